import { NotFound } from '../../platform/index.js';

export const pathUnknown = () => new NotFound('catalogue.path-unknown', 'Fant ikke læringsstien. Den kan ha fått en annen adresse.');
