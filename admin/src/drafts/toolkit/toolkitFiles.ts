import { CONTENT_LANGUAGES, type Changes, type ContentLanguage, type Files } from '../draft.types.js';
import type { Stewardship } from '../fields/StewardshipFields.js';
import { slugFor } from '../slugs.js';

export interface Toolkit extends Stewardship {
  key: string;
  version: number;
  principles: string[];
  minutes: number;
  groupSize: { from: number; to: number };
  situation: string;
  courses: string[];
  competences: string[];
  agenda: { id: string; minutes: number }[];
}

export interface Step {
  title: string;
  script: string;
  tip?: string;
}

export interface ToolkitWords {
  title: string;
  aim: string;
  notWhen: string;
  roles: { name: string; task: string }[];
  preparation: string[];
  agenda: Record<string, Step>;
  canvas: { title: string; fields: { title: string; help: string }[] };
  variants: { seated: string; remote: string };
  privacy: string;
  afterForm: string[];
  slides: { title: string; points: string[] }[];
}

const OUTLINE = 'toolkit.yaml';
export const wordsPath = (language: ContentLanguage): string => `${language}.yaml`;

const EMPTY: Toolkit = { key: '', version: 1, principles: [], minutes: 0, groupSize: { from: 0, to: 0 }, situation: 'ideas', courses: [], competences: [], agenda: [] };
const NO_WORDS: ToolkitWords = { title: '', aim: '', notWhen: '', roles: [], preparation: [], agenda: {}, canvas: { title: '', fields: [] }, variants: { seated: '', remote: '' }, privacy: '', afterForm: [], slides: [] };

export const toolkitOf = (files: Files): Toolkit => ({ ...EMPTY, ...(files[OUTLINE] as Partial<Toolkit> | undefined) });
export const wordsOf = (files: Files, language: ContentLanguage): ToolkitWords => ({ ...NO_WORDS, ...(files[wordsPath(language)] as Partial<ToolkitWords> | undefined) });
export const toolkitLanguages = (files: Files): ContentLanguage[] => CONTENT_LANGUAGES.filter((language) => wordsPath(language) in files);

export const setToolkit = (files: Files, part: Partial<Toolkit>): Changes => ({ [OUTLINE]: { ...toolkitOf(files), ...part } });
export const setWords = (files: Files, language: ContentLanguage, part: Partial<ToolkitWords>): Changes => ({ [wordsPath(language)]: { ...wordsOf(files, language), ...part } });

export const agendaMinutes = (files: Files): number => toolkitOf(files).agenda.reduce((sum, { minutes }) => sum + minutes, 0);

export const stepOf = (words: ToolkitWords, id: string): Step => words.agenda[id] ?? { title: '', script: '' };

/** A tip that is taken out leaves no trace. */
export function setStep(files: Files, language: ContentLanguage, id: string, part: Partial<Step>): Changes {
  const { agenda } = wordsOf(files, language);
  const { tip, ...step } = { ...stepOf(wordsOf(files, language), id), ...part };
  return setWords(files, language, { agenda: { ...agenda, [id]: tip ? { ...step, tip } : step } });
}

export function addStep(files: Files): { id: string; changes: Changes } {
  const { agenda } = toolkitOf(files);
  const id = slugFor('punkt', agenda.map((step) => step.id));
  const words = toolkitLanguages(files).map((language) => setStep(files, language, id, { title: '', script: '' }));
  return { id, changes: Object.assign({}, setToolkit(files, { agenda: [...agenda, { id, minutes: 5 }] }), ...words) as Changes };
}

export function removeStep(files: Files, id: string): Changes {
  const words = toolkitLanguages(files).map((language) => {
    const { [id]: _, ...agenda } = wordsOf(files, language).agenda;
    return setWords(files, language, { agenda });
  });
  return Object.assign({}, setToolkit(files, { agenda: toolkitOf(files).agenda.filter((step) => step.id !== id) }), ...words) as Changes;
}

/** Puts back what {@link removeStep} took from `before`, in its place, whatever has been done since. */
export function restoreStep(files: Files, before: Files, id: string): Changes {
  const was = toolkitOf(before).agenda;
  const place = was.findIndex((step) => step.id === id);
  const { agenda } = toolkitOf(files);
  const words = toolkitLanguages(files).map((language) => setStep(files, language, id, stepOf(wordsOf(before, language), id)));
  return Object.assign({}, setToolkit(files, { agenda: [...agenda.slice(0, place), ...was.slice(place, place + 1), ...agenda.slice(place)] }), ...words) as Changes;
}

export function moveStep(files: Files, id: string, by: number): Changes {
  const { agenda } = toolkitOf(files);
  const from = agenda.findIndex((step) => step.id === id);
  const others = agenda.filter((step) => step.id !== id);
  return setToolkit(files, { agenda: [...others.slice(0, from + by), ...agenda.slice(from, from + 1), ...others.slice(from + by)] });
}

export const removeWords = (language: ContentLanguage): Changes => ({ [wordsPath(language)]: null });

/** A translation begins as a copy. */
export const addWords = (files: Files, language: ContentLanguage): Changes => ({ [wordsPath(language)]: { ...wordsOf(files, 'nb') } });
