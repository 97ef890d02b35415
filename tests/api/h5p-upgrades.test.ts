import { type FileContent } from '../../api/src/catalogue/draft/draft-file.rules.js';
import { printsOf } from '../../api/src/catalogue/translation/translation.rules.js';
import { type Client } from '../support/client.js';
import { publishDraft } from '../support/drafts.js';
import { aPackage, CHOICE, upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aCourseOf } from '../support/own-course.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { THING_TYPES } from '../support/thing-type.js';

const COURSE = 'ting-kurs';
const FILE = 'nb/exercises/hilsen.json';
const STEP = { from: 'Test.Thing 1.0', to: 'Test.Thing 1.1', course: COURSE };

let spor: Installation;
let editor: Client;
let administrator: Client;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  const top = await aUnit(spor);
  [editor, administrator] = await Promise.all([signedIn(spor, await anEmployee(spor, { roles: { editor: top } })), signedIn(spor, await anEmployee(spor, { roles: { administrator: top } }))]);
  await aCourseOf(spor, COURSE, { hilsen: { library: 'Test.Thing 1.0', params: { text: 'Hei' } }, takk: { library: 'Test.Thing 1.0', params: { text: 'Takk' } } }, { types: THING_TYPES });
});
afterAll(() => spor.stop());

const planned = (from = STEP.from, to = STEP.to) => administrator.get(`/api/h5p-libraries/${encodeURIComponent(from)}/upgrade?to=${encodeURIComponent(to)}`);
const upgraded = (params: object, path = FILE) => ({ ...STEP, exercises: [{ path, title: 'Hilsen', params }] });
const openDraft = async () => (await editor.post('/api/drafts', { kind: 'course', slug: COURSE })).body;
const fileIn = (draft: { files: { path: string; revision: number; content: object }[] }, path = FILE) => draft.files.find((file) => file.path === path) as { path: string; revision: number; content: object };
const drafts = async (): Promise<unknown[]> => (await editor.get('/api/drafts')).body;

test('a plan has every exercise of the type, with what its author left out filled in', async () => {
  const { status, body } = await planned();
  expect(status).toBe(200);
  expect(body).toMatchObject({ from: STEP.from, to: STEP.to, frame: '/api/h5p/upgrades/Test.Thing-1.1', packages: [], courses: [{ slug: COURSE, title: 'Øvelsene', hasDraft: false }] });
  expect(body.courses[0].exercises).toEqual([{ path: FILE, title: 'Hilsen', params: { text: 'Hei', loud: false } }, { path: 'nb/exercises/takk.json', title: 'Takk', params: { text: 'Takk', loud: false } }]);
});

test.each([
  ['Test.Thing 1.1', 'Test.Thing 1.0', 'catalogue.upgrade-not-newer'],
  ['Test.Thing 1.0', 'Test.Part 1.1', 'catalogue.upgrade-not-newer'],
  ['Test.Thing 1.0', 'Test.Thing 1.2', 'catalogue.library-unknown'],
])('from %s to %s there is no way: %s', async (from, to, code) => {
  expect((await planned(from, to)).body.code).toBe(code);
  expect((await administrator.post('/api/h5p-upgrades', { ...upgraded({ heading: 'Hei' }), from, to })).body.code).toBe(code);
});

test('the page in which upgrades run is sealed', async () => {
  const page = await fetch(`${spor.url}/api/h5p/upgrades/Test.Thing-1.1`);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^sandbox allow-scripts; default-src 'none'; script-src 'nonce-[^']+' \S+\/api\/h5p\/libraries\/; worker-src blob:; connect-src 'none';/);
  expect(policy).not.toMatch(/allow-same-origin|unsafe|'self'/);
  const html = await page.text();
  expect(html).toContain('/api/h5p/libraries/Test.Part-1.1/upgrades.js');
  expect(html.match(/<script/g)).toHaveLength(1);
  for (const folder of ['Test.Gone-1.0', '..%2F..%2Fx-1.0', 'x']) expect((await fetch(`${spor.url}/api/h5p/upgrades/${folder}`)).status).toBe(404);
});

test('a dry run tells what would differ, or why not, and changes nothing', async () => {
  const trial = async (wish: object) => (await administrator.post('/api/h5p-upgrades/trials', wish)).body.exercises[0];
  expect(await trial(upgraded({ heading: 'Hei', loud: false, parts: [] }))).toEqual({ path: FILE, title: 'Hilsen', faults: [], changes: [{ place: ['Overskrift'], before: null, after: 'Hei' }, { place: ['Tekst'], before: 'Hei', after: null }] });
  expect((await trial(upgraded({ loud: false }))).faults).toEqual([{ path: 'params.heading', message: 'mangler' }]);
  expect((await trial(upgraded({ heading: 'Hei' }, 'nb/exercises/borte.json'))).faults).toEqual([{ path: 'nb/exercises/borte.json', message: 'finnes ikke lenger, eller er av en annen type' }]);
  expect(await drafts()).toEqual([]);
});

