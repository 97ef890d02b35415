import { NotFound } from '../../platform/index.js';

export const courseUnknown = () =>
  new NotFound('catalogue.course-unknown', {
    nb: 'Fant ikke kurset. Det kan ha fått en annen adresse.',
    nn: 'Fann ikkje kurset. Det kan ha fått ei anna adresse.',
    en: 'The course was not found. It may have a new address.',
  });

export const courseVersionUnknown = () =>
  new NotFound('catalogue.course-version-unknown', {
    nb: 'Fant ikke denne versjonen av kurset.',
    nn: 'Fann ikkje denne versjonen av kurset.',
    en: 'This version of the course was not found.',
  });
