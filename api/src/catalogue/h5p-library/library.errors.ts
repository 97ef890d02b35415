import { NotFound } from '../../platform/index.js';

export const libraryUnknown = () =>
  new NotFound('catalogue.library-unknown', {
    nb: 'Fant ikke innholdstypen. Den er kanskje ikke installert.',
    nn: 'Fann ikkje innhaldstypen. Han er kanskje ikkje installert.',
    en: 'The content type was not found. It may not be installed.',
  });
