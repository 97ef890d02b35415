import { Injectable } from '@nestjs/common';
import { FactLog, newId, Transactions } from '../../platform/index.js';
import { Scope } from '../access/scope.js';
import { type Viewer } from '../access/viewer.js';
import { type WritePosition } from '../employee/employee.dto.js';
import { EmployeeQueries } from '../employee/employee.queries.js';
import { positionEndsBeforeStart } from './position.errors.js';
import { PositionChanged } from './position.facts.js';
import { PositionQueries } from './position.queries.js';

/** A position is never deleted: it gets a last day. */
@Injectable()
export class PositionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly facts: FactLog,
    private readonly scope: Scope,
    private readonly employees: EmployeeQueries,
    private readonly positions: PositionQueries,
  ) {}

  /** @returns the new position's id. @throws NotFound when the employee or the unit is outside the viewer's scope */
  async create(viewer: Viewer, employeeId: string, given: WritePosition): Promise<string> {
    await this.employees.one(viewer, employeeId, ['administrator']);
    await this.requireSound(viewer, given);
    const id = newId();
    await this.write('INSERT INTO `position` (org_unit_id, title, starts_on, ends_on, employee_id, id) VALUES (?, ?, ?, ?, ?, ?)', given, employeeId, id);
    return id;
  }

  async change(viewer: Viewer, id: string, given: WritePosition): Promise<void> {
    const { employeeId } = await this.positions.one(viewer, id);
    await this.requireSound(viewer, given);
    await this.write('UPDATE `position` SET org_unit_id = ?, title = ?, starts_on = ?, ends_on = ? WHERE employee_id = ? AND id = ?', given, employeeId, id);
  }

  private async requireSound(viewer: Viewer, { orgUnitId, startsOn, endsOn }: WritePosition): Promise<void> {
    await this.scope.requireUnit(viewer, ['administrator'], orgUnitId);
    if (endsOn && endsOn < startsOn) throw positionEndsBeforeStart();
  }

  private write(sql: string, given: WritePosition, employeeId: string, id: string): Promise<void> {
    return this.transactions.run(async (manager) => {
      await manager.query(sql, [given.orgUnitId, given.title, given.startsOn, given.endsOn, employeeId, id]);
      await this.facts.append(manager, PositionChanged, { employeeId });
    });
  }
}
