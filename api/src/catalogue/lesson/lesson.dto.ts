import { z } from 'zod';
import { LessonKind } from '../course/course.dto.js';

/** A lesson of a course's published version. */
export const LessonDto = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  kind: LessonKind,
  minutes: z.int(),
  position: z.int(),
  courseId: z.uuid(),
  courseTitle: z.string(),
  exercises: z.int(),
});
export type LessonDto = z.infer<typeof LessonDto>;

/** A lesson's body in order: clean HTML, and the places where an exercise is to be done. */
export const LessonBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('html'), html: z.string() }),
  z.object({ kind: z.literal('exercise'), exerciseId: z.uuid() }),
]);
export type LessonBlock = z.infer<typeof LessonBlock>;

/** A picture the course's texts may show: what they call it (`media/trekanten.svg`), and where it is. */
export const LessonPicture = z.object({ file: z.string(), url: z.string(), width: z.int(), height: z.int() });
export type LessonPicture = z.infer<typeof LessonPicture>;

export const LessonDetailDto = LessonDto.extend({ markdown: z.string(), blocks: z.array(LessonBlock), pictures: z.array(LessonPicture) });
export type LessonDetailDto = z.infer<typeof LessonDetailDto>;
