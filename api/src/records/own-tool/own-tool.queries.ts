import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { actsOf } from '../client/own-tools.rules.js';
import { type Scope } from '../client/scope.rules.js';
import { type OwnToolDto, type OwnToolsInUseDto } from './own-tool.dto.js';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  /** JSON */
  readonly scopes: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

@Injectable()
export class OwnToolQueries {
  constructor(private readonly database: DataSource) {}

  async of(employeeId: string): Promise<OwnToolDto[]> {
    const rows: Row[] = await this.database.query(
      'SELECT id, name, client_key AS `key`, scopes, created_at AS createdAt, last_used_at AS lastUsedAt FROM lrs_client WHERE owned_by = ? AND revoked_at IS NULL ORDER BY created_at DESC, id DESC',
      [employeeId],
    );
    return rows.map(({ scopes, createdAt, lastUsedAt, ...row }) => ({ ...row, may: actsOf(JSON.parse(scopes) as Scope[]), createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null }));
  }

  async inUse(): Promise<Omit<OwnToolsInUseDto, 'isAllowed'>> {
    const [row]: { tools: string; people: string }[] = await this.database.query('SELECT COUNT(*) AS tools, COUNT(DISTINCT owned_by) AS people FROM lrs_client WHERE owned_by IS NOT NULL AND revoked_at IS NULL');
    return { tools: Number(row?.tools ?? 0), people: Number(row?.people ?? 0) };
  }
}
