import { rmSync } from 'node:fs';
import { SignJWT } from 'jose';
import { Client } from '../support/client.js';
import { aWrittenCourse, type Draft, openDraft, readDraft } from '../support/drafts.js';
import { aDataFolderWithEditor } from '../support/editor-standin.js';
import { aPackage, aType, pictureOf, upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { ROWS } from './authorisation.table.js';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const LIBRARY = 'Test.Picture 1.0';
const MISSING_PART = [{ machineName: 'Test.PictureEditor', majorVersion: 1, minorVersion: 0 }];

let folder: string;
let spor: Installation;
let top: TestUnit;
let editor: Client;
let draft: Draft;
let frame: { url: string; origin: string };
let token: string;
/** Somebody who comes by the editor's address, with whatever cookie the browser has for the host. */
let beside: Client;

beforeAll(async () => {
  folder = aDataFolderWithEditor();
  spor = await anInstallation({ content: false, env: { SPOR_DATA_DIR: folder } });
  top = await aUnit(spor);
  editor = await somebody(spor, top);
  await upload(editor, aPackage({ h5p: pictureOf(), params: {}, more: aType() }));
  draft = await openDraft(editor, { kind: 'course', title: 'Med en øvelse' });
  frame = (await open(editor)).body;
  token = frame.url.split('/open/')[1] as string;
  beside = new Client(frame.origin);
}, 120_000);
afterAll(async () => {
  await spor.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Who writes, and installs what is written in. */
async function somebody(of: Installation, unit?: TestUnit): Promise<Client> {
  const place = unit ?? (await aUnit(of));
  return signedIn(of, await anEmployee(of, { roles: { editor: place, administrator: place } }));
}

const open = (who: Client, wish: object = { library: LIBRARY }, { id }: Pick<Draft, 'id'> = draft) => who.post(`/api/drafts/${id}/h5p-frames`, wish);
const at = (path: string, of = token): string => `/api/h5p/frames/open/${of}${path}`;
const form = (names: readonly string[]): [string, Record<string, string>] => [new URLSearchParams(names.map((name) => ['libraries[]', name])).toString(), { 'content-type': 'application/x-www-form-urlencoded' }];

const mediaOf = async ({ id }: Draft): Promise<string[]> => {
  const [rows] = (await spor.database.query("SELECT path FROM draft_file WHERE draft_id = ? AND path LIKE 'media/%' ORDER BY path", [id])) as unknown as [{ path: string }[]];
  return rows.map(({ path }) => path);
};

function bring(bytes: Uint8Array, name: string) {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(bytes)]), name);
  body.append('field', JSON.stringify({ type: 'image' }));
  return beside.post(at('/ajax?action=files'), body);
}

describe('the editor is opened', () => {
  test('at another origin, with a page that only Spor’s may show and that reaches nothing else', async () => {
    expect((await editor.get('/api/h5p-editor')).body).toEqual({ state: 'ready' });
    expect(new URL(frame.url).origin).toBe(frame.origin);
    expect(frame.origin).not.toBe(spor.url);
    const { status, headers, text } = await beside.get(at(''));
    expect(status).toBe(200);
    const policy = headers.get('content-security-policy')?.split('; ') ?? [];
    expect(policy).toEqual(expect.arrayContaining([
      "default-src 'none'", `frame-ancestors ${spor.url}`, "form-action 'none'", 'sandbox allow-scripts allow-same-origin allow-forms',
      `connect-src ${frame.url}/ ${frame.origin}/api/h5p/frames/libraries/`,
    ]));
    const scripts = policy.find((line) => line.startsWith('script-src')) ?? '';
    expect(scripts.replace(/'nonce-[\w+/=]+'/, 'NONCE')).toBe(`script-src NONCE ${['core', 'editor', 'libraries'].map((part) => `${frame.origin}/api/h5p/frames/${part}/`).join(' ')}`);
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).toContain(`var SPOR={"host":"${spor.url}","library":"${LIBRARY}"`);
  });

  test('in the admin’s own policy, so that nothing else can be shown there', async () => {
    const { headers } = await editor.get('/admin/');
    expect(headers.get('content-security-policy')).toContain(`frame-src 'self' ${frame.origin}`);
  });

  test('only for what there is', async () => {
    expect((await open(editor, { library: 'Test.Nothing 1.0' })).body.code).toBe('catalogue.library-unknown');
    expect((await open(editor, { library: LIBRARY }, { id: '0198a7a0-0000-7000-8000-000000000001' })).body.code).toBe('catalogue.draft-unknown');
    expect((await open(editor, { library: '../x 1.0' })).status).toBe(400);
    const toolkit = await openDraft(editor, { kind: 'toolkit', title: 'Et verktøy' });
    expect((await open(editor, { library: LIBRARY }, toolkit)).body.code).toBe('catalogue.draft-not-course');
  });

  test('not with half of what a type’s editor is made of', async () => {
    await upload(editor, aPackage({ h5p: pictureOf('Test.Half'), params: {}, more: aType('Test.Half') }));
    // A package without it is refused as it comes in; it may be gone since.
    await upload(editor, aPackage({ h5p: pictureOf('Test.PictureEditor'), params: {}, more: aType('Test.PictureEditor') }));
    const { status } = await upload(editor, aPackage({ h5p: pictureOf('Test.Half'), params: {}, more: aType('Test.Half', 1, [], { editorDependencies: MISSING_PART }) }));
    expect(status).toBe(201);
    expect((await open(editor, { library: 'Test.Half 1.0' })).status).toBe(201);
    rmSync(`${folder}/h5p/libraries/Test.PictureEditor-1.0`, { recursive: true });
    await upload(editor, aPackage({ h5p: pictureOf('Test.Else'), params: {}, more: aType('Test.Else') }));
    const refused = await open(editor, { library: 'Test.Half 1.0' });
    expect([refused.status, refused.body.code]).toEqual([400, 'catalogue.editor-parts-missing']);
    expect(refused.body.detail).toContain('Test.PictureEditor 1.0');
  });
});

