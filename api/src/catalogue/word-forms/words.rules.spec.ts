import { normalWord, placedWords, stemOf, stemsOf, wordsOf } from './words.rules.js';

test('words are found with where they stand', () => {
  const text = '«Idéer», sa HR-sjefen.';
  expect(placedWords(text).map(({ word, from, to }) => [word, text.slice(from, to)])).toEqual([['ideer', 'Idéer'], ['sa', 'sa'], ['hr', 'HR'], ['sjefen', 'sjefen']]);
});

test('what has a hyphen is also found written as one', () => expect(wordsOf('e-post på 45 minutter')).toEqual(['e', 'post', 'epost', 'på', '45', 'minutter']));

test('accents, capitals and the ways of composing letters make no difference; æ, ø and å do', () => {
  expect(['Café', 'CAFE\u0301', 'på\u00adføre', 'A\u030As', 'Töre', 'ÆRLIG'].map(normalWord)).toEqual(['cafe', 'cafe', 'påføre', 'ås', 'tøre', 'ærlig']);
});

test('å is aa, æ is ae and ø is oe, whichever of them is written', () => {
  for (const [one, other] of [['målingene', 'maalingene'], ['læringa', 'laeringa'], ['miljøet', 'miljoeet'], ['Åsen', 'Aasen']] as const) {
    expect(stemsOf(normalWord(other), 'nb')).toContain(stemOf(normalWord(one), 'nb'));
  }
});

test('English text has English stems', () => expect(['interviews', 'interviewing', 'interviewed'].map((word) => stemOf(word, 'en'))).toEqual(['interview', 'interview', 'interview']));

test('other scripts are words too, and very long ones are cut', () => {
  expect(wordsOf('инновация ٤٥ 創新')).toEqual(['инновация', '٤٥', '創新']);
  expect(normalWord('a'.repeat(10_000))).toHaveLength(40);
});
