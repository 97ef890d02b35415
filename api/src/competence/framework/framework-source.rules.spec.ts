import { Remarks } from '../../catalogue/index.js';
import { frameworkHash, readFramework } from './framework-source.rules.js';

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

function read(yaml = YAML, words: Record<string, string> = { nb: WORDS }) {
  const remarks = new Remarks();
  const source = readFramework('innovasjon', new Map([['framework.yaml', yaml], ...Object.entries(words).map(([language, text]) => [`${language}.yaml`, text] as const)]), remarks);
  return { source, errors: remarks.errors.map(({ file, line, message }) => `${file}:${line}: ${message}`), texts: remarks.errors.map(({ texts }) => texts.nb) };
}

test('a framework and its words are read', () => {
  const { source, errors } = read();
  expect(errors).toEqual([]);
  expect(source?.file.goals[0]).toMatchObject({ key: 'alle', by: '2027-12-31', share: 0.8 });
  expect(source?.words.get('nb')?.competences.K1?.levels['2']).toBe('Du kan mer.');
});

test('a competence may be out of use since a day', () => {
  expect(read(YAML.replace('principles: [P1] }', 'principles: [P1], retired: 2027-01-01 }')).source?.file.competences[0]?.retired).toBe('2027-01-01');
  expect(read(YAML.replace('principles: [P1] }', 'principles: [P1], retired: snart }')).source).toBeUndefined();
});

test('each thing that is wrong is told, with its file and line', () => {
  const { errors } = read(YAML.replace('share: 0.8', 'share: 80').replace('version: 1', 'version: one'));
  expect(errors).toEqual([expect.stringMatching(/^frameworks\/innovasjon\/framework\.yaml:3: version/), expect.stringMatching(/^frameworks\/innovasjon\/framework\.yaml:7: goals\.0\.share/)]);
});

test('keys that are not there, or stand twice, are refused', () => {
  expect(read(YAML.replace('principles: [P1] }', 'principles: [P9] }')).texts).toEqual(['K1 hører til prinsippet P9, som ikke finnes. Velg et annet.']);
  expect(read(YAML.replace('competences: [K1]', 'competences: [K2]')).texts).toEqual(['målet alle ber om K2, som ikke finnes. Ta den ut av målet.']);
  expect(read(YAML.replace('principles: [P1] }]', 'principles: [P1] }, { key: K1, principles: [P1] }]')).texts).toEqual(['K1 står to ganger. Ta bort den ene.']);
});

test('a word that is missing is named, in the language it is missing in', () => {
  expect(read(YAML, { nb: WORDS, nn: WORDS.replace(', 2: Du kan mer.', '') }).errors).toEqual(['frameworks/innovasjon/nn.yaml:5: competences.K1.levels.2 is missing. Write it.']);
  expect(read(YAML, {}).errors).toEqual(['frameworks/innovasjon/nb.yaml:1: is missing. Write it.']);
});

test('the same files have the same hash, and a letter makes another', () => {
  const files = new Map([['framework.yaml', YAML], ['nb.yaml', WORDS]]);
  expect(frameworkHash(new Map(files)).equals(frameworkHash(files))).toBe(true);
  expect(frameworkHash(new Map(files).set('nb.yaml', `${WORDS} `)).equals(frameworkHash(files))).toBe(false);
});
