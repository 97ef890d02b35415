import type { ContentLanguage, Files } from '../draft.types.js';
import { beginningOf } from '../exercise/beginnings.js';
import { type Exercise, type UnitExercise, isUnit, exerciseOf, exercisePath, exercisesIn, languagesOf, lessonOf, outlineOf, pageOf } from './courseFiles.js';

/** Something to be written before a course can be published, and where. */
export interface Missing {
  /** The end of a translation key: `drafts.missing.<what>`. */
  readonly what: string;
  readonly language: ContentLanguage;
  readonly lesson?: string;
  readonly exercise?: string;
  /** How many fields, where it is told of them together. */
  readonly count?: number;
  /** The end of the field's id. */
  readonly field: string;
}

const blank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';
export const isCode = (code: unknown): boolean => typeof code === 'string' && /^[A-Z][A-Z0-9-]{0,19}$/.test(code);
export const isMinutes = (minutes: unknown): boolean => Number.isInteger(minutes) && (minutes as number) >= 1 && (minutes as number) <= 600;
const isWeb = (url: string): boolean => /^https?:\/\/[^\s/]+\.?[^\s]*$/.test(url);

/**
 * What is missing, in the order one meets it on the screen. The server checks it all again when it is published.
 * @param faults how many fields of an exercise its form would complain of, by its path
 */
export function courseMissing(files: Files, faults: ReadonlyMap<string, number> = new Map()): Missing[] {
  const languages = languagesOf(files);
  const first = languages[0] ?? 'nb';
  const outline = outlineOf(files);
  return [
    ...languages.flatMap((language) => pageMissing(files, language)),
    ...when(!isCode(outline.key), { what: 'code', language: first, field: 'code' }),
    ...when(!isMinutes(outline.minutes), { what: 'minutes', language: first, field: 'minutes' }),
    ...when(outline.lessons.length === 0, { what: 'lessons', language: first, field: 'add-lesson' }),
    ...languages.flatMap((language) => outline.lessons.flatMap((slug) => lessonMissing(files, language, slug, faults))),
  ];
}

const isUntouched = ({ library, params }: Exercise): boolean => JSON.stringify(params) === JSON.stringify(beginningOf(library));

/** One that nobody has begun on is told of as a whole, and not by each of its fields. */
function contentMissing(exercise: Exercise | UnitExercise, place: Omit<Missing, 'what'>, faults: number): Missing[] {
  if (isUnit(exercise)) return [];
  if (isUntouched(exercise)) return [{ ...place, what: 'exerciseEmpty' }];
  return when(faults > 0, { ...place, what: 'exerciseFields', count: faults });
}

const when = (isSo: boolean, missing: Missing): Missing[] => (isSo ? [missing] : []);

function pageMissing(files: Files, language: ContentLanguage): Missing[] {
  const { title, summary, outcomes, sources } = pageOf(files, language).front;
  return [
    ...when(blank(title), { what: 'courseTitle', language, field: 'title' }),
    ...when(blank(summary), { what: 'summary', language, field: 'summary' }),
    ...when(outcomes.length === 0 || outcomes.some(blank), { what: 'outcomes', language, field: `outcomes-${Math.max(0, outcomes.findIndex(blank))}` }),
    ...when(sources.some(({ title: name, url }) => blank(name) || !isWeb(url ?? '')), { what: 'sources', language, field: `sources-${sources.findIndex(({ title: name, url }) => blank(name) || !isWeb(url ?? ''))}` }),
  ];
}

function lessonMissing(files: Files, language: ContentLanguage, lesson: string, faults: ReadonlyMap<string, number>): Missing[] {
  const { front, body } = lessonOf(files, language, lesson);
  const exercises = exercisesIn(body);
  return [
    ...when(blank(front.title), { what: 'lessonTitle', language, lesson, field: 'title' }),
    ...when(!isMinutes(front.minutes), { what: 'lessonMinutes', language, lesson, field: 'minutes' }),
    ...when(blank(body), { what: 'lessonText', language, lesson, field: 'text' }),
    ...when(exercises.join() !== exercisesIn(lessonOf(files, languagesOf(files)[0] ?? language, lesson).body).join(), { what: 'otherExercises', language, lesson, field: 'text' }),
    ...when(front.kind === 'exercise' && exercises.length === 0, { what: 'lessonExercise', language, lesson, field: 'add-exercise' }),
    ...exercises.flatMap((exercise) => {
      const found = exerciseOf(files, language, exercise);
      if (!found) return [{ what: 'exerciseGone', language, lesson, field: 'text' }];
      return [
        ...when(blank(found.title), { what: 'exerciseTitle', language, lesson, exercise, field: 'title' }),
        ...contentMissing(found, { language, lesson, exercise, field: 'params' }, faults.get(exercisePath(language, exercise)) ?? 0),
      ];
    }),
  ];
}
