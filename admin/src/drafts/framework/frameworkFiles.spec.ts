import type { Changes, Files } from '../draft.types.js';
import { addCompetence, addWords, competenceOf, moveCompetence, outlineOf, removeCompetence, resume, retire, setLevel, under, wordsOf } from './frameworkFiles.js';
import { frameworkMissing } from './frameworkMissing.js';

const TEXT = { title: 'Noe', description: 'Å kunne noe.', levels: { 1: 'Litt.', 2: 'Mer.' } };
const FRAMEWORK: Files = {
  'framework.yaml': {
    key: 'x', version: 1, principles: ['P1', 'P2'], levels: [1, 2],
    competences: [{ key: 'K1', principles: ['P1'] }, { key: 'K2', principles: ['P2'] }, { key: 'K3', principles: ['P1', 'P2'] }],
    goals: [{ key: 'alle', competences: ['K1'], share: 0.8, by: '2027-12-31' }, { key: 'flere', competences: ['K1', 'K2'], share: 0.8, by: '2027-12-31' }],
  },
  'nb.yaml': {
    title: 'Alt', principles: { P1: { title: 'En', text: 'En.' }, P2: { title: 'To', text: 'To.' } }, levels: { 1: { title: 'Kjenner til', evidence: 'Kurs.' }, 2: { title: 'Prøver', evidence: 'Kurs.' } },
    competences: { K1: TEXT, K2: TEXT, K3: TEXT }, goals: { alle: 'Alle', flere: 'Flere' },
  },
};
const after = (files: Files, changes: Changes): Files => ({ ...files, ...changes }) as Files;
const keys = (files: Files): string[] => outlineOf(files).competences.map(({ key }) => key);

test('a cell is one text in one language', () => {
  const both = after(FRAMEWORK, addWords(FRAMEWORK, 'nn'));
  const written = after(both, setLevel(both, 'nn', 'K1', 2, 'Meir.'));
  expect([competenceOf(wordsOf(written, 'nn'), 'K1').levels['2'], competenceOf(wordsOf(written, 'nb'), 'K1').levels['2']]).toEqual(['Meir.', 'Mer.']);
});

test('a new competence gets a number nobody has had, and empty texts in every language', () => {
  const both = after(FRAMEWORK, addWords(FRAMEWORK, 'en'));
  const { key, changes } = addCompetence(both, 'P2', 'Ny', ['K7']);
  const longer = after(both, changes);
  expect([key, under(longer, 'P2').map((one) => one.key)]).toEqual(['K8', ['K2', 'K8']]);
  expect(wordsOf(longer, 'en').competences.K8).toEqual({ title: 'Ny', description: '', levels: { 1: '', 2: '' } });
  expect(frameworkMissing(longer).map(({ what, field, language }) => [what, field, language])).toEqual([
    ['competenceDescription', 'K8-description', 'nb'], ['competenceLevel', 'K8-1', 'nb'], ['competenceLevel', 'K8-2', 'nb'],
    ['competenceDescription', 'K8-description', 'en'], ['competenceLevel', 'K8-1', 'en'], ['competenceLevel', 'K8-2', 'en'],
  ]);
});

test('what is removed leaves its texts and the goals that ship', () => {
  const shorter = after(FRAMEWORK, removeCompetence(FRAMEWORK, 'K1'));
  expect(keys(shorter)).toEqual(['K2', 'K3']);
  expect(outlineOf(shorter).goals).toEqual([{ key: 'flere', competences: ['K2'], share: 0.8, by: '2027-12-31' }]);
  expect([wordsOf(shorter, 'nb').goals, Object.keys(wordsOf(shorter, 'nb').competences)]).toEqual([{ flere: 'Flere' }, ['K2', 'K3']]);
});

test('what is moved changes places within its principle', () => {
  expect(keys(after(FRAMEWORK, moveCompetence(FRAMEWORK, 'K3', -1)))).toEqual(['K3', 'K2', 'K1']);
  expect(moveCompetence(FRAMEWORK, 'K3', 1)).toEqual({});
});

test('what is taken out of use can be taken back', () => {
  const retired = after(FRAMEWORK, retire(FRAMEWORK, 'K2', '2027-01-01'));
  expect(outlineOf(retired).competences[1]).toEqual({ key: 'K2', principles: ['P2'], retired: '2027-01-01' });
  expect(after(retired, resume(retired, 'K2'))).toEqual(FRAMEWORK);
});

test('nothing is missing in what is whole', () => expect(frameworkMissing(FRAMEWORK)).toEqual([]));
