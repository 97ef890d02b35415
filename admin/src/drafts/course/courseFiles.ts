import type { LessonKind } from '../../types.js';
import { CONTENT_LANGUAGES, type Changes, type ContentLanguage, type FileContent, type Files } from '../draft.types.js';
import type { Stewardship } from '../fields/StewardshipFields.js';
import { slugFor } from '../slugs.js';

export interface Outline extends Stewardship {
  key: string;
  minutes: number;
  version: number;
  contributes: { competence: string; level: number }[];
  lessons: string[];
}

export interface Page {
  front: { title: string; summary: string; outcomes: string[]; sources: { title: string; url: string }[] };
  body: string;
}

export interface Lesson {
  front: { title: string; kind: LessonKind; minutes: number };
  body: string;
}

export interface Exercise {
  title: string;
  library: string;
  params: FileContent;
}

/** A unit of a course package, in an exercise's place. */
export interface UnitExercise {
  title: string;
  /** Among the draft's files: `media/brann.zip` */
  package: string;
  unit: string;
}

export const isUnit = (exercise: Exercise | UnitExercise): exercise is UnitExercise => 'package' in exercise;

const OUTLINE = 'course.yaml';
export const pagePath = (language: ContentLanguage): string => `${language}/course.md`;
export const lessonPath = (language: ContentLanguage, slug: string): string => `${language}/${slug}.md`;
export const exercisePath = (language: ContentLanguage, slug: string): string => `${language}/exercises/${slug}.json`;

const EMPTY_OUTLINE: Outline = { key: '', minutes: 0, version: 1, contributes: [], lessons: [] };
const EMPTY_PAGE: Page['front'] = { title: '', summary: '', outcomes: [], sources: [] };
const EMPTY_LESSON: Lesson['front'] = { title: '', kind: 'text', minutes: 0 };

type Markdown = { front?: object; body?: unknown } | undefined;
const bodyOf = (file: Markdown): string => (typeof file?.body === 'string' ? file.body : '');

export const outlineOf = (files: Files): Outline => ({ ...EMPTY_OUTLINE, ...(files[OUTLINE] as Partial<Outline> | undefined) });
export const pageOf = (files: Files, language: ContentLanguage): Page => ({ front: { ...EMPTY_PAGE, ...(files[pagePath(language)] as Markdown)?.front }, body: bodyOf(files[pagePath(language)]) });
export const lessonOf = (files: Files, language: ContentLanguage, slug: string): Lesson => ({ front: { ...EMPTY_LESSON, ...(files[lessonPath(language, slug)] as Markdown)?.front }, body: bodyOf(files[lessonPath(language, slug)]) });
export const exerciseOf = (files: Files, language: ContentLanguage, slug: string): Exercise | UnitExercise | undefined => files[exercisePath(language, slug)] as Exercise | UnitExercise | undefined;

/** The languages the course is written in; bokmål first. */
export const languagesOf = (files: Files): ContentLanguage[] => CONTENT_LANGUAGES.filter((language) => Object.keys(files).some((path) => path.startsWith(`${language}/`)));

export const minutesOf = (files: Files, language: ContentLanguage): number => outlineOf(files).lessons.reduce((sum, slug) => sum + (Number(lessonOf(files, language, slug).front.minutes) || 0), 0);

/** As long as a course takes as long as its lessons, it goes on doing so; a number of its own stands. */
function withSum(files: Files, changes: Changes): Changes {
  const after = Object.fromEntries(Object.entries({ ...files, ...changes }).filter(([, content]) => content !== null)) as Files;
  const [language = 'nb'] = languagesOf(files);
  const sum = minutesOf(after, language);
  if (sum === 0 || outlineOf(files).minutes !== minutesOf(files, language)) return changes;
  return { ...changes, ...setOutline(after, { minutes: sum }) };
}

const EXERCISE = /^::exercise\{([a-z0-9-]+)\}[ \t]*$/gm;

/** Slugs of the exercises in a lesson's text, in their order. */
export const exercisesIn = (body: string): string[] => [...body.matchAll(EXERCISE)].map(([, slug]) => slug as string);

export const withoutExercise = (body: string, slug: string): string => body.replace(new RegExp(`^::exercise\\{${slug}\\}[ \\t]*\\n?(?:[ \\t]*\\n)?`, 'gm'), '');

/** The exercise on a line of its own, last in the text. */
export const withExercise = (body: string, slug: string): string => `${body.trimEnd()}${body.trim() && '\n\n'}::exercise{${slug}}\n`;

export const setOutline = (files: Files, part: Partial<Outline>): Changes => ({ [OUTLINE]: { ...outlineOf(files), ...part } });

export function setPage(files: Files, language: ContentLanguage, front: Partial<Page['front']>, body?: string): Changes {
  const page = pageOf(files, language);
  return { [pagePath(language)]: { front: { ...page.front, ...front }, body: body ?? page.body } };
}

