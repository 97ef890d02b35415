/** What the api refused, or `status` 0 when it could not be reached at all. `detail` is said in the reader's language; `code` is for support. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
  ) {
    super(`${status} ${code}`);
  }
}

interface Problem {
  readonly code?: string;
  readonly detail?: string;
}

async function problemOf(response: Response): Promise<ApiError> {
  const problem = (await response.json().catch(() => ({}))) as Problem;
  return new ApiError(response.status, problem.code ?? `http.${response.status}`, problem.detail ?? '');
}

/** `keepalive`: sent also when the page is left meanwhile. */
type Manner = Pick<RequestInit, 'keepalive'>;

async function send(method: string, path: string, body?: unknown, manner: Manner = {}): Promise<Response> {
  // Who is signed in is answered in their own language whatever this says; who is not, in the one they have chosen.
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': document.documentElement.lang };
  if (body !== undefined) headers['content-type'] = 'application/json';
  const payload = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(`/api${path}`, { method, headers, ...payload, ...manner }).catch(() => {
    throw new ApiError(0, 'unreachable', '');
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** The api's JSON at `/api<path>`. Throws {@link ApiError}. */
export const read = async <T>(path: string): Promise<T> => (await (await send('GET', path)).json()) as T;

/** Sends `body` and gives the api's answer; `undefined` when the answer is empty. Throws {@link ApiError}. */
export async function write<T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown, manner?: Manner): Promise<T> {
  const text = await (await send(method, path, body, manner)).text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

/** The api's list dialect: `?filter=…&range=…&sort=…`. */
export const listOf = (path: string, filter: Record<string, unknown>, last: number, sort: string): string =>
  `${path}?filter=${encodeURIComponent(JSON.stringify(filter))}&range=${encodeURIComponent(`[0,${last}]`)}&sort=${encodeURIComponent(`["${sort}","ASC"]`)}`;
