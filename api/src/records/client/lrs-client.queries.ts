import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { filterOf, notLeft } from '../../people/index.js';
import { containing, type Listed, type ListQuery, orderAndLimit, osloDay, Where } from '../../platform/index.js';
import { type LrsClientDto, LrsClientFilter } from './lrs-client.dto.js';
import { lrsClientUnknown } from './lrs-client.errors.js';
import { OWN_TOOLS, OWN_TOOLS_OTHERWISE } from './own-tools.rules.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  /** JSON */
  readonly scopes: string;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** As the database has it; `scopes` is JSON. */
export interface HeldRow {
  readonly id: string;
  readonly name: string;
  readonly secretHash: Buffer;
  readonly scopes: string;
  readonly ownerId: string | null;
}

const SELECT = `SELECT c.id, c.name, c.client_key AS \`key\`, c.scopes, c.created_at AS createdAt, CONCAT(e.given_name, ' ', e.family_name) AS createdBy,
  c.last_used_at AS lastUsedAt, c.revoked_at AS revokedAt FROM lrs_client c LEFT JOIN employee e ON e.id = c.created_by`;
/** What stands in the tool's settings, and is pasted to find out which tool it is. */
const KEY = /^[0-9a-f]{32}$/i;
const SORTABLE = { name: 'c.name', createdAt: 'c.created_at', lastUsedAt: 'c.last_used_at', revokedAt: 'c.revoked_at' };

@Injectable()
export class LrsClientQueries {
  constructor(private readonly database: DataSource) {}

  async list(query: ListQuery): Promise<Listed<LrsClientDto>> {
    const where = whereOf(filterOf(LrsClientFilter, query));
    const { sql, params } = orderAndLimit(query, SORTABLE, 'c.id');
    const [rows, [total]] = (await Promise.all([
      this.database.query(`${SELECT} ${where.sql} ${sql}`, [...where.params, ...params]),
      this.database.query(`SELECT COUNT(*) AS count FROM lrs_client c ${where.sql}`, where.params),
    ])) as [Row[], { count: string }[]];
    return { rows: rows.map(clientOf), total: Number(total?.count ?? 0) };
  }

  /** Who holds a key, if it lets anybody in: not when it is revoked, nor an employee's own when they have left or it is switched off. */
  async holding(key: string): Promise<HeldRow | undefined> {
    const [row]: HeldRow[] = await this.database.query(
      `SELECT c.id, c.name, c.secret_hash AS secretHash, c.scopes, c.owned_by AS ownerId FROM lrs_client c LEFT JOIN employee e ON e.id = c.owned_by
       WHERE c.client_key = ? AND c.revoked_at IS NULL
         AND (c.owned_by IS NULL OR (${notLeft('e')} AND COALESCE((SELECT s.value FROM privacy_setting s WHERE s.name = '${OWN_TOOLS}'), ${OWN_TOOLS_OTHERWISE}) > 0))`,
      [key, osloDay(new Date())],
    );
    return row;
  }

  /** @throws NotFound when there is none */
  async one(id: string): Promise<LrsClientDto> {
    const [row]: Row[] = await this.database.query(`${SELECT} WHERE c.id = ? AND c.owned_by IS NULL`, [id]);
    if (!row) throw lrsClientUnknown();
    return clientOf(row);
  }
}

function whereOf({ q, id, isRevoked }: LrsClientFilter): Where {
  const where = new Where();
  where.and('c.owned_by IS NULL');
  if (id) where.in('c.id', id);
  if (isRevoked !== undefined) where.and(`c.revoked_at IS ${isRevoked ? 'NOT NULL' : 'NULL'}`);
  if (q && KEY.test(q)) where.and('c.client_key = ?', q.toLowerCase());
  else if (q) where.and('c.name LIKE ?', containing(q));
  return where;
}

const clientOf = ({ id, name, key, scopes, createdAt, createdBy, lastUsedAt, revokedAt }: Row): LrsClientDto => ({
  id,
  name,
  key,
  scopes: JSON.parse(scopes) as LrsClientDto['scopes'],
  createdAt: createdAt.toISOString(),
  createdBy,
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
  revokedAt: revokedAt?.toISOString() ?? null,
});
