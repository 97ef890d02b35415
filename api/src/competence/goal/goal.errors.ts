import { Invalid, NotFound } from '../../platform/index.js';

export const goalUnknown = () => new NotFound('competence.goal-unknown', 'Fant ikke målet. Det kan være slettet, eller det gjelder en enhet du ikke har tilgang til.');

export const competencesUnknown = (keys: readonly string[]) =>
  new Invalid('competence.goal-competence-unknown', `Rammeverket har ikke ${keys.join(', ')}. Velg blant kompetansene i listen.`, [{ path: 'competences', message: `unknown: ${keys.join(', ')}` }]);
