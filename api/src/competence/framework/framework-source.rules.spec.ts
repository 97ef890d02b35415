import { framework, words } from './framework-file.rules.js';

const YAML = `
key: innovasjon
version: 1
principles: [P1]
competences: [{ key: K1, principles: [P1] }]
levels: [1, 2]
goals: [{ key: alle, competences: [K1], level: 1, share: 0.8, by: 2027-12-31, audience: all }]
`;
const WORDS = `
title: Kompetanse
principles: { P1: { title: Kompetanse, text: Vi lærer. } }
levels: { 1: { title: Kjenner til, evidence: Kurs. }, 2: { title: Prøver, evidence: Eksempel. } }
competences: { K1: { title: Innsikt, description: Å forstå., levels: { 1: Du kan litt., 2: Du kan mer. } } }
goals: { alle: Alle på nivå 1 }
`;
const file = framework('framework.yaml', YAML);

test('a framework and its words are read', () => {
  expect(file.goals[0]).toMatchObject({ key: 'alle', by: '2027-12-31', share: 0.8 });
  expect(words('nb.yaml', WORDS, file).competences.K1?.levels['2']).toBe('Du kan mer.');
});

test('an error names the file and each thing that is wrong in it', () => {
  const read = () => framework('frameworks/x/framework.yaml', YAML.replace('share: 0.8', 'share: 80').replace('version: 1', 'version: one'));
  expect(read).toThrow(/frameworks\/x\/framework\.yaml/);
  expect(read).toThrow(/version:[\s\S]*goals\.0\.share:/);
});

test('keys that are not there are refused', () => {
  expect(() => framework('f', YAML.replace('principles: [P1] }', 'principles: [P9] }'))).toThrow(/competences\.K1: has the unknown principle P9/);
  expect(() => framework('f', YAML.replace('competences: [K1]', 'competences: [K2]'))).toThrow(/goals\.alle: has the unknown competence K2/);
});

test('a word that is missing is named', () => {
  expect(() => words('nn.yaml', WORDS.replace(', 2: Du kan mer.', ''), file)).toThrow(/nn\.yaml[\s\S]*competences\.K1\.levels\.2: is missing/);
});

test('what is not YAML is said to be so', () => {
  expect(() => framework('f', 'key: [')).toThrow(/f kan ikke brukes: is not YAML/);
});
