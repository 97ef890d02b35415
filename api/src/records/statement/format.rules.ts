import { type ActivityDefinition } from '../grammar/activity.rules.js';
import { IDENTIFIERS } from '../grammar/actor.rules.js';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A statement with no more than what names its parts (`format=ids`; 1.0.3, Communication 2.1.3). */
export function withIdsOnly(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => withIdsOnly(each, key));
  if (!isObject(value) || key === 'extensions') return value;
  if (isActor(value)) return idsOfActor(value);
  if (isActivity(value, key)) return { id: value['id'] };
  if (key === 'verb') return { id: value['id'] };
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, withIdsOnly(child, name)]));
}

function idsOfActor(actor: Json): Json {
  const identifier = IDENTIFIERS.find((name) => name in actor);
  const type = actor['objectType'] ? { objectType: actor['objectType'] } : {};
  if (identifier) return { ...type, [identifier]: actor[identifier] };
  return { ...type, member: ((actor['member'] as Json[] | undefined) ?? []).map(idsOfActor) };
}

/** A statement with each activity as it is known, and everything said in one language (`format=canonical`). @param wishes languages, the most wanted first */
export function canonicalOf(value: unknown, definitions: ReadonlyMap<string, ActivityDefinition>, wishes: readonly string[], key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => canonicalOf(each, definitions, wishes, key));
  if (!isObject(value) || key === 'extensions') return value;
  if (WORDS.has(key)) return inOneLanguage(value, wishes);
  const known = isActivity(value, key) ? definitions.get(value['id'] as string) : undefined;
  const whole = known ? { ...value, definition: known } : value;
  return Object.fromEntries(Object.entries(whole).map(([name, child]) => [name, canonicalOf(child, definitions, wishes, name)]));
}

/** The IRIs of all activities a statement names. */
export function activitiesIn(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => activitiesIn(each, key));
  if (!isObject(value) || key === 'extensions') return [];
  return [...(isActivity(value, key) ? [value['id'] as string] : []), ...Object.entries(value).flatMap(([name, child]) => activitiesIn(child, name))];
}

/** Where a language map stands. `name` of an actor is a text, and not reached as one. */
const WORDS = new Set(['display', 'name', 'description']);
const HOLDS_ACTIVITIES = new Set(['object', 'parent', 'grouping', 'category', 'other']);

const isActivity = (value: Json, key: string): boolean => HOLDS_ACTIVITIES.has(key) && (value['objectType'] ?? 'Activity') === 'Activity' && typeof value['id'] === 'string';
const isActor = (value: Json): boolean => ['Agent', 'Group'].includes(value['objectType'] as string) || IDENTIFIERS.some((name) => name in value);

function inOneLanguage(map: Json, wishes: readonly string[]): Json {
  const tags = Object.keys(map);
  const fits = (wish: string) => tags.find((tag) => tag.toLowerCase() === wish) ?? tags.find((tag) => tag.toLowerCase().split('-')[0] === wish.split('-')[0]);
  const chosen = wishes.map((wish) => fits(wish.toLowerCase())).find(Boolean) ?? tags[0];
  return chosen === undefined ? map : { [chosen]: map[chosen] };
}
