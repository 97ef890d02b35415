import { NotFound } from '../../platform/index.js';

export const goalUnknown = () =>
  new NotFound('insight.goal-unknown', {
    nb: 'Fant ikke målet. Det kan være slettet, eller det gjelder enheter du ikke har tilgang til.',
    nn: 'Fann ikkje målet. Det kan vere sletta, eller det gjeld einingar du ikkje har tilgang til.',
    en: 'The goal was not found. It may have been deleted, or it is for units you do not have access to.',
  });

export const unitUnknown = () =>
  new NotFound('insight.org-unit-unknown', {
    nb: 'Målet gjelder ikke denne enheten, eller du har ikke tilgang til den.',
    nn: 'Målet gjeld ikkje denne eininga, eller du har ikkje tilgang til ho.',
    en: 'The goal is not for this unit, or you do not have access to it.',
  });
