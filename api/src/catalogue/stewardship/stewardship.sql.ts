import { type StewardshipDto } from './stewardship.dto.js';

export interface StewardshipRow {
  readonly owner: string | null;
  readonly reviewOn: string | null;
  readonly licence: string | null;
  readonly attribution: string | null;
}

/** The columns of a version under an alias. */
export const stewardshipColumns = (alias: string): string =>
  `${alias}.owner, DATE_FORMAT(${alias}.review_on, '%Y-%m-%d') AS reviewOn, ${alias}.licence, ${alias}.attribution`;

/** Divides a row into what it says besides, and its stewardship. */
export const withStewardship = <Row extends StewardshipRow>({ owner, reviewOn: review, licence, attribution, ...row }: Row): Omit<Row, keyof StewardshipRow> & { stewardship: StewardshipDto } => ({ ...row, stewardship: { owner, review, licence, attribution } });
