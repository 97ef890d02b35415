import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { idOf } from '@spor/api/platform';
import { type Client } from '../support/client.js';
import { publishDraft } from '../support/drafts.js';
import { aPackage, aType, pictureOf, upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aCourseOf, SILENT_TYPE } from '../support/own-course.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';

let spor: Installation;
let top: TestUnit;
let editor: Client;
let administrator: Client;
let installer: TestEmployee;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  top = await aUnit(spor);
  installer = await anEmployee(spor, { unit: top, roles: { administrator: top } });
  [editor, administrator] = await Promise.all([signedIn(spor, await anEmployee(spor, { roles: { editor: top } })), signedIn(spor, installer)]);
  const silent = { library: 'Test.Silent 1.0', params: { text: 'Hei' } };
  await aCourseOf(spor, 'stille-kurs', { stille: silent, samling: { library: 'Spor.Column 1.0', params: { parts: [{ library: 'Spor.Text 1.0', params: { text: '<p>Les.</p>' }, metadata: { title: 'Tekst' } }] } } }, { types: SILENT_TYPE });
});
afterAll(() => spor.stop());

const address = (name: string): string => `/api/h5p-libraries/${encodeURIComponent(name)}`;
const one = async (name: string) => (await editor.get(address(name))).body;
const install = async (name: string, more: object = {}) => {
  const { status, body } = await upload(administrator, aPackage({ h5p: pictureOf(name), params: {}, more: aType(name, 0, [], more) }));
  expect([status, body.installed]).toEqual([201, [`${name} 1.0.0`]]);
  return body.contentId as string;
};
const folderOf = (name: string): string => path.join(spor.env.SPOR_DATA_DIR as string, 'h5p/libraries', name.replace(' ', '-'));

test('a library tells where it is used, also inside another type, and what needs it', async () => {
  expect(await one('Test.Silent 1.0')).toMatchObject({
    title: 'Silent', version: '1.0.0', exercises: 1, drafts: 0, packages: 0, earlier: 0, isUsed: true, files: 3, bytes: expect.any(Number), installedAt: expect.stringMatching(/^20/), installedBy: '',
    uses: [{ kind: 'exercise', id: idOf('exercise', 'stille-kurs', 'stille'), title: 'Stille', courseTitle: 'Øvelsene', inside: null }],
  });
  expect((await one('Spor.Text 1.0')).uses).toMatchObject([{ kind: 'exercise', title: 'Samling', inside: 'Spor.Column 1.0' }]);
  const base = await one('Spor.Base 1.0');
  expect(base).toMatchObject({ runnable: false, exercises: 0, isUsed: true, uses: [] });
  expect(base.dependents.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(['Spor.Choice 1.0', 'Spor.Column 1.0']));
  expect((await one('Spor.Choice 1.0')).needs).toContainEqual({ id: 'Spor.Base 1.0', isInstalled: true });
});

test('those that nothing uses are found', async () => {
  const { body } = await editor.get('/api/h5p-libraries?filter={"isUsed":false}&range=[0,99]');
  const ids = body.map(({ id }: { id: string }) => id);
  expect(ids).toContain('Spor.Words 1.0');
  for (const used of ['Test.Silent 1.0', 'Spor.Column 1.0', 'Spor.Text 1.0', 'Spor.Base 1.0']) expect(ids).not.toContain(used);
});

test('who installed one is known, and shown to that person as their data', async () => {
  await install('Test.Known');
  expect(await one('Test.Known 1.0')).toMatchObject({ installedBy: installer.name, packages: 1, versions: [] });
  expect((await administrator.get('/api/me/data')).text).toContain('Test.Known 1.0');
});

test('an unused one is removed, with its files; used again it must be installed again', async () => {
  const contentId = await install('Test.Gone');
  expect((await administrator.delete(address('Test.Gone 1.0'))).body).toMatchObject({ code: 'catalogue.library-used', detail: expect.stringContaining('1 opplastet pakke') });
  await spor.database.query('DELETE FROM h5p_content WHERE id = ?', [contentId]);
  expect((await administrator.delete(address('Test.Gone 1.0'))).status).toBe(204);
  expect((await editor.get(address('Test.Gone 1.0'))).status).toBe(404);
  expect((await administrator.delete(address('Test.Gone 1.0'))).body.code).toBe('catalogue.library-unknown');
  expect(existsSync(folderOf('Test.Gone 1.0'))).toBe(false);
  expect(readdirSync(path.dirname(folderOf('x'))).filter((name) => name.startsWith('.'))).toEqual([]);
  expect((await upload(editor, aPackage({ h5p: pictureOf('Test.Gone'), params: {} }))).body.code).toBe('catalogue.libraries-missing');
  expect(await install('Test.Gone')).toBeTruthy();
});

test('one that something uses stays, and says what uses it', async () => {
  const refusal = async (name: string) => {
    const { status, body } = await administrator.delete(address(name));
    expect(existsSync(folderOf(name))).toBe(true);
    return [status, body.code, /fjernes: (.*?)\. /.exec(body.detail)?.[1]];
  };
  expect(await refusal('Test.Silent 1.0')).toEqual([409, 'catalogue.library-used', '1 publisert øvelse']);
  const dependent = await install('Test.Needing', { preloadedDependencies: [{ machineName: 'Test.Known', majorVersion: 1, minorVersion: 0 }] });
  await spor.database.query('DELETE FROM h5p_content WHERE id <> ? AND library = ?', [dependent, 'Test.Known 1.0']);
  expect(await refusal('Test.Known 1.0')).toEqual([409, 'catalogue.library-used', 'Test.Needing 1.0']);
});

test('a draft counts as use, and so does a version that is no longer published', async () => {
  const { body: draft } = await editor.post('/api/drafts', { kind: 'course', slug: 'stille-kurs' });
  expect(await one('Test.Silent 1.0')).toMatchObject({ exercises: 1, drafts: 1, uses: [{ kind: 'exercise' }, { kind: 'draft', id: draft.id, place: 'nb/exercises/stille.json', title: 'Stille' }] });
  const { revision } = draft.files.find((file: { path: string }) => file.path === 'nb/exercises/stille.json');
  await editor.put(`/api/drafts/${draft.id}/files`, { path: 'nb/exercises/stille.json', revision, content: { title: 'Ord', library: 'Spor.Words 1.0', params: { instruction: '<p>Velg.</p>', text: '<p>Vi *går*.</p>' } } });
  expect((await publishDraft(editor, draft)).status).toBe(201);
  expect(await one('Test.Silent 1.0')).toMatchObject({ exercises: 0, drafts: 0, earlier: 1, uses: [{ kind: 'earlier', place: '1', courseTitle: 'Øvelsene' }] });
  expect((await administrator.delete(address('Test.Silent 1.0'))).body.detail).toContain('1 øvelse i en eldre versjon');
});

test('only an administrator of the whole may remove one', async () => {
  const part = await aUnit(spor, { parent: top });
  const ofAPart = await signedIn(spor, await anEmployee(spor, { unit: part, roles: { administrator: part } }));
  expect((await ofAPart.delete(address('Spor.Map 1.0'))).body.code).toBe('catalogue.library-whole');
  expect((await editor.delete(address('Spor.Map 1.0'))).status).toBe(403);
});
