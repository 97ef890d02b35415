import { z } from 'zod';

export const ExerciseDto = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  /** Machine name and version, e.g. `Spor.Choice 1.0`. */
  library: z.string(),
  courseId: z.uuid(),
  courseTitle: z.string(),
  lessonId: z.uuid(),
  lessonTitle: z.string(),
  contentId: z.uuid(),
});
export type ExerciseDto = z.infer<typeof ExerciseDto>;

/** Where the isolated player shows an exercise; `origin` is what its messages come from. Valid for some hours. */
export const PlayerDto = z.object({ url: z.string() });
export type PlayerDto = z.infer<typeof PlayerDto>;
