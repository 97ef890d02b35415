import { languageFindings } from './language.rules.js';

const BOKMAL = 'Hva gjør du hvis noen ikke vil? Jeg vet ikke hvordan, men noe må en gjøre. Hvem spør du, og hvor kommer det fra?';
const NYNORSK = 'Kva gjer du viss nokon ikkje vil? Eg veit ikkje korleis, men noko må ein gjere. Kven spør du, og kvar kjem det frå?';

test('a translation that is still a copy is told of', () => {
  expect(languageFindings('nn/a.md', BOKMAL, 'nn').map(({ code }) => code)).toEqual(['language-tag']);
  expect(languageFindings('en/a.md', NYNORSK, 'en').map(({ code }) => code)).toEqual(['language-tag']);
});

test('a text in the language it says is left in peace, also a short one', () => {
  expect(languageFindings('nb/a.md', BOKMAL, 'nb')).toEqual([]);
  expect(languageFindings('nn/a.md', NYNORSK, 'nn')).toEqual([]);
  expect(languageFindings('nn/a.md', 'Hva er dette?', 'nn')).toEqual([]);
});
