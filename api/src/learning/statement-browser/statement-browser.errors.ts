import { NotFound } from '../../platform/index.js';

export const statementUnknown = () =>
  new NotFound('learning.statement-unknown', {
    nb: 'Fant ikke registreringen.',
    nn: 'Fann ikkje registreringa.',
    en: 'The statement was not found.',
  });
