import { NotFound } from '../../platform/index.js';

export const lessonUnknown = () =>
  new NotFound('catalogue.lesson-unknown', {
    nb: 'Fant ikke leksjonen. Den kan være tatt ut av kurset.',
    nn: 'Fann ikkje leksjonen. Han kan vere teken ut av kurset.',
    en: 'The lesson was not found. It may have been taken out of the course.',
  });
