import { Invalid, NotFound } from '../../platform/index.js';

export const assignmentUnknown = () =>
  new NotFound('learning.assignment-unknown', {
    nb: 'Fant ikke tildelingen. Den kan være trukket tilbake av noen andre.',
    nn: 'Fann ikkje tildelinga. Ho kan vere trekt tilbake av nokon andre.',
    en: 'The assignment was not found. Somebody else may have withdrawn it.',
  });

export const subjectUnknown = () =>
  new NotFound('learning.subject-unknown', {
    nb: 'Fant ikke kurset eller læringsstien. Velg på nytt.',
    nn: 'Fann ikkje kurset eller læringsstien. Vel på nytt.',
    en: 'The course or learning path was not found. Choose again.',
  });

export function dueInThePast(): Invalid {
  const detail = {
    nb: 'Fristen har allerede vært. Velg en dag som ikke er passert.',
    nn: 'Fristen har alt vore. Vel ein dag som ikkje er over.',
    en: 'The due date has already passed. Choose a day that has not.',
  };
  return new Invalid('learning.due-in-the-past', detail, [{ path: 'dueOn', message: detail }]);
}
