import { z } from 'zod';
import { StandingDto } from '../translation/translation.dto.js';

export const CourseDto = z.object({
  id: z.uuid(),
  slug: z.string(),
  key: z.string(),
  title: z.string(),
  summary: z.string(),
  minutes: z.int(),
  /** Where its drawing is; null when it has none. It is decoration. */
  cover: z.string().nullable(),
  language: z.string(),
  version: z.int(),
  publishedAt: z.iso.datetime().nullable(),
  lessons: z.int(),
  exercises: z.int(),
  /** How its translations stand with the bokmål. */
  translations: z.array(StandingDto),
});
export type CourseDto = z.infer<typeof CourseDto>;

export const LessonKind = z.enum(['text', 'exercise', 'reflection', 'practice']);
export type LessonKind = z.infer<typeof LessonKind>;

/** `GET /api/courses/:id`: for editors. */
export const CourseDetailDto = CourseDto.extend({
  introduction: z.string(),
  outcomes: z.array(z.string()),
  sources: z.array(z.object({ title: z.string(), url: z.string() })),
  contributions: z.array(z.object({ competence: z.string(), level: z.int() })),
  outline: z.array(
    z.object({
      id: z.uuid(),
      slug: z.string(),
      title: z.string(),
      kind: LessonKind,
      minutes: z.int(),
      exercises: z.array(z.object({ id: z.uuid(), title: z.string(), library: z.string() })),
    }),
  ),
});
export type CourseDetailDto = z.infer<typeof CourseDetailDto>;
