import { idOf } from '../../platform/index.js';

/** One for each version of a course: whoever begins twice has begun once. */
export const enrolmentId = (employeeId: string, versionId: string): string => idOf('enrolment', employeeId, versionId);
