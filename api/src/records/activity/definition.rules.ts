import { type Activity, type ActivityDefinition } from '../grammar/activity.rules.js';
import { contextActivitiesIn } from '../grammar/context.rules.js';
import { type StatementObject, type XapiStatement } from '../grammar/statement-grammar.rules.js';

/** What one definition adds to what is known: words and extensions one by one, everything else as a whole. */
export function broadened(known: ActivityDefinition, told: ActivityDefinition): ActivityDefinition {
  const both = { ...known, ...told };
  for (const part of ['name', 'description', 'extensions'] as const) if (known[part] && told[part]) both[part] = { ...known[part], ...told[part] } as never;
  return both;
}

/** Whether two values of JSON say the same, whatever the order of their keys. Asked for every statement: it makes nothing, as texts of both to compare would. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) return Array.isArray(one) && Array.isArray(other) && hasAlike(one, other);
  return saysAlike(one as Fields, other as Fields);
}

function hasAlike(one: readonly unknown[], other: readonly unknown[]): boolean {
  for (let index = 0; index < one.length; index += 1) if (!isAlike(one[index], other[index])) return false;
  return one.length === other.length;
}

type Fields = Readonly<Record<string, unknown>>;

function saysAlike(one: Fields, other: Fields): boolean {
  let left = 0;
  for (const key in one) {
    if (!isAlike(one[key], other[key])) return false;
    left += 1;
  }
  for (const _ in other) left -= 1;
  return left === 0;
}

type Defined = Activity & { readonly definition: ActivityDefinition };

/** The activities that a statement describes. */
export function definedIn({ object, context }: { object: StatementObject; context?: XapiStatement['context'] }): Defined[] {
  const found: Defined[] = [];
  const note = (activity: Activity) => activity.definition && found.push(activity as Defined);
  if ((object.objectType ?? 'Activity') === 'Activity') note(object as Activity);
  contextActivitiesIn(context).forEach(note);
  if (object.objectType === 'SubStatement') found.push(...definedIn(object));
  return found;
}
