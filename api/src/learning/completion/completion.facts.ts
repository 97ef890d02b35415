import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** A course or a path was completed. (A lesson's completion is told in the answer itself; nothing else follows from it.) */
export const CompletionReached = defineFact(
  'learning.completion-reached',
  z.object({ completionId: z.uuid(), employeeId: z.uuid(), kind: z.enum(['lesson', 'course', 'path']), subjectId: z.uuid(), versionId: z.uuid() }),
);
