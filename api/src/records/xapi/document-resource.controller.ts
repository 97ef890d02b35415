import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { IriService } from '../activity/iri.service.js';
import { identifierOf } from '../actor/actor.rules.js';
import { ActorService } from '../actor/actor.service.js';
import { notInScope } from '../client/scope.errors.js';
import { may } from '../client/scope.rules.js';
import { documentNotMergeable, documentUnknown } from '../document/document.errors.js';
import { type DocumentContent, DocumentService, type Shelf, type Terms } from '../document/document.service.js';
import { objectIn } from '../document/merge.rules.js';
import { NO_REGISTRATION } from '../document/state-document.service.js';
import { type XapiVersion } from '../grammar/value.rules.js';
import { soundJson } from './body.rules.js';
import { param, parametersIn } from './parameter.rules.js';
import { type Answer, type Call } from './xapi-call.rules.js';

type Kind = Shelf['kind'];

const PLACES = {
  state: { activityId: param.iri, agent: param.agent, registration: param.uuid.optional() },
  agent: { agent: param.agent },
  activity: { activityId: param.iri },
};
const NAMES: Readonly<Record<Kind, 'stateId' | 'profileId'>> = { state: 'stateId', agent: 'profileId', activity: 'profileId' };

interface Asked {
  readonly activityId?: string;
  readonly agent?: z.infer<typeof param.agent>;
  readonly registration?: string;
  readonly stateId?: string;
  readonly profileId?: string;
  readonly since?: number;
}

/** `/activities/state`, `/agents/profile` and `/activities/profile` (1.0.3, Communication 2.2 to 2.7; IEEE 9274.1.1, 4.1.6). */
@Injectable()
export class DocumentResource {
  constructor(
    private readonly documents: DocumentService,
    private readonly actors: ActorService,
    private readonly iris: IriService,
  ) {}

  async get(kind: Kind, call: Call): Promise<Answer> {
    this.allow(kind, 'read', call);
    const asked = askedIn(kind, call, call.version);
    const name = asked[NAMES[kind]];
    await within(kind, call, asked);
    if (name === undefined) return this.list(kind, asked);
    const document = await this.documents.get(await this.found(kind, asked), name);
    if (!document) throw documentUnknown();
    const { content, contentType, etag, updatedAt } = document;
    return { status: 200, headers: { 'content-type': contentType, etag: `"${etag}"`, 'last-modified': updatedAt.toUTCString() }, body: content };
  }

  async put(kind: Kind, call: Call): Promise<Answer> {
    const { shelf, name } = await this.one(kind, call, sentIn(call));
    await this.documents.replace(shelf, name, contentOf(call), termsOf(call));
    return { status: 204 };
  }

  async post(kind: Kind, call: Call): Promise<Answer> {
    const { shelf, name } = await this.one(kind, call, sentIn(call));
    const content = contentOf(call);
    if (isJson(content) && !objectIn(content)) throw documentNotMergeable();
    await this.documents.merge(shelf, name, content, termsOf(call));
    return { status: 204 };
  }

  async delete(kind: Kind, call: Call): Promise<Answer> {
    this.allow(kind, 'write', call);
    const isMany = kind === 'state' && !call.query.some(([name]) => name === 'stateId');
    if (isMany) {
      const asked = askedIn(kind, call, 'all');
      await within(kind, call, asked, null);
      await this.documents.clear(await this.found(kind, asked, true));
      return { status: 204 };
    }
    const asked = askedIn(kind, call, 'one');
    await within(kind, call, asked, null);
    await this.documents.remove(await this.found(kind, asked), asked[NAMES[kind]]!, termsOf(call));
    return { status: 204 };
  }

