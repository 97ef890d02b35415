import type { WriteGoal } from '../../types.js';
import { CONTENT_LANGUAGES, type Changes, type ContentLanguage, type Files } from '../draft.types.js';

export interface OutlineCompetence {
  key: string;
  /** Those it serves, the main one first. */
  principles: string[];
  /** The day from which it is not asked for any more. */
  retired?: string;
}

/** A goal that a new installation begins with. */
export interface OutlineGoal extends Pick<WriteGoal, 'competences' | 'level' | 'share' | 'by' | 'audience'> {
  key: string;
}

export interface Outline {
  principles: string[];
  competences: OutlineCompetence[];
  levels: number[];
  goals: OutlineGoal[];
}

export interface CompetenceWords {
  title: string;
  description: string;
  levels: Record<string, string>;
}

export interface Words {
  title: string;
  principles: Record<string, { title: string; text: string }>;
  subGoals: Record<string, string>;
  criteria: Record<string, string>;
  levels: Record<string, { title: string; evidence: string }>;
  competences: Record<string, CompetenceWords>;
  goals: Record<string, string>;
}

const OUTLINE = 'framework.yaml';
export const wordsPath = (language: ContentLanguage): string => `${language}.yaml`;

const EMPTY: Outline = { principles: [], competences: [], levels: [1, 2, 3, 4], goals: [] };
const NO_WORDS: Words = { title: '', principles: {}, subGoals: {}, criteria: {}, levels: {}, competences: {}, goals: {} };
const NO_COMPETENCE: CompetenceWords = { title: '', description: '', levels: {} };

export const outlineOf = (files: Files): Outline => ({ ...EMPTY, ...(files[OUTLINE] as Partial<Outline> | undefined) });
export const wordsOf = (files: Files, language: ContentLanguage): Words => ({ ...NO_WORDS, ...(files[wordsPath(language)] as Partial<Words> | undefined) });
export const frameworkLanguages = (files: Files): ContentLanguage[] => CONTENT_LANGUAGES.filter((language) => wordsPath(language) in files);
export const competenceOf = (words: Words, key: string): CompetenceWords => ({ ...NO_COMPETENCE, ...words.competences[key] });
/** The competences whose main principle it is, in their order. */
export const under = (files: Files, principle: string): OutlineCompetence[] => outlineOf(files).competences.filter(({ principles }) => principles[0] === principle);

export const setOutline = (files: Files, part: Partial<Outline>): Changes => ({ [OUTLINE]: { ...outlineOf(files), ...part } });
export const setWords = (files: Files, language: ContentLanguage, part: Partial<Words>): Changes => ({ [wordsPath(language)]: { ...wordsOf(files, language), ...part } });

export function setCompetence(files: Files, language: ContentLanguage, key: string, part: Partial<CompetenceWords>): Changes {
  const words = wordsOf(files, language);
  return setWords(files, language, { competences: { ...words.competences, [key]: { ...competenceOf(words, key), ...part } } });
}

export const setLevel = (files: Files, language: ContentLanguage, key: string, level: number, behaviour: string): Changes =>
  setCompetence(files, language, key, { levels: { ...competenceOf(wordsOf(files, language), key).levels, [level]: behaviour } });

/** What changes of one competence in the outline, the rest as it is. */
const alter = (files: Files, key: string, change: (competence: OutlineCompetence) => OutlineCompetence): Changes => setOutline(files, { competences: outlineOf(files).competences.map((one) => (one.key === key ? change(one) : one)) });

export const setPrinciples = (files: Files, key: string, principles: string[]): Changes => alter(files, key, (one) => ({ ...one, principles }));
export const retire = (files: Files, key: string, day: string): Changes => alter(files, key, (one) => ({ ...one, retired: day }));
export const resume = (files: Files, key: string): Changes =>
  alter(files, key, (one) => {
    const { retired: _, ...inUse } = one;
    return inUse;
  });

/** @param known keys that have been used; they are never given to something else */
export function addCompetence(files: Files, principle: string, title: string, known: readonly string[]): { key: string; changes: Changes } {
  const { competences } = outlineOf(files);
  const numbers = [...known, ...competences.map(({ key }) => key)].map((key) => Number(key.replace(/\D/g, '')));
  const key = `K${Math.max(0, ...numbers) + 1}`;
  const words = frameworkLanguages(files).map((language) => setCompetence(files, language, key, { title, description: '', levels: Object.fromEntries(outlineOf(files).levels.map((level) => [level, ''])) }));
  return { key, changes: Object.assign({}, setOutline(files, { competences: [...competences, { key, principles: [principle] }] }), ...words) as Changes };
}

/** It leaves the goals that ship as well; a goal that asks for nothing more goes with it. */
export function removeCompetence(files: Files, key: string): Changes {
  const { competences, goals } = outlineOf(files);
  const left = goals.map((goal) => ({ ...goal, competences: goal.competences.filter((one) => one !== key) })).filter((goal) => goal.competences.length > 0);
  const words = frameworkLanguages(files).map((language) => {
    const { competences: texts, goals: titles } = wordsOf(files, language);
    return setWords(files, language, { competences: without(texts, [key]), goals: without(titles, goals.filter((goal) => !left.some((one) => one.key === goal.key)).map((goal) => goal.key)) });
  });
  return Object.assign({}, setOutline(files, { competences: competences.filter((one) => one.key !== key), goals: left }), ...words) as Changes;
}

const without = <Value>(record: Record<string, Value>, keys: readonly string[]): Record<string, Value> => Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

/** One place up or down among those of the same main principle; nothing at the end. */
export function moveCompetence(files: Files, key: string, by: -1 | 1): Changes {
  const competences = [...outlineOf(files).competences];
  const from = competences.findIndex((one) => one.key === key);
  const group = competences.flatMap((one, index) => (one.principles[0] === competences[from]?.principles[0] ? [index] : []));
  const to = group[group.indexOf(from) + by];
  if (to === undefined) return {};
  [competences[from], competences[to]] = [competences[to] as OutlineCompetence, competences[from] as OutlineCompetence];
  return setOutline(files, { competences });
}

/** A translation begins as a copy. */
export const addWords = (files: Files, language: ContentLanguage): Changes => ({ [wordsPath(language)]: { ...wordsOf(files, 'nb') } });

export const removeWords = (language: ContentLanguage): Changes => ({ [wordsPath(language)]: null });
