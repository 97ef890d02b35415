import { type Activity, type ActivityDefinition } from '../grammar/activity.rules.js';
import { CONTEXT_ACTIVITIES } from '../grammar/context.rules.js';
import { type StatementObject, type XapiStatement } from '../grammar/statement-grammar.rules.js';

/** What one definition adds to what is known: words and extensions one by one, everything else as a whole. */
export function broadened(known: ActivityDefinition, told: ActivityDefinition): ActivityDefinition {
  const both = { ...known, ...told };
  for (const part of ['name', 'description', 'extensions'] as const) if (known[part] && told[part]) both[part] = { ...known[part], ...told[part] } as never;
  return both;
}

/** Every definition that a statement tells, by the activity's IRI. */
export function definitionsIn(statement: XapiStatement): Map<string, ActivityDefinition> {
  const told = new Map<string, ActivityDefinition>();
  const tell = ({ id, definition }: Activity): void => {
    if (definition) told.set(id, told.has(id) ? broadened(told.get(id)!, definition) : definition);
  };
  const look = ({ object, context }: { object: StatementObject; context?: XapiStatement['context'] }): void => {
    if (object.objectType === 'SubStatement') look(object);
    else if ((object.objectType ?? 'Activity') === 'Activity') tell(object as Activity);
    for (const kind of CONTEXT_ACTIVITIES) for (const activity of [context?.contextActivities?.[kind] ?? []].flat()) tell(activity);
  };
  look(statement);
  return told;
}
