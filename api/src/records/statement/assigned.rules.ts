import { isoOf } from '../clock/clock.rules.js';
import { type Actor } from '../grammar/actor.rules.js';
import { CONTEXT_ACTIVITIES, type Context } from '../grammar/context.rules.js';
import { type StatementObject, type SubStatement, type XapiStatement } from '../grammar/statement-grammar.rules.js';
import { momentOf, type XapiVersion } from '../grammar/value.rules.js';

interface Decided {
  /** When none was sent. */
  readonly id: string | undefined;
  readonly authority: Actor;
  readonly version: XapiVersion;
  readonly instead: Pick<Partial<XapiStatement>, 'actor' | 'context' | 'timestamp'>;
}

/**
 * What the server lays over a statement when it comes in (1.0.3, Data 2.2 "LRS Requirements"): whatever is missing and must be
 * there, who vouches, and what must have one form. `stored`, and a missing `timestamp`, are known when it is stored.
 */
export function assignedTo(statement: XapiStatement, { id, authority, version, instead }: Decided): Record<string, unknown> {
  const context = instead.context ?? inOneForm(statement.context);
  const object = withinInOneForm(statement.object);
  const timestamp = instead.timestamp ?? inUtc(statement.timestamp, version);
  return {
    ...(id === undefined ? {} : { id }),
    ...(instead.actor ? { actor: instead.actor } : {}),
    ...(object ? { object } : {}),
    ...(context ? { context } : {}),
    ...(timestamp ? { timestamp } : {}),
    authority,
    // As Data 2.4.10 of 1.0.3 has it: what comes without one is of its first version.
    ...(statement.version === undefined ? { version: version === '1.0.3' ? '1.0.0' : version } : {}),
  };
}

/** Context activities are given out as lists, also when one was sent alone (1.0.3, Data 2.4.6.2). @returns undefined when they are so already */
function inOneForm(context: Context | undefined): Context | undefined {
  const activities = context?.contextActivities;
  if (!activities || CONTEXT_ACTIVITIES.every((kind) => activities[kind] === undefined || Array.isArray(activities[kind]))) return undefined;
  const lists = CONTEXT_ACTIVITIES.flatMap((kind) => (activities[kind] === undefined ? [] : [[kind, [activities[kind]].flat()] as const]));
  return { ...context, contextActivities: Object.fromEntries(lists) };
}

/** The same of a statement within the statement. */
function withinInOneForm(object: StatementObject): SubStatement | undefined {
  if (object.objectType !== 'SubStatement') return undefined;
  const context = inOneForm(object.context);
  return context && { ...object, context };
}

/** xAPI 2.0 gives times out in UTC (IEEE 9274.1.1, 4.2.7). @returns undefined when it is so already, or need not be */
function inUtc(timestamp: string | undefined, version: XapiVersion): string | undefined {
  if (timestamp === undefined || version === '1.0.3' || /z$/i.test(timestamp)) return undefined;
  return isoOf(momentOf(timestamp, version)!);
}
