import { NotFound } from '../../platform/index.js';

export const libraryUnknown = () => new NotFound('catalogue.library-unknown', 'Fant ikke innholdstypen. Den er kanskje ikke installert.');
