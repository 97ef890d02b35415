import { type Texts } from '../../platform/index.js';
import { type RowResult } from '../roster-import/roster-import.dto.js';

/** Why a row is refused. */
export interface Refusal {
  readonly code: string;
  readonly message: Texts;
}

/** What came of a row, to be told in any language. The message is null when there is nothing to say. */
export interface RowOutcome {
  readonly line: number;
  result: RowResult['result'];
  code: string;
  message: Texts | null;
}

export const done = (line: number, result: RowResult['result']): RowOutcome => ({ line, result, code: '', message: null });
export const refused = (line: number, { code, message }: Refusal): RowOutcome => ({ line, result: 'refused', code: `people.roster.${code}`, message });

/** The first check that fails, if any. */
export const firstOf = (...checks: readonly (Refusal | false | '' | null | undefined)[]): Refusal | undefined => checks.find((check): check is Refusal => Boolean(check));

export const missing = (value: string, column: string): Refusal | false =>
  !value && { code: `${column}-missing`, message: { nb: `«${column}» mangler.`, nn: `«${column}» manglar.`, en: `“${column}” is missing.` } };

export const tooLong = (value: string, column: string, limit: number): Refusal | false =>
  value.length > limit && {
    code: `${column}-too-long`,
    message: { nb: `«${column}» kan ha høyst ${limit} tegn.`, nn: `«${column}» kan ha høgst ${limit} teikn.`, en: `“${column}” can have at most ${limit} characters.` },
  };
