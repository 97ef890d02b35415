import { NotFound } from '../../platform/index.js';

export const toolkitUnknown = () => new NotFound('catalogue.toolkit-unknown', 'Fant ikke verktøykassen. Den kan ha fått en annen adresse.');
