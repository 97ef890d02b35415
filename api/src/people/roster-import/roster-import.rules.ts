import { type Language } from '../../platform/index.js';
import { type RowOutcome } from '../roster-file/row-faults.rules.js';
import { type RosterImportDto } from './roster-import.dto.js';

/** An import with its rows to be told in any language: as it is stored. */
export interface RosterImportTold extends Omit<RosterImportDto, 'rows'> {
  readonly rows: readonly RowOutcome[];
}

export const importIn = (language: Language, { rows, ...told }: RosterImportTold): RosterImportDto => ({
  ...told,
  rows: rows.map(({ message, ...row }) => ({ ...row, message: message?.[language] ?? '' })),
});
