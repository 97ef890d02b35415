import { HttpError } from 'react-admin';

export const API = '/api';

interface Problem {
  detail?: string;
  code?: string;
  errors?: { path: string | (string | number)[]; message: string }[];
}

/** Where one signs in: the learner's app has the one page for it, and comes back to where one was. */
export const signInUrl = (): string => `/logg-inn?til=${encodeURIComponent(location.pathname + location.search)}`;

const nameOf = (path: string | (string | number)[]): string => (Array.isArray(path) ? path.join('.') : path);

/** The form of field errors that react-admin puts beside the fields. */
const byField = (errors: Problem['errors']): Record<string, string> | undefined =>
  errors && Object.fromEntries(errors.map(({ path, message }) => [nameOf(path), message]));

/** `issues` has them all, also several of one field. With the server's words, which are in the viewer's language; without any when what answered is not our server, and then whoever shows it has its own. */
function asError(status: number, answer: unknown): HttpError {
  const problem: Problem = typeof answer === 'object' && answer !== null ? answer : {};
  return new HttpError(problem.detail ?? '', status, { ...problem, errors: byField(problem.errors), issues: problem.errors });
}

/** A server that can't be reached has said nothing, and a browser says it in its own language. */
const reach = (url: string, init: RequestInit): Promise<Response> =>
  fetch(url, init).catch((error: unknown) => {
    throw init.signal?.aborted ? error : new HttpError('', 0);
  });

/** A row on each line; what an export asks for. */
const JSON_LINES = 'application/x-ndjson';

const isRead = (init: RequestInit): boolean => !init.method || init.method === 'GET';

async function parsed(response: Response): Promise<unknown> {
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith(JSON_LINES)) return text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as unknown);
  if (!text) return undefined;
  return /json/.test(type) ? (JSON.parse(text) as unknown) : text;
}

/**
 * Asks the api. A failure is an `HttpError` with the problem's code in `body.code`, and status 0 when the server can't be reached. An expired session leads to the sign-in page
 * when something was to be read; a write only fails, so that what has been typed stays on the screen.
 */
export async function request(url: string, init: RequestInit = {}): Promise<{ status: number; headers: Headers; body: string; json: unknown }> {
  const headers = new Headers(init.headers);
  if (!headers.has('Accept')) headers.set('Accept', 'application/json');
  if (typeof init.body === 'string') headers.set('Content-Type', 'application/json');
  else if (!(init.body instanceof FormData)) headers.delete('Content-Type');
  const response = await reach(url, { ...init, headers });
  const json = await parsed(response);
  if (response.status === 401 && isRead(init)) location.assign(signInUrl());
  if (!response.ok) throw asError(response.status, json);
  return { status: response.status, headers: response.headers, body: '', json };
}

/** Nobody is signed in: to the sign-in page, and back here after it. */
export function notSignedIn(): never {
  location.assign(signInUrl());
  throw asError(401, {});
}

export const read = async <T>(path: string, signal?: AbortSignal): Promise<T> => (await request(`${API}/${path}`, { signal })).json as T;

export const send = async <T>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, data?: unknown, manner: Pick<RequestInit, 'keepalive'> = {}): Promise<T> =>
  (await request(`${API}/${path}`, { ...manner, method, body: data === undefined ? undefined : JSON.stringify(data) })).json as T;

/** Every row of a list at once. @returns undefined when the api gives this list in pages only */
export async function readAll<T>(path: string): Promise<T[] | undefined> {
  const { headers, json } = await request(`${API}/${path}`, { headers: { Accept: `${JSON_LINES}, application/json;q=0.5` } });
  return headers.get('content-type')?.startsWith(JSON_LINES) ? (json as T[]) : undefined;
}

/** Sends one file as `multipart/form-data` in the field `field`. */
export async function upload<T>(path: string, field: string, file: File): Promise<T> {
  const body = new FormData();
  body.append(field, file, file.name);
  return (await request(`${API}/${path}`, { method: 'POST', body })).json as T;
}