test('what an upgrade gives back is checked and cleaned like anything else before it is shown to anybody', async () => {
  const { body } = await administrator.post('/api/h5p-upgrades', upgraded({ heading: '<img src=x onerror=alert(1)>Hei', evil: '<script>1</script>' }));
  const draft = await openDraft();
  const { body: answer } = await publishDraft(editor, draft);
  expect(answer.number).toBe(2);
  const [[row]] = (await spor.database.query("SELECT parameters FROM h5p_content WHERE library = 'Test.Thing 1.1'")) as unknown as [[{ parameters: string }]];
  expect(row?.parameters).not.toMatch(/<img|<script|evil/);
  expect((await administrator.post(`/api/h5p-upgrades/${body.id}/rollbacks`, {})).status).toBe(200);
  await publishDraft(editor, await openDraft());
});

test('all of a course’s exercises are upgraded or none, and an upgrade that fails leaves nothing', async () => {
  const wish = upgraded({ heading: 'Hei' });
  const { status, body } = await administrator.post('/api/h5p-upgrades', { ...wish, exercises: [...wish.exercises, { path: 'nb/exercises/takk.json', title: 'Takk', params: {} }] });
  expect([status, body.code, body.errors]).toEqual([400, 'catalogue.upgrade-refused', [{ path: 'nb/exercises/takk.json: params.heading', message: 'mangler' }]]);
  expect(await drafts()).toEqual([]);
});

test('taken back before anybody has published it, nothing is left of it', async () => {
  const { body } = await administrator.post('/api/h5p-upgrades', upgraded({ heading: 'Hei' }));
  expect(body).toMatchObject({ from: STEP.from, to: STEP.to, courseTitle: 'Øvelsene', exercises: 1, undoneAt: null });
  expect((await editor.get('/api/h5p-upgrades?filter={"library":"Test.Thing 1.1"}')).body).toContainEqual(body);
  expect((await administrator.post(`/api/h5p-upgrades/${body.id}/rollbacks`, {})).body).toEqual({ left: [], draftId: null });
  expect(await drafts()).toEqual([]);
  expect((await administrator.post(`/api/h5p-upgrades/${body.id}/rollbacks`, {})).body.code).toBe('catalogue.upgrade-undone');
});

test('a translation that was up to date with bokmål still is when both are upgraded', async () => {
  const draft = await openDraft();
  const nn = 'nn/exercises/hilsen.json';
  const follows = printsOf(FILE, fileIn(draft).content as FileContent).join(' ');
  await editor.put(`/api/drafts/${draft.id}/files`, { path: nn, revision: 0, content: { title: 'Helsing', library: 'Test.Thing 1.0', params: { text: 'Hei du' }, follows } });
  const exercises = [...upgraded({ heading: 'Hei' }).exercises, { path: nn, title: 'Helsing', params: { heading: 'Hei du' } }];
  expect((await administrator.post('/api/h5p-upgrades', { ...STEP, exercises })).status).toBe(201);
  const now = await openDraft();
  expect(fileIn(now, nn).content).toEqual({ title: 'Helsing', library: 'Test.Thing 1.1', params: { heading: 'Hei du' }, follows: printsOf(FILE, fileIn(now).content as FileContent).join(' ') });
  expect((fileIn(now, nn).content as { follows: string }).follows).not.toBe(follows);
  await editor.delete(`/api/drafts/${draft.id}`);
});

test('what an editor has written since is kept: by an upgrade, and by taking one back', async () => {
  const draft = await openDraft();
  const other = fileIn(draft, 'nb/exercises/takk.json');
  await editor.put(`/api/drafts/${draft.id}/files`, { path: other.path, revision: other.revision, content: { title: 'Takk', library: 'Spor.Text 1.0', params: { text: '<p>x</p>' } } });
  const { body } = await administrator.post('/api/h5p-upgrades', upgraded({ heading: 'Hei' }));
  const now = fileIn(await openDraft());
  expect(now.content).toEqual({ title: 'Hilsen', library: 'Test.Thing 1.1', params: { heading: 'Hei' } });
  expect((await editor.put(`/api/drafts/${draft.id}/files`, { path: FILE, revision: fileIn(draft).revision, content: fileIn(draft).content })).body.code).toBe('catalogue.draft-file-changed');
  await editor.put(`/api/drafts/${draft.id}/files`, { path: FILE, revision: now.revision, content: { ...now.content, title: 'Hilsenen min' } });
  expect((await administrator.post(`/api/h5p-upgrades/${body.id}/rollbacks`, {})).body).toEqual({ left: [FILE], draftId: draft.id });
  expect(fileIn(await openDraft()).content).toMatchObject({ title: 'Hilsenen min' });
  expect((await administrator.get(`/api/h5p-upgrades?filter=${encodeURIComponent(JSON.stringify({ id: [body.id] }))}`)).body[0].undoneAt).toBeNull();
});

