import { Invalid, NotFound, Unavailable } from '../../platform/index.js';
import { type Issue } from './semantics.rules.js';

export const contentUnknown = () => new NotFound('catalogue.content-unknown', 'Fant ikke øvelsen.');
export const fileUnknown = () => new NotFound('catalogue.file-unknown', 'Fant ikke filen.');
export const pathRefused = () => new Invalid('catalogue.path-refused', 'Filnavnet kan ikke brukes. Bruk vanlige navn uten «..» og skilletegn.');
export const contentInvalid = (issues: readonly Issue[]) =>
  new Invalid('catalogue.content-invalid', 'Innholdet passer ikke med innholdstypen. Se hva som er feil, rett det, og last opp på nytt.', issues.slice(0, 50));
export const librariesMissing = (names: readonly string[]) =>
  new Invalid('catalogue.libraries-missing', `Pakken bruker innholdstyper som ikke er installert: ${names.join(', ')}. Be en administrator om å laste opp pakken.`);
export const installingElsewhere = () => new Unavailable('catalogue.installing', 'En innholdstype blir installert akkurat nå. Prøv igjen om et minutt.');
export const librariesRefused = (errors: readonly Issue[]) => new Invalid('catalogue.libraries-refused', 'En innholdstype i pakken kan ikke installeres. Ingenting er lagret.', errors);