/** What a lesson is (its kind, its minutes) is the same in every language; what it says is not. */
export function setLesson(files: Files, language: ContentLanguage, slug: string, front: Partial<Lesson['front']>, body?: string): Changes {
  const { title, ...everywhere } = front;
  const changes = languagesOf(files).map((one) => {
    const lesson = lessonOf(files, one, slug);
    const words = one === language && title !== undefined ? { title } : {};
    return [lessonPath(one, slug), { front: { ...lesson.front, ...everywhere, ...words }, body: one === language && body !== undefined ? body : lesson.body }] as const;
  });
  const isShared = Object.keys(everywhere).length > 0;
  const all = Object.fromEntries(changes.filter(([path]) => isShared || path === lessonPath(language, slug)));
  return front.minutes === undefined ? all : withSum(files, all);
}

const takenSlugs = (files: Files): string[] => [...outlineOf(files).lessons, ...Object.keys(files).map((path) => path.replace(/^.*\/|\.\w+$/g, '')), 'course'];

export function addLesson(files: Files, title: string): { slug: string; changes: Changes } {
  const slug = slugFor(title, takenSlugs(files));
  const lesson = { front: { title, kind: 'text', minutes: 3 }, body: '' };
  const words = languagesOf(files).map((language) => [lessonPath(language, slug), lesson]);
  return { slug, changes: withSum(files, { ...setOutline(files, { lessons: [...outlineOf(files).lessons, slug] }), ...Object.fromEntries(words) }) };
}

const inserted = (slugs: readonly string[], at: number, slug: string): string[] => [...slugs.slice(0, at), slug, ...slugs.slice(at)];

/** Moves a lesson up (−1) or down (1). */
export function moveLesson(files: Files, slug: string, by: number): Changes {
  const { lessons } = outlineOf(files);
  const from = lessons.indexOf(slug);
  const to = from + by;
  if (from < 0 || to < 0 || to >= lessons.length) return {};
  return setOutline(files, { lessons: inserted(lessons.filter((one) => one !== slug), to, slug) });
}

/** Takes a lesson away with its exercises. */
export function removeLesson(files: Files, slug: string): Changes {
  const paths = languagesOf(files).flatMap((language) => [lessonPath(language, slug), ...exercisesIn(lessonOf(files, language, slug).body).map((exercise) => exercisePath(language, exercise))]);
  return withSum(files, { ...setOutline(files, { lessons: outlineOf(files).lessons.filter((one) => one !== slug) }), ...Object.fromEntries(paths.filter((path) => path in files).map((path) => [path, null])) });
}

/** Puts back what {@link removeLesson} took from `before`, whatever has been done since. */
export function restoreLesson(files: Files, before: Files, slug: string): Changes {
  const lost = Object.entries(removeLesson(before, slug)).filter(([, content]) => content === null);
  const lessons = inserted(outlineOf(files).lessons, outlineOf(before).lessons.indexOf(slug), slug);
  return withSum(files, { ...setOutline(files, { lessons }), ...Object.fromEntries(lost.map(([path]) => [path, before[path] as FileContent])) });
}

/** It stands last in the text, from where it can be moved. */
export function addExercise(files: Files, lesson: string, exercise: Exercise | UnitExercise): { slug: string; changes: Changes } {
  const slug = slugFor(exercise.title, takenSlugs(files));
  const changes = languagesOf(files).flatMap((one) => {
    const { front, body } = lessonOf(files, one, lesson);
    return [[lessonPath(one, lesson), { front, body: withExercise(body, slug) }], [exercisePath(one, slug), { ...exercise }]] as const;
  });
  return { slug, changes: Object.fromEntries(changes) };
}

export function removeExercise(files: Files, lesson: string, slug: string): Changes {
  const changes = languagesOf(files).flatMap((one) => {
    const { front, body } = lessonOf(files, one, lesson);
    return [[lessonPath(one, lesson), { front, body: withoutExercise(body, slug) }], ...(exercisePath(one, slug) in files ? [[exercisePath(one, slug), null] as const] : [])] as const;
  });
  return Object.fromEntries(changes);
}

export function restoreExercise(files: Files, before: Files, lesson: string, slug: string): Changes {
  const changes = languagesOf(before).flatMap((one) => {
    const was = lessonOf(before, one, lesson).body;
    const { front, body } = lessonOf(files, one, lesson);
    const untouched = body === withoutExercise(was, slug);
    return [[lessonPath(one, lesson), { front, body: untouched ? was : withExercise(body, slug) }], [exercisePath(one, slug), before[exercisePath(one, slug)] ?? null]] as const;
  });
  return Object.fromEntries(changes.filter(([path, content]) => content !== null || path in files));
}
