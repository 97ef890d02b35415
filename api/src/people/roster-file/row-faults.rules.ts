import { type RowResult } from '../roster-import/roster-import.dto.js';

/** Why a row is refused. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export const refused = (line: number, { code, message }: Refusal): RowResult => ({ line, result: 'refused', code: `people.roster.${code}`, message });

/** The first check that fails, if any. */
export const firstOf = (...checks: readonly (Refusal | false | '' | null | undefined)[]): Refusal | undefined => checks.find((check): check is Refusal => Boolean(check));

export const missing = (value: string, column: string): Refusal | false => !value && { code: `${column}-missing`, message: `«${column}» mangler.` };

export const tooLong = (value: string, column: string, limit: number): Refusal | false =>
  value.length > limit && { code: `${column}-too-long`, message: `«${column}» kan ha høyst ${limit} tegn.` };
