import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { CourseQueries, type HeldThing, type Leaves, PathQueries, type PublishedPath, type Touches, type Withdraw, WithdrawalQueries, type WithdrawalDto, WithdrawalService, withdrawalUnknown } from '../../catalogue/index.js';
import { AssignmentClosingService, CarryOverQueries, touchedBy, type WithdrawalReach, WithdrawalReachQueries } from '../../learning/index.js';
import { type Viewer } from '../../people/index.js';
import { Live, Transactions } from '../../platform/index.js';
import { PublicationEffectQueries } from '../publication-effect/publication-effect.queries.js';
import { type WithdrawalEffectDto } from './withdrawal-effect.dto.js';

interface Foreseen extends WithdrawalReach {
  readonly paths: readonly PublishedPath[];
  readonly assignments: number;
  readonly competences: readonly string[];
}

/** Takes things out of use. What is told before it is done is worked out by the same rules, in the same transaction as it is done in. */
@Injectable()
export class WithdrawalEffectService {
  constructor(
    private readonly transactions: Transactions,
    private readonly withdrawals: WithdrawalService,
    private readonly withdrawn: WithdrawalQueries,
    private readonly courses: CourseQueries,
    private readonly paths: PathQueries,
    private readonly people: CarryOverQueries,
    private readonly reach: WithdrawalReachQueries,
    private readonly assignments: AssignmentClosingService,
    private readonly goals: PublicationEffectQueries,
    private readonly live: Live,
  ) {}

  /** @throws Conflict when it is not in use */
  async foresee(kind: HeldThing['kind'], slug: string, language: string): Promise<WithdrawalEffectDto> {
    return this.transactions.run(async (manager) => {
      const thing = await this.withdrawals.hold(manager, kind, slug);
      const foreseen = await this.foreseen(manager, thing, language);
      return {
        kind,
        slug,
        underWay: foreseen.underWay.length,
        paths: foreseen.paths.map(({ id, title, courseIds }) => ({ id, title, coursesLeft: courseIds.filter((course) => course !== thing.subjectId).length })),
        touches: { finish: await this.touches(manager, foreseen, 'finish'), end: await this.touches(manager, foreseen, 'end') },
      };
    });
  }

  /** @throws Conflict when it is not in use */
  async withdraw(viewer: Viewer, { kind, slug, leaves }: Withdraw): Promise<WithdrawalDto> {
    const subjectId = await this.transactions.run(async (manager) => {
      const thing = await this.withdrawals.hold(manager, kind, slug);
      const foreseen = await this.foreseen(manager, thing, viewer.language);
      const id = await this.withdrawals.withdraw(manager, thing, { leaves, by: viewer.employeeId, touches: await this.touches(manager, foreseen, leaves) });
      await this.assignments.close(manager, thing.subjectId, id);
      for (const employeeId of touchedBy(leaves, foreseen)) this.live.tell(manager, `person:${employeeId}`, { topic: 'my-learning' });
      return thing.subjectId;
    });
    const done = await this.withdrawn.of(subjectId);
    if (!done) throw withdrawalUnknown();
    return done;
  }

  /** @throws NotFound when it is in use already */
  async bringBack(viewer: Viewer, id: string): Promise<void> {
    await this.transactions.run(async (manager) => {
      await this.withdrawals.bringBack(manager, id, viewer.employeeId);
      await this.assignments.reopen(manager, id);
    });
  }

  private async foreseen(manager: EntityManager, { kind, subjectId, versionId }: HeldThing, language: string): Promise<Foreseen> {
    const assignments = await this.reach.openAssignments(manager, subjectId);
    const asked = kind === 'toolkit' ? [] : await this.reach.asked(manager, kind, subjectId);
    if (kind !== 'course') return { underWay: [], asked, paths: [], assignments, competences: [] };
    const earlier = await this.people.earlier(manager, subjectId, null);
    const { contributions } = await this.courses.version(versionId, 'nb');
    return {
      underWay: earlier.filter(({ isCompleted }) => !isCompleted).map(({ employeeId }) => employeeId),
      asked,
      paths: await this.paths.containing(subjectId, language, manager),
      assignments,
      competences: contributions.map(({ competence }) => competence),
    };
  }

  private async touches(manager: EntityManager, foreseen: Foreseen, leaves: Leaves): Promise<Touches> {
    const people = touchedBy(leaves, foreseen);
    const units = await this.people.unitsOf(manager, people);
    return { people: people.length, units: units.length, goals: await this.goals.goals(units, foreseen.competences), paths: foreseen.paths.length, assignments: foreseen.assignments };
  }
}
