import { identifierOf } from '../actor/actor.rules.js';
import { type Actor, IDENTIFIERS } from '../grammar/actor.rules.js';
import { elementsOf, propertiesOf } from '../statement/statement-text.rules.js';

/** What a person is called instead, in the texts of statements. */
export interface Renaming {
  /** Each of the person's identifiers, with the account that stands in its place. */
  readonly accounts: ReadonlyMap<string, { readonly homePage: string; readonly name: string }>;
  /** Registrations that were made of the person's id, in lower case. */
  readonly registrations: ReadonlyMap<string, string>;
}

/** What somebody wrote, attached, or let a tool say besides the grammar: it is theirs, and may say who they are. */
const OWN_WORDS = new Set(['response', 'extensions']);

/**
 * A statement's text without a person: wherever they are named, the pseudonym's account stands, without name or address;
 * of what they did themselves, their own words and what they attached are gone. The rest is as it came, to the letter.
 * @param isOwn whether it is what the person did, though the text may not say so
 */
export function withoutPerson(json: string, renaming: Renaming, isOwn: boolean): string {
  const value: unknown = JSON.parse(json);
  const account = accountOf(value, renaming);
  if (account) return JSON.stringify({ ...('objectType' in (value as object) ? { objectType: (value as { objectType: unknown }).objectType } : {}), account });
  if (Array.isArray(value)) return `[${elementsOf(json).map((each) => withoutPerson(each, renaming, false)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return json;
  const isTheirs = isOwn || accountOf((value as { actor?: unknown }).actor, renaming) !== undefined;
  const kept = propertiesOf(json).filter(({ key }) => !(isTheirs && key === 'attachments'));
  return `{${kept.map(({ key, name, value: text }) => `${name}:${isTheirs && key === 'result' ? wordless(text) : partOf(key, text, renaming)}`).join(',')}}`;
}

function partOf(key: string, text: string, renaming: Renaming): string {
  if (/^[[{]/.test(text)) return withoutPerson(text, renaming, false);
  if (key !== 'registration' || !text.startsWith('"')) return text;
  const registration = renaming.registrations.get((JSON.parse(text) as string).toLowerCase());
  return registration === undefined ? text : JSON.stringify(registration);
}

function wordless(result: string): string {
  if (!result.startsWith('{')) return result;
  return `{${propertiesOf(result).filter(({ key }) => !OWN_WORDS.has(key)).map(({ name, value }) => `${name}:${value}`).join(',')}}`;
}

function accountOf(value: unknown, { accounts }: Renaming): { homePage: string; name: string } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const name = IDENTIFIERS.find((each) => each in value);
  const told = name && (value as Record<string, unknown>)[name];
  const isSound = name === 'account' ? typeof told === 'object' && told !== null : typeof told === 'string';
  return isSound ? accounts.get(identifierOf(value as Actor)) : undefined;
}
