import { NotFound } from '../../platform/index.js';

export const exerciseUnknown = () =>
  new NotFound('catalogue.exercise-unknown', {
    nb: 'Fant ikke øvelsen. Den kan være tatt ut av kurset.',
    nn: 'Fann ikkje øvinga. Ho kan vere teken ut av kurset.',
    en: 'The exercise was not found. It may have been taken out of the course.',
  });
