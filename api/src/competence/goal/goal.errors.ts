import { Invalid, NotFound } from '../../platform/index.js';

export const goalUnknown = () =>
  new NotFound('competence.goal-unknown', {
    nb: 'Fant ikke målet. Det kan være slettet, eller det gjelder en enhet du ikke har tilgang til.',
    nn: 'Fann ikkje målet. Det kan vere sletta, eller det gjeld ei eining du ikkje har tilgang til.',
    en: 'The goal was not found. It may have been deleted, or it is for a unit you do not have access to.',
  });

export function competencesUnknown(keys: readonly string[]): Invalid {
  const names = keys.join(', ');
  const detail = {
    nb: `Rammeverket har ikke ${names}. Velg blant kompetansene i listen.`,
    nn: `Rammeverket har ikkje ${names}. Vel blant kompetansane i lista.`,
    en: `The framework does not have ${names}. Choose among the competences in the list.`,
  };
  return new Invalid('competence.goal-competence-unknown', detail, [{ path: 'competences', message: detail }]);
}
