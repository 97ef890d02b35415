import { Conflict, Invalid, NotFound } from '../../platform/index.js';

export const goalUnknown = () =>
  new NotFound('competence.goal-unknown', {
    nb: 'Fant ikke målet. Det kan være slettet, eller det gjelder en enhet du ikke har tilgang til.',
    nn: 'Fann ikkje målet. Det kan vere sletta, eller det gjeld ei eining du ikkje har tilgang til.',
    en: 'The goal was not found. It may have been deleted, or it is for a unit you do not have access to.',
  });

export const goalEnded = () =>
  new Conflict('competence.goal-ended', {
    nb: 'Målet er avsluttet. Ta det opp igjen før du endrer det.',
    nn: 'Målet er avslutta. Ta det opp att før du endrar det.',
    en: 'The goal has ended. Resume it before you change it.',
  });

export const goalHasFigures = () =>
  new Conflict('competence.goal-has-figures', {
    nb: 'Målet har tall som noen kan ha sett, og kan ikke slettes. Avslutt det i stedet, så blir tallene stående.',
    nn: 'Målet har tal som nokon kan ha sett, og kan ikkje slettast. Avslutt det i staden, så blir tala ståande.',
    en: 'The goal has figures that somebody may have seen, and can’t be deleted. End it instead, and the figures stay.',
  });

export function competencesUnknown(keys: readonly string[]): Invalid {
  const names = keys.join(', ');
  const detail = {
    nb: `Rammeverket har ikke ${names}, eller har tatt det ut av bruk. Velg blant kompetansene i listen.`,
    nn: `Rammeverket har ikkje ${names}, eller har teke det ut av bruk. Vel blant kompetansane i lista.`,
    en: `The framework does not have ${names}, or has taken it out of use. Choose among the competences in the list.`,
  };
  return new Invalid('competence.goal-competence-unknown', detail, [{ path: 'competences', message: detail }]);
}
