import { z } from 'zod';
import { CreditDto, LessonBlock, LessonKind, StewardshipDto } from '../../catalogue/index.js';
import { ListQuery } from '../../platform/index.js';

export const Slug = z.string().max(120).regex(/^[a-z0-9-]+$/);

/** Share of required lessons completed. */
export const Progress = z.object({ done: z.int(), of: z.int() });
export type Progress = z.infer<typeof Progress>;

/** Why something is to be done: who asked, when it is due, and in what words. */
export const AskedDto = z.object({
  assignmentId: z.uuid(),
  by: z.string(),
  reason: z.string(),
  dueOn: z.iso.date().nullable(),
  overdue: z.boolean(),
  /** The unit the assignment was made to, or null when it was to the employee personally. */
  orgUnit: z.string().nullable(),
});
export type AskedDto = z.infer<typeof AskedDto>;

export const CourseCard = z.object({
  id: z.uuid(),
  slug: z.string(),
  key: z.string(),
  title: z.string(),
  summary: z.string(),
  /** The language of the texts, which may be bokmål for want of the viewer's own. */
  language: z.string(),
  minutes: z.int(),
  /** Where its drawing is; null when it has none. It is decoration. */
  cover: z.string().nullable(),
  progress: Progress,
  startedAt: z.iso.datetime().nullable(),
  completedAt: z.iso.datetime().nullable(),
  /** Completed before, and asked for again in a new version: something is left to do. */
  isRenewed: z.boolean(),
});
export type CourseCard = z.infer<typeof CourseCard>;

export const PathCard = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  purpose: z.string(),
  language: z.string(),
  minutes: z.int(),
  /** Where its drawing is; null when it has none. It is decoration. */
  cover: z.string().nullable(),
  /** Courses completed, of courses in the path. */
  progress: Progress,
  completedAt: z.iso.datetime().nullable(),
  /** Completed before, and asked for again in a new version: a course is new. */
  isRenewed: z.boolean(),
  courses: z.array(CourseCard),
});
export type PathCard = z.infer<typeof PathCard>;

export const TodoDto = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('path'), asked: AskedDto, path: PathCard }),
  z.object({ kind: z.literal('course'), asked: AskedDto, course: CourseCard }),
]);
export type TodoDto = z.infer<typeof TodoDto>;

/** `GET /api/my-learning`: the front page of the learner's app. */
export const MyLearningDto = z.object({
  /** *Hva nå?*: the next lesson of the course touched last, or of what is due first. */
  next: z
    .object({ course: CourseCard, lesson: z.object({ slug: z.string(), title: z.string(), minutes: z.int() }), minutesLeft: z.int() })
    .nullable(),
  todo: z.array(TodoDto),
  underWay: z.array(CourseCard),
  recommended: z.array(CourseCard),
  /** Completed, the last first; what is asked for again in a new version stands here too. */
  done: z.array(CourseCard),
});
export type MyLearningDto = z.infer<typeof MyLearningDto>;

/** `GET /api/my-learning/paths/:slug` */
export const MyPathDto = PathCard.extend({ asked: z.array(AskedDto), stewardship: StewardshipDto, credits: z.array(CreditDto) });
export type MyPathDto = z.infer<typeof MyPathDto>;

/** `competence`: the key of one, for courses that count towards it. `range=[0,24]`: the first and the last, counted from 0, both included. */
export const MyCoursesQuery = z.object({ competence: z.string().max(60).optional(), range: ListQuery.shape.range });
export type MyCoursesQuery = z.infer<typeof MyCoursesQuery>;

/** What learning knows of the page with all courses; competence adds the names of what they count towards. */
export const MyCoursesDto = z.object({
  /** Of all that are meant, also those outside the range. */
  count: z.int(),
  courses: z.array(CourseCard),
  /** Keys of what any course counts towards, also those that are not meant. */
  competences: z.array(z.string()),
});
export type MyCoursesDto = z.infer<typeof MyCoursesDto>;

/** What learning knows of a course page; competence adds the names of what it counts towards. */
export const MyCourseDto = CourseCard.extend({
  introduction: z.string(),
  outcomes: z.array(z.string()),
  sources: z.array(z.object({ title: z.string(), url: z.string() })),
  contributions: z.array(z.object({ competence: z.string(), level: z.int() })),
  stewardship: StewardshipDto,
  /** Who is named for what the page shows. */
  credits: z.array(CreditDto),
  version: z.int(),
  enrolmentId: z.uuid().nullable(),
  asked: z.array(AskedDto),
  exercises: z.int(),
  lessons: z.array(
    z.object({ id: z.uuid(), slug: z.string(), title: z.string(), kind: LessonKind, minutes: z.int(), exercises: z.int(), completedAt: z.iso.datetime().nullable(), /** Everything to do in it is waived. */ isWaived: z.boolean() }),
  ),
  /** The first lesson that is not complete; the first lesson when all are. */
  nextLesson: z.string(),
  paths: z.array(z.object({ slug: z.string(), title: z.string() })),
});
export type MyCourseDto = z.infer<typeof MyCourseDto>;

/** `GET /api/my-learning/courses/:slug/lessons/:lesson` (starts the course when it is not begun). */
export const MyLessonDto = z.object({
  id: z.uuid(),
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  kind: LessonKind,
  minutes: z.int(),
  position: z.int(),
  completedAt: z.iso.datetime().nullable(),
  enrolmentId: z.uuid(),
  course: z.object({ slug: z.string(), title: z.string(), progress: Progress }),
  /** All lessons of the course, for the thin progress line. */
  steps: z.array(z.object({ slug: z.string(), title: z.string(), done: z.boolean() })),
  previous: z.object({ slug: z.string(), title: z.string() }).nullable(),
  next: z.object({ slug: z.string(), title: z.string() }).nullable(),
  blocks: z.array(LessonBlock),
  exercises: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      library: z.string(),
      /** The isolated player's page of an H5P exercise; put it in an iframe with `sandbox="allow-scripts allow-popups allow-forms"`. */
      playerUrl: z.string().nullable(),
      /** A unit of a course package has no such page: it is launched, in a frame or in a window of its own. */
      unit: z.object({ id: z.uuid(), window: z.enum(['frame', 'own']) }).nullable(),
      finishedAt: z.iso.datetime().nullable(),
      /** Counts because an administrator waived it; also when it has been taken as well. */
      isWaived: z.boolean(),
      best: z.object({ score: z.number(), of: z.number() }).nullable(),
      /** Whether it says by itself when it is done; where it may not, the employee may say so. */
      alwaysTells: z.boolean(),
    }),
  ),
  /** Who is named for what the lesson shows. */
  credits: z.array(CreditDto),
});
export type MyLessonDto = z.infer<typeof MyLessonDto>;

export const StartedDto = z.object({ enrolmentId: z.uuid() });
export type StartedDto = z.infer<typeof StartedDto>;
