export interface CsvColumn<Row> {
  heading: string;
  value: (row: Row) => string | number | null | undefined;
}

/** A spreadsheet runs a cell that begins like a formula; an apostrophe makes it text again. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text);

const cell = (value: string | number | null | undefined): string => {
  const text = harmless(String(value ?? ''));
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Semicolons and a byte order mark: what Excel opens rightly on a Norwegian machine. */
export function toCsv<Row>(rows: readonly Row[], columns: readonly CsvColumn<Row>[]): string {
  const lines = [columns.map(({ heading }) => cell(heading)), ...rows.map((row) => columns.map(({ value }) => cell(value(row))))];
  return `\ufeff${lines.map((line) => line.join(';')).join('\r\n')}\r\n`;
}

export function downloadCsv(name: string, csv: string): void {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: `${name}.csv` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
