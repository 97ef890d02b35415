import { type FieldFault, Invalid, NotFound, Unavailable } from '../../platform/index.js';

export const contentUnknown = () =>
  new NotFound('catalogue.content-unknown', { nb: 'Fant ikke øvelsen.', nn: 'Fann ikkje øvinga.', en: 'The exercise was not found.' });

export const fileUnknown = () => new NotFound('catalogue.file-unknown', { nb: 'Fant ikke filen.', nn: 'Fann ikkje fila.', en: 'The file was not found.' });

export const pathRefused = () =>
  new Invalid('catalogue.path-refused', {
    nb: 'Filnavnet kan ikke brukes. Bruk vanlige navn uten «..» og skilletegn.',
    nn: 'Filnamnet kan ikkje brukast. Bruk vanlege namn utan «..» og skiljeteikn.',
    en: 'The file name can’t be used. Use plain names without “..” and separators.',
  });

export const contentInvalid = (faults: readonly FieldFault[]) =>
  new Invalid(
    'catalogue.content-invalid',
    {
      nb: 'Innholdet passer ikke med innholdstypen. Se hva som er feil, rett det, og last opp på nytt.',
      nn: 'Innhaldet passar ikkje med innhaldstypen. Sjå kva som er feil, rett det, og last opp på nytt.',
      en: 'The content does not fit its content type. See what is wrong, put it right, and upload it again.',
    },
    faults.slice(0, 50),
  );

export function librariesMissing(names: readonly string[]): Invalid {
  const types = names.join(', ');
  return new Invalid('catalogue.libraries-missing', {
    nb: `Pakken bruker innholdstyper som ikke er installert: ${types}. Be en administrator om å laste opp pakken.`,
    nn: `Pakken bruker innhaldstypar som ikkje er installerte: ${types}. Be ein administrator om å laste opp pakken.`,
    en: `The package uses content types that are not installed: ${types}. Ask an administrator to upload the package.`,
  });
}

/** The same, to somebody who may install what a package brings: it does not bring them. */
export function librariesNotBrought(names: readonly string[]): Invalid {
  const types = names.join(', ');
  return new Invalid('catalogue.libraries-missing', {
    nb: `Pakken bygger på innholdstyper som verken er installert eller ligger i den: ${types}. Last den ned på nytt der den ble laget, eller installer dem først.`,
    nn: `Pakken byggjer på innhaldstypar som verken er installerte eller ligg i han: ${types}. Last han ned på nytt der han vart laga, eller installer dei først.`,
    en: `The package is built on content types that are neither installed nor in it: ${types}. Download it again where it was made, or install them first.`,
  });
}

export const installingElsewhere = () =>
  new Unavailable('catalogue.installing', {
    nb: 'En innholdstype blir installert akkurat nå. Prøv igjen om et minutt.',
    nn: 'Ein innhaldstype blir installert akkurat no. Prøv igjen om eit minutt.',
    en: 'A content type is being installed just now. Try again in a minute.',
  });

export const librariesRefused = (faults: readonly FieldFault[]) =>
  new Invalid(
    'catalogue.libraries-refused',
    {
      nb: 'En innholdstype i pakken kan ikke installeres. Ingenting er lagret.',
      nn: 'Ein innhaldstype i pakken kan ikkje installerast. Ingenting er lagra.',
      en: 'A content type in the package can’t be installed. Nothing was stored.',
    },
    faults,
  );
