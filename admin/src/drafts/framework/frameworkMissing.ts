import type { ContentLanguage, Files } from '../draft.types.js';
import { competenceOf, frameworkLanguages, outlineOf, wordsOf } from './frameworkFiles.js';

export interface FrameworkMissing {
  what: 'frameworkTitle' | 'principle' | 'levelName' | 'competenceTitle' | 'competenceDescription' | 'competenceLevel' | 'principles' | 'short' | 'goalTitle' | 'goalCompetence' | 'goalNumbers';
  field: string;
  /** Undefined for what is the same in every language. */
  language?: ContentLanguage;
  /** Which competence, principle, level, goal or short text. */
  of?: string;
  level?: number;
}

export const frameworkMissing = (files: Files): FrameworkMissing[] => [
  ...outlineOf(files).competences.flatMap(({ key, principles }) => when(principles.length === 0, { what: 'principles', of: key, field: `${key}-more` })),
  ...outlineOf(files).goals.flatMap(({ key, competences, share, by }) => [
    ...when(competences.length === 0, { what: 'goalCompetence', of: goalName(files, key), field: `goal-${key}-competences` }),
    ...when(!(share > 0) || isEmpty(by), { what: 'goalNumbers', of: goalName(files, key), field: `goal-${key}-${share > 0 ? 'by' : 'share'}` }),
  ]),
  ...frameworkLanguages(files).flatMap((language) => wordsMissing(files, language).map((one) => ({ ...one, language }))),
];

const when = (isSo: boolean, missing: FrameworkMissing): FrameworkMissing[] => (isSo ? [missing] : []);
const isEmpty = (text: string | undefined): boolean => !text?.trim();

const goalName = (files: Files, key: string): string => wordsOf(files, 'nb').goals[key]?.trim() || key;

function wordsMissing(files: Files, language: ContentLanguage): FrameworkMissing[] {
  const { principles, competences, levels, goals } = outlineOf(files);
  const words = wordsOf(files, language);
  return [
    ...when(isEmpty(words.title), { what: 'frameworkTitle', field: 'title' }),
    ...competences.flatMap(({ key }) => {
      const { title, description, levels: behaviours } = competenceOf(words, key);
      return [
        ...when(isEmpty(title), { what: 'competenceTitle', of: key, field: `${key}-title` }),
        ...when(isEmpty(description), { what: 'competenceDescription', of: key, field: `${key}-description` }),
        ...levels.flatMap((level) => when(isEmpty(behaviours[level]), { what: 'competenceLevel', of: key, level, field: `${key}-${level}` })),
      ];
    }),
    ...levels.flatMap((level) => when(isEmpty(words.levels[level]?.title) || isEmpty(words.levels[level]?.evidence), { what: 'levelName', of: String(level), field: `level-${level}` })),
    ...principles.flatMap((key) => when(isEmpty(words.principles[key]?.title) || isEmpty(words.principles[key]?.text), { what: 'principle', of: key, field: `principle-${key}` })),
    ...(['subGoals', 'criteria'] as const).flatMap((heading) => Object.entries(words[heading]).flatMap(([key, text]) => when(isEmpty(text), { what: 'short', of: key, field: `${heading}-${key}` }))),
    ...goals.flatMap(({ key }) => when(isEmpty(words.goals[key]), { what: 'goalTitle', of: goalName(files, key), field: `goal-${key}` })),
  ];
}
