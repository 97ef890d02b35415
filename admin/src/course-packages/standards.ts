import type { CoursePackageDto } from '../types.js';

/** What the standards call themselves, in every language. */
export const STANDARD_NAMES: Readonly<Record<CoursePackageDto['standard'], string>> = { cmi5: 'cmi5', 'scorm-1.2': 'SCORM 1.2', 'scorm-2004': 'SCORM 2004' };
