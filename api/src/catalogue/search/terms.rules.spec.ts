import { askedWords, begunWord, respelt, termOf } from './terms.rules.js';

test('words that say little are left out, unless there are no others', () => {
  expect(askedWords('Hva er et godt intervju?')).toEqual(['godt', 'intervju']);
  expect(askedWords('Hva er')).toEqual(['hva', 'er']);
});

test.each(['', '   ', '+-*"()~<>@', '%_%', '\\', '….,;:!?'])('%j has no words', (q) => expect(askedWords(q)).toEqual([]));

test('signs around words are no more than signs', () => expect(askedWords('+intervju* -"symptom" (årsak%)')).toEqual(['intervju', 'symptom', 'årsak']));

test('nobody means more than eight words', () => expect(askedWords(Array.from({ length: 50 }, (_, index) => `ord${index}`).join(' '))).toHaveLength(8));

test('the last word may not be written out, until something stands after it', () => {
  expect([begunWord('god komp', ['god', 'komp']), begunWord('god komp ', ['god', 'komp']), begunWord('god ko', ['god', 'ko'])]).toEqual(['komp', undefined, undefined]);
});

test('only what was misspelt is written anew', () => {
  expect(respelt('Hva er «kompettanse», egentlig?', new Map([['kompettanse', 'kompetanse']]))).toBe('Hva er «kompetanse», egentlig?');
});

test('texts in the asker’s own language come first', () => {
  expect(termOf('testing', 'nb')).toEqual({ word: 'testing', stems: ['testing'], perhaps: ['test'] });
  expect(termOf('testing', 'en')).toEqual({ word: 'testing', stems: ['test'], perhaps: ['testing'] });
});
