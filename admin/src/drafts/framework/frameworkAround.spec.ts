import type { Changes, Files } from '../draft.types.js';
import { addGoal, addPrinciple, addShort, asTheyAre, movePrinciple, removeGoal, removePrinciple, removeShort, serving, setGoal } from './frameworkAround.js';
import { addWords, outlineOf, wordsOf } from './frameworkFiles.js';
import { frameworkMissing } from './frameworkMissing.js';

const NB: Files = {
  'framework.yaml': { key: 'x', version: 1, principles: ['P1', 'P2'], levels: [1], competences: [{ key: 'K1', principles: ['P1', 'P2'] }], goals: [{ key: 'alle', competences: ['K1'], level: 1, share: 0.8, by: '2027-12-31', audience: 'all' }] },
  'nb.yaml': {
    title: 'Alt', principles: { P1: { title: 'En', text: 'En.' }, P2: { title: 'To', text: 'To.' } }, levels: { 1: { title: 'Kjenner til', evidence: 'Kurs.' } },
    competences: { K1: { title: 'Noe', description: 'Å kunne noe.', levels: { 1: 'Litt.' } } }, subGoals: { D1: 'Alle.' }, criteria: {}, goals: { alle: 'Alle' },
  },
};
const after = (files: Files, changes: Changes): Files => ({ ...files, ...changes }) as Files;
const FILES = after(NB, addWords(NB, 'en'));
const missing = (files: Files) => frameworkMissing(files).map(({ what, field, language }) => [what, field, language]);

test('a principle is added in every language, is missing its text, and is taken out again without a trace', () => {
  const { key, changes } = addPrinciple(FILES, 'Mot');
  const longer = after(FILES, changes);
  expect([key, outlineOf(longer).principles, wordsOf(longer, 'en').principles.P3]).toEqual(['P3', ['P1', 'P2', 'P3'], { title: 'Mot', text: '' }]);
  expect(missing(longer)).toEqual([['principle', 'principle-P3', 'nb'], ['principle', 'principle-P3', 'en']]);
  expect(after(longer, removePrinciple(longer, 'P3'))).toEqual(FILES);
});

test('a principle changes places, and not past the ends', () => {
  expect(outlineOf(after(FILES, movePrinciple(FILES, 'P2', -1))).principles).toEqual(['P2', 'P1']);
  expect([movePrinciple(FILES, 'P1', -1), movePrinciple(FILES, 'P2', 1), movePrinciple(FILES, 'P9', 1)]).toEqual([{}, {}, {}]);
});

test('who serves a principle is known, also beside another', () => expect([serving(FILES, 'P2'), serving(FILES, 'P3')]).toEqual([['K1'], []]));

test('a sub-goal and a criterion are numbered on, and missing until they are written in every language', () => {
  const { key, changes } = addShort(FILES, 'subGoals');
  const longer = after(FILES, changes);
  expect([key, addShort(FILES, 'criteria').key, missing(longer)]).toEqual(['D2', 'S1', [['short', 'subGoals-D2', 'nb'], ['short', 'subGoals-D2', 'en']]]);
  expect(after(longer, removeShort(longer, 'subGoals', 'D2'))).toEqual(FILES);
});

test('a goal that comes with it asks for something, is called something, and can be undone', () => {
  const changes = addGoal(FILES, 'nytt', '2028-01-01');
  const longer = after(FILES, changes);
  expect(missing(longer)).toEqual([['goalCompetence', 'goal-nytt-competences', undefined], ['goalTitle', 'goal-nytt', 'nb'], ['goalTitle', 'goal-nytt', 'en']]);
  const whole = after(longer, setGoal(longer, 'nytt', { competences: ['K1'], level: 1, audience: 'guides' }));
  expect(outlineOf(whole).goals[1]).toEqual({ key: 'nytt', competences: ['K1'], level: 1, share: 0.8, by: '2028-01-01', audience: 'guides' });
  expect(after(longer, asTheyAre(FILES, changes))).toEqual(FILES);
  expect(after(longer, removeGoal(longer, 'nytt'))).toEqual(FILES);
});
