import { factsOf, filledIn } from './package-facts.rules.js';

const KARIS = { owner: 'Kari', licence: 'CC-BY-4.0', attribution: 'Foto: Kari' };

test('what nobody has said is filled in when the package comes again', () => {
  expect(filledIn(factsOf({}), KARIS)).toEqual(KARIS);
  expect(filledIn(factsOf({ owner: 'Kari' }), KARIS)).toEqual(KARIS);
});

test('what is said stays, whether nothing or something else is said the next time', () => {
  expect(filledIn(KARIS, factsOf({}))).toEqual(KARIS);
  expect(filledIn(KARIS, factsOf({ owner: 'Ola', licence: 'CC0-1.0' }))).toEqual(KARIS);
});

test('another’s terms are not put beside the owner’s name', () => {
  const owned = factsOf({ owner: 'Kari' });
  expect(filledIn(owned, factsOf({ owner: 'Ola', licence: 'CC0-1.0' }))).toEqual(owned);
});
