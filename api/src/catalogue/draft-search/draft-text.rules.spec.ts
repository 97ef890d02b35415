import { partOf, textsOfFile } from './draft-text.rules.js';

test('a lesson is its title and what one reads in it', () => {
  expect(textsOfFile('nn/a.md', '---\ntitle: Ein ting\nkind: text\n---\nLes **dette**.\n\n::exercise{x}\n\n- og dette\n')).toEqual([{ language: 'nn', title: 'Ein ting', body: 'Les dette.\nog dette' }]);
});

test('an exercise is its words, and not what it is set to', () => {
  const exercise = { title: 'Velg', library: 'Spor.Choice 1.0', params: { question: '<p>Hva er &lt;riktig&gt;?</p>', alternatives: [{ text: 'Dette', correct: true }], behaviour: { answerMode: 'single' } } };
  expect(textsOfFile('nb/exercises/x.json', JSON.stringify(exercise))).toEqual([{ language: 'nb', title: 'Velg', body: 'Hva er <riktig>?\nDette' }]);
});

test('a path has its languages in one file, a toolkit and the framework one in each', () => {
  expect(textsOfFile('path.yaml', 'key: P\nnb: { title: Alle, purpose: For alle. }\nen: { title: All, purpose: For all. }\n')).toEqual([{ language: 'nb', title: 'Alle', body: 'For alle.' }, { language: 'en', title: 'All', body: 'For all.' }]);
  expect(textsOfFile('nb.yaml', 'title: T\naim: Målet.\nagenda: { a: { title: Start, script: Hei. } }\n')).toEqual([{ language: 'nb', title: 'T', body: 'Målet.\nStart\nHei.' }]);
});

test('what can’t be read is found by nothing', () => {
  expect(textsOfFile('nb/exercises/x.json', '{')).toEqual([{ language: 'nb', title: '', body: '' }]);
  expect(textsOfFile('nb/a.md', '---\ntitle: [\n---\nTekst')).toEqual([{ language: 'nb', title: '', body: '' }]);
});

test('a course’s draft is a page, lessons and exercises', () => {
  expect(['nb/course.md', 'nb/a.md', 'nn/exercises/x.json'].map((path) => partOf('course', path))).toEqual(['course', 'lesson', 'exercise']);
  expect(partOf('toolkit', 'nb.yaml')).toBe('toolkit');
});
