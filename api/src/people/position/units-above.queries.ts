import { type EntityManager } from 'typeorm';
import { osloDay } from '../../platform/index.js';
import { heldOn } from './position.sql.js';

/** The units of an employee's positions today, with every unit above them. */
export async function unitsAbove(database: Pick<EntityManager, 'query'>, employeeId: string): Promise<string[]> {
  const today = osloDay(new Date());
  const rows: { id: string }[] = await database.query(
    `SELECT DISTINCT c.ancestor_id AS id FROM \`position\` p JOIN org_unit_closure c ON c.descendant_id = p.org_unit_id WHERE p.employee_id = ? AND ${heldOn('p')}`,
    [employeeId, today, today],
  );
  return rows.map(({ id }) => id);
}
