import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Listed, type ListQuery, orderAndLimit, Where } from '../../platform/index.js';
import { filterOf } from '../access/list-filter.js';
import { type RosterImportDto, RosterImportFilter } from './roster-import.dto.js';
import { type RosterImportTold } from './roster-import.rules.js';
import { rosterImportUnknown } from './roster-import.errors.js';
import { hashOf, type RosterFile } from './roster-import.service.js';

type Row = Pick<RosterImportDto, 'id' | 'fileName' | 'kind'> & RosterImportDto['counts'] & { readonly dryRun: number; readonly importedAt: Date; readonly rowResults: string };

const COLUMNS = 'id, file_name AS fileName, kind, dry_run AS dryRun, imported_at AS importedAt, created, changed, unchanged, refused, row_results AS rowResults';
const SORTABLE = { importedAt: 'imported_at', fileName: 'file_name', kind: 'kind' };

@Injectable()
export class RosterImportQueries {
  constructor(private readonly database: DataSource) {}

  /** Without the rows of each: those are read with one import. */
  async list(query: ListQuery): Promise<Listed<RosterImportDto>> {
    const { id } = filterOf(RosterImportFilter, query);
    const where = id ? new Where().in('id', id) : new Where();
    const { sql, params } = orderAndLimit(query, SORTABLE, 'id');
    const [rows, [total]] = (await Promise.all([
      this.database.query(`SELECT ${COLUMNS} FROM roster_import ${where.sql} ${sql}`, [...where.params, ...params]),
      this.database.query(`SELECT COUNT(*) AS count FROM roster_import ${where.sql}`, where.params),
    ])) as [Row[], { count: string }[]];
    return { rows: rows.map((row) => ({ ...importOf(row), rows: [] })), total: Number(total?.count ?? 0) };
  }

  /** Whether the very same file was imported, not only tried. */
  async isImported({ fileName, kind, bytes }: RosterFile): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      "SELECT 1 FROM roster_import WHERE kind = ? AND file_name = ? AND dry_run = 0 AND JSON_VALUE(row_results, '$.sha256') = ? LIMIT 1",
      [kind, fileName, hashOf(bytes)],
    );
    return rows.length > 0;
  }

  async one(id: string): Promise<RosterImportTold> {
    const [row]: Row[] = await this.database.query(`SELECT ${COLUMNS} FROM roster_import WHERE id = ?`, [id]);
    if (!row) throw rosterImportUnknown();
    return importOf(row);
  }
}

function importOf({ id, fileName, kind, dryRun, importedAt, rowResults, created, changed, unchanged, refused }: Row): RosterImportTold {
  const { leftAlone, rows } = JSON.parse(rowResults) as Pick<RosterImportTold, 'leftAlone' | 'rows'>;
  return { id, fileName, kind, dryRun: Boolean(dryRun), importedAt: importedAt.toISOString(), counts: { created, changed, unchanged, refused }, leftAlone, rows };
}
