import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { yamlWith } from './yaml-text.rules.js';

const shipped = (name: string): string => readFileSync(path.resolve(__dirname, '../../../../content/frameworks/innovasjon', name), 'utf8');
const FRAMEWORK = shipped('framework.yaml');
const WORDS = shipped('nb.yaml');

/** Lines of one text that the other does not have. */
const only = (one: string, other: string): string[] => one.split('\n').filter((line) => !other.split('\n').includes(line));

test('a cell that is changed changes one line', () => {
  const words = parse(WORDS) as { competences: Record<string, { levels: Record<string, string> }> };
  words.competences.K3!.levels['1'] = 'Du kan si hva en god idéøkt trenger: regler, tid og ro.';
  const after = yamlWith(words, WORDS);
  expect(only(after, WORDS)).toEqual(['      1: "Du kan si hva en god idéøkt trenger: regler, tid og ro."']);
  expect(only(WORDS, after)).toHaveLength(1);
});

test('what is new is written as what stands around it, and comments stay', () => {
  const framework = parse(FRAMEWORK) as { competences: unknown[] };
  const longer = { ...framework, competences: [...framework.competences, { key: 'K13', principles: ['P1'] }] };
  expect(only(yamlWith(longer, FRAMEWORK), FRAMEWORK)).toEqual(['  - { key: K13, principles: [P1] }']);
  expect(yamlWith(longer, FRAMEWORK)).toContain('# The first goal is the one HR');
});

test('what moves takes its way of writing with it, and what goes takes nothing else', () => {
  const framework = parse(FRAMEWORK) as { competences: unknown[] };
  const turned = yamlWith({ ...framework, competences: [...framework.competences].reverse() }, FRAMEWORK);
  expect(turned.split('\n').sort()).toEqual(FRAMEWORK.split('\n').sort());
  const shorter = yamlWith({ ...framework, competences: framework.competences.slice(1) }, FRAMEWORK);
  expect(only(FRAMEWORK, shorter)).toEqual(['  - { key: K1, principles: [P2] }']);
});

test('steps of something new are numbers', () => {
  const words = parse(WORDS) as { competences: Record<string, unknown> };
  const after = yamlWith({ ...words, competences: { ...words.competences, K13: { title: 'Ny', description: 'Noe.', levels: { 1: 'Litt.' } } } }, WORDS);
  expect(after).toContain('  K13:\n    title: Ny\n    description: Noe.\n    levels:\n      1: Litt.\n');
});

test('the same content is the same text', () => {
  for (const text of [FRAMEWORK, WORDS]) expect(yamlWith(parse(text) as Record<string, unknown>, text)).toBe(text);
});
