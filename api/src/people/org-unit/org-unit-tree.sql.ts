import { type EntityManager } from 'typeorm';

/** Everyone who changes the tree waits for the one before: two moves at once could make a ring. */
export const lockTree = (manager: EntityManager): Promise<unknown> => manager.query('SELECT id FROM org_unit WHERE parent_id IS NULL ORDER BY id FOR UPDATE');

export async function isBelow(manager: EntityManager, orgUnitId: string, ancestorId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query('SELECT 1 FROM org_unit_closure WHERE ancestor_id = ? AND descendant_id = ?', [ancestorId, orgUnitId]);
  return rows.length > 0;
}

/** The links of a new unit: to itself and to each unit above. */
export async function growTree(manager: EntityManager, orgUnitId: string, parentId: string | null): Promise<void> {
  await manager.query('INSERT INTO org_unit_closure (ancestor_id, descendant_id, depth) VALUES (?, ?, 0)', [orgUnitId, orgUnitId]);
  if (parentId) await hang(manager, orgUnitId, parentId);
}

/** Takes a unit with all below it from where it hangs and hangs it under another. */
export async function moveInTree(manager: EntityManager, orgUnitId: string, parentId: string | null): Promise<void> {
  await manager.query(
    `DELETE link FROM org_unit_closure link
       JOIN org_unit_closure below ON below.descendant_id = link.descendant_id
       JOIN org_unit_closure above ON above.ancestor_id = link.ancestor_id
      WHERE below.ancestor_id = ? AND above.descendant_id = ? AND above.depth > 0`,
    [orgUnitId, orgUnitId],
  );
  if (parentId) await hang(manager, orgUnitId, parentId);
}

/** Each unit above the parent becomes an ancestor of each unit in the branch. */
const hang = (manager: EntityManager, orgUnitId: string, parentId: string): Promise<unknown> =>
  manager.query(
    `INSERT INTO org_unit_closure (ancestor_id, descendant_id, depth)
     SELECT above.ancestor_id, below.descendant_id, above.depth + below.depth + 1
       FROM org_unit_closure above CROSS JOIN org_unit_closure below
      WHERE above.descendant_id = ? AND below.ancestor_id = ?`,
    [parentId, orgUnitId],
  );

/** All links anew from each unit's parent; for changes of many units at once. */
export async function regrowTree(manager: EntityManager): Promise<void> {
  await manager.query('DELETE FROM org_unit_closure');
  await manager.query(
    `INSERT INTO org_unit_closure (ancestor_id, descendant_id, depth)
     WITH RECURSIVE link (ancestor_id, descendant_id, depth) AS (
       SELECT id, id, 0 FROM org_unit
       UNION ALL
       SELECT link.ancestor_id, u.id, link.depth + 1 FROM link JOIN org_unit u ON u.parent_id = link.descendant_id
     )
     SELECT ancestor_id, descendant_id, depth FROM link`,
  );
}
