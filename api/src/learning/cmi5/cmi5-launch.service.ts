import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { isElsewhere, PackageOrigin } from '../../catalogue/index.js';
import { newId, sha256, Transactions } from '../../platform/index.js';
import { AgentProfileService, StateDocumentService, XAPI } from '../../records/index.js';
import { type Launcher, type Launching } from '../launch/launch.rules.js';
import { packagesClosed } from '../launch/launch.errors.js';
import { UnitAddresses } from '../launch/unit-address.service.js';
import { AbandonmentService } from './abandonment.service.js';
import { launchBusy, notInPreview } from './cmi5.errors.js';
import { Cmi5SessionQueries } from './cmi5-session.queries.js';
import { CMI5, LAUNCH_DATA, type LaunchMode, PREFERENCES } from './cmi5-terms.rules.js';
import { launchData, launchedStatement, type LaunchedUnit, launchUrl, preferencesOf } from './launch.rules.js';
import { isSatisfied, type MoveOn } from './move-on.rules.js';
import { OwnStatements } from './own-statement.service.js';
import { SatisfactionService } from './satisfaction.service.js';
import { type UnitProgress } from './session.rules.js';
import { UnitEffectService, type UnitPlace } from './unit-effect.service.js';
import { launchedUnit, unitActivity, UnitFacts } from './unit-facts.service.js';

const HOURS = 12;
/** Somebody who opens a unit in several windows at once. */
const MOST_TRIES = 5;

interface Begun {
  readonly id: string;
  readonly fetchKey: string;
  readonly launchMode: LaunchMode;
}

type Learner = NonNullable<Launching['learner']>;

/** Begins a unit of a cmi5 package (8): a session of its own, told of what it needs by its address and by a document. */
@Injectable()
export class Cmi5Launch implements Launcher {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: Cmi5SessionQueries,
    private readonly facts: UnitFacts,
    private readonly own: OwnStatements,
    private readonly effects: UnitEffectService,
    private readonly satisfaction: SatisfactionService,
    private readonly abandonment: AbandonmentService,
    private readonly states: StateDocumentService,
    private readonly profiles: AgentProfileService,
    private readonly addresses: UnitAddresses,
    private readonly origin: PackageOrigin,
  ) {}

  async launch(launching: Launching): Promise<string> {
    const { learner, came, language, launchMode } = launching;
    if (!learner) throw notInPreview();
    const host = this.origin.hostFor(came);
    if (!host) throw packagesClosed();
    const read = await this.facts.unit(launching.unit.id);
    const unit = launchedUnit(read);
    const address = isElsewhere(read.launch) ? read.launch : `${(await this.addresses.open(launching)).files}${read.launch}`;
    const place = await this.facts.placeOf(learner);
    await this.satisfaction.settle(place.enrolment, read.packageId);
    const begun = await this.begin(learner, place, { unit, unitId: read.id, address, wanted: launchMode });
    await this.tell(learner, unit, begun, { language, returnURL: `${host}${CMI5}/returned` });
    const { actor, registration, activityId } = this.facts.launchedIn({ id: begun.id, ...learner, ...unit });
    return launchUrl(address, { endpoint: `${host}${XAPI}`, fetch: `${host}${CMI5}/fetch/${begun.fetchKey}`, actor, registration, activityId });
  }

  /** Ends what is open in the enrolment first: there is one session at a time (9.3.6). */
  private async begin(learner: Learner, place: UnitPlace, launched: { unit: LaunchedUnit; unitId: string; address: string; wanted: LaunchMode | undefined }): Promise<Begun> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      for (const session of await this.queries.open(learner.enrolmentId)) await this.abandonment.abandon(session);
      const begun = await this.tryToBegin(learner, place, launched);
      if (begun) return begun;
    }
    throw launchBusy();
  }

  /** @returns undefined when another was begun meanwhile */
  private async tryToBegin(learner: Learner, place: UnitPlace, { unit, unitId, address, wanted }: { unit: LaunchedUnit; unitId: string; address: string; wanted: LaunchMode | undefined }): Promise<Begun | undefined> {
    const [id, fetchKey, at] = [newId(), randomBytes(32).toString('base64url'), new Date()];
    const launchMode = wanted ?? modeFor(unit.moveOn, await this.queries.progressNow(learner.enrolmentId, learner.exerciseId));
    const about = { id: newId(), sessionId: id, activity: unitActivity(this.facts.activityOf(learner.exerciseId), unit), publisherId: unit.publisherId };
    const statement = launchedStatement(about, unit, launchMode, address);
    const prepared = await this.own.prepare(statement, learner, at);
    return this.transactions.run(async (manager) => {
      await this.queries.holdEnrolment(manager, learner.enrolmentId);
      if ((await this.queries.open(learner.enrolmentId, manager)).length) return undefined;
      await insert(manager, [id, learner.enrolmentId, learner.exerciseId, unitId, launchMode, unit.publisherId, unit.moveOn, unit.masteryScore, sha256(fetchKey), at, new Date(at.getTime() + HOURS * 3_600_000), '']);
      const { seq } = await this.own.store(manager, prepared);
      const progress = await this.queries.progress(manager, learner.enrolmentId, learner.exerciseId);
      await this.effects.apply(manager, place, statement, { moveOn: unit.moveOn, progress, at, seq });
      return { id, fetchKey, launchMode };
    });
  }

  private async tell({ employeeId, enrolmentId, exerciseId }: Learner, unit: LaunchedUnit, { id, launchMode }: Begun, { language, returnURL }: { language: string; returnURL: string }): Promise<void> {
    const key = { employeeId, activityIri: this.facts.activityOf(exerciseId), registration: enrolmentId, stateId: LAUNCH_DATA };
    await this.states.put(key, JSON.stringify(launchData(unit, id, launchMode, returnURL)));
    await this.profiles.begin(employeeId, PREFERENCES, preferencesOf(language));
  }
}

/** What is satisfied is looked at again without being judged again. Where nothing is asked for, there is always something to tell. */
const modeFor = (moveOn: MoveOn, progress: UnitProgress): LaunchMode => (moveOn !== 'NotApplicable' && isSatisfied(moveOn, progress) ? 'Review' : 'Normal');

const insert = (manager: EntityManager, row: unknown[]): Promise<unknown> =>
  manager.query('INSERT INTO cmi5_session (id, enrolment_id, exercise_id, unit_id, launch_mode, publisher_id, move_on, mastery_score, fetch_hash, launched_at, expires_at, said) VALUES (?)', [row]);
