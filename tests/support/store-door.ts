import { randomBytes, randomUUID } from 'node:crypto';
import { sha256 } from '@spor/api/platform';
import { type Answer, Client } from './client.js';
import { type Installation } from './installation.js';

export const VERSIONS = ['1.0.3', '2.0.0'] as const;
export type Version = (typeof VERSIONS)[number];

interface Sending {
  readonly version?: Version;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** A client of the record store, at the door of one of the installation's processes. */
export class StoreDoor {
  constructor(
    readonly url: string,
    readonly key: string,
    readonly secret: string,
  ) {}

  get authorization(): string {
    return `Basic ${Buffer.from(`${this.key}:${this.secret}`).toString('base64')}`;
  }

  /** The same client at another process. */
  at = (url: string): StoreDoor => new StoreDoor(url, this.key, this.secret);

  /** @param path after `/xapi` */
  async send(method: string, path: string, { version = '2.0.0', headers = {}, body }: Sending = {}): Promise<Answer> {
    return new Client(this.url).send(method, `/xapi${path}`, body, { authorization: this.authorization, 'x-experience-api-version': version, ...headers });
  }

  get = (path: string, more?: Sending): Promise<Answer> => this.send('GET', path, more);
  post = (body: unknown, more?: Sending): Promise<Answer> => this.send('POST', '/statements', { ...more, body, headers: { 'content-type': 'application/json', ...more?.headers } });
  put = (id: string, body: unknown, more?: Sending): Promise<Answer> => this.send('PUT', `/statements?statementId=${id}`, { ...more, body, headers: { 'content-type': 'application/json', ...more?.headers } });
}

/** Makes a client, as the operator's command does. */
export async function aStoreClient({ url, database }: Installation, scopes: readonly string[] = ['all']): Promise<StoreDoor> {
  const [key, secret] = [randomBytes(16).toString('hex'), randomBytes(32).toString('base64url')];
  await database.query('INSERT INTO lrs_client (id, name, client_key, secret_hash, scopes, created_at) VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(3))', [randomUUID(), 'Prøveverktøy', key, sha256(secret), JSON.stringify(scopes)]);
  return new StoreDoor(url, key, secret);
}

export const VERBS = 'http://adlnet.gov/expapi/verbs/';
export const ACTIVITIES = 'https://tool.example/activities/';

/** Somebody did something. */
export const aStatement = (change: object = {}) => ({
  id: randomUUID(),
  actor: { objectType: 'Agent', account: { homePage: 'https://tool.example', name: 'p1' } },
  verb: { id: `${VERBS}experienced`, display: { 'en-US': 'experienced' } },
  object: { objectType: 'Activity', id: `${ACTIVITIES}1` },
  ...change,
});

/** A statement that is about another. */
export const aReference = (target: string, verb = 'commented', change: object = {}) => aStatement({ verb: { id: `${VERBS}${verb}` }, object: { objectType: 'StatementRef', id: target }, ...change });

/** How many rows the store's tables have: nothing was stored when these stay. */
export async function rowsOf({ database }: Installation): Promise<Record<string, number>> {
  const tables = ['statement', 'statement_actor', 'statement_activity', 'statement_reference', 'statement_through', 'statement_attachment', 'attachment', 'state_document', 'agent_profile', 'activity_profile'];
  const [[row]] = (await database.query(`SELECT ${tables.map((table) => `(SELECT COUNT(*) FROM ${table}) AS ${table}`).join(', ')}`)) as unknown as [Record<string, number>[]];
  return row!;
}

/** Lines in which a process says that something failed. */
export const faultsIn = (output: string): string[] => output.split('\n').filter((line) => /"level":(50|60)/.test(line));
