import { NotFound } from '../../platform/index.js';

export const frameworkUnknown = () =>
  new NotFound('competence.framework-unknown', { nb: 'Fant ikke rammeverket.', nn: 'Fann ikkje rammeverket.', en: 'The framework was not found.' });

export const competenceUnknown = () =>
  new NotFound('competence.competence-unknown', {
    nb: 'Fant ikke kompetansen. Den kan ha gått ut av rammeverket.',
    nn: 'Fann ikkje kompetansen. Han kan ha gått ut av rammeverket.',
    en: 'The competence was not found. It may have left the framework.',
  });
