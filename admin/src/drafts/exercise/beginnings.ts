import type { FileContent } from '../draft.types.js';

const alternative = (correct: boolean) => ({ text: '', correct, feedback: '' });

/** What a new exercise of our own types begins as: the fields that one has to fill, empty (docs/content-format.md). */
const BEGINNINGS: Record<string, () => FileContent> = {
  'Spor.Choice': () => ({
    question: '',
    alternatives: [alternative(true), alternative(false)],
    // The right one is written first: in that order it would always stand first.
    behaviour: { answerMode: 'single', randomOrder: true, enableRetry: true, enableSolution: true },
  }),
  'Spor.Sort': () => ({ instruction: '', groups: [{ title: '', description: '' }, { title: '', description: '' }], items: [{ text: '', group: 0, feedback: '' }, { text: '', group: 1, feedback: '' }] }),
  'Spor.TrueFalse': () => ({ instruction: '', statements: [{ text: '', correct: true, feedback: '' }] }),
  'Spor.Blanks': () => ({ instruction: '', text: '', feedback: '' }),
  'Spor.Words': () => ({ instruction: '', text: '', distractors: [], feedback: '' }),
  'Spor.Order': () => ({ instruction: '', items: [1, 2, 3].map(() => ({ text: '', feedback: '' })) }),
  'Spor.Reflection': () => ({ question: '', hint: '', minimumWords: 0, modelAnswer: '' }),
  'Spor.Story': () => ({
    introduction: '',
    scenes: [
      { key: 'start', title: '', text: '', ending: 'none', choices: [{ text: '', feedback: '', next: 'slutt' }, { text: '', feedback: '', next: 'slutt' }] },
      { key: 'slutt', title: '', text: '', ending: 'good', choices: [] },
    ],
  }),
};

export const beginningOf = (library: string): FileContent => BEGINNINGS[library.split(' ')[0] ?? '']?.() ?? {};
