import { Conflict, NotFound } from '../../platform/index.js';

export const mediaFileUnknown = () => new NotFound('catalogue.media-file-unknown', { nb: 'Fant ikke filen i utkastet. Kanskje er den fjernet.', nn: 'Fann ikkje fila i utkastet. Kanskje er ho fjerna.', en: 'The file was not found in the draft. It may have been removed.' });
export const mediaFileUsed = () =>
  new Conflict('catalogue.media-file-used', {
    nb: 'Filen er i bruk. Ta den ut av leksjonen eller øvelsen først.',
    nn: 'Fila er i bruk. Ta ho ut av leksjonen eller øvinga først.',
    en: 'The file is in use. Take it out of the lesson or the exercise first.',
  });
