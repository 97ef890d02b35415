import type { Changes, ContentLanguage, Files } from '../draft.types.js';
import { frameworkLanguages, type OutlineGoal, outlineOf, setOutline, setWords, type Words, wordsOf } from './frameworkFiles.js';

/** What stands around the table of competences: principles, sub-goals, criteria and the goals that come with it. */
export type Short = 'subGoals' | 'criteria';
const LETTER: Record<Short, string> = { subGoals: 'D', criteria: 'S' };

const together = (changes: readonly Changes[]): Changes => Object.assign({}, ...changes) as Changes;
const inEach = (files: Files, change: (words: Words, language: ContentLanguage) => Partial<Words>): Changes[] => frameworkLanguages(files).map((language) => setWords(files, language, change(wordsOf(files, language), language)));
const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> => Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));

/** The one after the highest number: a key is not given to something else. */
const nextKey = (letter: string, known: readonly string[]): string => `${letter}${Math.max(0, ...known.map((key) => Number(key.replace(/\D/g, '')))) + 1}`;

/** What some files say now; putting it back undoes what is about to be done to them. */
export const asTheyAre = (files: Files, changes: Changes): Changes => Object.fromEntries(Object.keys(changes).flatMap((path) => (files[path] ? [[path, files[path]]] : [])));

export function addPrinciple(files: Files, title: string): { key: string; changes: Changes } {
  const { principles } = outlineOf(files);
  const key = nextKey('P', principles);
  return { key, changes: together([setOutline(files, { principles: [...principles, key] }), ...inEach(files, (words) => ({ principles: { ...words.principles, [key]: { title, text: '' } } }))]) };
}

/** Only one that no competence serves; the caller has seen to it. */
export const removePrinciple = (files: Files, key: string): Changes =>
  together([setOutline(files, { principles: outlineOf(files).principles.filter((one) => one !== key) }), ...inEach(files, (words) => ({ principles: without(words.principles, key) }))]);

/** One place up or down; nothing at the end. */
export function movePrinciple(files: Files, key: string, by: -1 | 1): Changes {
  const principles = [...outlineOf(files).principles];
  const from = principles.indexOf(key);
  const other = principles[from + by];
  if (from < 0 || other === undefined) return {};
  [principles[from], principles[from + by]] = [other, key];
  return setOutline(files, { principles });
}

/** The competences that serve a principle, as their main one or besides. */
export const serving = (files: Files, principle: string): string[] => outlineOf(files).competences.flatMap(({ key, principles }) => (principles.includes(principle) ? [key] : []));

/** A sub-goal or a criterion, to be written in every language. */
export function addShort(files: Files, heading: Short): { key: string; changes: Changes } {
  const key = nextKey(LETTER[heading], frameworkLanguages(files).flatMap((language) => Object.keys(wordsOf(files, language)[heading])));
  return { key, changes: together(inEach(files, (words) => ({ [heading]: { ...words[heading], [key]: '' } }))) };
}

export const removeShort = (files: Files, heading: Short, key: string): Changes => together(inEach(files, (words) => ({ [heading]: without(words[heading], key) })));

/** @param key one that no goal has had: what is set with it is known by it for good */
export function addGoal(files: Files, key: string, by: string): Changes {
  const goal: OutlineGoal = { key, competences: [], level: 1, share: 0.8, by, audience: 'all' };
  return together([setOutline(files, { goals: [...outlineOf(files).goals, goal] }), ...inEach(files, (words) => ({ goals: { ...words.goals, [key]: '' } }))]);
}

export const setGoal = (files: Files, key: string, part: Partial<OutlineGoal>): Changes => setOutline(files, { goals: outlineOf(files).goals.map((goal) => (goal.key === key ? { ...goal, ...part } : goal)) });

export const removeGoal = (files: Files, key: string): Changes =>
  together([setOutline(files, { goals: outlineOf(files).goals.filter((goal) => goal.key !== key) }), ...inEach(files, (words) => ({ goals: without(words.goals, key) }))]);
