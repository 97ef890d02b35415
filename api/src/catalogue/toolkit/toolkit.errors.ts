import { NotFound } from '../../platform/index.js';

export const toolkitUnknown = () =>
  new NotFound('catalogue.toolkit-unknown', {
    nb: 'Fant ikke verktøyet. Det kan ha fått en annen adresse.',
    nn: 'Fann ikkje verktøyet. Det kan ha fått ei anna adresse.',
    en: 'The toolkit was not found. It may have a new address.',
  });
