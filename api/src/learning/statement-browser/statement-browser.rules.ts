import { type Language } from '../../people/index.js';
import { isUuid } from '../../platform/index.js';
import { type Thing } from './statement-browser.dto.js';

type Json = Readonly<Record<string, unknown>>;

/** What of a statement can be told without naming anybody, and what in a look only. */
export interface ReadStatement {
  readonly verb: { readonly iri: string; readonly display: string | null };
  readonly what: Thing;
  readonly toldBy: string | null;
  readonly result: {
    readonly completion: boolean | null;
    readonly success: boolean | null;
    readonly score: { readonly raw: number | null; readonly max: number | null; readonly scaled: number | null } | null;
    readonly duration: string | null;
    readonly response: string | null;
  };
  readonly context: { readonly platform: string | null; readonly language: string | null; readonly activities: Thing[] };
  readonly attachments: { title: string; contentType: string; bytes: number }[];
}

/** What the store calls its own: the installation's address, and the account its players tell by. */
export interface Ours {
  readonly url: string;
  readonly authority: string;
}

const CONTEXT_KINDS = ['parent', 'grouping', 'category', 'other'];

/** Reads a statement leniently: what came in before the grammar was strict is shown as far as it goes. */
export function readStatement(text: string, language: Language, ours: Ours): ReadStatement {
  const statement = objectOf(JSON.parse(text));
  const [verb, result, context] = [objectOf(statement['verb']), objectOf(statement['result']), objectOf(statement['context'])];
  const score = result['score'] === undefined ? null : objectOf(result['score']);
  const activities = objectOf(context['contextActivities']);
  return {
    verb: { iri: textOf(verb['id']) ?? '', display: inWords(verb['display'], language) },
    what: thingOf(objectOf(statement['object']), language, ours),
    toldBy: tellerOf(objectOf(statement['authority']), ours),
    result: {
      completion: truthOf(result['completion']),
      success: truthOf(result['success']),
      score: score && { raw: numberOf(score['raw']), max: numberOf(score['max']), scaled: numberOf(score['scaled']) },
      duration: textOf(result['duration']),
      response: textOf(result['response']),
    },
    context: {
      platform: textOf(context['platform']),
      language: textOf(context['language']),
      activities: CONTEXT_KINDS.flatMap((kind) => [activities[kind] ?? []].flat()).map((activity) => thingOf(objectOf(activity), language, ours)),
    },
    attachments: [statement['attachments'] ?? []].flat().map(objectOf).map((each) => ({
      title: inWords(each['display'], language) ?? '',
      contentType: textOf(each['contentType']) ?? '',
      bytes: numberOf(each['length']) ?? 0,
    })),
  };
}

/** The lesson or exercise of ours that an IRI names; a part of an exercise counts as the exercise. */
export function ownOf(iri: string, { url }: Pick<Ours, 'url'>): { kind: 'exercise' | 'lesson'; id: string } | undefined {
  const prefix = `${url}/xapi/activities/`;
  const [, kind, id] = (iri.startsWith(prefix) && /^(exercise|lesson)\/([0-9a-f-]{36})(?:\?|$)/.exec(iri.slice(prefix.length))) || [];
  return kind && id ? { kind: kind as 'exercise' | 'lesson', id } : undefined;
}

function thingOf(object: Json, language: Language, ours: Ours): Thing {
  const id = textOf(object['id']);
  switch (object['objectType'] ?? 'Activity') {
    case 'StatementRef': return { kind: 'statement', id, title: null };
    case 'SubStatement': return { kind: 'statement-within', id: null, title: null };
    case 'Activity': break;
    default: return { kind: 'person', id: null, title: null };
  }
  const own = id ? ownOf(id, ours) : undefined;
  const title = inWords(objectOf(object['definition'])['name'], language);
  return own ? { ...own, title } : { kind: 'activity', id, title };
}

const hostOf = (address: string | null): string | undefined => (address !== null && URL.canParse(address) ? new URL(address).host : undefined);

/** Of whoever vouches from outside, only from where: it may be a person, and their names are told in a look only. */
function tellerOf(authority: Json, { url, authority: own }: Ours): string | null {
  const account = objectOf(authority['account']);
  if (account['homePage'] === url && account['name'] === own) return null;
  // An employee's own tool has no name here: what they call it is theirs.
  if (account['homePage'] === url) return textOf(authority['name']) ?? (isUuid(account['name']) ? '' : textOf(account['name']) ?? '');
  return hostOf(textOf(account['homePage']) ?? textOf(authority['openid'])) ?? textOf(authority['mbox'])?.split('@').at(-1) ?? '';
}

/** Of a language map the viewer's own words, or the nearest there are. */
function inWords(map: unknown, language: Language): string | null {
  const words = Object.entries(objectOf(map)).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const wished = language === 'en' ? ['en'] : [language, 'nb', 'no', 'nn', 'en'];
  const found = wished.map((wish) => words.find(([tag]) => tag.toLowerCase().split('-')[0] === wish)).find(Boolean);
  return (found ?? words[0])?.[1] ?? null;
}

const objectOf = (value: unknown): Json => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {});
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const truthOf = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
