import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FactLog, newId, Transactions } from '../../platform/index.js';
import { Scope } from '../access/scope.js';
import { type Viewer } from '../access/viewer.js';
import { type Language } from '../access/viewer.dto.js';
import { type WriteEmployee } from './employee.dto.js';
import { employeeRolesOutside, employeeUnknown, sayWhatIsTaken } from './employee.errors.js';
import { EmployeeIdentified } from './employee.facts.js';
import { EmployeeQueries } from './employee.queries.js';

@Injectable()
export class EmployeeService {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly facts: FactLog,
    private readonly employees: EmployeeQueries,
    private readonly scope: Scope,
  ) {}

  /** @returns the new employee's id. @throws Conflict when the number or the e-mail is taken */
  async create(given: WriteEmployee): Promise<string> {
    const id = newId();
    const write = this.transactions.run(async (manager) => {
      await manager.query('INSERT INTO employee (id, employee_number, given_name, family_name, email, language, created_at) VALUES (?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))', [id, ...valuesOf(given)]);
      await this.facts.append(manager, EmployeeIdentified, { employeeId: id });
    });
    await write.catch(sayWhatIsTaken);
    return id;
  }

  /** @throws NotFound outside the viewer's scope; Conflict when the number or the e-mail is taken; Forbidden when the e-mail opens more than the viewer may */
  async change(viewer: Viewer, id: string, given: WriteEmployee): Promise<void> {
    const before = await this.employees.one(viewer, id, ['administrator']);
    const isReaddressed = before.email !== given.email.toLowerCase();
    if (isReaddressed) await this.requireNoRolesOutside(viewer, id);
    const write = this.transactions.run(async (manager) => {
      await manager.query('UPDATE employee SET employee_number = ?, given_name = ?, family_name = ?, email = ?, language = ? WHERE id = ?', [...valuesOf(given), id]);
      if (isReaddressed) await this.facts.append(manager, EmployeeIdentified, { employeeId: id });
    });
    await write.catch(sayWhatIsTaken);
  }

  async chooseLanguage(employeeId: string, language: Language): Promise<void> {
    const { affectedRows }: { affectedRows: number } = await this.database.query('UPDATE employee SET language = ? WHERE id = ?', [language, employeeId]);
    if (!affectedRows) throw employeeUnknown();
  }

  /** Whoever decides a person's e-mail can sign in as them through the employer: so never as somebody with more rights. */
  private async requireNoRolesOutside(viewer: Viewer, employeeId: string): Promise<void> {
    if (await this.scope.isWhole(viewer, 'administrator')) return;
    const outside: unknown[] = await this.database.query(
      `SELECT 1 FROM role_grant g WHERE g.employee_id = ? AND g.revoked_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM org_unit_closure c WHERE c.descendant_id = g.org_unit_id AND c.ancestor_id IN (?)) LIMIT 1`,
      [employeeId, viewer.topUnits('administrator')],
    );
    if (outside.length) throw employeeRolesOutside();
  }
}

const valuesOf = (given: WriteEmployee): string[] => [given.employeeNumber, given.givenName, given.familyName, given.email.toLowerCase(), given.language];
