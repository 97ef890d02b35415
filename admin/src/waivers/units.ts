import type { ExerciseDto } from '../types.js';

/** Of the exercises of published courses, those that can be waived. */
export const UNITS = { library: 'cmi5' };

/** Course by course, and there as they stand in it. */
export const IN_COURSES = { field: 'place', order: 'ASC' } as const;

/** Where a unit stands. A lesson that was made for its unit has the unit's name, which is not said twice. */
export const placeOf = ({ title, lessonTitle, courseTitle }: Pick<ExerciseDto, 'title' | 'lessonTitle' | 'courseTitle'>): string =>
  (lessonTitle === title ? [courseTitle] : [courseTitle, lessonTitle]).join(' › ');
