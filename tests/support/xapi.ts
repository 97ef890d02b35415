import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type Answer } from './client.js';
import { type Installation } from './installation.js';

export const VERSIONS = ['1.0.3', '2.0.0'] as const;
export type Version = (typeof VERSIONS)[number];

type Json = Record<string, unknown>;
type Query = Readonly<Record<string, unknown>>;
interface Sending {
  readonly query?: Query;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A program that speaks xAPI in one version. What is undefined among headers is not sent. */
export class LrsClient {
  constructor(
    readonly url: string,
    readonly version: Version,
    readonly id: string,
    readonly authorization: string,
    readonly mount = version === '1.0.3' ? '/xapi/1.0.3' : '/xapi',
  ) {}

  /** The same client at another process. */
  at = (url: string): LrsClient => new LrsClient(url, this.version, this.id, this.authorization, this.mount);
  /** The same client at the same address, in another version. */
  as = (version: Version): LrsClient => new LrsClient(this.url, version, this.id, this.authorization, this.mount);

  get = (path: string, query?: Query, headers?: Record<string, string>): Promise<Answer> => this.send('GET', path, { query, headers });
  post = (path: string, body: unknown, query?: Query, headers?: Record<string, string>): Promise<Answer> => this.send('POST', path, { body, query, headers });
  put = (path: string, body: unknown, query?: Query, headers?: Record<string, string>): Promise<Answer> => this.send('PUT', path, { body, query, headers });
  delete = (path: string, query?: Query, headers?: Record<string, string>): Promise<Answer> => this.send('DELETE', path, { query, headers });

  async send(method: string, path: string, { query = {}, body, headers = {} }: { [Name in keyof Sending]: Sending[Name] | undefined }): Promise<Answer> {
    const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)])).toString();
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(`${this.url}${this.mount}${path}${search && `?${search}`}`, {
      method,
      headers: { authorization: this.authorization, 'x-experience-api-version': this.version, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: isRaw ? (body as BodyInit) : JSON.stringify(body) }),
    });
    return answerOf(response);
  }

  /** What lies behind an address that was given out, such as `more`. */
  async follow(address: string): Promise<Answer> {
    return answerOf(await fetch(new URL(address, this.url), { headers: { authorization: this.authorization, 'x-experience-api-version': this.version } }));
  }

  /** The ids of what a question finds, through all its pages. */
  async ids(query: Query): Promise<string[]> {
    const ids: string[] = [];
    for (let answer = await this.get('/statements', query); ; answer = await this.follow(answer.body.more as string)) {
      if (answer.status !== 200) throw new Error(answer.text);
      ids.push(...(answer.body.statements as { id: string }[]).map(({ id }) => id));
      if (!answer.body.more) return ids;
    }
  }

  /** Stores statements, each with an id. @returns their ids */
  async tell(...statements: Json[]): Promise<string[]> {
    const { status, body, text } = await this.post('/statements', statements);
    if (status !== 200) throw new Error(text);
    return body as string[];
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  const utf8 = isJson ? Buffer.from(text, 'latin1').toString() : text;
  return { status: response.status, headers: response.headers, text: utf8, body: isJson && utf8 ? JSON.parse(utf8) : undefined };
}

/** A client with the scopes asked for (all), who speaks a version. */
export async function anLrsClient({ database, url }: Installation, version: Version = '2.0.0', scopes: readonly string[] = ['all']): Promise<LrsClient> {
  const [id, key, secret] = [randomUUID(), randomBytes(16).toString('hex'), randomBytes(12).toString('hex')];
  await database.query('INSERT INTO lrs_client (id, name, client_key, secret_hash, scopes, created_at) VALUES (?)', [[id, 'Prøve', key, createHash('sha256').update(secret).digest(), JSON.stringify(scopes), new Date()]]);
  return new LrsClient(url, version, id, `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`);
}

let count = 0;
export const aPerson = () => ({ account: { homePage: 'https://xapi.test.example', name: `p${(count += 1)}` } });
export const anActivity = () => ({ id: `https://xapi.test.example/activity/${(count += 1)}` });
export const VERB = 'https://xapi.test.example/verb/did';

/** A statement of which nothing is like another's but the verb. */
export const aStatement = (more: Json = {}): Json & { id: string } => ({ id: randomUUID(), actor: aPerson(), verb: { id: VERB }, object: anActivity(), ...more });
export const pointingAt = (id: string, more: Json = {}) => aStatement({ verb: { id: 'https://xapi.test.example/verb/said' }, object: { objectType: 'StatementRef', id }, ...more });
export const voiding = (id: string) => pointingAt(id, { verb: { id: 'http://adlnet.gov/expapi/verbs/voided' } });

/** How many rows the store's tables have: nothing was stored when these stay. */
export async function rowsOf({ database }: Installation): Promise<Record<string, number>> {
  const tables = ['statement', 'statement_actor', 'statement_activity', 'statement_reference', 'statement_through', 'statement_attachment', 'attachment', 'state_document', 'agent_profile', 'activity_profile'];
  const [[row]] = (await database.query(`SELECT ${tables.map((table) => `(SELECT COUNT(*) FROM ${table}) AS ${table}`).join(', ')}`)) as unknown as [Record<string, number>[]];
  return row!;
}
