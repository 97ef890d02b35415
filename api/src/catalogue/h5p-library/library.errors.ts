import { Conflict, Forbidden, NotFound, type Texts } from '../../platform/index.js';

export const libraryUnknown = () =>
  new NotFound('catalogue.library-unknown', {
    nb: 'Fant ikke innholdstypen. Den er kanskje ikke installert.',
    nn: 'Fann ikkje innhaldstypen. Han er kanskje ikkje installert.',
    en: 'The content type was not found. It may not be installed.',
  });

/** What a library does runs in everybody's exercises. */
export const libraryNotAllowed = () =>
  new Forbidden('catalogue.library-whole', {
    nb: 'Bare en administrator for hele kommunen kan endre innholdstypene. Be en av dem om hjelp.',
    nn: 'Berre ein administrator for heile kommunen kan endre innhaldstypane. Be ein av dei om hjelp.',
    en: 'Only an administrator of the whole municipality can change the content types. Ask one of them for help.',
  });

/** @param by what uses it, in words */
export const libraryUsed = (by: Texts) =>
  new Conflict('catalogue.library-used', {
    nb: `Innholdstypen er i bruk og kan ikke fjernes: ${by.nb}. Oppgrader det som bruker den, eller ta det bort først.`,
    nn: `Innhaldstypen er i bruk og kan ikkje fjernast: ${by.nn}. Oppgrader det som bruker han, eller ta det bort først.`,
    en: `The content type is in use and can’t be removed: ${by.en}. Upgrade what uses it, or take that away first.`,
  });
