import { factsMissing, factsOf, NO_FACTS, withFacts } from './facts.js';

test('a file is known when it has an owner and a licence; what nobody owns needs no owner', () => {
  expect(factsMissing(NO_FACTS)).toEqual(['owner', 'licence']);
  expect(factsMissing({ ...NO_FACTS, licence: 'CC-PDM-1.0' })).toEqual([]);
  expect(factsMissing({ ...NO_FACTS, owner: ' ', licence: 'CC-BY-4.0' })).toEqual(['owner']);
});

test('what is said of one file leaves the others, and nothing leaves no line', () => {
  const all = { 'a.png': { owner: 'Lier' }, 'b.png': { owner: 'Ås' } };
  expect(withFacts(all, 'a.png', { owner: ' Drammen ', licence: 'CC0-1.0', attribution: '' })).toEqual({ 'b.png': { owner: 'Ås' }, 'a.png': { owner: 'Drammen', licence: 'CC0-1.0' } });
  expect(withFacts(all, 'a.png', NO_FACTS)).toEqual({ 'b.png': { owner: 'Ås' } });
});

test('what can’t be read says nothing', () => expect([factsOf(undefined), factsOf(null), factsOf({ owner: 7 })]).toEqual([NO_FACTS, NO_FACTS, NO_FACTS]));
