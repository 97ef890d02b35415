import { textsOf } from '../../platform/index.js';
import { MediaFacts } from './media-facts.rules.js';

test.each([
  ['nb', /NLOD-2\.0.* eller skriv en annen som begynner med CC- eller LicenseRef-, slik som (\S+) eller (\S+)\.$/],
  ['nn', /NLOD-2\.0.* eller skriv ein annan som byrjar med CC- eller LicenseRef-, slik som (\S+) eller (\S+)\.$/],
  ['en', /NLOD-2\.0.* or write another that begins with CC- or LicenseRef-, such as (\S+) or (\S+)\.$/],
] as const)('a licence that is none is told in %s of all that would be one, and those are', (language, words) => {
  const [issue] = MediaFacts.safeParse({ licence: 'Tull' }).error?.issues ?? [];
  const [, ...named] = words.exec(issue ? textsOf(issue)[language] : '') ?? [];
  expect(named.map((licence) => MediaFacts.safeParse({ licence }).success)).toEqual([true, true]);
});
