import { NotFound } from '../../platform/index.js';

export const lessonUnknown = () => new NotFound('catalogue.lesson-unknown', 'Fant ikke leksjonen. Den kan være tatt ut av kurset.');
