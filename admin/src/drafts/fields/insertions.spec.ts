import { bold, callout, heading, type Insertion, list } from './insertions.js';

const at = (text: string, start: number, end = start) => ({ text, start, end });
const after = (text: string, { start, end, text: put }: Insertion): string => text.slice(0, start) + put + text.slice(end);

test('a heading and a list are signs before the lines', () => {
  expect(after('en\nto', heading(at('en\nto', 4)))).toBe('en\n## to');
  expect(after('## to', heading(at('## to', 3)))).toBe('## to');
  expect(after('en\nto', list(at('en\nto', 0, 5)))).toBe('- en\n- to');
});

test('bold is put around what is selected, or around a word to write over', () => {
  const put = bold(at('en to', 3, 5), 'ord');
  expect(after('en to', put)).toBe('en **to**');
  expect(put.select).toEqual([5, 7]);
  expect(after('', bold(at('', 0), 'ord'))).toBe('**ord**');
});

test('a call-out stands on lines of its own, and its text is selected', () => {
  const put = callout(at('En.', 3), 'Husk', 'Skriv her');
  const text = after('En.', put);
  expect(text).toBe('En.\n\n> **Husk**\n> Skriv her\n\n');
  expect(text.slice(...put.select)).toBe('Skriv her');
});
