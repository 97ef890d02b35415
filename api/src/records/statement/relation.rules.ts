import { type Actor } from '../grammar/actor.rules.js';
import { contextActivitiesIn } from '../grammar/context.rules.js';
import { type StatementObject, type SubStatement, VOIDED, type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { identifierOf } from '../actor/actor.rules.js';

/** In what parts somebody or something is named; a sum, for one may be named in several. */
export const ROLES = { actor: 1, object: 2, authority: 4, instructor: 8, team: 16, member: 32, context: 64, sub: 128 } as const;
/** `DIRECT` is what `agent` and `activity` ask for; `RELATED` what `related_agents` and `related_activities` add (1.0.3, Communication 2.1.3). */
export const BREADTH = { RELATED: 0, DIRECT: 1 } as const;

export interface Named {
  readonly breadth: number;
  readonly roles: number;
}

/** What a statement is about, for whoever looks for it. Actors by their identifiers' canonical text, activities by their IRIs. */
export interface Relations {
  /** Who did it: the identifier's canonical text. */
  readonly actor: string;
  readonly actors: ReadonlyMap<string, Named>;
  readonly activities: ReadonlyMap<string, Named>;
  /** The statement it points at as its object. */
  readonly target: string | undefined;
  readonly isVoiding: boolean;
}

type Group = ReadonlyMap<string, Named>;
type ContextParts = NonNullable<XapiStatement['context']>;

export function relationsOf(statement: XapiStatement, authority: Actor): Relations {
  const found = new Found();
  const actor = found.actor(statement.actor, 'actor', BREADTH.DIRECT);
  found.object(statement.object, BREADTH.DIRECT);
  found.context(statement.context);
  found.actor(authority, 'authority', BREADTH.RELATED);
  const { object } = statement;
  const target = object.objectType === 'StatementRef' ? object.id.toLowerCase() : undefined;
  return { actor, actors: found.actors, activities: found.activities, target, isVoiding: statement.verb.id === VOIDED };
}

class Found {
  readonly actors: Map<string, Named> = new Map();
  readonly activities: Map<string, Named> = new Map();

  /** Members are found as their group is (1.0.3, Communication 2.1.3, `agent`). */
  actor(actor: Actor, role: keyof typeof ROLES, breadth: number): string {
    const identifier = identifierOf(actor);
    note(this.actors, identifier, { breadth, roles: ROLES[role] });
    if (actor.objectType === 'Group') for (const member of actor.member ?? []) note(this.actors, identifierOf(member), { breadth, roles: ROLES.member });
    return identifier;
  }

  object(object: StatementObject, breadth: number): void {
    if (object.objectType === 'StatementRef') return;
    if (object.objectType === 'SubStatement') return this.sub(object);
    if ('id' in object) note(this.activities, object.id, { breadth, roles: ROLES.object });
    else this.actor(object as Actor, 'object', breadth);
  }

  sub({ actor, object, context }: SubStatement): void {
    this.actor(actor, 'sub', BREADTH.RELATED);
    this.object(object, BREADTH.RELATED);
    this.context(context);
  }

  context(context: ContextParts | undefined): void {
    if (!context) return;
    if (context.instructor) this.actor(context.instructor, 'instructor', BREADTH.RELATED);
    if (context.team) this.actor(context.team, 'team', BREADTH.RELATED);
    for (const { agent } of context.contextAgents ?? []) this.actor(agent, 'context', BREADTH.RELATED);
    for (const { group } of context.contextGroups ?? []) this.actor(group, 'context', BREADTH.RELATED);
    for (const { id } of contextActivitiesIn(context)) note(this.activities, id, { breadth: BREADTH.RELATED, roles: ROLES.context });
  }
}

/** Once each: the narrower breadth counts, for the broader search looks at both. */
function note(named: Map<string, Named>, key: string, { breadth, roles }: Named): void {
  const known: Named | undefined = (named as Group).get(key);
  named.set(key, known ? { breadth: Math.max(known.breadth, breadth), roles: known.roles | roles } : { breadth, roles });
}
