import { Injectable } from '@nestjs/common';
import { newId } from '../../platform/index.js';
import { IriService } from '../activity/iri.service.js';
import { identifierOf } from '../actor/actor.rules.js';
import { ActorService } from '../actor/actor.service.js';
import { type Actor } from '../grammar/actor.rules.js';
import { attachmentsOf, VOIDED, type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { momentOf, type XapiVersion } from '../grammar/value.rules.js';
import { assignedTo } from './assigned.rules.js';
import { type Relations, relationsOf } from './relation.rules.js';
import { type Numbered } from './statement-names.service.js';

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
    const read = incoming.map((one) => {
      const statement = { ...one.statement, ...one.instead };
      return { ...one, statement, sent: one.statement, relations: relationsOf(statement, one.authority) };
    });
    const identifiers = [...new Set(read.flatMap(({ relations }) => [...relations.actors.keys()]))];
    // The one that voids is known from the beginning: whoever follows what points at what holds on to it.
    await this.iris.idOf('verb', VOIDED);
    const verbs = read.map(({ statement }) => statement.verb.id);
    const activities = [...new Set(read.flatMap(({ relations }) => [...relations.activities.keys()]))];
    const [actorIds, verbIds, activityIds] = await Promise.all([this.actors.idsOf(identifiers), this.iris.idsOf('verb', verbs), this.iris.idsOf('activity', activities)]);
    const actorOf = new Map(identifiers.map((identifier, index) => [identifier, actorIds[index]!]));
    const activityOf = new Map(activities.map((iri, index) => [iri, activityIds[index]!]));
    return read.map((one, index) => prepared(one, { actorOf, activityOf, verbId: verbIds[index]! }));
  }
}

interface Numbers {
  readonly actorOf: ReadonlyMap<string, string>;
  readonly activityOf: ReadonlyMap<string, string>;
  readonly verbId: string;
}

function prepared({ received, statement, sent, authority, version, instead = {}, relations }: Incoming & { sent: XapiStatement; relations: Relations }, { actorOf, activityOf, verbId }: Numbers): PreparedStatement {
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
    actorId: actorOf.get(identifierOf(statement.actor))!,
    verbId,
    activityId: (object.objectType ?? 'Activity') === 'Activity' ? activityOf.get((object as { id: string }).id)! : null,
    registration: context?.registration?.toLowerCase() ?? null,
    occurredAt: timestamp === undefined ? null : momentOf(timestamp, version)!,
    actors: [...relations.actors].map(([identifier, named]) => ({ ...named, id: actorOf.get(identifier)! })),
    activities: [...relations.activities].map(([iri, named]) => ({ ...named, id: activityOf.get(iri)! })),
    target: relations.target,
    isVoiding: relations.isVoiding,
    attachments: [...new Set(attachmentsOf(statement).map(({ sha2 }) => sha2.toLowerCase()))],
  };
}
