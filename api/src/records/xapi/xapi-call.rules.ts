import { type Readable } from 'node:stream';
import { type Credential } from '../client/credential.rules.js';
import { type Texts } from '../../platform/index.js';
import { notXapi } from './parameter.rules.js';
import { XAPI_VERSIONS, type XapiVersion } from '../grammar/value.rules.js';

const NOT_TEXT: Texts = {
  nb: 'Det som står med prosenttegn, er ikke gyldig tekst (UTF-8).',
  nn: 'Det som står med prosentteikn, er ikkje gyldig tekst (UTF-8).',
  en: 'What is written with percent signs is not valid text (UTF-8).',
};

/** A request, whichever of its two forms it came in (1.0.3, Communication 1.3 "Alternate Request Syntax"). */
export interface Sent {
  readonly method: string;
  /** As they came; a name may come twice. */
  readonly query: readonly (readonly [string, string])[];
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

/** What a resource is asked. */
export interface Call extends Sent {
  readonly version: XapiVersion;
  readonly credential: Credential;
  /** Where the version is at home: what `more` begins with. */
  readonly mount: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer | Readable;
}

/** The version a header asks for; undefined when it is none of ours. `1.0` means `1.0.0` (1.0.3, Communication 3.3). */
export function versionAsked(header: string | undefined): XapiVersion | undefined {
  if (!header) return undefined;
  return XAPI_VERSIONS.find((version) => (version === '1.0.3' ? /^1\.0(\.\d+)?$/ : /^2\.0(\.\d+)?$/).test(header.trim()));
}

const HEADERS = ['authorization', 'x-experience-api-version', 'content-type', 'content-length', 'if-match', 'if-none-match', 'accept', 'accept-language', 'accept-encoding', 'accept-charset'];

/** What a header may hold (RFC 9110, 5.5): what a form says in its stead is given out as one. */
const IN_HEADER = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Names and values as an address or a form has them. @throws Invalid when a name or value is no text: two such would look the same */
export function fieldsIn(encoded: string): [string, string][] {
  try {
    decodeURIComponent(encoded);
  } catch {
    throw notXapi([{ path: '', message: NOT_TEXT }]);
  }
  return [...new URLSearchParams(encoded)];
}

export const isAlternate = ({ method, query }: Sent): boolean => method === 'POST' && query.some(([name]) => name === 'method');

/** The request that an alternate one stands for; undefined when it has anything besides, or is no form. */
export function standsFor({ query, headers, body }: Sent): Sent | undefined {
  const [[name, method] = ['', ''], ...besides] = query;
  if (name !== 'method' || besides.length || !/^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '')) return undefined;
  const form = fieldsIn(body.toString('utf8'));
  const isHeader = (field: string): boolean => HEADERS.includes(field.toLowerCase());
  const content = form.find(([field]) => field === 'content')?.[1];
  if (content === undefined && ['PUT', 'POST'].includes(method)) return undefined;
  if (form.some(([field, value]) => isHeader(field) && !IN_HEADER.test(value))) return undefined;
  return {
    method,
    query: form.filter(([field]) => field !== 'content' && !isHeader(field)),
    headers: { ...headers, 'content-type': 'application/json', ...Object.fromEntries(form.filter(([field]) => isHeader(field)).map(([field, value]) => [field.toLowerCase(), value])) },
    body: Buffer.from(content ?? ''),
  };
}
