import { wishedIn } from './accept-language.js';

test.each([
  ['nn', 'nn'],
  ['nn-NO,nn;q=0.9,no;q=0.8,nb;q=0.7,en-US;q=0.6,en;q=0.5', 'nn'],
  ['no', 'nb'],
  ['en-GB', 'en'],
  ['en;q=0.4, NB-no;q=0.9', 'nb'],
  ['sv, da;q=0.9, en;q=0.5', 'en'],
  ['nn;q=0, en;q=0.1', 'en'],
  ['en ; q=0.5 , nn ; q=0.8', 'nn'],
])('%s wants %s', (header, language) => expect(wishedIn(header)).toBe(language));

test.each(['', '*', 'sv', 'nn;q=0', 'nn;q=mye', '__proto__', 'constructor', ',;,=', 'x'.repeat(10_000)])('%.20s wants none of ours', (header) => expect(wishedIn(header)).toBeUndefined());
