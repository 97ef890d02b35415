import { toCsv } from './csv.js';

const columns = [
  { heading: 'Navn', value: (row: { name: string; count: number | null }) => row.name },
  { heading: 'Antall', value: (row: { name: string; count: number | null }) => row.count },
];

describe('an export', () => {
  it('has Norwegian headings, semicolons and a byte order mark', () => {
    expect(toCsv([{ name: 'Blåbærveien', count: 3 }], columns)).toBe('\ufeffNavn;Antall\r\nBlåbærveien;3\r\n');
  });

  it('quotes what would break a row', () => {
    expect(toCsv([{ name: 'Drift; "nord"\nog sør', count: null }], columns)).toContain('"Drift; ""nord""\nog sør";\r\n');
  });

  it('makes text of what a spreadsheet would run', () => {
    expect(toCsv([{ name: '=HYPERLINK("x")', count: -5 }], columns)).toContain(`"'=HYPERLINK(""x"")";-5`);
  });
});
