import { NotFound } from '../../platform/index.js';

export const pathUnknown = () =>
  new NotFound('catalogue.path-unknown', {
    nb: 'Fant ikke læringsstien. Den kan ha fått en annen adresse.',
    nn: 'Fann ikkje læringsstien. Han kan ha fått ei anna adresse.',
    en: 'The learning path was not found. It may have a new address.',
  });
