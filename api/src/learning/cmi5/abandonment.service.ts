import { Injectable } from '@nestjs/common';
import { Live, newId, Transactions } from '../../platform/index.js';
import { Cmi5SessionQueries, type HeldSession } from './cmi5-session.queries.js';
import { abandonedStatement } from './launch.rules.js';
import { OwnStatements } from './own-statement.service.js';
import { launchedUnit, unitActivity, UnitFacts } from './unit-facts.service.js';

/** Ends sessions that did not end by themselves (9.3.6): nothing is heard of them after that. */
@Injectable()
export class AbandonmentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: Cmi5SessionQueries,
    private readonly facts: UnitFacts,
    private readonly own: OwnStatements,
    private readonly live: Live,
  ) {}

  async abandon(session: HeldSession): Promise<void> {
    if (!session.isOpen) return;
    const unit = launchedUnit(await this.facts.unit(session.unitId));
    const seconds = ((session.heardAt ?? session.launchedAt).getTime() - session.launchedAt.getTime()) / 1000;
    const about = { id: newId(), sessionId: session.id, activity: unitActivity(this.facts.activityOf(session.exerciseId), unit), publisherId: session.publisherId };
    const statement = await this.own.prepare(abandonedStatement(about, seconds), session, new Date());
    await this.transactions.run(async (manager) => {
      await this.queries.holdEnrolment(manager, session.enrolmentId);
      if (!(await this.queries.abandon(manager, session.id))) return;
      await this.own.store(manager, statement);
      this.live.tell(manager, `person:${session.employeeId}`, { topic: 'my-learning' });
    });
  }
}
