import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** A version of a course is in force. */
export const CoursePublished = defineFact('catalogue.course-published', z.object({ courseId: z.uuid(), courseVersionId: z.uuid() }));

/** A version of a learning path is in force. */
export const PathPublished = defineFact('catalogue.path-published', z.object({ learningPathId: z.uuid(), learningPathVersionId: z.uuid() }));

/** A version of a toolkit is in force. */
export const ToolkitPublished = defineFact('catalogue.toolkit-published', z.object({ toolkitId: z.uuid(), toolkitVersionId: z.uuid() }));
