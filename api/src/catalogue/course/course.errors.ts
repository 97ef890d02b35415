import { NotFound } from '../../platform/index.js';

export const courseUnknown = () => new NotFound('catalogue.course-unknown', 'Fant ikke kurset. Det kan ha fått en annen adresse.');
export const courseVersionUnknown = () => new NotFound('catalogue.course-version-unknown', 'Fant ikke denne utgaven av kurset.');
