import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Conflict, inEvery, Invalid, newId, Transactions } from '../../platform/index.js';
import { growTree, lockTree } from '../org-unit/org-unit-tree.sql.js';
import { PasswordService } from '../sign-in/password.service.js';

const DUPLICATE = 1062;

/** The first administrator of an installation, made by the operator on the command line. */
@Injectable()
export class AdministratorService {
  constructor(
    private readonly transactions: Transactions,
    private readonly passwords: PasswordService,
  ) {}

  /** Administers every top of the tree; with no units yet, a first one is made. @throws Conflict when the e-mail is taken */
  async create(email: string, name: string, password: string): Promise<void> {
    const [givenName, familyName] = partsOf(name);
    const id = newId();
    const passwordHash = await this.passwords.hash(password);
    const write = this.transactions.run(async (manager) => {
      await lockTree(manager);
      await manager.query(
        'INSERT INTO employee (id, employee_number, given_name, family_name, email, password_hash, created_at) VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))',
        [id, `adm-${id}`, givenName, familyName, email.trim().toLowerCase(), passwordHash],
      );
      const tops = await topsOf(manager);
      await manager.query('INSERT INTO role_grant (id, role, employee_id, org_unit_id, granted_at) VALUES ?', [tops.map((top) => [newId(), 'administrator', id, top, new Date()])]);
    });
    await write.catch((error: { errno?: number }) => {
      throw error.errno === DUPLICATE ? new Conflict('people.employee-email-taken', inEvery(`En ansatt har allerede e-posten ${email}.`)) : error;
    });
  }
}

/** The last word is the family name. @throws Invalid when there is only one word */
function partsOf(name: string): [givenName: string, familyName: string] {
  const words = name.trim().split(/\s+/);
  const familyName = words.pop();
  if (!familyName || !words.length) throw new Invalid('people.name-incomplete', inEvery('Oppgi både fornavn og etternavn.'));
  return [words.join(' '), familyName];
}

async function topsOf(manager: EntityManager): Promise<string[]> {
  const rows: { id: string }[] = await manager.query('SELECT id FROM org_unit WHERE parent_id IS NULL');
  if (rows.length) return rows.map(({ id }) => id);
  const id = newId();
  await manager.query("INSERT INTO org_unit (id, code, name) VALUES (?, 'organisasjonen', 'Organisasjonen')", [id]);
  await growTree(manager, id, null);
  return [id];
}
