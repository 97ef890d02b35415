import { Invalid, NotFound } from '../../platform/index.js';

export const positionUnknown = () =>
  new NotFound('people.position-unknown', {
    nb: 'Fant ikke stillingen, eller du har ikke tilgang til den.',
    nn: 'Fann ikkje stillinga, eller du har ikkje tilgang til ho.',
    en: 'The position was not found, or you do not have access to it.',
  });

export function positionEndsBeforeStart(): Invalid {
  const detail = {
    nb: 'Sluttdatoen er før startdatoen. Rett en av dem.',
    nn: 'Sluttdatoen er før startdatoen. Rett ein av dei.',
    en: 'The end date is before the start date. Correct one of them.',
  };
  return new Invalid('people.position-ends-before-start', detail, [{ path: 'endsOn', message: detail }]);
}
