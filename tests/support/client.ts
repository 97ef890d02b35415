// Tests look into answers whose shape is what they test.
// oxlint-disable-next-line typescript/no-explicit-any
type Json = any;

export interface Answer<Body = Json> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly text: string;
}

/** Speaks HTTP as a browser on Spor's own pages does, and keeps the session's cookie. */
export class Client {
  private cookie = '';

  constructor(readonly url: string) {}

  get = <Body = Json>(path: string, headers?: Record<string, string>): Promise<Answer<Body>> => this.send('GET', path, undefined, headers);
  post = <Body = Json>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>> => this.send('POST', path, body, headers);
  put = <Body = Json>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>> => this.send('PUT', path, body, headers);
  patch = <Body = Json>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>> => this.send('PATCH', path, body, headers);
  delete = <Body = Json>(path: string, headers?: Record<string, string>): Promise<Answer<Body>> => this.send('DELETE', path, undefined, headers);

  async signIn(email: string, password: string): Promise<this> {
    const answer = await this.post('/api/sign-in', { email, password });
    if (answer.status !== 200) throw new Error(`sign-in as ${email}: ${answer.status} ${answer.text}`);
    return this;
  }

  get cookies(): string {
    return this.cookie;
  }

  async send<Body = Json>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    const raw = typeof body === 'string' || body instanceof Uint8Array || body instanceof FormData;
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: { ...(this.cookie ? { cookie: this.cookie } : {}), ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
    });
    const [given] = response.headers.getSetCookie().filter((cookie) => cookie.startsWith('spor_session='));
    if (given) this.cookie = given.split(';')[0] ?? '';
    const text = await response.text();
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, text, body: (isJson && text ? JSON.parse(text) : undefined) as Body };
  }
}
