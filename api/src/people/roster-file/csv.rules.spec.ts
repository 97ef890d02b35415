import { type Invalid } from '../../platform/index.js';
import { delimiterOf, rowsOf, textOf } from './csv.rules.js';

const COLUMNS = ['kode', 'navn'] as const;
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const thrown = (act: () => unknown): Invalid => {
  try {
    act();
  } catch (error) {
    return error as Invalid;
  }
  throw new Error('nothing was thrown');
};

test('UTF-8 is read with and without a byte order mark', () => {
  expect(textOf(utf8('Bjørnøya'))).toBe('Bjørnøya');
  expect(textOf(utf8('\ufeffBjørnøya'))).toBe('Bjørnøya');
});

test('what is not UTF-8 is Windows-1252, and UTF-16 has its mark', () => {
  expect(textOf(Buffer.from([0x42, 0xf8, 0x80]))).toBe('Bø€');
  expect(textOf(Buffer.from('\ufeffBjørn', 'utf16le'))).toBe('Bjørn');
});

test('the delimiter is the one the headings have', () => {
  expect(delimiterOf('kode;navn;overordnet\n1;Helse, mestring;')).toBe(';');
  expect(delimiterOf('kode,navn,overordnet\n1,a;b;c;d,')).toBe(',');
});

test('headings are forgiven case, order, marks and other columns', () => {
  expect(rowsOf(utf8('\ufeff NAVN ;annet;Ko-de\nNord;x;1\n'), COLUMNS)).toEqual([{ line: 2, values: { kode: '1', navn: 'Nord' } }]);
});

test('a quoted cell may hold the delimiter and a line break, and lines are counted as an editor does', () => {
  const rows = rowsOf(utf8('kode;navn\n1;"Helse; og\nmestring"\n\n2;Nord\n'), COLUMNS);
  expect(rows.map(({ values }) => values.navn)).toEqual(['Helse; og mestring', 'Nord']);
  expect(rows[1]?.line).toBe(5);
});

test('short rows have empty cells', () => {
  expect(rowsOf(utf8('kode;navn\n1\n'), COLUMNS)[0]?.values).toEqual({ kode: '1', navn: '' });
});

test('a letter in two parts becomes one', () => {
  expect(rowsOf(utf8('kode;navn\n1;A\u030asen\n'), COLUMNS)[0]?.values.navn).toBe('Åsen');
});

test('missing columns are named', () => {
  const { code, detail } = thrown(() => rowsOf(utf8('id;tittel\n1;x'), COLUMNS));
  expect(code).toBe('people.roster.columns');
  expect([detail.nb, detail.nn, detail.en]).toEqual([expect.stringContaining('«kode», «navn»'), expect.stringContaining('«kode», «navn»'), expect.stringContaining('“kode”, “navn”')]);
});

test('a column that stands twice is refused', () => {
  expect(thrown(() => rowsOf(utf8('kode;navn;kode\n1;x;2'), COLUMNS)).code).toBe('people.roster.columns');
});

test('an unclosed quote says on which line', () => {
  const { code, detail } = thrown(() => rowsOf(utf8('kode;navn\n1;"Nord\n2;Sør\n'), COLUMNS));
  expect(code).toBe('people.roster.unreadable');
  expect(detail.nb).toMatch(/linje \d/);
});

test.each(['', '\n\n', 'kode;navn\n'])('a file without rows is refused: %j', (text) => {
  expect(thrown(() => rowsOf(utf8(text), COLUMNS)).code).toMatch(/people\.roster\.(empty|columns)/);
});
