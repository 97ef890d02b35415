import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { givenText } from '../statement/statement-text.rules.js';

export interface Forwarded {
  readonly seq: number;
  readonly version: string;
  readonly text: string;
}

interface Row {
  readonly seq: string | number;
  readonly version: string;
  readonly received: string;
  readonly assigned: string;
  readonly overlaps: number;
}

export interface Standing {
  readonly target: string;
  /** How many it has not been given yet. */
  readonly behind: number;
  readonly refused: number;
  readonly failure: string | null;
}

@Injectable()
export class ForwardingQueries {
  constructor(private readonly database: DataSource) {}

  async standings(targets: readonly string[]): Promise<Standing[]> {
    if (!targets.length) return [];
    const rows: (Omit<Standing, 'behind' | 'refused'> & { behind: string; refused: string })[] = await this.database.query(
      `SELECT f.target, f.failure, (SELECT COUNT(*) FROM statement s WHERE s.seq > f.after_seq) AS behind, (SELECT COUNT(*) FROM statement_refused r WHERE r.target = f.target) AS refused
       FROM statement_forwarding f WHERE f.target IN (?) ORDER BY f.target`,
      [targets],
    );
    return rows.map((row) => ({ ...row, behind: Number(row.behind), refused: Number(row.refused) }));
  }

  /** In the order of storing, void ones too: what voids them comes after. @param through that everything can be seen through */
  async next(manager: Pick<EntityManager, 'query'>, after: number, through: number, limit: number): Promise<Forwarded[]> {
    const rows: Row[] = await manager.query('SELECT seq, xapi_version AS version, received, assigned, overlaps FROM statement WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?', [after, through, limit]);
    return rows.map((row) => ({ seq: Number(row.seq), version: row.version, text: givenText(row) }));
  }
}
