import { passagesOf } from './passages.rules.js';

const fields = (path: string, content: Record<string, unknown>) => passagesOf(path, content).map(({ field, words }) => [field, words]);

test('a lesson is its title and its text, paragraph by paragraph; an exercise only has its place', () => {
  const body = 'Første\nlinje.\n\n## Videre\n\n- én\n- to\n\n::exercise{x}\n\n> **Husk**\n> Det.\n';
  expect(passagesOf('nb/a.md', { front: { title: 'A', kind: 'text' }, body })).toEqual([
    { field: 'title', words: 'A', kind: 'plain' },
    { field: 'text', words: 'Første\nlinje.', kind: 'markdown' },
    { field: 'text', words: '## Videre', kind: 'markdown' },
    { field: 'text', words: '- én\n- to', kind: 'markdown' },
    { field: 'text', words: 'x', kind: 'exercise' },
    { field: 'text', words: '> **Husk**\n> Det.', kind: 'markdown' },
  ]);
});

test('an exercise is its words, and what it says without words', () => {
  const content = { title: 'T', library: 'Spor.Choice 1.0', params: { question: '<p>Hva?</p>', alternatives: [{ text: 'Ja', correct: true }], behaviour: { answerMode: 'single' } } };
  expect(fields('nb/exercises/a.json', content).slice(0, 3)).toEqual([['title', 'T'], ['params', '<p>Hva?</p>'], ['params', 'Ja']]);
  const [settings] = passagesOf('nb/exercises/a.json', content).slice(-1);
  const other = { ...content, params: { ...content.params, question: '<p>Kva?</p>' } };
  expect(passagesOf('nn/exercises/a.json', other).at(-1)).toEqual(settings);
  const wrong = { ...content, params: { ...content.params, alternatives: [{ text: 'Ja', correct: false }] } };
  expect(passagesOf('nn/exercises/a.json', wrong).at(-1)).not.toEqual(settings);
});

test('a course’s page, a toolkit and a path tell which field each passage stands in', () => {
  expect(fields('nb/course.md', { front: { title: 'T', summary: 'S', outcomes: ['a', 'b'], sources: [{ title: 'K', url: 'https://k.no' }] }, body: 'I' })).toEqual([['title', 'T'], ['summary', 'S'], ['outcomes', 'a'], ['outcomes', 'b'], ['introduction', 'I'], ['sources', 'K (https://k.no)']]);
  expect(fields('nb.yaml', { title: 'T', aim: 'A', agenda: { start: { title: 'x', script: 'y' } }, slides: [{ title: 's', points: ['p'] }] })).toEqual([['title', 'T'], ['aim', 'A'], ['agenda.start', 'x'], ['agenda.start', 'y'], ['slides', 's'], ['slides', 'p']]);
  expect(fields('path.yaml#nb', { title: 'T', purpose: 'P' })).toEqual([['title', 'T'], ['purpose', 'P']]);
});
