import { readFileSync } from 'node:fs';
import path from 'node:path';
import { frameworkChanges, frameworkDifference } from './framework-difference.rules.js';

const NAMES = ['framework.yaml', 'nb.yaml', 'nn.yaml'];
const SHIPPED = new Map(NAMES.map((name) => [name, readFileSync(path.resolve(__dirname, '../../../../content/frameworks/innovasjon', name), 'utf8')]));
const changed = (name: string, change: (text: string) => string) => new Map(SHIPPED).set(name, change(SHIPPED.get(name) as string));

test('nothing differs from itself', () => {
  expect(frameworkDifference(SHIPPED, SHIPPED)).toEqual({ competences: [], principles: [], frame: [], languagesAdded: [] });
});

test('a changed cell is told by competence and level, in whatever language it is', () => {
  const after = changed('nn.yaml', (text) => text.replace(/(K3:[\s\S]*?1: ).*/, '$1Noko anna.'));
  expect(frameworkDifference(SHIPPED, after).competences).toEqual([{ key: 'K3', title: 'Idéutvikling og idémottak', change: 'changed', levels: [1] }]);
});

test('what is added, removed, taken out of use or moved is called so', () => {
  const outline = (change: (text: string) => string) => frameworkDifference(SHIPPED, changed('framework.yaml', change)).competences.map(({ key, change: what }) => [key, what]);
  expect(outline((text) => text.replace('{ key: K12, principles: [P1, P7] }', '{ key: K13, principles: [P1, P7] }'))).toEqual([['K13', 'added'], ['K12', 'removed']]);
  expect(outline((text) => text.replace('key: K5, principles: [P8]', 'key: K5, principles: [P8], retired: 2027-01-01'))).toEqual([['K5', 'retired']]);
  expect(outline((text) => text.replace('key: K1,', 'key: X,').replace('key: K2,', 'key: K1,').replace('key: X,', 'key: K2,').replace('[P2] }\n  - { key: K1, principles: [P2, P8]', '[P2, P8] }\n  - { key: K1, principles: [P2]'))).toEqual([['K2', 'moved'], ['K1', 'moved']]);
  const retired = changed('framework.yaml', (text) => text.replace('key: K5, principles: [P8]', 'key: K5, principles: [P8], retired: 2027-01-01'));
  expect(frameworkDifference(retired, SHIPPED).competences).toMatchObject([{ key: 'K5', change: 'resumed' }]);
});

test('a new language changes no competence', () => {
  const before = new Map([...SHIPPED].filter(([name]) => name !== 'nn.yaml'));
  expect(frameworkDifference(before, SHIPPED)).toEqual({ competences: [], principles: [], frame: [], languagesAdded: ['nn'] });
});

test('principles are told one by one, and what else stands around the table by what it is', () => {
  const renamed = changed('nb.yaml', (text) => text.replace('title: Kompetanse\n    text', 'title: Å kunne\n    text'));
  expect(frameworkDifference(SHIPPED, renamed)).toEqual({ competences: [], principles: [{ key: 'P1', title: 'Å kunne', change: 'changed' }], frame: [], languagesAdded: [] });
  const outline = (principles: string) => frameworkDifference(SHIPPED, changed('framework.yaml', (text) => text.replace('principles: [P1, P2, P3', `principles: [${principles}`))).principles.map(({ key, change }) => [key, change]);
  expect(outline('P2, P1, P3')).toEqual([['P2', 'moved'], ['P1', 'moved']]);
  expect(outline('P1, P2, P3, P9')).toEqual([['P9', 'added']]);
  expect(outline('P1, P3')).toEqual([['P2', 'removed']]);
  expect(frameworkDifference(SHIPPED, changed('nb.yaml', (text) => text.replace('title: Kjenner til', 'title: Har hørt om').replace(/D1: .*/, 'D1: Alle ideer.'))).frame).toEqual(['levels', 'subGoals']);
  expect(frameworkDifference(SHIPPED, changed('framework.yaml', (text) => text.replace('share: 0.8', 'share: 0.7'))).frame).toEqual(['goals']);
});

test('a history tells the same in its own words', () => {
  const after = new Map(changed('nb.yaml', (text) => text.replace(/(K3:[\s\S]*?1: ).*/, '$1Noe annet.').replace(/S1: .*/, 'S1: Rom.'))).set('framework.yaml', (SHIPPED.get('framework.yaml') as string).replace('[P1, P2, P3,', '[P2, P1, P3,'));
  expect(frameworkChanges(SHIPPED, after)).toEqual([
    { what: 'competence-levels', name: 'K3 Idéutvikling og idémottak', levels: [1] },
    { what: 'principle-moved', name: 'P2 Dialog og medvirkning' },
    { what: 'principle-moved', name: 'P1 Kompetanse' },
    { what: 'frame-criteria', name: '' },
  ]);
});
