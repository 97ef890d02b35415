import { Injectable } from '@nestjs/common';
import { employeeUnknown } from '../../people/index.js';
import { newId, Transactions } from '../../platform/index.js';
import { ActorService } from '../../records/index.js';
import { EnrolmentService } from '../enrolment/enrolment.service.js';
import { waivedBefore } from './cmi5.errors.js';
import { Cmi5SessionQueries } from './cmi5-session.queries.js';
import { type WaiverReason } from './cmi5-terms.rules.js';
import { waivedStatement } from './launch.rules.js';
import { type MoveOn, progressAfter } from './move-on.rules.js';
import { OwnStatements } from './own-statement.service.js';
import { SatisfactionService } from './satisfaction.service.js';
import { UnitEffectService } from './unit-effect.service.js';
import { launchedUnit, unitActivity, UnitFacts } from './unit-facts.service.js';
import { WaiverQueries } from './waiver.queries.js';

/** Lets a unit count although it has not been taken (9.3.7), in a session that holds nothing else. */
@Injectable()
export class WaiverService {
  constructor(
    private readonly transactions: Transactions,
    private readonly enrolments: EnrolmentService,
    private readonly waivers: WaiverQueries,
    private readonly queries: Cmi5SessionQueries,
    private readonly facts: UnitFacts,
    private readonly actors: ActorService,
    private readonly own: OwnStatements,
    private readonly effects: UnitEffectService,
    private readonly satisfaction: SatisfactionService,
  ) {}

  /**
   * In the version of the course that the employee takes; whoever has not begun, begins with this. One who has finished the
   * unit is waived like any other: a refusal would tell who has.
   * @param by the id of whoever waives it, which the statement tells
   * @throws NotFound; Conflict when it has been waived before, or their version is without it
   */
  async waive(employeeId: string, exerciseId: string, reason: WaiverReason, by: string): Promise<void> {
    if (!(await this.waivers.isEmployee(employeeId))) throw employeeUnknown();
    const place = await this.facts.placeFor(employeeId, exerciseId);
    const unit = await this.facts.unitAt(place);
    const [enrolmentId, sessionId, at] = [place.enrolment.id, newId(), new Date()];
    const about = { id: newId(), sessionId, activity: unitActivity(this.facts.activityOf(exerciseId), launchedUnit(unit)), publisherId: unit.identifier };
    const statement = waivedStatement(about, reason, this.actors.agentOf(by));
    const prepared = await this.own.prepare(statement, { employeeId, enrolmentId }, at);
    await this.enrolments.begin(place.enrolment, at, null);
    await this.transactions.run(async (manager) => {
      await this.queries.holdEnrolment(manager, enrolmentId);
      const before = await this.queries.progress(manager, enrolmentId, exerciseId);
      if (before.waived) throw waivedBefore();
      const progress = progressAfter(before, statement);
      const { seq } = await this.own.store(manager, prepared);
      await this.queries.keepProgress(manager, { enrolmentId, exerciseId, unitId: unit.id }, progress);
      await this.effects.apply(manager, place, statement, { moveOn: unit.parameters.moveOn as MoveOn, progress, at, seq });
    });
    await this.satisfaction.settle(place.enrolment, unit.packageId, sessionId);
  }
}
