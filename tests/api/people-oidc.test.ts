import http from 'node:http';
import { type AddressInfo } from 'node:net';
// @ts-expect-error it comes without types
import Provider from 'oidc-provider';
import { Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, type TestEmployee } from '../support/people.js';

const ACCOUNTS: Record<string, { email?: string; email_verified?: boolean }> = {};
let provider: http.Server;
let spor: Installation;
let issuer: string;
/** The address people use: that of the settings, not the socket's. */
let here: string;

beforeAll(async () => {
  // The provider tells at length that it is set up for a test.
  for (const way of ['warn', 'info'] as const) jest.spyOn(console, way).mockImplementation(() => undefined);
  const port = await freePort();
  here = `http://localhost:${port}`;
  provider = await startProvider(`${here}/api/sign-in/employer/callback`);
  spor = await anInstallation({ content: false, env: { PORT: String(port), SPOR_URL: here, OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'spor', OIDC_CLIENT_SECRET: 'a secret between the two', OIDC_LABEL: 'Fjordmark' } });
});
afterAll(async () => {
  await spor.stop();
  provider.closeAllConnections();
  await new Promise((resolve) => provider.close(resolve));
});

async function freePort(): Promise<number> {
  const server = http.createServer().listen(0);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A real provider that demands PKCE; its own sign-in page for development takes any name. */
async function startProvider(redirectUri: string): Promise<http.Server> {
  const server = http.createServer().listen(0);
  issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const oidc = new Provider(issuer, {
    clients: [{ client_id: 'spor', client_secret: 'a secret between the two', redirect_uris: [redirectUri], response_types: ['code'], grant_types: ['authorization_code'] }],
    pkce: { required: () => true },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, ...ACCOUNTS[sub] }) }),
    cookies: { keys: ['for a test'] },
  });
  server.on('request', oidc.callback());
  return server;
}

/** A browser with a cookie jar for each host. */
class Browser {
  private readonly jars = new Map<string, Map<string, string>>();
  visited: string[] = [];

  async open(address: string, form?: Record<string, string>): Promise<Response> {
    const url = new URL(address);
    const jar = this.jars.get(url.host) ?? new Map<string, string>();
    this.jars.set(url.host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { cookie }, ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}) });
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '' || attributes.some((attribute) => /expires=Thu, 01 Jan 1970/i.test(attribute))) jar.delete(name);
      else jar.set(name, value);
    }
    this.visited.push(url.href);
    return response;
  }

  /** Follows redirects until a page comes, or until `stop` says so. */
  async follow(address: string, stop: (url: string) => boolean = () => false): Promise<{ url: string; response: Response }> {
    let url = address;
    let response = await this.open(url);
    while (response.status >= 300 && response.status < 400) {
      url = new URL(response.headers.get('location') ?? '', url).href;
      if (stop(url)) break;
      response = await this.open(url);
    }
    return { url, response };
  }

  cookie(host: string, name: string): string | undefined {
    return this.jars.get(host)?.get(name);
  }
}

/** Goes to the employer's page and signs in there as `sub`, until the address that leads back to Spor. */
async function toTheWayBack(browser: Browser, sub: string, to = ''): Promise<string> {
  const isBack = (url: string) => url.startsWith(`${here}/api/sign-in/employer/callback`);
  let { url, response } = await browser.follow(`${here}/api/sign-in/employer${to}`, isBack);
  for (const form of [{ prompt: 'login', login: sub, password: 'x' }, { prompt: 'consent' }] as Record<string, string>[]) {
    if (isBack(url)) break;
    const action = /action="([^"]+)"/.exec(await response.text())?.[1] ?? '';
    const answer = await browser.open(new URL(action, url).href, form);
    ({ url, response } = await browser.follow(new URL(answer.headers.get('location') ?? '', url).href, isBack));
  }
  return url;
}

async function signInAs(sub: string, to = '') {
  const browser = new Browser();
  const back = await toTheWayBack(browser, sub, to);
  const answer = await browser.open(back);
  const session = browser.cookie(new URL(here).host, 'spor_session');
  const me = session ? await new Client(here).get('/api/me', { cookie: `spor_session=${session}` }) : undefined;
  return { browser, back, location: answer.headers.get('location'), me };
}

const known = async (sub: string, verified = true): Promise<TestEmployee> => {
  const employee = await anEmployee(spor);
  ACCOUNTS[sub] = { email: employee.email.toUpperCase(), email_verified: verified };
  return employee;
};

