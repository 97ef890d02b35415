import { NotFound } from '../../platform/index.js';

export const lrsClientUnknown = () =>
  new NotFound('records.lrs-client-unknown', {
    nb: 'Fant ikke verktøyet. Last listen på nytt.',
    nn: 'Fann ikkje verktøyet. Last lista på nytt.',
    en: 'The tool was not found. Reload the list.',
  });
