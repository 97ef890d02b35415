import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type GoalAudience } from '../../competence/index.js';
import { heldOn } from '../../people/index.js';
import { type Day } from '../../platform/index.js';

interface Asked {
  readonly orgUnitId: string;
  readonly audience: GoalAudience;
  /** Keys, each once. */
  readonly competences: readonly string[];
  readonly level: number;
}

const LEADS = "AND EXISTS (SELECT 1 FROM role_grant r WHERE r.employee_id = p.employee_id AND r.role = 'leader' AND r.revoked_at IS NULL)";

@Injectable()
export class GoalPreviewQueries {
  constructor(private readonly database: DataSource) {}

  /** Who has a position in the unit or below on a day, and of them those who hold all that is asked: what the goal's first figure will be. */
  async counts({ orgUnitId, audience, competences, level }: Asked, today: Day): Promise<{ reached: number; of: number }> {
    const ids: { id: string }[] = await this.database.query('SELECT DISTINCT id FROM competence WHERE competence_key IN (?)', [competences]);
    const [row]: { reached: string | null; of: string }[] = await this.database.query(
      `SELECT COUNT(*) AS \`of\`, SUM(held = ?) AS reached FROM (
         SELECT DISTINCT p.employee_id,
           (SELECT COUNT(DISTINCT a.competence_id) FROM attainment a WHERE a.employee_id = p.employee_id AND a.competence_id IN (?) AND a.level >= ?) AS held
         FROM org_unit_closure c JOIN \`position\` p ON p.org_unit_id = c.descendant_id
         WHERE c.ancestor_id = ? AND ${heldOn('p')} ${audience === 'leaders' ? LEADS : ''}
       ) counted`,
      [competences.length, [...ids.map(({ id }) => id), ''], level, orgUnitId, today, today],
    );
    return { reached: Number(row?.reached ?? 0), of: Number(row?.of ?? 0) };
  }
}
