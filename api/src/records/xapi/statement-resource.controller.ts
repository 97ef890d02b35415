import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { type Logger } from 'pino';
import { z } from 'zod';
import { inEvery, LOG, NotFound, wishesIn } from '../../platform/index.js';
import { ActivityDefinitions, type Telling } from '../activity/activity-definition.service.js';
import { IriService } from '../activity/iri.service.js';
import { identifierOf } from '../actor/actor.rules.js';
import { ActorService } from '../actor/actor.service.js';
import { type Attached, AttachmentService } from '../attachment/attachment.service.js';
import { type Shown, type Told } from '../client/bounds.dto.js';
import { notInScope } from '../client/scope.errors.js';
import { may, mayDefine } from '../client/scope.rules.js';
import { attachmentsOf, type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { type XapiVersion } from '../grammar/value.rules.js';
import { activitiesIn, canonicalOf, withIdsOnly } from '../statement/format.rules.js';
import { type Search } from '../statement/statement-search.rules.js';
import { StatementIntake } from '../statement/statement-intake.service.js';
import { type GivenStatement, StatementPages } from '../statement/statement-page.queries.js';
import { StatementPreparation, type PreparedStatement } from '../statement/statement-preparation.service.js';
import { said } from './body.rules.js';
import { type Delivered, deliveredIn } from './delivery.rules.js';
import { type Part, streamed } from './multipart.rules.js';
import { param, parametersIn } from './parameter.rules.js';
import { checkSignatures } from './signature.rules.js';
import { type Answer, type Call } from './xapi-call.rules.js';

/** Statements a page may have; also what `limit=0` and no limit mean. */
const MOST = 500;

const FORMATS = ['ids', 'exact', 'canonical'] as const;
const either = { attachments: param.boolean.default(false), format: z.enum(FORMATS).default('exact') };

const OneStatement = z.union([z.strictObject({ statementId: param.uuid, ...either }), z.strictObject({ voidedStatementId: param.uuid, ...either })]);
const manyStatements = (version: XapiVersion) =>
  z.strictObject({
    agent: param.actor.optional(),
    verb: param.iri.optional(),
    activity: param.iri.optional(),
    registration: param.uuid.optional(),
    related_activities: param.boolean.default(false),
    related_agents: param.boolean.default(false),
    since: param.moment(version).optional(),
    until: param.moment(version).optional(),
    limit: param.count.default(0),
    ascending: param.boolean.default(false),
    /** Where the page before ended; of `more` only. */
    after: param.moreAfter.optional(),
    ...either,
  });

/** Made once: zod compiles a schema the first time it is used. */
const ManyStatements = { '1.0.3': manyStatements('1.0.3'), '2.0.0': manyStatements('2.0.0') };
const ById = z.strictObject({ statementId: param.uuid });
const Nothing = z.strictObject({});

interface Form {
  readonly format: (typeof FORMATS)[number];
  readonly attachments: boolean;
}

/** What lives on while statements are stored. As they were read they take twice the room, and under load most of the memory. */
interface Taken {
  readonly prepared: readonly PreparedStatement[];
  readonly attached: Attached;
  /** What each tells of activities that was not known. */
  readonly news: readonly (readonly Telling[])[];
  /** For those who look at the statements again when they store them. */
  readonly told: readonly Told[] | undefined;
}

const statementUnknown = () => new NotFound('records.statement-unknown', inEvery('There is no such statement.'));

/** `/statements` (1.0.3, Communication 2.1; IEEE 9274.1.1, 4.1.6.1). */
@Injectable()
export class StatementResource {
  constructor(
    private readonly preparation: StatementPreparation,
    private readonly intake: StatementIntake,
    private readonly definitions: ActivityDefinitions,
    private readonly pages: StatementPages,
    private readonly attachments: AttachmentService,
    private readonly actors: ActorService,
    private readonly iris: IriService,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async put(call: Call): Promise<Answer> {
    const { statementId } = parametersIn(call.query, ById);
    await this.keep(call, await this.take(call, statementId));
    return { status: 204 };
  }

  async post(call: Call): Promise<Answer> {
    parametersIn(call.query, Nothing);
    return json(JSON.stringify(await this.keep(call, await this.take(call))));
  }

  async get(call: Call): Promise<Answer> {
    const isOne = call.query.some(([name]) => name === 'statementId' || name === 'voidedStatementId');
    return isOne ? this.one(call) : this.many(call);
  }

  /** Reads, checks and numbers what is sent. @param statementId what the one statement must be called */
  private async take({ credential, version, body, headers }: Call, statementId?: string): Promise<Taken> {
    const delivered = deliveredIn(body, headers['content-type'] ?? '', version);
    const instead = statementId === undefined ? undefined : calledSo(delivered, statementId);
    if (!may(credential.scopes, 'write statements')) throw notInScope();
    const { statements, attached } = delivered;
    await credential.bounds?.allowStatements(statements.map(({ statement }) => statement));
    for (const { statement } of statements) checkSignatures(statement, attached);
    const prepared = await this.preparation.prepare(statements.map(({ text, statement }) => ({ received: text, statement, authority: credential.authority, version, instead })));
    return {
      prepared,
      attached,
      news: mayDefine(credential.scopes) ? statements.map(({ statement }) => this.definitions.newsIn(statement)) : [],
      told: credential.bounds?.store && statements.map(({ statement }, index) => ({ statement, prepared: prepared[index]! })),
    };
  }

  private async keep({ credential: { bounds } }: Call, { prepared, attached, news, told }: Taken): Promise<string[]> {
    const isNew = bounds?.store && told ? await bounds.store(told, attached) : await this.intake.store(prepared, attached);
    // One that is here already changes nothing, not even what is known of its activity (1.0.3, Communication 2.1.2).
    await this.learn(news.flatMap((tellings, index) => (isNew[index] ? tellings : [])));
    return prepared.map(({ id }) => id);
  }

  /** What was sent is stored by now, and to say otherwise would let it be sent again. */
  private async learn(tellings: readonly Telling[]): Promise<void> {
    await this.definitions.learn(tellings).catch((error: unknown) => this.log.error({ err: error }, 'a definition was not learnt'));
  }

  private async one(call: Call): Promise<Answer> {
    const asked = parametersIn(call.query, OneStatement);
    const [id, isVoided] = 'statementId' in asked ? [asked.statementId, false] : [asked.voidedStatementId, true];
    const statement = await this.pages.one(id, isVoided, await this.shown(call));
    if (!statement) throw statementUnknown();
    const [text] = await this.formed([statement], asked, call);
    const answer = await this.answered(text!, [statement], asked);
    return { ...answer, headers: { ...answer.headers, 'last-modified': new Date(statement.seq / 1000).toUTCString() } };
  }

  private async many(call: Call): Promise<Answer> {
    const asked = parametersIn(call.query, ManyStatements[call.version]);
    const shown = await this.shown(call, asked);
    const { statements, after } = await this.pages.page({ ...(await this.searchOf(asked)), ...shown });
    const more = after === undefined ? '' : moreOf(call, after);
    const texts = await this.formed(statements, asked, call);
    return this.answered(`{"statements":[${texts.join(',')}],"more":${JSON.stringify(more)}}`, statements, asked);
  }

  private async searchOf(asked: z.infer<ReturnType<typeof manyStatements>>): Promise<Search> {
    const [actor, verbId, activityId] = await Promise.all([
      asked.agent && this.actors.find(identifierOf(asked.agent)),
      asked.verb && this.iris.find('verb', asked.verb),
      asked.activity && this.iris.find('activity', asked.activity),
    ]);
    return {
      actorIds: actor === undefined ? undefined : [actor],
      verbId,
      activityId,
      registration: asked.registration,
      relatedActors: asked.related_agents,
      relatedActivities: asked.related_activities,
      since: asked.since,
      until: asked.until,
      ascending: asked.ascending,
      after: asked.after,
      limit: Math.min(asked.limit || MOST, MOST),
    };
  }

  /** What alone may be read: what lies within the credential's bounds, what this client vouches for, or everything. @throws Forbidden */
  private async shown({ credential: { scopes, bounds, authority } }: Call, asked?: z.infer<ReturnType<typeof manyStatements>>): Promise<Shown> {
    if (!may(scopes, 'read statements') && !may(scopes, 'read own statements')) throw notInScope();
    if (bounds) return bounds.shown(asked);
    return may(scopes, 'read statements') ? {} : { authorityId: await this.actors.find(identifierOf(authority)) };
  }

  private async formed(statements: readonly GivenStatement[], { format }: Form, call: Call): Promise<string[]> {
    if (format === 'exact') return statements.map(({ text }) => text);
    const values = statements.map(({ text }) => JSON.parse(text) as unknown);
    if (format === 'ids') return values.map((value) => JSON.stringify(withIdsOnly(value)));
    const definitions = await this.definitions.of([...new Set(values.flatMap((value) => activitiesIn(value)))]);
    const wishes = wishesIn(call.headers['accept-language'] ?? '');
    return values.map((value) => JSON.stringify(canonicalOf(value, definitions, wishes)));
  }

  private async answered(body: string, statements: readonly GivenStatement[], { attachments }: Form): Promise<Answer> {
    if (!attachments) return json(body);
    const described = statements.flatMap(({ text }) => attachmentsOf(JSON.parse(text) as XapiStatement));
    const types = new Map(described.map(({ sha2, contentType }) => [sha2.toLowerCase(), contentType]));
    const boundary = `spor-${crypto.randomUUID()}`;
    return { status: 200, headers: { 'content-type': `multipart/mixed; boundary=${boundary}` }, body: Readable.from(streamed(this.parts(body, types), boundary), { objectMode: false }) };
  }

  /** The statements, and then what is attached to them, fetched one after another as the reader takes it: a page may have gigabytes of it. */
  private async *parts(body: string, types: ReadonlyMap<string, string>): AsyncGenerator<Part> {
    yield { headers: { 'content-type': 'application/json' }, content: Buffer.from(body) };
    for (const [sha2, contentType] of types) {
      const content = await this.attachments.one(sha2);
      if (content) yield { headers: { 'content-type': contentType, 'content-transfer-encoding': 'binary', 'x-experience-api-hash': sha2 }, content };
    }
  }
}

/** @returns what is said in the sender's stead, when they have said it in the address only */
function calledSo({ isList, statements: [one] }: Delivered, statementId: string): { id: string } | undefined {
  if (!one || isList) throw said('', 'Exactly one statement must be sent.');
  if (one.statement.id === undefined) return { id: statementId };
  if (one.statement.id.toLowerCase() !== statementId) throw said('id', 'Is another than the statementId of the request.');
  return undefined;
}

const json = (body: string): Answer => ({ status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body });

/** The same question, from where this page ends. Nothing is kept here for it, so it is valid as long as the statements are. */
function moreOf({ mount, query }: Call, after: number): string {
  const again = new URLSearchParams(query.filter(([name]) => name !== 'after').map(([name, value]) => [name, value]));
  again.set('after', String(after));
  return `${mount}/statements?${again.toString()}`;
}
