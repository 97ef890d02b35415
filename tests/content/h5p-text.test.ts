import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

interface Gap {
  readonly answers: string[];
  readonly hint: string;
}
interface Rules {
  readonly caseSensitive: boolean;
  readonly forgiveTypos: boolean;
}
interface Spor {
  readonly gaps: { parse(text: string): (string | Gap)[] };
  readonly spelling: { judge(typed: string, answers: string[], rules: Rules): { right: boolean; spelt?: string } };
}

/** What the scripts of our types hang on `window.Spor`; these two need no page to do their work. */
function spor(...scripts: string[]): Spor {
  const page = vm.createContext({});
  vm.runInContext('var window = globalThis;', page);
  for (const script of scripts) vm.runInContext(readFileSync(path.resolve(__dirname, '../../content/h5p-types', script), 'utf8'), page);
  return page.Spor as Spor;
}

const { gaps, spelling } = spor('Spor.Base-1.0/js/gaps.js', 'Spor.Blanks-1.0/js/spelling.js');
const parsed = (text: string) => JSON.parse(JSON.stringify(gaps.parse(text))) as unknown;

test.each<[string, string, unknown]>([
  ['an answer', 'Vi tester *lite* først', ['Vi tester ', { answers: ['lite'], hint: '' }, ' først']],
  ['what is also accepted, and a hint', '*lite/kort:ikke stort*.', [{ answers: ['lite', 'kort'], hint: 'ikke stort' }, '.']],
  ['two gaps beside each other', '*a**b*', [{ answers: ['a'], hint: '' }, { answers: ['b'], hint: '' }]],
  ['a hint with a colon and a slash in it', '*a:se her: x/y*', [{ answers: ['a'], hint: 'se her: x/y' }]],
  ['an escaped star outside a gap', String.raw`3 \* 4 = *12*`, ['3 * 4 = ', { answers: ['12'], hint: '' }]],
  ['escaped signs inside a gap', String.raw`*10\:30/og\/eller/\**`, [{ answers: ['10:30', 'og/eller', '*'], hint: '' }]],
  ['an escaped star that ends nothing', String.raw`*a\*b`, ['*a*b']],
  ['a backslash before anything else', String.raw`C:\mappe *a\b*`, [String.raw`C:\mappe `, { answers: [String.raw`a\b`], hint: '' }]],
  ['a star without a partner', '5 * 3', ['5 * 3']],
  ['stars with nothing between', 'a ** b', ['a ** b']],
  ['a hint without an answer', '*:hint*', ['*:hint*']],
  ['spaces around what is written', '*  lite /  kort : ikke  stort *', [{ answers: ['lite', 'kort'], hint: 'ikke stort' }]],
  ['nothing', '', []],
])('a text with gaps: %s', (_, text, parts) => expect(parsed(text)).toEqual(parts));

const judge = (typed: string, answer: string | string[], rules: Partial<Rules> = {}) => {
  const { right, spelt } = spelling.judge(typed, [answer].flat(), { caseSensitive: false, forgiveTypos: true, ...rules });
  return right ? (spelt ?? 'right') : 'wrong';
};

test.each<[string, string, string | string[], string]>([
  ['the answer', 'prototype', 'prototype', 'right'],
  ['what is also accepted', 'kort', ['lite', 'kort'], 'right'],
  ['capital letters', 'PROTOTYPE', 'prototype', 'right'],
  ['spaces around and between', '  delt   ansvar ', 'delt ansvar', 'right'],
  ['a letter in two signs', 'pa\u030A plass', 'på plass', 'right'],
  ['a letter too few', 'protoype', 'prototype', 'prototype'],
  ['a letter too many', 'prototyppe', 'prototype', 'prototype'],
  ['another letter', 'prototypa', 'prototype', 'prototype'],
  ['two that changed places', 'prottoype', 'prototype', 'prototype'],
  ['two typing errors', 'protoyppee', 'prototype', 'wrong'],
  ['one in one of several words', 'delt ansvra', 'delt ansvar', 'delt ansvar'],
  ['one in each of two words', 'dellt ansvra', 'delt ansvar', 'wrong'],
  ['a space too many in a compound', 'syke hjem', 'sykehjem', 'sykehjem'],
  ['another letter in a short word', 'ren', 'ben', 'wrong'],
  ['the opposite, one letter away', 'umulig', 'mulig', 'wrong'],
  ['the opposite the other way', 'sikker', 'usikker', 'wrong'],
  ['a number with a space', '1 200', '1200', 'right'],
  ['a number with a hard space', '1\u00A0200', '1200', 'right'],
  ['a decimal comma', '2,5', '2.5', 'right'],
  ['a decimal point', '2.50', '2,5', 'right'],
  ['a number and what it counts', '40%', '40 %', 'right'],
  ['another number', '1300', '1200', 'wrong'],
  ['another number beside a word', '13 uker', '12 uker', 'wrong'],
  ['digits apart', '12 00', '1200', 'wrong'],
  ['nothing', ' ', 'svar', 'wrong'],
])('what is typed: %s', (_, typed, answer, verdict) => expect(judge(typed, answer)).toBe(verdict));

test('a typing error counts where the author says so', () => {
  expect(judge('protoype', 'prototype', { forgiveTypos: false })).toBe('wrong');
});

test('capital letters count where the author says so, and a wrong one is no typing error', () => {
  expect(judge('Nav', 'NAV', { caseSensitive: true })).toBe('wrong');
  expect(judge('lillehammer', 'Lillehammer', { caseSensitive: true })).toBe('wrong');
  expect(judge('Lilehammer', 'Lillehammer', { caseSensitive: true })).toBe('Lillehammer');
});
