import { Invalid, NotFound } from '../../platform/index.js';

export const positionUnknown = () => new NotFound('people.position-unknown', 'Fant ikke stillingen, eller du har ikke tilgang til den.');

export const positionEndsBeforeStart = () => {
  const detail = 'Sluttdatoen er før startdatoen. Rett en av dem.';
  return new Invalid('people.position-ends-before-start', detail, [{ path: 'endsOn', message: detail }]);
};
