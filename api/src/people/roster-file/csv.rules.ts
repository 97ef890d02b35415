import { CsvError, parse } from 'csv-parse/sync';
import { columnsMissing, columnsTwice, fileEmpty, fileTooLong, fileUnreadable } from '../roster-import/roster-import.errors.js';

/** The largest municipality has half as many positions. Reading holds up everybody else, so it must end. */
const MOST_ROWS = 100_000;

export interface CsvRow<Column extends string> {
  /** As an editor counts: the headings stand on line 1. */
  readonly line: number;
  readonly values: Readonly<Record<Column, string>>;
}

/** What spreadsheets in use write: UTF-8 with or without a mark, UTF-16 with one, and otherwise Windows-1252. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** 0x80–0x9F, as WHATWG has them; Node's own decoder reads these as Latin-1. */
const FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => FROM_80[char.charCodeAt(0) - 0x80] ?? char);

/** `;` or `,` (or a tab): whichever the headings have most of. */
export function delimiterOf(text: string): string {
  const headings = text.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const count = (delimiter: string) => headings.split(delimiter).length;
  return [';', ',', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** Rows by the names of the columns, whatever the headings' case and order; other columns are ignored. @throws Invalid when a column is missing or the file is no CSV */
export function rowsOf<Column extends string>(bytes: Uint8Array, columns: readonly Column[]): CsvRow<Column>[] {
  const [headings, ...records] = recordsOf(textOf(bytes));
  if (records.length > MOST_ROWS) throw fileTooLong(MOST_ROWS);
  if (!headings) throw fileEmpty();
  const places = placesOf(headings.record.map(plain), columns);
  if (!records.length) throw fileEmpty();
  return records.map(({ record, line }) => ({
    line,
    values: Object.fromEntries(columns.map((column) => [column, clean(record[places[column]] ?? '')])) as Record<Column, string>,
  }));
}

function recordsOf(text: string): { record: string[]; line: number }[] {
  try {
    const rows = parse(text, { delimiter: delimiterOf(text), info: true, relax_column_count: true, skip_empty_lines: true, trim: true, to: MOST_ROWS + 2 }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.filter(({ record }) => record.some(Boolean)).map(({ record, info }) => ({ record, line: info.lines }));
  } catch (error) {
    throw fileUnreadable(error instanceof CsvError && typeof error.lines === 'number' ? error.lines : undefined);
  }
}

function placesOf<Column extends string>(headings: readonly string[], columns: readonly Column[]): Record<Column, number> {
  const missing = columns.filter((column) => !headings.includes(column));
  if (missing.length) throw columnsMissing(missing, columns);
  const twice = columns.filter((column) => headings.indexOf(column) !== headings.lastIndexOf(column));
  if (twice.length) throw columnsTwice(twice);
  return Object.fromEntries(columns.map((column) => [column, headings.indexOf(column)])) as Record<Column, number>;
}

/** `E-post ` and `epost` are the same heading. */
const plain = (heading: string): string => heading.toLowerCase().replace(/[\s_.-]/g, '');

/** No control characters, and the letters of NFC: `a` and a ring above are `å`. */
const clean = (value: string): string => value.replace(/[\u0000-\u001f\u007f]+/g, ' ').normalize('NFC').trim();
