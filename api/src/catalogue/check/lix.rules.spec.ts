import { lixFindings, readabilityOf } from './lix.rules.js';

test('LIX is words to a sentence and long words of a hundred', () => {
  // 10 words, 2 sentences, 3 words of more than six letters.
  expect(readabilityOf(['Kommunen tilbyr hjelp til deg. Ring oss tidlig på formiddagen.']).lix).toBe(Math.round(10 / 2 + (100 * 2) / 10));
});

test('a point and a heading end a sentence, an abbreviation does not', () => {
  expect(readabilityOf(['Kort om saken', 'ett punkt', 'Ta med noe, f.eks. kake.']).longest.map(({ words }) => words)).toEqual([6, 3, 2]);
});

test('nothing is nothing', () => expect(readabilityOf([])).toEqual({ lix: 0, words: 0, longest: [] }));

const HEAVY = 'Virksomhetsomfattende samhandlingsarkitektur forutsetter organisasjonsutvikling gjennom kompetansehevende tiltak innenfor rammene av gjeldende styringsdokumenter';

test('a heavy text is told of with its longest sentence and where it begins', () => {
  const [found] = lixFindings('nb/a.md', [...Array.from({ length: 6 }, () => `${HEAVY}.`), `${HEAVY} og mye mer som kommer etter hverandre.`], 45);
  expect(found).toMatchObject({ code: 'lix', severity: 'warns', file: 'nb/a.md', where: 'Virksomhetsomfattende samhandlingsarkitektur forutsetter' });
  expect(found?.words.advice.nb).toContain('(19 ord)');
});

test('a short text is left in peace, and so is a plain one', () => {
  expect(lixFindings('nb/a.md', [HEAVY], 45)).toEqual([]);
  expect(lixFindings('nb/a.md', Array.from({ length: 30 }, () => 'Vi går ut.'), 45)).toEqual([]);
});
