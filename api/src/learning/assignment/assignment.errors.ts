import { Invalid, NotFound } from '../../platform/index.js';

export const assignmentUnknown = () => new NotFound('learning.assignment-unknown', 'Fant ikke tildelingen. Den kan være trukket av noen andre.');
export const subjectUnknown = () => new NotFound('learning.subject-unknown', 'Fant ikke kurset eller læringsstien. Velg på nytt.');
export const dueInThePast = () => new Invalid('learning.due-in-the-past', 'Fristen har allerede vært. Velg en dag som ikke er passert.', [{ path: 'dueOn', message: 'is in the past' }]);
