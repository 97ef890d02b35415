import { z } from 'zod';
import { CONTENT_LANGUAGES } from '../../catalogue/index.js';

export const LessonLanguage = z.object({ language: z.enum(CONTENT_LANGUAGES).default('nb') });
export type LessonLanguage = z.infer<typeof LessonLanguage>;

/** `POST /api/exercise-previews`: an exercise as it is being written. */
export const PreviewExercise = z.strictObject({
  library: z.string().regex(/^[\w.]+ \d+\.\d+$/),
  title: z.string().max(255),
  params: z.record(z.string().max(200), z.unknown()),
  language: z.enum(CONTENT_LANGUAGES).default('nb'),
  /** Whose media it shows. */
  draftId: z.uuid().optional(),
});
export type PreviewExercise = z.infer<typeof PreviewExercise>;
