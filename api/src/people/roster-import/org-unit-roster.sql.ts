import { type EntityManager } from 'typeorm';
import { inBatches, newId } from '../../platform/index.js';
import { regrowTree } from '../org-unit/org-unit-tree.sql.js';
import { administerNewTops, wholeAdministrators } from '../role/whole-administrators.sql.js';
import { type KnownUnit, type OrgUnitPlan } from '../roster-file/org-unit-rows.rules.js';

export async function knownUnits(manager: EntityManager): Promise<Map<string, KnownUnit>> {
  const rows: KnownUnit[] = await manager.query('SELECT u.id, u.code, u.name, p.code AS parentCode FROM org_unit u LEFT JOIN org_unit p ON p.id = u.parent_id');
  return new Map(rows.map((row) => [row.code, row]));
}

export async function writeOrgUnits(manager: EntityManager, { created, changed, regrown }: OrgUnitPlan, known: ReadonlyMap<string, KnownUnit>, importedBy: string | null): Promise<void> {
  const administrators = await wholeAdministrators(manager);
  const ids = new Map([...[...known.values()].map(({ code, id }) => [code, id] as const), ...created.map(({ code }) => [code, newId()] as const)]);
  const parentOf = (parentCode: string | null) => (parentCode === null ? null : (ids.get(parentCode) ?? null));
  await inBatches(created, (batch) =>
    manager.query('INSERT INTO org_unit (id, code, name, parent_id) VALUES ?', [batch.map(({ code, name, parentCode }) => [ids.get(code), code, name, parentOf(parentCode)])]),
  );
  for (const { code, name, parentCode } of changed) await manager.query('UPDATE org_unit SET name = ?, parent_id = ? WHERE code = ?', [name, parentOf(parentCode), code]);
  if (regrown) await regrowTree(manager);
  const tops = [...created, ...changed.filter(({ code }) => known.get(code)?.parentCode)].filter(({ parentCode }) => parentCode === null);
  await administerNewTops(manager, administrators, tops.map(({ code }) => ids.get(code)!), importedBy);
}
