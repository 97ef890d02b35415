import { z } from 'zod';
import { Progress } from '../my-learning/my-learning.dto.js';

/**
 * What came of a statement or a reading: whether it was new, how far the employee is, and what this very answer completed
 * (empty for most answers). Competence follows in the background and is announced on `/api/live`.
 */
export const RecordedDto = z.object({
  statementId: z.uuid(),
  stored: z.boolean(),
  lesson: z.object({ id: z.uuid(), completedAt: z.iso.datetime().nullable() }),
  course: z.object({ progress: Progress, completedAt: z.iso.datetime().nullable() }),
  completed: z.array(z.object({ kind: z.enum(['lesson', 'course', 'path']), id: z.uuid(), title: z.string() })),
});
export type RecordedDto = z.infer<typeof RecordedDto>;

/** `POST /api/enrolments/:enrolmentId/lessons/:lessonId/readings`: a text is read, or a practice task done. */
export const ReadLesson = z.object({ statementId: z.uuid() });
export type ReadLesson = z.infer<typeof ReadLesson>;

/** `POST /api/enrolments/:enrolmentId/exercises/:exerciseId/completions`: an exercise is gone through, and doesn't tell so itself. */
export const CompleteExercise = z.object({ statementId: z.uuid() });
export type CompleteExercise = z.infer<typeof CompleteExercise>;
