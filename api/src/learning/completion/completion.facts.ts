import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

const Completed = z.object({ completionId: z.uuid(), employeeId: z.uuid(), subjectId: z.uuid(), versionId: z.uuid() });

// A lesson's completion is told in the answer itself; nothing else follows from it.
export const CourseCompleted = defineFact('learning.course-completed', Completed);
export const PathCompleted = defineFact('learning.path-completed', Completed);
