import { type EntityManager } from 'typeorm';
import { inBatches, addDays, type Day } from '../../platform/index.js';
import { heldOn } from '../position/position.sql.js';
import { type EmployeePlan, type KnownEmployee, type KnownPeople, type KnownPosition } from '../roster-file/employee-changes.rules.js';
import { type EmployeeCsvRow } from '../roster-file/employee-rows.rules.js';

type Grant = KnownEmployee['grants'][number];

/** What is known of those the file names, by number or by e-mail. */
export async function knownPeople(manager: EntityManager, rows: readonly EmployeeCsvRow[]): Promise<KnownPeople> {
  const units: { id: string; code: string }[] = await manager.query('SELECT id, code FROM org_unit');
  const employees = new Map<string, KnownEmployee>();
  await inBatches([...new Set(rows.map(({ values }) => values.ansattnummer))], async (numbers) => {
    for (const employee of await employeesOf(manager, numbers)) employees.set(employee.number, employee);
  });
  const numberByEmail = new Map<string, string>();
  await inBatches([...new Set(rows.map(({ values }) => values.epost.toLowerCase()))], async (emails) => {
    const owners: { email: string; number: string }[] = await manager.query('SELECT email, employee_number AS number FROM employee WHERE email IN (?)', [emails]);
    for (const { email, number } of owners) numberByEmail.set(email, number);
  });
  return { unitIdByCode: new Map(units.map(({ id, code }) => [code, id])), employees, numberByEmail };
}

async function employeesOf(manager: EntityManager, numbers: readonly string[]): Promise<KnownEmployee[]> {
  const people: Omit<KnownEmployee, 'positions' | 'grants'>[] = await manager.query(
    'SELECT id, employee_number AS number, given_name AS givenName, family_name AS familyName, email FROM employee WHERE employee_number IN (?)',
    [numbers],
  );
  if (!people.length) return [];
  const ids = people.map(({ id }) => id);
  const positions: (KnownPosition & { employeeId: string })[] = await manager.query(
    `SELECT id, employee_id AS employeeId, org_unit_id AS unitId, title, DATE_FORMAT(starts_on, '%Y-%m-%d') AS startsOn, DATE_FORMAT(ends_on, '%Y-%m-%d') AS endsOn
       FROM \`position\` WHERE employee_id IN (?) ORDER BY starts_on, id`,
    [ids],
  );
  const grants: (Grant & { employeeId: string })[] = await manager.query(
    'SELECT id, employee_id AS employeeId, role, org_unit_id AS unitId FROM role_grant WHERE employee_id IN (?) AND revoked_at IS NULL',
    [ids],
  );
  const [positionsOf, grantsOf] = [byEmployee(positions), byEmployee(grants)];
  return people.map((person) => ({ ...person, positions: positionsOf.get(person.id) ?? [], grants: grantsOf.get(person.id) ?? [] }));
}

export async function writeEmployees(manager: EntityManager, plan: EmployeePlan, today: Day, importedBy: string | null): Promise<void> {
  const now = new Date();
  await inBatches(plan.newEmployees, (batch) =>
    manager.query('INSERT INTO employee (id, employee_number, given_name, family_name, email, created_at) VALUES ?', [
      batch.map(({ id, number, givenName, familyName, email }) => [id, number, givenName, familyName, email, now]),
    ]),
  );
  for (const { id, givenName, familyName, email } of plan.changedEmployees) {
    await manager.query('UPDATE employee SET given_name = ?, family_name = ?, email = ? WHERE id = ?', [givenName, familyName, email, id]);
  }
  await writePositions(manager, plan, addDays(today, -1));
  await inBatches(plan.newGrants, (batch) =>
    manager.query('INSERT INTO role_grant (id, role, employee_id, org_unit_id, granted_at, granted_by) VALUES ?', [
      batch.map(({ id, role, employeeId, unitId }) => [id, role, employeeId, unitId, now, importedBy]),
    ]),
  );
  await inBatches(plan.revokedGrants, (ids) => manager.query('UPDATE role_grant SET revoked_at = ? WHERE id IN (?)', [now, ids]));
}

async function writePositions(manager: EntityManager, plan: EmployeePlan, yesterday: Day): Promise<void> {
  await inBatches(plan.newPositions, (batch) =>
    manager.query('INSERT INTO `position` (id, employee_id, org_unit_id, title, starts_on, ends_on) VALUES ?', [
      batch.map(({ id, employeeId, unitId, title, startsOn, endsOn }) => [id, employeeId, unitId, title, startsOn, endsOn]),
    ]),
  );
  for (const { id, title, startsOn, endsOn } of plan.changedPositions) {
    await manager.query('UPDATE `position` SET title = ?, starts_on = ?, ends_on = ? WHERE id = ?', [title, startsOn, endsOn, id]);
  }
  await inBatches(plan.endedPositions, (ids) => manager.query('UPDATE `position` SET ends_on = ? WHERE id IN (?)', [yesterday, ids]));
  await inBatches(plan.cancelledPositions, (ids) => manager.query('DELETE FROM `position` WHERE id IN (?)', [ids]));
}

/** How many with a position today the file does not name: nothing happens to them. */
export async function peopleLeftAlone(manager: EntityManager, rows: readonly EmployeeCsvRow[], today: Day): Promise<number> {
  const held: { number: string }[] = await manager.query(
    `SELECT e.employee_number AS number FROM employee e WHERE EXISTS (SELECT 1 FROM \`position\` p WHERE p.employee_id = e.id AND ${heldOn('p')})`,
    [today, today],
  );
  const named = new Set(rows.map(({ values }) => values.ansattnummer));
  return held.filter(({ number }) => !named.has(number)).length;
}

function byEmployee<Row extends { employeeId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const lists = new Map<string, Row[]>();
  for (const row of rows) {
    const list = lists.get(row.employeeId);
    if (list) list.push(row);
    else lists.set(row.employeeId, [row]);
  }
  return lists;
}
