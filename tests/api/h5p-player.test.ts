import { readFileSync } from 'node:fs';
import { type Client } from '../support/client.js';
import { openLesson } from '../support/course.js';
import { aPackage, aType, pictureOf, upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';

const COURSE = 'hva-er-innovasjon-i-lier';
const LESSON = 'ny-nyttig-nyttiggjort';

let spor: Installation;
let learner: Client;
let editor: Client;
let playerUrl: string;
let top: TestUnit;

const open = (path: string, init?: RequestInit) => fetch(spor.url + path, init);
const tokenIn = (url: string): string => url.replace('/api/h5p/play/', '');
const stateOf = async (token: string) => ((await (await open(`/api/h5p/state/${token}/state/0`)).json()) as { data: unknown }).data;
const save = (token: string, data: string, name = 'state/0') => open(`/api/h5p/state/${token}/${name}`, { method: 'POST', body: new URLSearchParams({ data, preload: '1', invalidate: '1' }) });

beforeAll(async () => {
  spor = await anInstallation();
  top = await aUnit(spor);
  learner = await signedIn(spor, await anEmployee(spor, { unit: top }));
  editor = await signedIn(spor, await anEmployee(spor, { roles: { editor: top, administrator: top } }));
  playerUrl = (await openLesson(learner, COURSE, LESSON)).exercises[0]?.playerUrl ?? '';
});
afterAll(() => spor.stop());

test('the page is a sandbox that can reach the player’s own routes and nothing else', async () => {
  const page = await open(playerUrl);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
  expect(policy).toMatch(/^sandbox allow-scripts/);
  expect(policy).not.toMatch(/allow-same-origin|allow-top-navigation|unsafe-eval|script-src [^;]*unsafe-inline/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`connect-src ${spor.url}/api/h5p/;`);
  const html = await page.text();
  expect(html).toContain('<html class="h5p-iframe" lang="nb">');
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  expect([...html.matchAll(/<script nonce="([^"]+)"/g)].map(([, given]) => given)).toEqual([nonce, nonce]);
  expect(html).not.toMatch(/Ansatt|test\.example/);
});

test('everything the page names is there, packed, and kept for ever', async () => {
  const html = await (await open(playerUrl)).text();
  const files = [...html.matchAll(/(?:src|href)="(\/api\/h5p\/[^"]+)"/g)].map(([, address]) => address ?? '');
  expect(files).toHaveLength(2);
  for (const file of files) {
    const answer = await open(file, { headers: { 'accept-encoding': 'br' } });
    expect([answer.status, answer.headers.get('content-encoding'), answer.headers.get('cache-control')]).toEqual([200, 'br', 'public, max-age=31536000, immutable']);
    expect([answer.headers.get('access-control-allow-origin'), answer.headers.get('x-content-type-options')]).toEqual(['*', 'nosniff']);
  }
});

test('where one was is kept, and given back when the page opens again', async () => {
  expect(await stateOf(tokenIn(playerUrl))).toBe(false);
  expect((await save(tokenIn(playerUrl), '{"chosen":[1]}')).status).toBe(200);
  const again = (await openLesson(learner, COURSE, LESSON)).exercises[0]?.playerUrl ?? '';
  expect(await stateOf(tokenIn(again))).toBe('{"chosen":[1]}');
  expect(await (await open(again)).text()).toContain('"contentUserData":{"0":{"state":"{\\"chosen\\":[1]}"}}');
  await save(tokenIn(again), '0');
  expect(await stateOf(tokenIn(again))).toBe(false);
});

test('a state is one person’s own', async () => {
  await save(tokenIn(playerUrl), '{"mine":true}');
  const other = await signedIn(spor, await anEmployee(spor, { unit: await aUnit(spor, { parent: top }) }));
  const theirs = (await openLesson(other, COURSE, LESSON)).exercises[0]?.playerUrl ?? '';
  expect(await stateOf(tokenIn(theirs))).toBe(false);
});

test('a state that is too large, or has a strange name, is refused', async () => {
  const code = async (answer: Promise<Response>) => ((await (await answer).json()) as { code: string }).code;
  expect(await code(save(tokenIn(playerUrl), 'x'.repeat(300_000)))).toBe('learning.state-too-large');
  expect(await code(save(tokenIn(playerUrl), '{}', 'a%20b/0'))).toBe('learning.state-name');
});

test('a preview plays, and keeps nothing', async () => {
  const { body: exercises } = await editor.get('/api/exercises');
  const { status, body } = await editor.post(`/api/exercises/${exercises[0].id}/previews`);
  expect(status).toBe(200);
  expect(await (await open(body.url)).text()).toContain('"saveFreq":false');
  const count = async () => ((await spor.database.query('SELECT COUNT(*) AS n FROM state_document')) as unknown as [{ n: number }[]])[0][0]?.n;
  const before = await count();
  expect((await save(tokenIn(body.url), '{"x":1}')).status).toBe(200);
  expect([await stateOf(tokenIn(body.url)), await count()]).toEqual([false, before]);
  expect((await learner.post(`/api/exercises/${exercises[0].id}/previews`)).status).toBe(403);
});

test.each(['xyz', '', 'eyJhbGciOiJub25lIn0.eyJjIjoiMSJ9.'])('a token that is none opens nothing: “%s”', async (token) => {
  const page = await open(`/api/h5p/play/${token}`);
  expect([page.status, await page.text()]).toEqual([404, expect.not.stringMatching(/jw[ts]|signature|token/i)]);
  expect((await open(`/api/h5p/state/${token}/state/0`)).status).toBe(404);
  expect((await save(token, '{}')).status).toBe(404);
  expect((await open(`/api/h5p/content/${token}/images/a.png`)).status).toBe(404);
});

test('a token for one content opens no other: it names the content itself', async () => {
  const [head, body, seal] = tokenIn(playerUrl).split('.');
  const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString()) as Record<string, unknown>;
  const forged = [head, Buffer.from(JSON.stringify({ ...claims, e: '00000000-0000-4000-8000-000000000000' })).toString('base64url'), seal].join('.');
  expect((await open(`/api/h5p/play/${forged}`)).status).toBe(404);
});

test.each([
  '/api/h5p/libraries/Spor.Base-1.0/../../../package.json',
  '/api/h5p/libraries/Spor.Base-1.0/%2e%2e/%2e%2e/content/x',
  '/api/h5p/libraries/..%2f..%2fspor-1.0/x',
  '/api/h5p/core/%2e%2e/package.json',
  '/api/h5p/core/..%2fpackage.json',
  '/api/h5p/bundles/000000000000000000000000/core-3.8.2.js',
  '/api/h5p/bundles/x/core-3.8.2,..-1.0.0.js',
])('%s leads nowhere', async (path) => expect((await open(path)).status).toBe(404));

test('a title with a script in it stays text, and pictures are files, not pages', async () => {
  const png = readFileSync(new URL('../../api/src/catalogue/h5p/html.rules.ts', `file://${__filename}`));
  const { body } = await upload(editor, aPackage({ h5p: { ...pictureOf(), title: 'A </script> & "B"\u2028' }, params: { image: { path: 'images/a.png', mime: 'image/png' }, texts: ['</script><script>alert(1)</script>\u2028'] }, more: [...aType(), { name: 'content/images/a.png', data: png }] }));
  const { body: preview } = await editor.post(`/api/h5p-packages/${body.contentId}/previews`);
  const html = await (await open(preview.url)).text();
  // The bundle, the host's settings, the player, and the preview's own listener for the check.
  expect(html.match(/<script/g)).toHaveLength(4);
  expect(html).not.toMatch(/alert\(1\)<\/script>|\u2028/);
  const picture = `/api/h5p/content/${tokenIn(preview.url)}/images/a.png`;
  const whole = await open(picture);
  expect([whole.status, whole.headers.get('content-type'), whole.headers.get('x-content-type-options')]).toEqual([200, 'image/png', 'nosniff']);
  expect(whole.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox");
  const part = await open(picture, { headers: { range: 'bytes=0-9' } });
  expect([part.status, part.headers.get('content-range'), (await part.arrayBuffer()).byteLength]).toEqual([206, `bytes 0-9/${png.length}`, 10]);
  expect((await open(picture, { headers: { range: 'bytes=999999-' } })).status).toBe(416);
  for (const name of ['../../../x', '%2e%2e%2f%2e%2e%2fx', 'images/b.png', 'images']) expect((await open(picture.replace('images/a.png', name))).status).toBe(404);
});

test('a content that is gone says so, in words', async () => {
  const { body } = await upload(editor, aPackage());
  const { body: preview } = await editor.post(`/api/h5p-packages/${body.contentId}/previews`);
  await spor.database.query('DELETE FROM h5p_content WHERE id = ?', [body.contentId]);
  const page = await open(preview.url);
  expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('Fant ikke øvelsen.')]);
});

test('a browser’s question before a request is answered', async () => {
  const answer = await open(`/api/h5p/state/${tokenIn(playerUrl)}/state/0`, { method: 'OPTIONS', headers: { origin: 'null', 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-requested-with' } });
  expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('access-control-allow-headers')]).toEqual([204, '*', 'x-requested-with, content-type']);
});
