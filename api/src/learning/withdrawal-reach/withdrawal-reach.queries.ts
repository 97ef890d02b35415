import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { heldOn, notLeft } from '../../people/index.js';
import { osloDay } from '../../platform/index.js';

type Reader = Pick<EntityManager, 'query'>;

@Injectable()
export class WithdrawalReachQueries {
  /** Who works here and is asked by an open assignment to complete a path or course, and has not. */
  async asked(reader: Reader, kind: string, subjectId: string): Promise<string[]> {
    const today = osloDay(new Date());
    const rows: { id: string }[] = await reader.query(
      `SELECT e.id FROM employee e JOIN (
         SELECT a.target_id AS employee_id FROM assignment a WHERE a.subject_id = ? AND a.withdrawn_at IS NULL AND a.target_kind = 'employee'
         UNION
         SELECT p.employee_id FROM assignment a JOIN org_unit_closure c ON c.ancestor_id = a.target_id JOIN \`position\` p ON p.org_unit_id = c.descendant_id AND ${heldOn('p')}
         WHERE a.subject_id = ? AND a.withdrawn_at IS NULL AND a.target_kind = 'org-unit'
       ) r ON r.employee_id = e.id
       WHERE ${notLeft('e')} AND NOT EXISTS (SELECT 1 FROM completion x WHERE x.employee_id = e.id AND x.kind = ? AND x.subject_id = ?)
       ORDER BY e.id`,
      [subjectId, today, today, subjectId, today, kind, subjectId],
    );
    return rows.map(({ id }) => id);
  }

  async openAssignments(reader: Reader, subjectId: string): Promise<number> {
    const [row]: { count: string }[] = await reader.query('SELECT COUNT(*) AS count FROM assignment WHERE subject_id = ? AND withdrawn_at IS NULL', [subjectId]);
    return Number(row?.count ?? 0);
  }
}