describe('an uploaded package', () => {
  const content = (library = 'Test.Thing 1.0', params: object = { text: 'Hei' }) => {
    const [machineName, version = ''] = library.split(' ');
    const [majorVersion, minorVersion] = version.split('.').map(Number);
    return aPackage({ h5p: { ...CHOICE, title: 'Pakken', mainLibrary: machineName, preloadedDependencies: [{ machineName, majorVersion, minorVersion }] }, params });
  };
  const step = { from: STEP.from, to: STEP.to };
  const wish = (id: string, params: object) => ({ ...step, package: id, title: 'Pakken', params });
  const row = async (id: string) => ((await spor.database.query('SELECT library, title, parameters, metadata FROM h5p_content WHERE id = ?', [id]))[0] as unknown as object[])[0];
  const libraries = async (id: string) => ((await spor.database.query('SELECT library FROM h5p_content_library WHERE content_id = ? ORDER BY library', [id]))[0] as unknown as { library: string }[]).map(({ library }) => library);
  let id: string;

  beforeAll(async () => {
    ({ body: { contentId: id } } = await upload(editor, content()));
  });

  test('is in the plan whole, tried, upgraded where it is, and put back', async () => {
    expect((await planned()).body.packages).toEqual([{ id, title: 'Pakken', params: { text: 'Hei', loud: false } }]);
    const before = [await row(id), await libraries(id)];
    const { body: trial } = await administrator.post('/api/h5p-upgrades/trials', wish(id, { heading: 'Hei', loud: false }));
    expect(trial.exercises).toEqual([{ path: '', title: 'Pakken', faults: [], changes: [{ place: ['Overskrift'], before: null, after: 'Hei' }, { place: ['Tekst'], before: 'Hei', after: null }] }]);
    expect([await row(id), await libraries(id)]).toEqual(before);
    const { status, body } = await administrator.post('/api/h5p-upgrades', wish(id, { heading: 'Hei', loud: false, parts: [{ library: 'Test.Part 1.1', params: { words: 'Del' } }] }));
    expect([status, body]).toEqual([201, expect.objectContaining({ courseSlug: null, courseTitle: 'Pakken', packageId: id, exercises: 1, undoneAt: null })]);
    expect(await row(id)).toMatchObject({ library: 'Test.Thing 1.1', parameters: expect.stringContaining('"heading":"Hei"'), metadata: expect.stringContaining('"minorVersion":1') });
    expect(await libraries(id)).toEqual(['Test.Part 1.1', 'Test.Thing 1.1']);
    expect((await editor.get(`/api/h5p-packages/${id}`)).body).toMatchObject({ library: 'Test.Thing 1.1', uploadedBy: expect.stringContaining('Ansatt') });
    expect((await planned()).body.packages).toEqual([]);
    expect((await administrator.post(`/api/h5p-upgrades/${body.id}/rollbacks`, {})).body).toEqual({ left: [], draftId: null });
    expect([await row(id), await libraries(id)]).toEqual(before);
    expect((await administrator.post(`/api/h5p-upgrades/${body.id}/rollbacks`, {})).body.code).toBe('catalogue.upgrade-undone');
  });

  test('that can’t be upgraded stays as it is, and one that has changed since is not put back', async () => {
    const before = await row(id);
    expect((await administrator.post('/api/h5p-upgrades', wish(id, { heading: 'x'.repeat(41) }))).body.errors).toEqual([{ path: 'params.heading', message: 'kan ha høyst 40 tegn' }]);
    expect((await administrator.post('/api/h5p-upgrades/trials', { ...wish(id, { heading: 'Hei' }), package: '00000000-0000-4000-8000-000000000000' })).body.exercises[0].faults[0].message).toMatch(/finnes ikke/);
    expect(await row(id)).toEqual(before);
    const { body } = await administrator.post('/api/h5p-upgrades', wish(id, { heading: 'Hei' }));
    await spor.database.query("UPDATE h5p_content SET title = 'En annen' WHERE id = ?", [id]);
    expect((await administrator.post(`/api/h5p-upgrades/${body.id}/rollbacks`, {})).body.code).toBe('catalogue.upgrade-package-changed');
  });

  test('may be larger than other requests, of those who may send it and of nobody else', async () => {
    const { body: { contentId } } = await upload(editor, content());
    const fitting = { ...wish(contentId, {}), params: { heading: 'Stor', parts: Array.from({ length: 15_000 }, () => ({ library: 'Test.Part 1.1', params: { words: 'å'.repeat(100) } })) } };
    expect(Buffer.byteLength(JSON.stringify(fitting))).toBeGreaterThan(3 << 20);
    const { status, body } = await administrator.post('/api/h5p-upgrades/trials', fitting);
    expect([status, body.exercises[0].faults]).toEqual([200, []]);
    expect((await editor.post('/api/h5p-upgrades/trials', fitting)).status).toBe(403);
    expect((await fetch(`${spor.url}/api/h5p-upgrades`, { method: 'POST', headers: { 'content-type': 'application/json', origin: spor.url }, body: JSON.stringify(fitting) })).status).toBe(401);
    expect((await editor.post('/api/exercise-previews', fitting)).status).toBe(413);
  });
});

test('who has upgraded is shown to that person as their data', async () => expect((await administrator.get('/api/me/data')).text).toContain('Test.Thing 1.1'));
