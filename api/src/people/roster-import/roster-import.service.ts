import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { FactLog, newId, osloDay, sha256, Transactions } from '../../platform/index.js';
import { lockTree } from '../org-unit/org-unit-tree.sql.js';
import { rowsOf } from '../roster-file/csv.rules.js';
import { planEmployees } from '../roster-file/employee-plan.rules.js';
import { EMPLOYEE_COLUMNS } from '../roster-file/employee-rows.rules.js';
import { ORG_UNIT_COLUMNS, planOrgUnits } from '../roster-file/org-unit-rows.rules.js';
import { type RowOutcome } from '../roster-file/row-faults.rules.js';
import { knownPeople, peopleLeftAlone, writeEmployees } from './employee-roster.sql.js';
import { knownUnits, writeOrgUnits } from './org-unit-roster.sql.js';
import { type RosterImportDto } from './roster-import.dto.js';
import { type RosterImportTold } from './roster-import.rules.js';
import { RosterImported } from './roster-import.facts.js';

export interface RosterFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly kind: RosterImportDto['kind'];
  /** Says what would happen, and changes nothing. */
  readonly dryRun: boolean;
  /** Null for the operator. */
  readonly importedBy: string | null;
}

/** Says which file it was, to the byte. */
export const hashOf = (bytes: Uint8Array): string => sha256(Buffer.from(bytes)).toString('hex');

interface Outcome {
  readonly results: readonly RowOutcome[];
  readonly leftAlone: number;
}

/** The longest list of rows that is kept and shown. */
const ROWS_KEPT = 1000;

/** Units and employees from the payroll system's files. Rows with faults are refused, the rest applied, all in one transaction; the same file twice changes nothing. */
@Injectable()
export class RosterImportService {
  constructor(
    private readonly transactions: Transactions,
    private readonly facts: FactLog,
  ) {}

  /** @throws Invalid when the file is no CSV or lacks a column; then nothing is stored */
  async import(file: RosterFile): Promise<RosterImportTold> {
    const apply = this.applierOf(file);
    return this.transactions.run(async (manager) => {
      await lockTree(manager);
      const { results, leftAlone } = await apply(manager);
      const made = importOf(file, results, leftAlone);
      await store(manager, made, file);
      if (!file.dryRun && made.counts.created + made.counts.changed) await this.facts.append(manager, RosterImported, { rosterImportId: made.id });
      return made;
    });
  }

  /** Reads the file before any transaction: what is no CSV never comes near the database. */
  private applierOf({ bytes, kind, dryRun, importedBy }: RosterFile): (manager: EntityManager) => Promise<Outcome> {
    if (kind === 'org-units') {
      const rows = rowsOf(bytes, ORG_UNIT_COLUMNS);
      return async (manager) => {
        const known = await knownUnits(manager);
        const plan = planOrgUnits(rows, known);
        if (!dryRun) await writeOrgUnits(manager, plan, known, importedBy);
        return { results: plan.results, leftAlone: known.size - new Set(rows.map(({ values }) => values.kode).filter((code) => known.has(code))).size };
      };
    }
    const rows = rowsOf(bytes, EMPLOYEE_COLUMNS);
    return async (manager) => {
      const today = osloDay(new Date());
      const plan = planEmployees(rows, await knownPeople(manager, rows), today, newId);
      if (!dryRun) await writeEmployees(manager, plan, today, importedBy);
      return { results: plan.results, leftAlone: await peopleLeftAlone(manager, rows, today) };
    };
  }
}

function importOf({ fileName, kind, dryRun }: RosterFile, results: readonly RowOutcome[], leftAlone: number): RosterImportTold {
  const counts = { created: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const { result } of results) counts[result] += 1;
  const rows = [...results.filter(({ message }) => message), ...results.filter(({ message }) => !message)].slice(0, ROWS_KEPT);
  return { id: newId(), fileName: fileName.slice(0, 255), kind, dryRun, importedAt: new Date().toISOString(), counts, leftAlone, rows };
}

const store = (manager: EntityManager, { id, fileName, kind, dryRun, importedAt, counts, leftAlone, rows }: RosterImportTold, { bytes, importedBy }: RosterFile): Promise<unknown> =>
  manager.query(
    'INSERT INTO roster_import (id, file_name, kind, dry_run, imported_at, imported_by, created, changed, unchanged, refused, row_results) VALUES (?)',
    [[id, fileName, kind, dryRun, new Date(importedAt), importedBy, counts.created, counts.changed, counts.unchanged, counts.refused, JSON.stringify({ sha256: hashOf(bytes), leftAlone, rows })]],
  );
