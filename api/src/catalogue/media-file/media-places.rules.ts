import { type Files, MEDIA_FOLDER } from '../content-import/content-folder.rules.js';
import { contentOf } from '../draft/draft-file.rules.js';

/** Where a course shows a picture, a film or a sound. */
export interface MediaPlace {
  readonly language: string;
  /** A lesson's slug; null for the course's page. */
  readonly lesson: string | null;
  readonly exercise: string | null;
  /** What it shows, for those who don't see it; null when nothing is said there, empty when it is decoration. */
  readonly alternative: string | null;
}

const PICTURE = /!\[((?:[^\]\\]|\\.)*)\]\((media\/[^\s)"]+)/g;
const WORDS = /^(nb|nn|en)\/([a-z0-9-]+)\.md$/;
const EXERCISE = /^::exercise\{([a-z0-9-]+)\}[ \t]*$/gm;

/** By the name a text uses: `media/trekanten.svg`. What stands in a lesson that the course no longer has, is not shown. */
export function mediaPlaces(files: Files): Map<string, MediaPlace[]> {
  const found = new Map<string, MediaPlace[]>();
  const put = (name: string, place: MediaPlace): void => void found.set(name, [...(found.get(name) ?? []), place]);
  const lessons = new Set(outlineOf(files));
  for (const [path, text] of files) {
    const [, language = '', slug = ''] = WORDS.exec(path) ?? [];
    if (!language || (slug !== 'course' && !lessons.has(slug))) continue;
    const lesson = slug === 'course' ? null : slug;
    for (const [, alternative = '', name = ''] of text.matchAll(PICTURE)) put(name, { language, lesson, exercise: null, alternative: alternative.replace(/\\(.)/g, '$1') });
    for (const [, exercise = ''] of text.matchAll(EXERCISE)) for (const { name, alternative } of inExercise(files.get(`${language}/exercises/${exercise}.json`))) put(name, { language, lesson, exercise, alternative });
  }
  return found;
}

function outlineOf(files: Files): string[] {
  const { lessons } = contentOf('course.yaml', files.get('course.yaml') ?? '') as { lessons?: unknown };
  return Array.isArray(lessons) ? lessons.filter((slug): slug is string => typeof slug === 'string') : [];
}

interface Shown {
  readonly name: string;
  readonly alternative: string | null;
}

const inExercise = (text: string | undefined): Shown[] => (text === undefined ? [] : shownIn(contentOf('.json', text)));

/** A file in an exercise is a value with a `path`. */
function shownIn(value: unknown): Shown[] {
  if (Array.isArray(value)) return value.flatMap(shownIn);
  if (typeof value !== 'object' || value === null) return [];
  const { path, alt } = value as { path?: unknown; alt?: unknown };
  const own = typeof path === 'string' && path.startsWith(MEDIA_FOLDER) ? [{ name: path, alternative: typeof alt === 'string' ? alt : null }] : [];
  return [...own, ...Object.values(value).flatMap(shownIn)];
}
