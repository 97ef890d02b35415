import { z } from 'zod';
import { LessonKind } from '../course/course.dto.js';
import { StewardshipFile } from '../stewardship/stewardship.dto.js';
import { Follows } from '../translation/follows.rules.js';

export const SLUG = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters a–z, numbers and single hyphens').max(120);
export const CONTENT_LANGUAGES = ['nb', 'nn', 'en'] as const;
export type ContentLanguage = (typeof CONTENT_LANGUAGES)[number];

const Line = (most: number) => z.string().trim().min(1, 'is empty').max(most);
const Minutes = z.int().min(1).max(600);

/** `course.yaml` */
export const CourseFile = z.strictObject({
  key: z.string().regex(/^[A-Z][A-Z0-9-]*$/, 'must be like C1').max(20),
  minutes: Minutes,
  version: z.int().min(1),
  contributes: z.array(z.strictObject({ competence: z.string().regex(/^K\d+$/, 'must be like K3'), level: z.int().min(1).max(4) })),
  lessons: z.array(SLUG).min(1),
  ...StewardshipFile,
});
export type CourseFile = z.infer<typeof CourseFile>;

/** Front matter of `<language>/course.md` */
export const CourseFront = z.strictObject({
  title: Line(200),
  summary: Line(1000),
  outcomes: z.array(Line(300)).min(1),
  sources: z.array(z.strictObject({ title: Line(300), url: z.url({ protocol: /^https?$/, error: 'must be an address with https://' }) })).default([]),
  follows: Follows.optional(),
});
export type CourseFront = z.infer<typeof CourseFront>;

/** Front matter of `<language>/<lesson>.md` */
export const LessonFront = z.strictObject({ title: Line(200), kind: LessonKind, minutes: Minutes, follows: Follows.optional() });
export type LessonFront = z.infer<typeof LessonFront>;

/** `<language>/exercises/<slug>.json`: an H5P exercise */
export const ExerciseFile = z.strictObject({
  title: Line(255),
  library: z.string().regex(/^[\w.]+ \d+\.\d+$/, 'must be like Spor.Choice 1.0'),
  params: z.record(z.string(), z.unknown()),
  follows: Follows.optional(),
});
export type ExerciseFile = z.infer<typeof ExerciseFile>;

/** `<language>/exercises/<slug>.json`: a unit of a course package */
export const UnitFile = z.strictObject({
  title: Line(255),
  package: z.string().regex(/^media\/[a-z0-9]+(-[a-z0-9]+)*\.(zip|xml)$/, 'must be like media/brannvern.zip').max(120),
  unit: Line(1000),
  follows: Follows.optional(),
});
export type UnitFile = z.infer<typeof UnitFile>;

/** Which of the two a file is to be read as. */
export const isUnitFile = (json: unknown): boolean => typeof json === 'object' && json !== null && 'package' in json;
