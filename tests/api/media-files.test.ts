import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Client } from '../support/client.js';
import { publishDraft } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';

interface MediaFile {
  id: string;
  name: string;
  places: { language: string; lesson: string | null; alternative: string | null }[];
  draftId: string | null;
}

const SLUG = 'observasjon-og-brukerreise';
const GIF = Buffer.from('R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=', 'base64');

let spor: Installation;
let editor: Client;

beforeAll(async () => {
  spor = await anInstallation({ worker: true });
  const unit = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
});
afterAll(() => spor.stop());

const files = async (): Promise<MediaFile[]> => (await editor.get('/api/media-files')).body.filter(({ id }: MediaFile) => id.startsWith(SLUG));
const named = async (name: string) => (await files()).find((file) => file.name === name) as MediaFile;
const draft = async () => (await editor.post('/api/drafts', { kind: 'course', slug: SLUG })).body;
const publish = (id: string) => publishDraft(editor, { id });

test('what is published is told with its size, and where and as what it is shown', async () => {
  const [first] = await files();
  expect(first).toMatchObject({ courseTitle: 'Observasjon og brukerreise', kind: 'picture', mime: 'image/svg+xml', url: expect.stringMatching(/^\/api\/media\//), bytes: expect.any(Number), width: expect.any(Number), owner: '', licence: null, draftId: null });
  expect(first?.places).toEqual([{ language: 'nb', lesson: expect.any(String), title: expect.stringMatching(/./), exercise: null, alternative: expect.stringMatching(/./) }]);
  expect((await editor.get(first && 'url' in first ? String(first.url) : '')).status).toBe(200);
});

test('whose it is goes with the files, out and in again', async () => {
  const { id } = await draft();
  const [file] = await files();
  const name = file?.name.replace('media/', '') as string;
  expect((await editor.put(`/api/drafts/${id}/files`, { path: 'media.yaml', revision: 0, content: { [name]: { owner: 'Lier kommune', licence: 'cc-by', attribution: 'Tegning: Lier kommune' } } })).status).toBe(200);
  expect(await named(`media/${name}`)).toMatchObject({ owner: 'Lier kommune', licence: 'CC-BY-4.0', attribution: 'Tegning: Lier kommune', draftId: id });
  expect((await publish(id)).status).toBe(201);
  expect(await named(`media/${name}`)).toMatchObject({ owner: 'Lier kommune', draftId: null });
  const { lesson } = (file as MediaFile).places[0] as MediaFile['places'][number];
  const credits = [{ kind: 'picture', shows: expect.stringMatching(/./), name: 'Tegning: Lier kommune', licence: 'CC-BY-4.0' }];
  expect((await editor.get(`/api/my-learning/courses/${SLUG}/lessons/${lesson}`)).body.credits).toEqual(credits);
  const preview = await draft();
  expect((await editor.get(`/api/drafts/${preview.id}/lessons/${lesson}`)).body.credits).toEqual(credits);
  await editor.delete(`/api/drafts/${preview.id}`);
  const out = `${spor.env.SPOR_DATA_DIR as string}/out`;
  await spor.operator('export-content', out);
  expect(readFileSync(path.join(out, 'courses', SLUG, 'media.yaml'), 'utf8')).toContain('owner: Lier kommune');
  expect((await spor.operator('import-content', out)).output).toContain('0 nytt eller endret');
});

test('a licence by its former name is read as today’s, and whoever imports is told', async () => {
  const out = `${spor.env.SPOR_DATA_DIR as string}/out`;
  const { output } = await spor.operator('check-content', out);
  expect(output).toMatch(new RegExp(`courses/${SLUG}/media\\.yaml:\\d+: .*“cc-by” is now called CC-BY-4\\.0`));
});

test('a licence that nobody knows stands in the way of publishing', async () => {
  const { id, files: before } = await draft();
  const { revision, content } = before.find((file: { path: string }) => file.path === 'media.yaml');
  await editor.put(`/api/drafts/${id}/files`, { path: 'media.yaml', revision, content: { 'x.svg': { licence: 'min' } } });
  const { body } = await publish(id);
  expect([body.code, body.errors[0].path]).toEqual(['catalogue.draft-not-ready', 'media.yaml']);
  await editor.put(`/api/drafts/${id}/files`, { path: 'media.yaml', revision: revision + 1, content });
});

test('only what nothing shows is removed, with what is said of it; the version before keeps it', async () => {
  const { id, files: before } = await draft();
  const form = new FormData();
  form.append('file', new Blob([GIF]), 'ubrukt.gif');
  expect((await editor.post(`/api/drafts/${id}/media`, form)).status).toBe(201);
  const facts = before.find((file: { path: string }) => file.path === 'media.yaml');
  const { revision } = (await editor.put(`/api/drafts/${id}/files`, { path: 'media.yaml', revision: (await editor.get(`/api/drafts/${id}`)).body.files.find((file: { path: string }) => file.path === 'media.yaml').revision, content: { ...facts.content, 'ubrukt.gif': { owner: 'Noen' } } })).body;
  expect(revision).toBeGreaterThan(0);
  const unused = await named('media/ubrukt.gif');
  expect(unused).toMatchObject({ places: [], owner: 'Noen', bytes: GIF.length });
  const [used] = (await files()).filter(({ places }) => places.length > 0);
  const refused = await editor.delete(`/api/drafts/${id}/${used?.name}`);
  expect([refused.status, refused.body.code]).toEqual([409, 'catalogue.media-file-used']);
  expect((await editor.delete(`/api/drafts/${id}/media/ubrukt.gif`)).status).toBe(204);
  expect(await named('media/ubrukt.gif')).toBeUndefined();
  expect((await editor.get(`/api/drafts/${id}`)).body.files.find((file: { path: string }) => file.path === 'media.yaml').content).toEqual(facts.content);
  expect((await editor.delete(`/api/drafts/${id}/media/ubrukt.gif`)).body.code).toBe('catalogue.media-file-unknown');
});
