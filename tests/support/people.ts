import { randomUUID } from 'node:crypto';
import { Client } from './client.js';
import { type Installation } from './installation.js';
import { PASSWORD, passwordHash } from './password.js';

export interface TestUnit {
  readonly id: string;
  readonly name: string;
}

export interface TestEmployee {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

let count = 0;

/** A unit, below another when one is given. */
export async function aUnit({ database }: Installation, { name, parent }: { name?: string; parent?: TestUnit } = {}): Promise<TestUnit> {
  const id = randomUUID();
  count += 1;
  const unit = { id, name: name ?? `Enhet ${count}` };
  await database.query('INSERT INTO org_unit (id, code, name, parent_id) VALUES (?)', [[id, `E${count}`, unit.name, parent?.id ?? null]]);
  await database.query('INSERT INTO org_unit_closure (ancestor_id, descendant_id, depth) SELECT ancestor_id, ?, depth + 1 FROM org_unit_closure WHERE descendant_id = ? UNION ALL SELECT ?, ?, 0', [id, parent?.id ?? id, id, id]);
  return unit;
}

interface EmployeeWishes {
  readonly unit?: TestUnit;
  readonly roles?: Partial<Record<'leader' | 'hr' | 'editor' | 'administrator', TestUnit>>;
  readonly startsOn?: string;
  readonly language?: 'nb' | 'nn' | 'en';
}

/** An employee who can sign in with {@link PASSWORD}, with a position in a unit and the roles asked for. */
export async function anEmployee({ database }: Installation, { unit, roles = {}, startsOn = '2020-01-01', language = 'nb' }: EmployeeWishes = {}): Promise<TestEmployee> {
  const id = randomUUID();
  count += 1;
  const email = `ansatt${count}.${id.slice(0, 6)}@test.example`;
  await database.query('INSERT INTO employee (id, employee_number, given_name, family_name, email, language, password_hash, created_at) VALUES (?)', [
    [id, `T${count}-${id.slice(0, 6)}`, 'Ansatt', `Nummer ${count}`, email, language, await passwordHash(), new Date()],
  ]);
  if (unit) await database.query("INSERT INTO `position` (id, employee_id, org_unit_id, title, starts_on) VALUES (?)", [[randomUUID(), id, unit.id, 'Rådgiver', startsOn]]);
  for (const [role, place] of Object.entries(roles)) {
    await database.query('INSERT INTO role_grant (id, role, employee_id, org_unit_id, granted_at) VALUES (?)', [[randomUUID(), role, id, place.id, new Date()]]);
  }
  return { id, email, name: `Ansatt Nummer ${count}` };
}

export const signedIn = (installation: Installation, { email }: TestEmployee): Promise<Client> => new Client(installation.url).signIn(email, PASSWORD);

/** An administrator of the whole, signed in. */
export async function anAdministrator(installation: Installation): Promise<Client> {
  const top = await aUnit(installation, { name: 'Kommunen' });
  return signedIn(installation, await anEmployee(installation, { unit: top, roles: { administrator: top } }));
}
