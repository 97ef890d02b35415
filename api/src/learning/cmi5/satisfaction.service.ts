import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Cmi5Parameters, CoursePackageQueries, type Structure } from '../../catalogue/index.js';
import { Config, idOf, newId, Transactions } from '../../platform/index.js';
import { type EnrolmentRef } from '../enrolment/enrolment.service.js';
import { Cmi5SessionQueries } from './cmi5-session.queries.js';
import { ACTIVITY_TYPE } from './cmi5-terms.rules.js';
import { satisfiedStatement } from './launch.rules.js';
import { isSatisfied, satisfiedParts } from './move-on.rules.js';
import { OwnStatements } from './own-statement.service.js';
import { NO_PROGRESS } from './session.rules.js';

interface Part {
  /** Made of the package's id and the publisher's. */
  readonly id: string;
  readonly block: Structure;
  readonly isCourse: boolean;
}

/** Says of blocks, and of a package as a whole, that they are satisfied: once in an enrolment (9.3.9). */
@Injectable()
export class SatisfactionService {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly packages: CoursePackageQueries,
    private readonly queries: Cmi5SessionQueries,
    private readonly own: OwnStatements,
    private readonly config: Config,
  ) {}

  /**
   * Looks at what is satisfied by now. What was lost on the way, by a process that ended, is said the next time.
   * @param sessionId the session it follows from; a new one when it follows from none
   */
  async settle(enrolment: EnrolmentRef, packageId: string, sessionId = newId()): Promise<void> {
    const parts = await this.satisfied(enrolment.id, packageId);
    const said: { partId: string }[] = parts.length ? await this.database.query('SELECT part_id AS partId FROM cmi5_satisfaction WHERE enrolment_id = ? AND part_id IN (?)', [enrolment.id, parts.map(({ id }) => id)]) : [];
    const known = new Set(said.map(({ partId }) => partId));
    const fresh = parts.filter(({ id }) => !known.has(id));
    if (!fresh.length) return;
    const at = new Date();
    const whose = { employeeId: enrolment.employeeId, enrolmentId: enrolment.id };
    const prepared = await Promise.all(fresh.map(async (part) => ({ part, statement: await this.own.prepare(this.statementOf(part, sessionId), whose, at) })));
    await this.transactions.run(async (manager) => {
      await this.queries.holdEnrolment(manager, enrolment.id);
      for (const { part, statement } of prepared) {
        const { affectedRows }: { affectedRows: number } = await manager.query('INSERT IGNORE INTO cmi5_satisfaction (enrolment_id, part_id, satisfied_at) VALUES (?)', [[enrolment.id, part.id, at]]);
        if (affectedRows > 0) await this.own.store(manager, statement);
      }
    });
  }

  private async satisfied(enrolmentId: string, packageId: string): Promise<Part[]> {
    const [structure, units, progress] = await Promise.all([this.packages.structure(packageId), this.packages.unitsOf(packageId), this.queries.progressOfAll(enrolmentId)]);
    const done = units.filter(({ id, parameters }) => isSatisfied((parameters as Cmi5Parameters).moveOn, progress.get(id) ?? NO_PROGRESS));
    const parts = satisfiedParts(structure, new Set(done.map(({ identifier }) => identifier)));
    return parts.map((block) => ({ id: idOf('cmi5-part', packageId, block.id), block: block as Structure, isCourse: block === structure }));
  }

  private statementOf({ id, block, isCourse }: Part, sessionId: string) {
    const kind = isCourse ? 'course' : 'block';
    const definition = { type: ACTIVITY_TYPE[kind], name: block.title, description: block.description };
    return satisfiedStatement({ id: newId(), sessionId, activity: { id: `${this.config.url}/xapi/activities/${kind === 'course' ? 'course-package' : 'block'}/${id}`, definition }, publisherId: block.id });
  }
}
