import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Scope, type Viewer } from '../../people/index.js';
import { FactLog, newId, Transactions } from '../../platform/index.js';
import { ContributionQueries } from '../contribution/contribution.queries.js';
import { type WriteGoal } from './goal.dto.js';
import { Goal, GoalCompetence } from './goal.entity.js';
import { competencesUnknown } from './goal.errors.js';
import { GoalSet } from './goal.facts.js';
import { GoalQueries } from './goal.queries.js';

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
    await this.transactions.run((manager) => this.add(manager, id, goal));
    return id;
  }

  async change(viewer: Viewer, id: string, goal: WriteGoal): Promise<void> {
    await this.goals.one(viewer, id);
    await this.scope.requireUnit(viewer, ['hr'], goal.orgUnitId);
    await this.transactions.run(async (manager) => {
      await manager.update(Goal, id, rowOf(goal));
      await manager.delete(GoalCompetence, { goalId: id });
      await this.ask(manager, id, goal);
    });
  }

  /** Its figures go with it; what employees have attained stays. */
  async remove(viewer: Viewer, id: string): Promise<void> {
    await this.goals.one(viewer, id);
    await this.transactions.run((manager) => manager.delete(Goal, id));
  }

  /** A goal that comes with the framework; left as it is when it is there. @returns whether it was set now */
  async setOnce(id: string, goal: WriteGoal): Promise<boolean> {
    return this.transactions.run(async (manager) => {
      if (await manager.existsBy(Goal, { id })) return false;
      await this.add(manager, id, goal);
      return true;
    });
  }

  private async add(manager: EntityManager, id: string, goal: WriteGoal): Promise<void> {
    await manager.insert(Goal, { id, ...rowOf(goal), createdAt: new Date() });
    await this.ask(manager, id, goal);
  }

  private async ask(manager: EntityManager, goalId: string, { competences }: WriteGoal): Promise<void> {
    const ids = await this.contributions.competences(manager);
    const unknown = competences.filter((key) => !ids.has(key));
    if (unknown.length) throw competencesUnknown(unknown);
    await manager.insert(GoalCompetence, [...new Set(competences)].map((key) => ({ goalId, competenceId: ids.get(key) as string })));
    await this.facts.append(manager, GoalSet, { goalId });
  }
}

const rowOf = ({ title, orgUnitId, level, share, startsOn, by }: WriteGoal) => ({ title, orgUnitId, level, share: share.toFixed(4), startsOn, dueOn: by });
