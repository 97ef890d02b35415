import { codeFor, slugFor } from './slugs.js';

test('a slug is made of plain letters, and is another when it is taken', () => {
  expect(slugFor('  Å øve på «første» møte: é!  ', [])).toBe('a-ove-pa-forste-mote-e');
  expect(slugFor('Et spørsmål', ['et-sporsmal', 'et-sporsmal-2'])).toBe('et-sporsmal-3');
  expect(slugFor('!!!', [])).toBe('uten-navn');
});

test('a code is made of the first letters', () => {
  expect(codeFor('Trygg på data')).toBe('TPD');
  expect(codeFor('Ørnen')).toBe('ORNE');
  expect(codeFor('7 gode vaner')).toBe('GV');
  expect(codeFor('!')).toBe('');
});
