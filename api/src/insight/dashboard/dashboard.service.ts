import { Injectable } from '@nestjs/common';
import { type Viewer } from '../../people/index.js';
import { addDays, type Day, osloDay } from '../../platform/index.js';
import { type GoalBoardDto, type GoalFiguresDto } from './dashboard.dto.js';
import { goalUnknown, unitUnknown } from './dashboard.errors.js';
import { curveKey, DashboardQueries, type SeenGoal } from './dashboard.queries.js';
import { figureOf, missingPeople, paceReaches, type Point, share, shown, TREND_DAYS, trendOf } from './dashboard.rules.js';

/** In which role the figures are read. */
type Reader = 'hr' | 'administrator';

/** HR's board: figures of units within the viewer's scope, and never of fewer than five people. */
@Injectable()
export class DashboardService {
  constructor(private readonly queries: DashboardQueries) {}

  async board(viewer: Viewer, reader: Reader = 'hr'): Promise<GoalBoardDto> {
    const goals = await this.queries.goals(viewer.topUnits(reader));
    const curves = await this.queries.curves(goals.map(({ id, unit }) => [id, unit.id]), daysAgo(TREND_DAYS));
    return { goals: goals.map((goal) => cardOf(goal, curves.get(curveKey(goal.id, goal.unit.id)) ?? [])) };
  }

  /** @throws NotFound when the goal or the unit is not one the viewer may see */
  async figures(viewer: Viewer, goalId: string, days: number, orgUnitId?: string, reader: Reader = 'hr'): Promise<GoalFiguresDto> {
    const tops = viewer.topUnits(reader);
    const goal = await this.queries.goal(tops, goalId);
    if (!goal) throw goalUnknown();
    if (orgUnitId && !(await this.queries.isWithin(orgUnitId, goal.orgUnitId, tops))) throw unitUnknown();
    const line = await this.queries.line(orgUnitId ?? goal.unit.id, goal.orgUnitId, tops);
    const unit = line.at(-1);
    if (!unit) throw unitUnknown();
    const back = (count: number): Day => addDays(goal.endedOn ?? osloDay(new Date()), -count);
    const [competences, curve, units] = await Promise.all([this.queries.competences(goalId, viewer.language), this.curve(goalId, unit.id, back(Math.max(days, TREND_DAYS))), this.below(goalId, unit.id, back(TREND_DAYS))]);
    const last = curve.at(-1);
    const computedAt = last && (await this.queries.computedAt(goalId, unit.id, last.day));
    const { id, title, level, startsOn, by, endedOn } = goal;
    return {
      goal: { id, title, level, competences, share: goal.share, startsOn, by, endedOn },
      unit,
      breadcrumb: line.slice(0, -1),
      ...standing(goal, curve),
      curve: shown(curve).filter(({ day }) => day >= back(days)),
      units,
      computedAt: (computedAt ?? new Date()).toISOString(),
    };
  }

  private async curve(goalId: string, orgUnitId: string, from: Day): Promise<Point[]> {
    return (await this.queries.curves([[goalId, orgUnitId]], from)).get(curveKey(goalId, orgUnitId)) ?? [];
  }

  private async below(goalId: string, orgUnitId: string, from: Day): Promise<GoalFiguresDto['units']> {
    const units = await this.queries.unitsRightBelow(orgUnitId);
    const curves = await this.queries.curves(units.map(({ id }) => [goalId, id]), from);
    return units.map(({ id, name }) => {
      const curve = curves.get(curveKey(goalId, id)) ?? [];
      const figure = figureOf(curve.at(-1));
      return { id, name, ...figure, trend: figure.suppressed ? null : trendOf(curve) };
    });
  }
}

const daysAgo = (days: number): Day => addDays(osloDay(new Date()), -days);

function cardOf({ id, title, unit, share: goalShare, by }: SeenGoal, curve: readonly Point[]): GoalBoardDto['goals'][number] {
  const figure = figureOf(curve.at(-1));
  return { id, title, orgUnit: unit, ...figure, share: goalShare, by, trend: figure.suppressed ? [] : shown(curve).map(share) };
}

function standing(goal: SeenGoal, curve: readonly Point[]): Pick<GoalFiguresDto, 'today' | 'missing' | 'paceReaches'> {
  const last = curve.at(-1);
  const today = figureOf(last);
  const isShown = last && !today.suppressed;
  return { today, missing: isShown ? missingPeople(last, goal.share) : null, paceReaches: isShown && !goal.endedOn ? paceReaches(curve, goal.share) : null };
}
