import { addExercise, addLesson, outlineOf, setLesson } from '../course/courseFiles.js';
import { type Changes, CONTENT_LANGUAGES, type Files } from '../draft.types.js';
import type { Unit } from './AddUnits.js';

type Told = Pick<Unit, 'identifier' | 'title'>;

/** What an exercise's file says of a unit. */
const exerciseOf = ({ identifier, title }: Told, file: string) => ({ title, package: file, unit: identifier });

/** A lesson for each unit, called as the unit is, with nothing in it but the unit. */
export function addUnitLessons(files: Files, units: readonly Told[], file: string): { first: string; changes: Changes } {
  const before = outlineOf(files).lessons.length;
  const changes = units.reduce<Changes>((all, unit) => {
    const now = after(files, all);
    const { slug, changes: added } = addLesson(now, unit.title);
    const withLesson = { ...all, ...added };
    const [language = 'nb'] = CONTENT_LANGUAGES;
    const kind = { ...withLesson, ...setLesson(after(files, withLesson), language, slug, { kind: 'exercise', minutes: 10 }) };
    return { ...kind, ...addExercise(after(files, kind), slug, exerciseOf(unit, file)).changes };
  }, {});
  return { first: outlineOf(after(files, changes)).lessons[before] ?? '', changes };
}

export const addUnitExercise = (files: Files, lesson: string, unit: Told, file: string): { slug: string; changes: Changes } => addExercise(files, lesson, exerciseOf(unit, file));

const after = (files: Files, changes: Changes): Files => Object.fromEntries(Object.entries({ ...files, ...changes }).flatMap(([path, content]) => (content === null ? [] : [[path, content]])));
