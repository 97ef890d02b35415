import { z } from 'zod';

export const ExerciseDto = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  /** Machine name and version, e.g. `Spor.Choice 1.0`; of a course package's unit its standard. */
  library: z.string(),
  courseId: z.uuid(),
  courseTitle: z.string(),
  lessonId: z.uuid(),
  lessonTitle: z.string(),
  /** The H5P content it plays, or the unit of a course package it begins: one of the two. */
  contentId: z.uuid().nullable(),
  unitId: z.uuid().nullable(),
});
export type ExerciseDto = z.infer<typeof ExerciseDto>;

/** Where the isolated player shows an exercise; `origin` is what its messages come from. Valid for some hours. */
export const PlayerDto = z.object({ url: z.string() });
export type PlayerDto = z.infer<typeof PlayerDto>;
