import { NotFound } from '../../platform/index.js';

export const exerciseUnknown = () => new NotFound('catalogue.exercise-unknown', 'Fant ikke øvelsen. Den kan være tatt ut av kurset.');
