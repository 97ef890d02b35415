import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** A version of a course is in force. */
export const CoursePublished = defineFact('catalogue.course-published', z.object({ courseId: z.uuid(), courseVersionId: z.uuid() }));
