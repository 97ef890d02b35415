import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AUDIENCE_PATHS, type GoalAudience, isPathAudience } from '../../competence/index.js';
import { heldOn } from '../../people/index.js';
import { type Day } from '../../platform/index.js';

interface Asked {
  readonly orgUnitId: string;
  readonly audience: GoalAudience;
  /** Keys, each once. */
  readonly competences: readonly string[];
  readonly level: number;
}

const LEADS = "EXISTS (SELECT 1 FROM role_grant r WHERE r.employee_id = p.employee_id AND r.role = 'leader' AND r.revoked_at IS NULL)";
const ON_PATH = `(
  EXISTS (SELECT 1 FROM completion x WHERE x.employee_id = p.employee_id AND x.kind = 'path' AND x.subject_id = ?)
  OR EXISTS (SELECT 1 FROM assignment a WHERE a.subject_kind = 'path' AND a.subject_id = ? AND a.withdrawn_at IS NULL AND (a.target_id = p.employee_id OR a.target_id IN (
    SELECT u.ancestor_id FROM \`position\` w JOIN org_unit_closure u ON u.descendant_id = w.org_unit_id WHERE w.employee_id = p.employee_id AND ${heldOn('w')}))))`;

/** Who of those who work in the unit belongs to the audience on a day. */
function belongs(audience: GoalAudience, today: Day): { sql: string; params: readonly unknown[] } {
  if (audience === 'all') return { sql: 'TRUE', params: [] };
  if (!isPathAudience(audience)) return { sql: LEADS, params: [] };
  return { sql: ON_PATH, params: [AUDIENCE_PATHS[audience], AUDIENCE_PATHS[audience], today, today] };
}

@Injectable()
export class GoalPreviewQueries {
  constructor(private readonly database: DataSource) {}

  /** Who has a position in the unit or below on a day, and of them those who hold all that is asked: what the goal's first figure will be. */
  async counts({ orgUnitId, audience, competences, level }: Asked, today: Day): Promise<{ reached: number; of: number }> {
    const ids: { id: string }[] = await this.database.query('SELECT DISTINCT id FROM competence WHERE competence_key IN (?)', [competences]);
    const only = belongs(audience, today);
    const [row]: { reached: string | null; of: string }[] = await this.database.query(
      `SELECT COUNT(*) AS \`of\`, SUM(held = ?) AS reached FROM (
         SELECT DISTINCT p.employee_id,
           (SELECT COUNT(DISTINCT a.competence_id) FROM attainment a WHERE a.employee_id = p.employee_id AND a.competence_id IN (?) AND a.level >= ?) AS held
         FROM org_unit_closure c JOIN \`position\` p ON p.org_unit_id = c.descendant_id
         WHERE c.ancestor_id = ? AND ${heldOn('p')} AND ${only.sql}
       ) counted`,
      [competences.length, [...ids.map(({ id }) => id), ''], level, orgUnitId, today, today, ...only.params],
    );
    return { reached: Number(row?.reached ?? 0), of: Number(row?.of ?? 0) };
  }
}
