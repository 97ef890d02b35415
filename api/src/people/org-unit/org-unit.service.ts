import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { FactLog, newId, Transactions } from '../../platform/index.js';
import { Scope } from '../access/scope.js';
import { type Viewer } from '../access/viewer.js';
import { administerNewTops, wholeAdministrators } from '../role/whole-administrators.sql.js';
import { type WriteOrgUnit } from './org-unit.dto.js';
import { orgUnitBelowItself, orgUnitCodeTaken, topUnitNotAllowed } from './org-unit.errors.js';
import { OrgUnitMoved } from './org-unit.facts.js';
import { growTree, isBelow, lockTree, moveInTree } from './org-unit-tree.sql.js';

const DUPLICATE = 1062;

@Injectable()
export class OrgUnitService {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: Scope,
    private readonly facts: FactLog,
  ) {}

  /** @returns the new unit's id. @throws NotFound when the parent is outside the viewer's scope; Conflict when the code is taken */
  async create(viewer: Viewer, given: WriteOrgUnit): Promise<string> {
    await this.requirePlace(viewer, given.parentId);
    const id = newId();
    await this.writing(async (manager) => {
      const administrators = await wholeAdministrators(manager);
      await manager.query('INSERT INTO org_unit (id, code, name, parent_id) VALUES (?, ?, ?, ?)', [id, given.code, given.name, given.parentId]);
      await growTree(manager, id, given.parentId);
      if (!given.parentId) await administerNewTops(manager, administrators, [id], viewer.employeeId);
    });
    return id;
  }

  /** @throws NotFound outside the viewer's scope; Conflict when the code is taken or the unit would lie below itself */
  async change(viewer: Viewer, id: string, given: WriteOrgUnit): Promise<void> {
    await this.scope.requireUnit(viewer, ['administrator'], id);
    await this.writing(async (manager) => {
      const [before]: { parentId: string | null }[] = await manager.query('SELECT parent_id AS parentId FROM org_unit WHERE id = ?', [id]);
      await manager.query('UPDATE org_unit SET code = ?, name = ? WHERE id = ?', [given.code, given.name, id]);
      if (before && before.parentId !== given.parentId) await this.move(manager, viewer, id, given.parentId);
    });
  }

  private async move(manager: EntityManager, viewer: Viewer, id: string, parentId: string | null): Promise<void> {
    await this.requirePlace(viewer, parentId);
    if (parentId && (await isBelow(manager, parentId, id))) throw orgUnitBelowItself();
    const administrators = await wholeAdministrators(manager);
    await manager.query('UPDATE org_unit SET parent_id = ? WHERE id = ?', [parentId, id]);
    await moveInTree(manager, id, parentId);
    if (!parentId) await administerNewTops(manager, administrators, [id], viewer.employeeId);
    await this.facts.append(manager, OrgUnitMoved, { orgUnitId: id });
  }

  private async requirePlace(viewer: Viewer, parentId: string | null): Promise<void> {
    if (parentId) return this.scope.requireUnit(viewer, ['administrator'], parentId);
    if (!(await this.scope.isWhole(viewer, 'administrator'))) throw topUnitNotAllowed();
  }

  private async writing(work: (manager: EntityManager) => Promise<void>): Promise<void> {
    const attempt = this.transactions.run(async (manager) => {
      await lockTree(manager);
      await work(manager);
    });
    await attempt.catch((error: { errno?: number }) => {
      throw error.errno === DUPLICATE ? orgUnitCodeTaken() : error;
    });
  }
}
