import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { osloDay, personalDataKinds, type PersonalDataKind } from '../../platform/index.js';
import { type Language } from '../access/viewer.dto.js';
import { notLeft } from '../position/position.sql.js';
import { type ErasedKind, type ErasureDto, type ErasurePreviewDto, type PrivacyDto } from './data-request.dto.js';

export interface Leaver {
  readonly id: string;
  readonly name: string;
  readonly leftOn: string | null;
  readonly mayBeErased: number;
}

/** SQL: has left; or never had a position, and holds no role. Takes the day once. */
const MAY_BE_ERASED = `(NOT (${notLeft('e')}) OR (
    NOT EXISTS (SELECT 1 FROM \`position\` o WHERE o.employee_id = e.id) AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.employee_id = e.id AND g.revoked_at IS NULL)))`;
const NAME = "CONCAT(e.given_name, ' ', e.family_name)";
const LEFT_ON = "(SELECT DATE_FORMAT(MAX(p.ends_on), '%Y-%m-%d') FROM `position` p WHERE p.employee_id = e.id AND NOT EXISTS (SELECT 1 FROM `position` o WHERE o.employee_id = e.id AND o.ends_on IS NULL))";

type Database = Pick<EntityManager, 'query'>;

@Injectable()
export class ErasureQueries {
  constructor(private readonly database: DataSource) {}

  /** @param manager of the transaction that holds the employee */
  async leaver(employeeId: string, manager: Database = this.database, isHeld = false): Promise<Leaver | undefined> {
    const today = osloDay(new Date());
    const [row]: Leaver[] = await manager.query(
      `SELECT e.id, ${NAME} AS name, ${LEFT_ON} AS leftOn, ${MAY_BE_ERASED} AS mayBeErased FROM employee e WHERE e.id = ? AND e.is_erased = 0${isHeld ? ' FOR UPDATE' : ''}`,
      [today, employeeId],
    );
    return row;
  }

  /** Who left before a day, the longest gone first. */
  async leftBefore(day: string, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT e.id FROM employee e JOIN \`position\` p ON p.employee_id = e.id WHERE e.is_erased = 0
       GROUP BY e.id HAVING MAX(COALESCE(p.ends_on, '9999-12-31')) < ? ORDER BY MAX(COALESCE(p.ends_on, '9999-12-31')), e.id LIMIT ?`,
      [day, limit],
    );
    return rows.map(({ id }) => id);
  }

  async countLeftBefore(day: string): Promise<number> {
    const [row]: { count: string }[] = await this.database.query(
      `SELECT COUNT(*) AS count FROM (SELECT e.id FROM employee e JOIN \`position\` p ON p.employee_id = e.id WHERE e.is_erased = 0 GROUP BY e.id HAVING MAX(COALESCE(p.ends_on, '9999-12-31')) < ?) gone`,
      [day],
    );
    return Number(row?.count ?? 0);
  }

  /** How much there is of each kind. */
  async kinds(employeeId: string, language: Language, manager: Database = this.database): Promise<ErasedKind[]> {
    const kinds: ErasedKind[] = [];
    for (const { key, title, erasure, from } of personalDataKinds()) kinds.push({ key, title: title[language], how: erasure.how, rows: await countOf(manager, { from }, employeeId) });
    return kinds;
  }

  async asked(employeeId: string, manager: Database = this.database): Promise<ErasurePreviewDto['asked']> {
    const [row]: { askedAt: Date; words: string }[] = await manager.query('SELECT asked_at AS askedAt, words FROM data_request WHERE employee_id = ?', [employeeId]);
    return row ? { at: row.askedAt.toISOString(), words: row.words } : null;
  }

  async requests(): Promise<PrivacyDto['requests']> {
    const today = osloDay(new Date());
    const rows: { id: string; name: string; askedAt: Date; words: string; mayBeErased: number }[] = await this.database.query(
      `SELECT e.id, ${NAME} AS name, r.asked_at AS askedAt, r.words, ${MAY_BE_ERASED} AS mayBeErased FROM data_request r JOIN employee e ON e.id = r.employee_id ORDER BY r.asked_at, e.id LIMIT 500`,
      [today],
    );
    return rows.map(({ id, name, askedAt, words, mayBeErased }) => ({ employee: { id, name }, at: askedAt.toISOString(), words, mayBeErased: Boolean(mayBeErased) }));
  }

  async erasures(): Promise<ErasureDto[]> {
    const rows: (Omit<ErasureDto, 'erasedAt' | 'isAsked' | 'rows'> & { erasedAt: Date; isAsked: number; counts: string })[] = await this.database.query(
      `SELECT r.id, r.erased_at AS erasedAt, ${NAME} AS erasedBy, r.is_asked AS isAsked, r.reason, r.counts FROM erasure r LEFT JOIN employee e ON e.id = r.erased_by ORDER BY r.erased_at DESC, r.id LIMIT 100`,
    );
    return rows.map(({ counts, erasedAt, isAsked, ...row }) => ({ ...row, erasedAt: erasedAt.toISOString(), isAsked: Boolean(isAsked), rows: Object.values(JSON.parse(counts) as Record<string, number>).reduce((sum, one) => sum + one, 0) }));
  }
}

async function countOf(manager: Database, { from }: Pick<PersonalDataKind, 'from'>, employeeId: string): Promise<number> {
  const [row]: { count: string }[] = await manager.query(`SELECT COUNT(*) AS count ${from}`, Array.from(from.matchAll(/\?/g), () => employeeId));
  return Number(row?.count ?? 0);
}
