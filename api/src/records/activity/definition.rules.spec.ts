import { type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { broadened, definedIn, isAlike } from './definition.rules.js';

const told = (id: string) => ({ id, definition: { name: { nb: id } } });
const statement = (parts: object) => ({ actor: { mbox: 'mailto:o@x' }, verb: { id: 'http://x/did' }, object: { id: 'http://x/plain' }, ...parts }) as XapiStatement;
const idsOf = (parts: object): string[] => definedIn(statement(parts)).map(({ id }) => id);

test('words and extensions are added one by one, and the last word counts', () => {
  const known = { name: { nb: 'Kurs', en: 'Course' }, description: { nb: 'Om' }, extensions: { 'http://x/a': 1 } };
  expect(broadened(known, { name: { nb: 'Kurset', nn: 'Kurset' }, extensions: { 'http://x/b': 2 } })).toEqual({
    name: { nb: 'Kurset', en: 'Course', nn: 'Kurset' }, description: { nb: 'Om' }, extensions: { 'http://x/a': 1, 'http://x/b': 2 },
  });
});

test('what is no map is replaced as a whole', () => {
  expect(broadened({ type: 'http://x/a', interactionType: 'choice', choices: [{ id: 'a' }, { id: 'b' }] }, { type: 'http://x/b', choices: [{ id: 'c' }] })).toEqual({ type: 'http://x/b', interactionType: 'choice', choices: [{ id: 'c' }] });
});

test('what is known is not changed in its place', () => {
  const known = { name: { nb: 'Kurs' } };
  broadened(known, { name: { nb: 'Kurset' } });
  expect(known).toEqual({ name: { nb: 'Kurs' } });
});

test('an object, the activities around it, and those of a statement within are described', () => {
  expect(idsOf({ object: told('http://x/1'), context: { contextActivities: { parent: [told('http://x/2'), { id: 'http://x/3' }], other: told('http://x/4') } } })).toEqual(['http://x/1', 'http://x/2', 'http://x/4']);
  expect(idsOf({ object: { objectType: 'SubStatement', ...statement({ object: told('http://x/5'), context: { contextActivities: { category: [told('http://x/6')] } } }) } })).toEqual(['http://x/5', 'http://x/6']);
});

test('what has no description, or is no activity, describes nothing', () => {
  for (const object of [{ id: 'http://x/1' }, { objectType: 'Agent', mbox: 'mailto:o@x' }, { objectType: 'StatementRef', id: 'x' }]) expect(idsOf({ object })).toEqual([]);
});

const SAID = { type: 'http://x/a', name: { nb: 'Kurs', en: 'Course' }, choices: [{ id: 'a' }, { id: 'b', description: { nb: 'B' } }], extensions: { 'http://x/n': null, 'http://x/0': 0 } };

test('definitions are alike when they say the same, in whatever order', () => {
  expect(isAlike(SAID, structuredClone(SAID))).toBe(true);
  expect(isAlike(SAID, Object.fromEntries(Object.entries(structuredClone(SAID)).reverse()))).toBe(true);
});

test.each([
  ['a word is another', { ...SAID, name: { nb: 'Kurs', en: 'Class' } }],
  ['a word is missing', { ...SAID, name: { nb: 'Kurs' } }],
  ['a word is more', { ...SAID, name: { nb: 'Kurs', en: 'Course', nn: 'Kurs' } }],
  ['a part is missing', { ...SAID, extensions: undefined }],
  ['a list is in another order', { ...SAID, choices: [...SAID.choices].reverse() }],
  ['a list is longer', { ...SAID, choices: [...SAID.choices, { id: 'c' }] }],
  ['a list is an object', { ...SAID, choices: { 0: SAID.choices[0], 1: SAID.choices[1] } }],
  ['nothing is a number', { ...SAID, extensions: { 'http://x/n': 0, 'http://x/0': 0 } }],
  ['a number is a text', { ...SAID, extensions: { 'http://x/n': null, 'http://x/0': '0' } }],
])('definitions are not alike when %s', (_, other) => {
  const sent = JSON.parse(JSON.stringify(other)) as object;
  expect(isAlike(SAID, sent)).toBe(false);
  expect(isAlike(sent, SAID)).toBe(false);
});