  private async list(kind: Kind, asked: Asked): Promise<Answer> {
    const found = await this.documents.ids(await this.found(kind, asked, true), asked.since);
    const latest = Math.max(0, ...found.map(({ updatedAt }) => updatedAt.getTime()));
    const headers = { 'content-type': 'application/json; charset=utf-8', ...(found.length ? { 'last-modified': new Date(latest).toUTCString() } : {}) };
    return { status: 200, headers, body: JSON.stringify(found.map(({ id }) => id)) };
  }

  private async one(kind: Kind, call: Call, content: DocumentContent): Promise<{ shelf: Shelf; name: string }> {
    this.allow(kind, 'write', call);
    const asked = askedIn(kind, call, 'one');
    await within(kind, call, asked, content);
    return { shelf: await this.made(kind, asked), name: asked[NAMES[kind]]! };
  }

  /** Where something is to be laid. */
  private async made(kind: Kind, asked: Asked): Promise<Shelf> {
    const { activityId, agent } = asked;
    const place = await Promise.all([...(agent ? [this.actors.made(identifierOf(agent))] : []), ...(activityId ? [this.iris.idOf('activity', activityId)] : [])]);
    return shelfOf(kind, place, asked);
  }

  /** Where something is looked for. @param isMany states of any registration, when none is named */
  private async found(kind: Kind, asked: Asked, isMany = false): Promise<Shelf> {
    const { activityId, agent } = asked;
    const place = await Promise.all([...(agent ? [this.actors.find(identifierOf(agent))] : []), ...(activityId ? [this.iris.find('activity', activityId)] : [])]);
    return shelfOf(kind, place, asked, isMany);
  }

  private allow(kind: Kind, way: 'read' | 'write', { credential }: Call): void {
    if (!may(credential.scopes, `${way} ${kind === 'state' ? 'state' : 'profile'}`)) throw notInScope();
  }
}

function shelfOf(kind: Kind, place: readonly string[], { registration }: Asked, isMany = false): Shelf {
  const isAny = kind !== 'state' || (isMany && registration === undefined);
  return { kind, place: isAny ? place : [...place, registration ?? NO_REGISTRATION] };
}

/** Which parameters a question has, made once: zod compiles a schema the first time it is used. */
const schemasOf = (kind: Kind) => {
  const [place, name] = [PLACES[kind], NAMES[kind]];
  const reading = (version: XapiVersion) => z.strictObject({ ...place, [name]: param.text.optional(), since: param.moment(version).optional() });
  return { one: z.strictObject({ ...place, [name]: param.text }), all: z.strictObject(place), '1.0.3': reading('1.0.3'), '2.0.0': reading('2.0.0') };
};
const SCHEMAS = { state: schemasOf('state'), agent: schemasOf('agent'), activity: schemasOf('activity') };

const askedIn = (kind: Kind, { query }: Call, which: keyof (typeof SCHEMAS)[Kind]): Asked => parametersIn(query, SCHEMAS[kind][which] as z.ZodType<Asked>);

const termsOf = ({ version, headers }: { version: XapiVersion; headers: Call['headers'] }): Terms => ({ version, ifMatch: headers['if-match'], ifNoneMatch: headers['if-none-match'] });

const isJson = ({ contentType }: DocumentContent): boolean => contentType.split(';')[0]?.trim().toLowerCase() === 'application/json';

/** Whoever is kept inside something asks it first. @param content what is to stand there; null when it is to go @throws Forbidden */
async function within(kind: Kind, { credential: { bounds } }: Call, asked: Asked, content?: DocumentContent | null): Promise<void> {
  await bounds?.allowDocument({ kind, agent: asked.agent, activityId: asked.activityId, registration: asked.registration, name: asked[NAMES[kind]], content });
}

const sentIn = ({ body, headers }: Call): DocumentContent => ({ content: body, contentType: (headers['content-type'] ?? 'application/octet-stream').slice(0, 255) });

/** As it came; but what calls itself JSON must be. @throws Invalid */
function contentOf(call: Call): DocumentContent {
  const content = sentIn(call);
  if (isJson(content)) soundJson(call.body);
  return content;
}
