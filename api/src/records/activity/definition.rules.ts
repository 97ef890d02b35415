import { type Activity, type ActivityDefinition } from '../grammar/activity.rules.js';
import { CONTEXT_ACTIVITIES } from '../grammar/context.rules.js';
import { type StatementObject, type XapiStatement } from '../grammar/statement-grammar.rules.js';

/** What one definition adds to what is known: words and extensions one by one, everything else as a whole. */
export function broadened(known: ActivityDefinition, told: ActivityDefinition): ActivityDefinition {
  const both = { ...known, ...told };
  for (const part of ['name', 'description', 'extensions'] as const) if (known[part] && told[part]) both[part] = { ...known[part], ...told[part] } as never;
  return both;
}

type Defined = Activity & { readonly definition: ActivityDefinition };

/** The activities that a statement describes. */
export function definedIn({ object, context }: { object: StatementObject; context?: XapiStatement['context'] }): Defined[] {
  const around = context?.contextActivities ? CONTEXT_ACTIVITIES.flatMap((kind) => context.contextActivities?.[kind] ?? []) : [];
  const within = object.objectType === 'SubStatement' ? definedIn(object) : [];
  const isActivity = (object.objectType ?? 'Activity') === 'Activity';
  return [...(isActivity ? [object as Activity] : []), ...around].filter((activity): activity is Defined => activity.definition !== undefined).concat(within);
}
