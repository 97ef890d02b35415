import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audienceOfPath, type GoalAudience } from '../../competence/index.js';
import { addDays, type Day, fingerprintOf, inBatches, Live, osloDay, Transactions } from '../../platform/index.js';
import { AudienceQueries } from './audience.queries.js';
import { type CountedGoal, SnapshotQueries } from './snapshot.queries.js';
import { type Above, DayCounter, dayReached, during, FOREVER, type Held, presence, type Span, spansOf, type Tenure } from './snapshot.rules.js';

/** Whose attainments are reflected in the goals' figures. */
interface Reflected {
  readonly employeeId: string;
  readonly held: readonly Held[];
  readonly tenures: readonly Tenure[];
  /** Days on which he or she belongs to an audience. */
  readonly spansIn: (audience: Exclude<GoalAudience, 'all'>) => Promise<readonly Span[]>;
  readonly aboveIn: (top: string) => Promise<Above>;
}

/**
 * Keeps each goal's figures equal to a count of goals, positions and attainments, day by day and unit by unit.
 * An attainment adds one to the rows it touches, whatever the size of the organisation; everything else counts again.
 * Who adds holds the goal together with others, who counts holds it alone, so no addition is lost or made twice.
 */
@Injectable()
export class SnapshotService {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly queries: SnapshotQueries,
    private readonly audiences: AudienceQueries,
    private readonly live: Live,
  ) {}

  /** What follows from an employee's attainments, new or moved back in time. May run twice, and together with others. */
  async reflect(employeeId: string, attainmentIds: readonly string[]): Promise<void> {
    await this.transactions.run(async (manager) => {
      const goals = await this.queries.goalsTogether(manager, await this.queries.goalsTouched(manager, attainmentIds));
      if (!goals.length) return;
      const held = await this.queries.heldBy(manager, employeeId);
      const tenures = await this.queries.tenuresOf(manager, employeeId);
      const spansIn = async (audience: Exclude<GoalAudience, 'all'>) => (await this.audiences.spans(manager, audience, employeeId)).get(employeeId) ?? [];
      const aboveIn = this.aboveOnce(manager, tenures.map(({ orgUnitId }) => orgUnitId));
      for (const goal of goals) await this.reflectIn(manager, goal, { employeeId, held, tenures, spansIn, aboveIn });
    });
  }

  /** The units above some, up to a top: goals of one unit share the answer. */
  private aboveOnce(manager: EntityManager, units: readonly string[]): (top: string) => Promise<Above> {
    const known = new Map<string, Promise<Above>>();
    return (top) => known.get(top) ?? (known.set(top, this.queries.above(manager, top, units)).get(top) as Promise<Above>);
  }

  private async reflectIn(manager: EntityManager, goal: CountedGoal, { employeeId, held, tenures, spansIn, aboveIn }: Reflected): Promise<void> {
    const spans = goal.audience === 'all' ? undefined : await spansIn(goal.audience);
    if (spans?.length === 0) return;
    const counted = spans ? during(tenures, spans) : tenures;
    const reachedOn = dayReached(goal, held);
    const days = reachedOn && (await this.reach(manager, goal.id, employeeId, reachedOn));
    if (!days) return;
    const above = await aboveIn(goal.orgUnitId);
    for (const { span, units } of spansOf(presence(counted, above), days)) await this.addOne(manager, goal.id, units, span);
    this.live.tell(manager, 'figures', { topic: 'goal', id: goal.id });
  }

  /** Stores when the goal was reached. @returns the days for which that is news */
  private async reach(manager: EntityManager, goalId: string, employeeId: string, reachedOn: Day): Promise<Span | undefined> {
    const inserted: { affectedRows: number } = await manager.query('INSERT IGNORE INTO goal_reached (goal_id, employee_id, reached_on) VALUES (?, ?, ?)', [goalId, employeeId, reachedOn]);
    if (inserted.affectedRows) return { from: reachedOn, to: FOREVER };
    const [known]: { day: Day }[] = await manager.query("SELECT DATE_FORMAT(reached_on, '%Y-%m-%d') AS day FROM goal_reached WHERE goal_id = ? AND employee_id = ? FOR UPDATE", [goalId, employeeId]);
    if (!known || known.day <= reachedOn) return undefined;
    await manager.query('UPDATE goal_reached SET reached_on = ? WHERE goal_id = ? AND employee_id = ?', [reachedOn, goalId, employeeId]);
    return { from: reachedOn, to: addDays(known.day, -1) };
  }

  /** One more on the days counted so far; days to come are counted when they come. */
  private async addOne(manager: EntityManager, goalId: string, units: readonly string[], { from, to }: Span): Promise<void> {
    await manager.query('UPDATE snapshot SET reached = reached + 1, computed_at = UTC_TIMESTAMP(3) WHERE goal_id = ? AND org_unit_id IN (?) AND day BETWEEN ? AND ?', [goalId, units, from, to]);
  }

  /** The clock's: today's rows, and those of any day that was missed. */
  async takeToday(today: Day = osloDay(new Date())): Promise<void> {
    for (const goalId of await this.queries.goalIds(this.database)) {
      await this.transactions.run(async (manager) => {
        const goal = await this.queries.goalAlone(manager, goalId);
        if (!goal) return;
        const last = await this.queries.lastDay(manager, goal);
        const from = last === undefined ? goal.startsOn : last < today ? addDays(last, 1) : today;
        await this.count(manager, goal, { from, to: lastCounted(goal, today) }, await this.queries.reachedKnown(manager, goalId));
      });
    }
  }

  /** Every day of a goal from its start to today, after the goal, the people or the units have changed. */
  async recount(goalId: string, today: Day = osloDay(new Date())): Promise<void> {
    await this.transactions.run(async (manager) => {
      const goal = await this.queries.goalAlone(manager, goalId);
      if (!goal) return;
      const reached = await this.audiences.reached(manager, goal);
      await manager.query('DELETE FROM goal_reached WHERE goal_id = ?', [goalId]);
      await inBatches(reached, (some) => manager.query('INSERT INTO goal_reached (goal_id, employee_id, reached_on) VALUES ?', [some.map(([employeeId, day]) => [goalId, employeeId, day])]));
      await manager.query('DELETE FROM snapshot WHERE goal_id = ?', [goalId]);
      await this.count(manager, goal, { from: goal.startsOn, to: lastCounted(goal, today) }, reached);
    });
  }

  /** After somebody came into an audience, or out of it: came to lead, was asked to complete a path. */
  async recountAudience(audience: Exclude<GoalAudience, 'all'>, today: Day = osloDay(new Date())): Promise<void> {
    for (const goalId of await this.queries.goalIds(this.database, audience)) await this.recount(goalId, today);
  }

  /** After something was asked of people, or is not asked any more. */
  async recountAsked(assignmentId: string): Promise<void> {
    const pathId = await this.queries.subjectOf(this.database, assignmentId);
    const audience = pathId && audienceOfPath(pathId);
    if (audience) await this.recountAudience(audience);
  }

  /** After somebody completed a path. */
  async recountCompleted(pathId: string): Promise<void> {
    const audience = audienceOfPath(pathId);
    if (audience) await this.recountAudience(audience);
  }

  async recountAll(today: Day = osloDay(new Date())): Promise<void> {
    for (const goalId of await this.queries.goalIds(this.database)) await this.recount(goalId, today);
  }

  private async count(manager: EntityManager, goal: CountedGoal, window: Span, reached: ReadonlyMap<string, Day>): Promise<void> {
    this.live.tell(manager, 'figures', { topic: 'goal', id: goal.id });
    if (window.from > window.to) return;
    const counter = new DayCounter(window, await this.queries.above(manager, goal.orgUnitId));
    for (const [employeeId, tenures] of await this.audiences.of(manager, goal)) counter.add(tenures, reached.get(employeeId));
    const now = new Date();
    await inBatches(counter.rows(), (rows) =>
      manager.query(
        'INSERT INTO snapshot (goal_id, org_unit_id, day, reached, people, computed_at) VALUES ? ON DUPLICATE KEY UPDATE reached = VALUES(reached), people = VALUES(people), computed_at = VALUES(computed_at)',
        [rows.map(({ orgUnitId, day, reached: count, people }) => [goal.id, orgUnitId, day, count, people, now])],
      ),
    );
  }

  /** Before a rebuild. */
  async dropAll(): Promise<void> {
    await this.transactions.run(async (manager) => {
      await manager.query('DELETE FROM snapshot');
      await manager.query('DELETE FROM goal_reached');
    });
  }

  /** Equal before and after a rebuild, or something was wrong. When it was computed makes no difference. */
  async fingerprint(): Promise<string> {
    return fingerprintOf(this.database, [
      "SELECT CONCAT_WS('|', goal_id, employee_id, reached_on) AS line FROM goal_reached ORDER BY goal_id, employee_id",
      "SELECT CONCAT_WS('|', goal_id, org_unit_id, day, reached, people) AS line FROM snapshot ORDER BY goal_id, org_unit_id, day",
    ]);
  }
}

const lastCounted = ({ endedOn }: CountedGoal, today: Day): Day => (endedOn && endedOn < today ? endedOn : today);
