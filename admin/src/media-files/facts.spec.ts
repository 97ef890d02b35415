import { factsMissing, factsOf, NO_FACTS, saysOther, withFacts } from './facts.js';

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

test('only what is said, and is not what stands, is something else', () => {
  const stands = { owner: 'Lier', licence: 'CC0-1.0', attribution: '' };
  expect([saysOther(stands, NO_FACTS), saysOther(stands, { ...stands, owner: ' Lier ' })]).toEqual([false, false]);
  expect([saysOther(stands, { ...stands, owner: 'Ås' }), saysOther(stands, { ...stands, attribution: 'Foto: Kari' })]).toEqual([true, true]);
});

test('what can’t be read says nothing', () => expect([factsOf(undefined), factsOf(null), factsOf({ owner: 7 })]).toEqual([NO_FACTS, NO_FACTS, NO_FACTS]));
