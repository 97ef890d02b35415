import { postingsOf, type SearchDraft, spellingsOf } from './draft.rules.js';

const draft = (change: Partial<SearchDraft>): SearchDraft => ({ kind: 'course', thingId: 'x', language: 'nb', address: '/', title: '', body: '', ...change });
const weightOf = (stem: string, change: Partial<SearchDraft>) => postingsOf(draft(change)).find((posting) => posting.stem === stem)?.weight ?? 0;

test('title over summary over text, however often it stands there', () => {
  const title = weightOf('intervju', { title: 'Et langt kurs med veldig mange ord om intervjuer' });
  const summary = weightOf('intervju', { summary: 'Om intervju.' });
  const text = weightOf('intervju', { body: 'Intervju. '.repeat(50) });
  expect(title).toBeGreaterThan(summary + text);
  expect(summary).toBeGreaterThan(text);
  expect(text).toBeGreaterThan(weightOf('intervju', { body: 'Intervju.' }));
});

test('a short title says more than a long one', () => expect(weightOf('intervju', { title: 'Intervju' })).toBeGreaterThan(weightOf('intervju', { title: 'Intervju som gir innsikt' })));

test('words that say little are found in titles only', () => expect([weightOf('hva', { title: 'Hva nå' }), weightOf('hva', { body: 'Hva nå' })]).toEqual([expect.any(Number), 0]));

test('a course is found by its key', () => expect(weightOf('c1', { title: 'Kurs', key: 'C1' })).toBeGreaterThan(0));

test('spellings are words as written, without numbers', () => {
  expect(spellingsOf(draft({ title: 'Målinger i 2027', body: 'Av C1' }))).toEqual([{ word: 'målinger', stem: 'maaling' }]);
});
