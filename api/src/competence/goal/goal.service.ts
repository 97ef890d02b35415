import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Scope, type Viewer } from '../../people/index.js';
import { FactLog, newId, osloDay, Transactions } from '../../platform/index.js';
import { ContributionQueries } from '../contribution/contribution.queries.js';
import { type GoalDto, type WriteGoal } from './goal.dto.js';
import { Goal, GoalChange, GoalCompetence } from './goal.entity.js';
import { competencesUnknown, goalEnded, goalHasFigures } from './goal.errors.js';
import { GoalSet } from './goal.facts.js';
import { GoalQueries } from './goal.queries.js';
import { differenceOf, saidBy } from './goal.rules.js';

/** Sets goals for units. What lies outside the viewer's scope is not found. */
@Injectable()
export class GoalService {
  constructor(
    private readonly transactions: Transactions,
    private readonly scope: Scope,
    private readonly goals: GoalQueries,
    private readonly contributions: ContributionQueries,
    private readonly facts: FactLog,
  ) {}

  /** @returns the new goal's id */
  async set(viewer: Viewer, goal: WriteGoal): Promise<string> {
    await this.scope.requireUnit(viewer, ['hr'], goal.orgUnitId);
    const id = newId();
    await this.transactions.run((manager) => this.add(manager, id, goal, viewer.employeeId));
    return id;
  }

  /** @throws Conflict when it has ended */
  async change(viewer: Viewer, id: string, goal: WriteGoal): Promise<void> {
    const before = await this.goals.one(viewer, id);
    if (before.endedOn) throw goalEnded();
    await this.scope.requireUnit(viewer, ['hr'], goal.orgUnitId);
    await this.transactions.run(async (manager) => {
      await manager.update(Goal, id, rowOf(goal));
      await manager.delete(GoalCompetence, { goalId: id });
      await this.ask(manager, id, goal, before.competences);
      await this.remember(manager, before, viewer.employeeId, 'changed');
    });
  }

  /** Today is the last day that is counted; what has been counted stays. Ending it twice changes nothing. */
  async end(viewer: Viewer, id: string): Promise<void> {
    await this.putEnd(viewer, id, osloDay(new Date()), 'ended');
  }

  /** Goes on as if it had never ended: the days between are counted. */
  async resume(viewer: Viewer, id: string): Promise<void> {
    await this.putEnd(viewer, id, null, 'resumed');
  }

  private async putEnd(viewer: Viewer, id: string, endedOn: string | null, kind: 'ended' | 'resumed'): Promise<void> {
    const before = await this.goals.one(viewer, id);
    if ((before.endedOn === null) === (endedOn === null)) return;
    await this.transactions.run(async (manager) => {
      await manager.update(Goal, id, { endedOn });
      await this.remember(manager, before, viewer.employeeId, kind);
      await this.facts.append(manager, GoalSet, { goalId: id });
    });
  }

  /** Within a day after it was set, with its figures; what employees have attained stays. @throws Conflict later: then it is ended */
  async remove(viewer: Viewer, id: string): Promise<void> {
    const { isNew } = await this.goals.one(viewer, id);
    if (!isNew) throw goalHasFigures();
    await this.transactions.run((manager) => manager.delete(Goal, id));
  }

  /** A goal that comes with the framework: set once, and then HR's to change, end or delete. @returns whether it was set now */
  async setOnce(id: string, goal: WriteGoal): Promise<boolean> {
    return this.transactions.run(async (manager) => {
      const isThere = await manager.existsBy(Goal, { id });
      const { affectedRows }: { affectedRows: number } = await manager.query('INSERT IGNORE INTO shipped_goal (id, set_at) VALUES (?, UTC_TIMESTAMP(3))', [id]);
      if (isThere || !affectedRows) return false;
      await this.add(manager, id, goal, null);
      return true;
    });
  }

  private async add(manager: EntityManager, id: string, goal: WriteGoal, setBy: string | null): Promise<void> {
    await manager.insert(Goal, { id, ...rowOf(goal), createdAt: new Date() });
    await this.ask(manager, id, goal);
    await manager.insert(GoalChange, { id: newId(), goalId: id, kind: 'set', changedAt: new Date(), changedBy: setBy, was: '{}', became: JSON.stringify(saidBy(await this.goals.inside(manager, id))) });
  }

  /** @param before what it asked for already: a competence that is out of use may stay, and none can come */
  private async ask(manager: EntityManager, goalId: string, { competences }: WriteGoal, before: readonly string[] = []): Promise<void> {
    const ids = await this.contributions.competences(manager);
    const retired = await this.contributions.retired(manager);
    const unknown = competences.filter((key) => !ids.has(key) || (retired.has(key) && !before.includes(key)));
    if (unknown.length) throw competencesUnknown(unknown);
    await manager.insert(GoalCompetence, [...new Set(competences)].map((key) => ({ goalId, competenceId: ids.get(key) as string })));
    await this.facts.append(manager, GoalSet, { goalId });
  }

  private async remember(manager: EntityManager, before: GoalDto, changedBy: string, kind: GoalChange['kind']): Promise<void> {
    const difference = differenceOf(saidBy(before), saidBy(await this.goals.inside(manager, before.id)));
    if (!difference) return;
    await manager.insert(GoalChange, { id: newId(), goalId: before.id, kind, changedAt: new Date(), changedBy, was: JSON.stringify(difference.was), became: JSON.stringify(difference.became) });
  }
}

const rowOf = ({ title, orgUnitId, audience, level, share, startsOn, by }: WriteGoal) => ({ title, orgUnitId, audience, level, share: share.toFixed(4), startsOn, dueOn: by });