test('the sign-in page offers the employer’s account by its name', async () => {
  expect((await new Client(here).get('/api/sign-in/options')).body.employer).toEqual({ label: 'Fjordmark', url: '/api/sign-in/employer' });
});

test('an employee is known by a verified e-mail, and comes to where they were going', async () => {
  const nora = await known('nora');
  const { me, location, browser } = await signInAs('nora', '?til=%2Fkurs%2Fhva-er-innovasjon%3Fside%3D2');
  expect(location).toBe('/kurs/hva-er-innovasjon?side=2');
  expect(me?.body.id).toBe(nora.id);
  expect(browser.cookie(new URL(here).host, 'spor_employer_sign_in')).toBeUndefined();
});

test('afterwards they are known by the subject, whatever the e-mail', async () => {
  const ola = await known('ola');
  await signInAs('ola');
  ACCOUNTS['ola'] = { email: 'another@f.example', email_verified: false };
  expect((await signInAs('ola')).me?.body.id).toBe(ola.id);
});

test('another account with the same e-mail is not let in', async () => {
  const kari = await known('kari');
  await signInAs('kari');
  ACCOUNTS['kari-2'] = { email: kari.email, email_verified: true };
  expect(await signInAs('kari-2')).toMatchObject({ location: '/logg-inn?feil=ukjent', me: undefined });
});

test('an unverified e-mail proves nothing, and nobody is created', async () => {
  await known('unverified', false);
  ACCOUNTS['stranger'] = { email: 'stranger@f.example', email_verified: true };
  const before = await employees();
  expect((await signInAs('unverified')).location).toBe('/logg-inn?feil=ukjent');
  expect((await signInAs('stranger')).location).toBe('/logg-inn?feil=ukjent');
  expect(await employees()).toBe(before);
});

test.each(['https://evil.example', '//evil.example', '/\\evil.example', '/%09/evil.example'])('%s is no place to come to', async (til) => {
  await known(`til-${til}`);
  expect((await signInAs(`til-${til}`, `?til=${encodeURIComponent(til)}`)).location).toMatch(/^\/(?![/\\])/);
});

test('the way back works in the browser that began, once, and nowhere else', async () => {
  await known('victim');
  const browser = new Browser();
  const back = await toTheWayBack(browser, 'victim');
  expect((await new Browser().open(back)).headers.get('location')).toBe('/logg-inn?feil=avbrutt');
  expect((await browser.open(back)).headers.get('location')).toBe('/');
  expect((await browser.open(back)).headers.get('location')).toBe('/logg-inn?feil=avbrutt');
});

test('a state that is not this browser’s is refused', async () => {
  await known('csrf');
  const browser = new Browser();
  const back = new URL(await toTheWayBack(browser, 'csrf'));
  back.searchParams.set('state', 'of-another');
  expect((await browser.open(back.href)).headers.get('location')).toBe('/logg-inn?feil=avbrutt');
});

test('the request has PKCE, state and nonce, and the cookie is signed and out of scripts’ reach', async () => {
  const answer = await fetch(`${here}/api/sign-in/employer`, { redirect: 'manual' });
  const asked = new URL(answer.headers.get('location') ?? '').searchParams;
  expect(asked.get('code_challenge_method')).toBe('S256');
  for (const name of ['code_challenge', 'state', 'nonce']) expect(asked.get(name)?.length).toBeGreaterThan(20);
  const [cookie = ''] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^spor_employer_sign_in=[\w-]+\.[\w-]+\.[\w-]+; Max-Age=600; Path=\/api\/sign-in\/employer; HttpOnly; SameSite=Lax$/);
  const forged = cookie.split(';')[0]?.replace(/\.[\w-]+$/, `.${'A'.repeat(43)}`) ?? '';
  const back = await fetch(`${here}/api/sign-in/employer/callback?code=x&state=${asked.get('state')}`, { redirect: 'manual', headers: { cookie: forged } });
  expect(back.headers.get('location')).toBe('/logg-inn?feil=avbrutt');
});

test('what the log says of a failure names nobody', async () => {
  const log = spor.api.output();
  expect(log).toContain('sign-in with the employer');
  expect(log).not.toContain('@');
});

async function employees(): Promise<number> {
  const [rows] = await spor.database.query('SELECT COUNT(*) AS count FROM employee');
  return Number((rows as { count: number }[])[0]?.count);
}