describe('the two origins', () => {
  const fill = (path: string): string => path.replace('/*', '/finnes/ikke').replace(/:\w+/g, '0198a7a0-0000-7000-8000-000000000001');

  test('nothing of Spor is answered at the editor’s, whoever is signed in', async () => {
    const others = ROWS.filter(({ path, method }) => !path.startsWith('/api/h5p/frames/') && method !== 'ANY');
    expect(others.length).toBeGreaterThan(100);
    for (const { method, path } of [...others, { method: 'GET', path: '/admin/' }, { method: 'GET', path: '/api/job-board' }]) {
      const body = ['POST', 'PUT', 'PATCH'].includes(method) ? {} : undefined;
      const { status } = await beside.send(method, fill(path), body, { cookie: editor.cookies });
      expect([method, path, status]).toEqual([method, path, 404]);
    }
  });

  test('however the address is spelt', async () => {
    for (const path of ['//api/me', '/API/me', '/api/me/', '/api/h5p/frames/../../me', '/api/h5p/frames/%2e%2e/%2e%2e/me', '/api/h5p/frames//../../me', '/api%2fme', '/api/h5p/frames/open/x/../../../../me']) {
      const { status, headers } = await beside.get(path, { cookie: editor.cookies });
      expect([path, status, headers.get('set-cookie')]).toEqual([path, 404, null]);
    }
  });

  test('nothing of the editor is answered at Spor’s', async () => {
    for (const path of [at(''), at('/ajax?action=libraries'), '/api/h5p/frames/core/js/h5p.js', '/api/h5p/frames/editor/scripts/h5peditor-editor.js', '/api/h5p/frames/spor.css', `/api/h5p/frames/libraries/Test.Picture-1.0/a.js`]) {
      expect([path, (await editor.get(path)).status]).toEqual([path, 404]);
      expect([path, (await beside.get(path)).status]).toEqual([path, 200]);
    }
  });

  test('a write from the editor’s page is refused, though the browser sends the cookie along', async () => {
    const before = await readDraft(editor, draft);
    for (const headers of [{ 'sec-fetch-site': 'same-site', origin: frame.origin }, { 'sec-fetch-site': 'same-site' }, { origin: frame.origin }, { 'sec-fetch-site': 'cross-site', origin: 'null' }] as Record<string, string>[]) {
      const answer = await editor.put(`/api/drafts/${draft.id}/files`, { path: 'nb/leksjon-1.md', revision: 1, content: {} }, headers);
      expect([answer.status, answer.body.code]).toEqual([403, 'http.cross-origin']);
      expect((await editor.post('/api/drafts', { kind: 'course', title: 'Fra et annet sted' }, headers)).status).toBe(403);
    }
    expect(await readDraft(editor, draft)).toEqual(before);
  });

  test('an answer of Spor’s can’t be read there', async () => {
    for (const path of ['/api/me', '/api/courses', `/api/drafts/${draft.id}`]) {
      const { status, headers } = await editor.get(path, { origin: frame.origin, 'sec-fetch-site': 'same-site' });
      expect([status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')]).toEqual([200, null, null]);
    }
  });

  test('another site’s page can’t use the token it may have seen', async () => {
    const [body, headers] = form([LIBRARY]);
    expect((await beside.post(at('/ajax?action=libraries'), body, { ...headers, 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' })).status).toBe(403);
    expect((await beside.post(at('/ajax?action=libraries'), body, { ...headers, 'sec-fetch-site': 'same-origin', origin: frame.origin })).status).toBe(200);
  });
});

describe('with the token', () => {
  test('what is installed can be read, and the exercise keeps its type', async () => {
    expect((await beside.get(at('/ajax?action=libraries'))).body).toMatchObject([{ uberName: LIBRARY, title: 'Test.Picture' }]);
    const library = (await beside.get(at('/ajax?action=libraries&machineName=Test.Picture&majorVersion=1&minorVersion=0'))).body;
    expect(library).toMatchObject({ name: 'Test.Picture', semantics: [{ name: 'image' }, { name: 'texts' }], javascript: ['/api/h5p/frames/libraries/Test.Picture-1.0/a.js?version=1.0.0'] });
    expect((await beside.post(at('/ajax?action=libraries'), ...form([LIBRARY, 'Test.Nothing 1.0', '../x 1.0']))).body).toMatchObject([{ uberName: LIBRARY }]);
    expect((await beside.post(at('/ajax?action=translations&language=nb'), ...form([LIBRARY]))).body).toEqual({ success: true, data: {} });
    expect((await beside.get(at('/ajax?action=libraries&machineName=..%2Fx&majorVersion=1&minorVersion=0'))).body.code).toBe('catalogue.file-unknown');
  });

  test('there is no Hub, no package and nothing to install', async () => {
    for (const action of ['content-type-cache', 'content-hub-metadata-cache', 'library-install', 'library-upload', 'get-content', 'filter', '']) {
      for (const answer of [await beside.get(at(`/ajax?action=${action}&id=H5P.Test`)), await beside.post(at(`/ajax?action=${action}&id=H5P.Test`), {})]) expect([action, answer.status, answer.body.code]).toEqual([action, 404, 'catalogue.editor-action']);
    }
  });

  test('a file that is brought lies in the draft, under the name a draft gives', async () => {
    const brought = await bring(PNG, 'Nær bilde!.exe');
    expect([brought.status, brought.body]).toEqual([200, { path: 'media/naer-bilde.png', mime: 'image/png', width: 1, height: 1 }]);
    expect(await mediaOf(draft)).toEqual(['media/naer-bilde.png']);
    const shown = await beside.get(at('/media/naer-bilde.png'));
    expect([shown.status, shown.headers.get('content-type'), shown.headers.get('x-content-type-options')]).toEqual([200, 'image/png', 'nosniff']);
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
  });

  test('what an exercise can’t show is refused in words, and nothing of it is kept', async () => {
    const before = await mediaOf(draft);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    for (const [bytes, name] of [[svg, 'a.svg'], [Buffer.from('<script>1</script>'), 'a.png'], [Buffer.from('PK'), 'a.mp4']] as const) {
      const { status, body } = await bring(bytes, name);
      expect([name, status, body.success, typeof body.message]).toEqual([name, 400, false, 'string']);
      expect(body.message).toBe(body.detail);
    }
    expect((await beside.post(at('/ajax?action=files'), {})).status).toBe(400);
    expect(await mediaOf(draft)).toEqual(before);
  });

  test('another draft’s files are not there', async () => {
    const other = await aWrittenCourse(editor, 'Et annet kurs');
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(PNG)]), 'hemmelig.png');
    expect((await editor.post(`/api/drafts/${other.id}/media`, body)).status).toBe(201);
    for (const name of ['hemmelig.png', '..%2Fnb%2Fto.md', '%2e%2e%2fcourse.yaml']) expect([name, (await beside.get(at(`/media/${name}`))).status]).toEqual([name, 404]);
  });

  test('the editor’s files end where they lie', async () => {
    for (const path of ['core/../installed.json', 'core/%2e%2e/installed.json', 'core/..%2f..%2f..%2fsecret', 'editor/.hidden', 'libraries/..%2f..%2feditor/installed.json', 'libraries/Test.Picture-1.0/%2e%2e/installed.stamp']) {
      expect([path, (await beside.get(`/api/h5p/frames/${path}`)).status]).toEqual([path, 404]);
    }
  });
});

describe('the token opens nothing', () => {
  const key = () => new TextEncoder().encode(spor.env.SPOR_SECRET);
  const signed = (audience: string, expires: string | number) => new SignJWT(JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString()) as Record<string, unknown>).setProtectedHeader({ alg: 'HS256' }).setAudience(audience).setExpirationTime(expires).sign(key());
  const tried = async (of: string) => [(await beside.get(at('', of))).status, (await beside.get(at('/ajax?action=libraries', of))).body.code, (await beside.get(at('/media/naer-bilde.png', of))).status];
  const CLOSED = [404, 'catalogue.editor-frame-over', 404];

  test('when it is another’s, is over, or was changed', async () => {
    expect(await tried(await signed('spor-h5p-editor', '1h'))).toEqual([200, undefined, 200]);
    expect(await tried(await signed('spor-h5p-editor', Math.floor(Date.now() / 1000) - 1))).toEqual(CLOSED);
    expect(await tried(await signed('spor-player', '1h'))).toEqual(CLOSED);
    expect(await tried(`${token.slice(0, -2)}xx`)).toEqual(CLOSED);
    expect(await tried('x')).toEqual(CLOSED);
  });

  test('once whoever opened it has signed out, or writes no more', async () => {
    const someone = async () => {
      const employee = await anEmployee(spor, { roles: { editor: top } });
      const who = await signedIn(spor, employee);
      return { employee, who, own: (await open(who)).body.url.split('/open/')[1] as string };
    };
    const [one, other] = [await someone(), await someone()];
    for (const { own } of [one, other]) expect((await beside.get(at('', own))).status).toBe(200);
    await one.who.post('/api/sign-out');
    await spor.database.query('UPDATE role_grant SET revoked_at = UTC_TIMESTAMP(3) WHERE employee_id = ?', [other.employee.id]);
    for (const { own } of [one, other]) expect(await tried(own)).toEqual(CLOSED);
  });
});

test('whoever reads nynorsk or English gets the page so, and what learners read in the content’s language', async () => {
  const employee = await anEmployee(spor, { roles: { editor: top }, language: 'en' });
  const url = (await open(await signedIn(spor, employee), { library: LIBRARY, language: 'nn' })).body.url as string;
  const { text } = await beside.get(new URL(url).pathname);
  expect(text).toContain('<html lang="en">');
  expect(text).toContain('/api/h5p/frames/editor/language/en.js');
  expect(text).toContain('"language":"nn","name":"H5P editor"');
});

test('where its address is set, that is the address, and Spor’s own is the one that may show it', async () => {
  const place = aDataFolderWithEditor();
  const other = await anInstallation({ content: false, env: { SPOR_DATA_DIR: place, SPOR_URL: 'https://spor.kommune.example', SPOR_H5P_EDITOR_URL: 'https://h5p.example' } });
  try {
    const who = await somebody(other);
    await upload(who, aPackage({ h5p: pictureOf(), params: {}, more: aType() }));
    const { body } = await open(who, { library: LIBRARY }, await openDraft(who, { kind: 'course', title: 'Kurs' }));
    expect(body.origin).toBe('https://h5p.example');
    const port = /"port":(\d+),"msg":"the H5P editor is ready"/.exec(other.api.output())?.[1];
    const { headers } = await new Client(`http://127.0.0.1:${port}`).get(new URL(body.url).pathname);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors https://spor.kommune.example');
    expect((await who.get('/admin/')).headers.get('content-security-policy')).toContain("frame-src 'self' https://h5p.example");
  } finally {
    await other.stop();
    rmSync(place, { recursive: true, force: true });
  }
});

test('where it is not installed, that is said, and nothing listens', async () => {
  const without = await anInstallation({ content: false });
  try {
    const who = await somebody(without);
    expect((await who.get('/api/h5p-editor')).body).toEqual({ state: 'not-installed' });
    await upload(who, aPackage({ h5p: pictureOf(), params: {}, more: aType() }));
    const { status, body } = await open(who, { library: LIBRARY }, await openDraft(who, { kind: 'course', title: 'Kurs' }));
    expect([status, body.code]).toEqual([503, 'catalogue.editor-not-ready']);
    expect(without.api.output()).not.toContain('the H5P editor is ready');
  } finally {
    await without.stop();
  }
});
