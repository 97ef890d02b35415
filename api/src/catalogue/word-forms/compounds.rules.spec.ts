import { fromBehind, headsOf, isEnding } from './compounds.rules.js';
import { stemOf } from './words.rules.js';

const heads = (whole: string, ending: string) => headsOf(stemOf(whole, 'nb'), stemOf(ending, 'nb'));

test.each([['hypotesekortene', 'kort', 'hypotese'], ['interessentanalyser', 'analysen', 'interessenter'], ['arbeidsgruppa', 'gruppe', 'arbeid'], ['barnehagen', 'hage', 'barn'], ['kompetansemålene', 'mål', 'kompetanse']])('%s ends in %s after %s', (whole, ending, head) => {
  expect(heads(whole, ending)).toContain(stemOf(head, 'nb'));
});

test('what is too short to be a word before it is none', () => {
  expect(heads('årsak', 'sak')).toEqual([]);
  expect(heads('usak', 'sak')).toEqual([]);
  expect(heads('kort', 'kort')).toEqual([]);
  expect(heads('kortspill', 'kort')).toEqual([]);
});

test('an ending is letters, and three of them at least', () => expect(['kort', 'maal', 'so', 'k3', 'a%b'].map(isEnding)).toEqual([true, true, false, false, false]));

test('from behind', () => expect(fromBehind('kort')).toBe('trok'));
