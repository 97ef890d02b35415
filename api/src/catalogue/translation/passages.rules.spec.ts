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

test('of the framework each cell is a place of its own, and what stands around the table is by its key', () => {
  const words = { title: 'T', principles: { P1: { title: 'En', text: 'Den.' } }, levels: { 1: { title: 'Kjenner til', evidence: 'Kurs.' } }, competences: { K1: { title: 'Noe', description: 'Å kunne.', levels: { 1: 'Litt.', 2: '' } } }, criteria: { S1: 'Rom.' }, goals: { alle: 'Alle' } };
  expect(fields('nn.yaml', words)).toEqual([
    ['competences.K1.title', 'Noe'], ['competences.K1.description', 'Å kunne.'], ['competences.K1.levels.1', 'Litt.'],
    ['title', 'T'], ['levels.1.title', 'Kjenner til'], ['levels.1.evidence', 'Kurs.'], ['principles.P1.title', 'En'], ['principles.P1.text', 'Den.'], ['criteria.S1', 'Rom.'], ['goals.alle', 'Alle'],
  ]);
});
