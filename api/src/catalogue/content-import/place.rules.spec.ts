import { lineOf, lineWith } from './place.rules.js';

test('a place in YAML, in JSON and in front matter has its line', () => {
  expect(lineOf('key: C2\nlessons:\n  - en\n  - TO\n', ['lessons', 1])).toBe(4);
  expect(lineOf('{\n  "title": "x",\n  "params": {\n    "alternatives": [\n      { "text": "a" },\n      { "text": "" }\n    ]\n  }\n}\n', ['params', 'alternatives', '1', 'text'])).toBe(6);
  expect(lineOf('---\ntitle: x\nminutes: many\n---\nText\n', ['minutes'])).toBe(3);
});

test('what is missing has the line of what is around it, or the first', () => {
  expect(lineOf('key: C2\ncontributes:\n  - level: 1\n', ['contributes', 0, 'competence'])).toBe(3);
  expect(lineOf('key: C2\n', ['minutes'])).toBe(1);
  expect(lineOf('', [])).toBe(1);
});

test('words have the line on which they stand first', () => {
  expect(lineWith('one\ntwo\nthree two', 'two')).toBe(2);
  expect(lineWith('one', 'two')).toBe(1);
});
