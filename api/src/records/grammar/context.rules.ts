import { z } from 'zod';
import { Activity } from './activity.rules.js';
import { Actor, Agent, Group } from './actor.rules.js';
import { StatementRef } from './statement-ref.rules.js';
import { Extensions, Iri, LanguageTag, Uuid, type XapiVersion } from './value.rules.js';

const Activities = z.union([z.array(Activity), Activity]);
export const CONTEXT_ACTIVITIES = ['parent', 'grouping', 'category', 'other'] as const;
const ContextActivities = z.strictObject({ parent: Activities.optional(), grouping: Activities.optional(), category: Activities.optional(), other: Activities.optional() });

const relevantTypes = z.array(Iri).min(1).optional();
/** IEEE 9274.1.1, 4.2.2.6: others than actor, instructor and team that have a part in it. */
const ContextAgent = z.strictObject({ objectType: z.literal('contextAgent'), agent: Agent, relevantTypes });
const ContextGroup = z.strictObject({ objectType: z.literal('contextGroup'), group: Group, relevantTypes });

const parts = {
  registration: Uuid.optional(),
  instructor: Actor.optional(),
  team: Group.optional(),
  contextActivities: ContextActivities.optional(),
  revision: z.string().optional(),
  platform: z.string().optional(),
  language: LanguageTag.optional(),
  statement: StatementRef.optional(),
  extensions: Extensions.optional(),
};

const first = z.strictObject(parts);
const second = z.strictObject({ ...parts, contextAgents: z.array(ContextAgent).optional(), contextGroups: z.array(ContextGroup).optional() });
export type Context = z.infer<typeof second>;

/** Of every kind. One may stand without a list around it (1.0.3, Data 2.4.6.2). */
export function contextActivitiesIn(context: Context | undefined): Activity[] {
  const told = context?.contextActivities;
  const found: Activity[] = [];
  if (!told) return found;
  for (const kind of CONTEXT_ACTIVITIES) {
    const some = told[kind];
    if (Array.isArray(some)) found.push(...some);
    else if (some) found.push(some);
  }
  return found;
}

export const contextOf = (version: XapiVersion): z.ZodType<Context> => (version === '2.0.0' ? second : first);
