import { type EntityManager } from 'typeorm';
import { newId } from '../../platform/index.js';

/** Those who administer every top of the tree. */
export async function wholeAdministrators(manager: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT g.employee_id AS id FROM role_grant g JOIN org_unit u ON u.id = g.org_unit_id AND u.parent_id IS NULL
      WHERE g.role = 'administrator' AND g.revoked_at IS NULL
      GROUP BY g.employee_id HAVING COUNT(DISTINCT u.id) = (SELECT COUNT(*) FROM org_unit WHERE parent_id IS NULL)`,
  );
  return rows.map(({ id }) => id);
}

/** Whoever administered the whole goes on doing so when the tree gets a new top. */
export async function administerNewTops(manager: EntityManager, administrators: readonly string[], tops: readonly string[], grantedBy: string | null): Promise<void> {
  const now = new Date();
  const rows = tops.flatMap((top) => administrators.map((employeeId) => [newId(), 'administrator', employeeId, top, now, grantedBy]));
  if (rows.length) await manager.query('INSERT INTO role_grant (id, role, employee_id, org_unit_id, granted_at, granted_by) VALUES ?', [rows]);
}
