import { asksForName, isKnown, LICENCES, renamed } from './licence-names.rules.js';

test('a former name has one of today, and nothing else has', () => {
  expect(['cc-by', 'own', 'public-domain', 'CC-BY-4.0', 'constructor'].map(renamed)).toEqual(['CC-BY-4.0', 'LicenseRef-Egen', 'CC-PDM-1.0', 'CC-BY-4.0', 'constructor']);
});

test('Creative Commons is known as people write it, and no other name is changed', () => {
  expect(['CC BY 4.0', ' cc by-sa 3.0', 'CC BY NC ND 4.0', 'CC0 1.0'].map(renamed)).toEqual(['CC-BY-4.0', 'CC-BY-SA-3.0', 'CC-BY-NC-ND-4.0', 'CC0-1.0']);
  expect(['CC BY', 'CC BY 4.0 Ola', 'GPL 3.0', 'CC-BY-3.0-NO'].map(renamed)).toEqual(['CC BY', 'CC BY 4.0 Ola', 'GPL 3.0', 'CC-BY-3.0-NO']);
});

test('terms that ask for a name, of whatever version', () => {
  expect(['CC-BY-4.0', 'CC-BY-SA-3.0', 'NLOD-2.0'].map(asksForName)).toEqual([true, true, true]);
  expect(['CC0-1.0', 'CC-PDM-1.0', 'LicenseRef-Egen', 'GPL-3.0-or-later'].map(asksForName)).toEqual([false, false, false, false]);
});

test('a licence is one of the list, another Creative Commons, or terms with a name of their own', () => {
  expect([...LICENCES, 'CC-BY-SA-3.0', 'CC-BY-3.0-NO', 'LicenseRef-Pressebilde'].filter((name) => !isKnown(name))).toEqual([]);
  expect(['min', 'LicenseRef-', 'CC-', 'cc-by', ''].filter(isKnown)).toEqual([]);
});
