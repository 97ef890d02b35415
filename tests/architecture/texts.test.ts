import { product } from './source.js';

const QUOTED = String.raw`(?:'((?:[^'\\\n]|\\.)+)'|${'`'}((?:[^${'`'}\\]|\\.)+)${'`'})`;
const IN_THREE = new RegExp(String.raw`\bnb: ${QUOTED},\s+nn: ${QUOTED},\s+en: ${QUOTED}`, 'g');

interface Said {
  readonly file: string;
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}

/** What is said in three languages where it is made: errors, field faults, refusals. */
const said: Said[] = product.flatMap(({ file, text }) =>
  [...text.matchAll(IN_THREE)].map(([, nb1, nb2, nn1, nn2, en1, en2]) => ({ file, nb: nb1 ?? nb2 ?? '', nn: nn1 ?? nn2 ?? '', en: en1 ?? en2 ?? '' })),
);
const words = (text: string): string => ` ${text.replace(/\$\{[^}]*\}/g, '').toLowerCase().replace(/[^a-zæøå]+/g, ' ')} `;
const having = (list: readonly string[], text: string): string[] => list.filter((word) => words(text).includes(` ${word} `));

const ONLY_BOKMAL = 'ikke hva noe noen fra en et velg være ble bare mer gjøre siden filen listen enhet ansatt ansatte øvelse øvelsen finnes rollen fant nå allerede hver jeg'.split(' ');
const ONLY_NYNORSK = 'ikkje kva noko nokon frå ein eit vel vere vart berre meir gjere sida fila lista eining tilsett tilsette øving øvinga finst rolla fann kvar eg ho'.split(' ');
const NORWEGIAN = ['og', 'ikke', 'ikkje', 'er', 'på', 'en', 'ein', 'eit', 'med'];

test('every error is said in three languages', () => {
  const files = product.filter(({ file }) => file.endsWith('.errors.ts')).map(({ file }) => file);
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((file) => !said.some((each) => each.file === file))).toEqual([]);
  expect(said.length).toBeGreaterThan(100);
});

test('no language is written in another', () => {
  const faults = said.flatMap(({ file, nb, nn, en }) => [...having(ONLY_NYNORSK, nb), ...having(ONLY_BOKMAL, nn), ...having(NORWEGIAN, en)].map((word) => `${file}: ${word}: ${nb}`));
  expect(faults).toEqual([]);
});

test('no sentence is empty, shouts, or is the English one unchanged', () => {
  const calm = (text: string) => text.trim() && !text.replaceAll('![', '').includes('!');
  expect(said.filter(({ nb, nn, en }) => ![nb, nn, en].every(calm) || (en.includes(' ') && [nb, nn].includes(en)))).toEqual([]);
});
