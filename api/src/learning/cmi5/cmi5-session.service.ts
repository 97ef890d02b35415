import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Config, isUuid, Live, sha256, Transactions } from '../../platform/index.js';
import { type AskedDocument, type Attached, AttachmentService, basicOf, type Bounds, type Credential, type CredentialIssuer, CredentialService, LAUNCHED_AUTHORITY, StatementService, storedAt, type Told } from '../../records/index.js';
import { refused, sessionOver } from './cmi5.errors.js';
import { Cmi5SessionQueries, type HeldSession } from './cmi5-session.queries.js';
import { faultIn, isSame } from './cmi5-statement.rules.js';
import { type Cmi5Statement, PREFERENCES } from './cmi5-terms.rules.js';
import { documentFault } from './document.rules.js';
import { bringsOn, progressAfter } from './move-on.rules.js';
import { SatisfactionService } from './satisfaction.service.js';
import { misplaced, sessionAfter } from './session.rules.js';
import { UnitEffectService, type UnitPlace } from './unit-effect.service.js';
import { UnitFacts } from './unit-facts.service.js';

/** What a unit may of the record store; how far, its bounds say. */
const SCOPES = ['statements/write', 'statements/read', 'state', 'profile'] as const;

/** What the fetch address answers (8.2). */
export type Fetched = { readonly 'auth-token': string } | { readonly 'error-code': '1' | '2' | '3'; readonly 'error-text': string };

/** Lets a launched unit use the record store: as long as its session lasts, and for nothing but what it was launched for. */
@Injectable()
export class Cmi5SessionService implements CredentialIssuer, OnModuleInit {
  constructor(
    private readonly credentials: CredentialService,
    private readonly statements: StatementService,
    private readonly attachments: AttachmentService,
    private readonly transactions: Transactions,
    private readonly queries: Cmi5SessionQueries,
    private readonly facts: UnitFacts,
    private readonly effects: UnitEffectService,
    private readonly satisfaction: SatisfactionService,
    private readonly live: Live,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.credentials.register(this);
  }

  /** Gives the token out, once. */
  async fetch(key: string): Promise<Fetched> {
    const secret = randomBytes(32).toString('base64url');
    const given = await this.queries.giveOut(sha256(key), sha256(secret));
    if (given === 'unknown') return { 'error-code': '2', 'error-text': 'There is no such launch.' };
    if (given === 'used') return { 'error-code': '1', 'error-text': 'The token has been given out already, or the session is over.' };
    return { 'auth-token': Buffer.from(`${given.id}:${secret}`).toString('base64') };
  }

  async credentialOf(authorization: string | undefined): Promise<Credential | undefined> {
    const given = basicOf(authorization);
    const session = given && isUuid(given.key) ? await this.queries.withToken(given.key) : undefined;
    if (!given || !session || !timingSafeEqual(sha256(given.secret), session.tokenHash)) return undefined;
    const authority = { objectType: 'Agent' as const, account: { homePage: this.config.url, name: LAUNCHED_AUTHORITY } };
    return { countedBy: session.id, authority, scopes: SCOPES, bounds: this.boundsOf(session) };
  }

  private boundsOf(session: HeldSession): Bounds {
    const launched = this.facts.launchedIn(session);
    return {
      shown: async (asked) => {
        const { registration, agent = launched.actor } = asked ?? { registration: launched.registration };
        if (registration !== launched.registration || !isSame(agent, launched.actor)) throw refused('8.1: only what was told of the learner in the launch’s registration may be read.');
        return { registration: launched.registration };
      },
      allowStatements: async (statements) => {
        const fault = statements.map((statement) => faultIn(statement as Cmi5Statement, launched)).find(Boolean);
        if (fault) throw refused(fault);
      },
      allowDocument: async (asked: AskedDocument) => {
        const fault = documentFault(asked, launched);
        if (fault) throw refused(fault);
        if (asked.kind === 'agent' && asked.name === PREFERENCES && asked.content === undefined) await this.queries.noteThatPreferencesAreKnown(session.id);
      },
      store: (told, attached) => this.store(session, told, attached),
    };
  }

  /** The straight line: each statement, and what follows from it, or nothing at all. What it means for blocks and the course is said at once after that. */
  private async store(session: HeldSession, told: readonly Told[], attached: Attached): Promise<readonly boolean[]> {
    const place = await this.facts.placeOf(session);
    const isNew = await this.transactions.run(async (manager) => {
      await this.queries.holdEnrolment(manager, session.enrolmentId);
      await this.attachments.keep(manager, attached);
      const kept: boolean[] = [];
      for (const one of told) kept.push(await this.storeOne(manager, session.id, place, one));
      return kept;
    });
    if (told.some(({ statement }) => bringsOn(statement as Cmi5Statement))) await this.satisfaction.settle(place.enrolment, (await this.facts.unit(session.unitId)).packageId, session.id);
    return isNew;
  }

  private async storeOne(manager: EntityManager, sessionId: string, place: UnitPlace, { statement, prepared }: Told): Promise<boolean> {
    const said = statement as Cmi5Statement;
    const session = await this.queries.one(sessionId, manager);
    if (!session?.isOpen) throw sessionOver();
    const before = await this.queries.progress(manager, session.enrolmentId, session.exerciseId);
    if (await this.statements.known(manager, prepared)) return false;
    const outOfPlace = misplaced(said, session, before);
    if (outOfPlace) throw refused(outOfPlace);
    const { seq } = await this.statements.store(manager, prepared);
    const at = storedAt(seq);
    const after = sessionAfter(session, said);
    const progress = progressAfter(before, said);
    await this.queries.keepState(manager, sessionId, after, at);
    await this.queries.keepProgress(manager, session, progress);
    await this.effects.apply(manager, place, said, { moveOn: session.moveOn, progress, at, seq });
    if (after.said.includes('terminated')) this.live.tell(manager, `person:${session.employeeId}`, { topic: 'my-learning' });
    return true;
  }
}
