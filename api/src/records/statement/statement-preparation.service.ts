import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/index.js';
import { IriService } from '../activity/iri.service.js';
import { ActorService } from '../actor/actor.service.js';
import { type Actor } from '../grammar/actor.rules.js';
import { attachmentsOf, VOIDED, type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { momentOf, type XapiVersion } from '../grammar/value.rules.js';
import { assignedTo } from './assigned.rules.js';
import { type Relations, relationsOf } from './relation.rules.js';
import { type Numbered, numbered } from './statement-names.service.js';

/** A statement on its way in, and who vouches for it. */
export interface Incoming {
  /** The exact text. */
  readonly received: string;
  readonly statement: XapiStatement;
  readonly authority: Actor;
  readonly version: XapiVersion;
  /** What the server says in the sender's stead, laid over what was received. */
  readonly instead?: Pick<Partial<XapiStatement>, 'id' | 'actor' | 'context' | 'timestamp'>;
}

/** A statement with everything that the transaction needs, so that it looks nothing up that others use too. */
export interface PreparedStatement {
  readonly id: string;
  /** An id made just now can't be stored or pointed at already. */
  readonly isOwnId: boolean;
  readonly version: XapiVersion;
  readonly received: string;
  readonly assigned: Readonly<Record<string, unknown>>;
  /** Whether anything assigned, or the times, was received too. */
  readonly overlaps: boolean;
  readonly actorId: string;
  readonly verbId: string;
  /** The object, when it is an activity. */
  readonly activityId: string | null;
  readonly registration: string | null;
  /** Microseconds since 1970; null: when it is stored. */
  readonly occurredAt: number | null;
  readonly actors: readonly Numbered[];
  readonly activities: readonly Numbered[];
  readonly target: string | undefined;
  readonly isVoiding: boolean;
  /** SHA-2 of what is attached and is kept here. */
  readonly attachments: readonly string[];
}

@Injectable()
export class StatementPreparation {
  constructor(
    private readonly actors: ActorService,
    private readonly iris: IriService,
  ) {}

  /** In the order given. */
  async prepare(incoming: readonly Incoming[]): Promise<PreparedStatement[]> {
    const read = incoming.map(readOf);
    // The one that voids is known from the beginning: whoever follows what points at what holds on to it.
    await this.iris.idOf('verb', VOIDED);
    const [actors, verbs, activities] = await Promise.all([
      this.actors.idsOf(read.flatMap(({ relations }) => [...relations.actors.keys()])),
      this.iris.idsOf('verb', read.map(({ statement }) => statement.verb.id)),
      this.iris.idsOf('activity', read.flatMap(({ relations }) => [...relations.activities.keys()])),
    ]);
    return read.map((one) => prepared(one, { actors, verbs, activities }));
  }
}

interface Read {
  readonly incoming: Incoming;
  /** As it is to be: what is said in the sender's stead included. */
  readonly statement: XapiStatement;
  readonly relations: Relations;
}

function readOf(incoming: Incoming): Read {
  const statement = incoming.instead ? { ...incoming.statement, ...incoming.instead } : incoming.statement;
  return { incoming, statement, relations: relationsOf(statement, incoming.authority) };
}

type Numbers = Readonly<Record<'actors' | 'verbs' | 'activities', ReadonlyMap<string, string>>>;

function prepared({ incoming, statement, relations }: Read, { actors, verbs, activities }: Numbers): PreparedStatement {
  const { received, statement: sent, authority, version, instead = {} } = incoming;
  const { object, context, timestamp } = statement;
  const id = statement.id?.toLowerCase() ?? newId();
  const assigned = assignedTo(statement, { id: sent.id === undefined ? id : undefined, authority, version, instead });
  return {
    id,
    isOwnId: statement.id === undefined,
    version,
    received,
    assigned,
    overlaps: 'stored' in sent || Object.keys(assigned).some((name) => name in sent),
    actorId: actors.get(relations.actor)!,
    verbId: verbs.get(statement.verb.id)!,
    activityId: (object.objectType ?? 'Activity') === 'Activity' ? activities.get((object as { id: string }).id)! : null,
    registration: context?.registration?.toLowerCase() ?? null,
    occurredAt: timestamp === undefined ? null : momentOf(timestamp, version)!,
    actors: numbered(relations.actors, actors),
    activities: numbered(relations.activities, activities),
    target: relations.target,
    isVoiding: relations.isVoiding,
    attachments: [...new Set(attachmentsOf(statement).map(({ sha2 }) => sha2.toLowerCase()))],
  };
}
