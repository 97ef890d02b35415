import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { type Client } from '../support/client.js';
import { type Draft, openDraft, publishDraft, readDraft } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aCourseOf } from '../support/own-course.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';

const SECRET = 'Kari Nordmanns telefon';
const DRAWING = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400"><script>alert(1)</script><rect width="600" height="400" fill="#0f5c4a"/></svg>');

let spor: Installation;
let editor: Client;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  const unit = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
  await aCourseOf(spor, 'med-omslag', { tenk: { library: 'Spor.Reflection 1.0', params: { question: '<p>Hva tenker du?</p>' } } });
});
afterAll(() => spor.stop());

const photograph = () => sharp({ create: { width: 1500, height: 1500, channels: 3, background: '#208080' } }).withExif({ IFD0: { Make: SECRET } }).jpeg().toBuffer();
const bring = ({ id }: Draft, file: Buffer, name = 'omslag.bin') => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(file)]), name);
  return editor.post(`/api/drafts/${id}/cover`, form);
};
const bytesOf = async (url: string): Promise<Buffer> => Buffer.from(await (await fetch(spor.url + url, { headers: { cookie: editor.cookies } })).arrayBuffer());
const cardOf = async (slug: string) => (await editor.get(`/api/my-learning/courses/${slug}`)).body;

test('a photograph becomes a cover of the card’s shape without what the camera wrote, is published with whose it is, and goes out and in as files', async () => {
  const draft = await openDraft(editor, { kind: 'course', slug: 'med-omslag' });
  const { status, body } = await bring(draft, await photograph());
  expect([status, body]).toEqual([201, { name: 'cover.jpg', url: expect.stringMatching(/^\/api\/media\/[0-9a-f]{64}\.jpg$/) }]);
  const bytes = await bytesOf(body.url);
  expect([bytes.includes(SECRET), await sharp(bytes).metadata()]).toEqual([false, expect.objectContaining({ width: 1200, height: 800, format: 'jpeg' })]);
  expect((await editor.get(`/api/drafts/${draft.id}`)).body.cover).toEqual(body);
  await editor.put(`/api/drafts/${draft.id}/files`, { path: 'media.yaml', revision: 0, content: { 'cover.jpg': { owner: 'Ola Foto', licence: 'CC-BY-SA-4.0' } } });
  const { slug } = (await publishDraft(editor, draft)).body;
  expect(await cardOf(slug)).toMatchObject({ cover: body.url, credits: [{ kind: 'cover', shows: '', name: 'Ola Foto', licence: 'CC-BY-SA-4.0' }] });
  const out = `${spor.env.SPOR_DATA_DIR as string}/out`;
  await spor.operator('export-content', out);
  expect(readFileSync(path.join(out, 'courses', slug, 'cover.jpg')).equals(bytes)).toBe(true);
  expect((await spor.operator('import-content', out)).output).toContain('0 nytt eller endret');
});

test('another takes its place, a drawing is cleaned, and taken away there is none', async () => {
  const draft = await openDraft(editor, { kind: 'course', slug: 'med-omslag' });
  const { body } = await bring(draft, DRAWING);
  expect([body.name, (await bytesOf(body.url)).includes('script')]).toEqual(['cover.svg', false]);
  expect((await readDraft(editor, draft)).cover).toEqual(body);
  const { number } = (await publishDraft(editor, draft)).body;
  expect((await editor.get('/api/histories/course/med-omslag')).body.versions[0]).toMatchObject({ number, changes: expect.arrayContaining([{ what: 'cover', name: '' }]) });
  const next = await openDraft(editor, { kind: 'course', slug: 'med-omslag' });
  expect((await editor.delete(`/api/drafts/${next.id}/cover`)).status).toBe(204);
  expect((await readDraft(editor, next)).cover).toBeNull();
  expect((await publishDraft(editor, next)).status).toBe(201);
  expect((await cardOf('med-omslag')).cover).toBeNull();
});

test('a path has one too', async () => {
  const draft = await openDraft(editor, { kind: 'path', title: 'Sti med omslag' });
  const { revision, content } = (await readDraft(editor, draft)).files.find((file) => file.path === 'path.yaml') as { revision: number; content: object };
  const { body } = await bring(draft, await photograph());
  expect(body.name).toBe('path.jpg');
  await editor.put(`/api/drafts/${draft.id}/files`, { path: 'path.yaml', revision, content: { ...content, key: 'STI', nb: { title: 'Sti med omslag', purpose: 'Å prøve.' }, courses: ['med-omslag'], cover: { owner: 'Ola Foto', licence: 'CC-BY-4.0', attribution: 'Foto: Ola' } } });
  const { slug } = (await publishDraft(editor, draft)).body;
  expect((await editor.get(`/api/my-learning/paths/${slug}`)).body).toMatchObject({ cover: body.url, credits: [{ kind: 'cover', name: 'Foto: Ola' }] });
  const out = `${spor.env.SPOR_DATA_DIR as string}/out2`;
  await spor.operator('export-content', out);
  expect(readdirSync(path.join(out, 'paths')).sort()).toEqual([`${slug}.jpg`, `${slug}.yaml`]);
  expect((await spor.operator('import-content', out)).output).toContain('0 nytt eller endret');
  expect((await spor.operator('check-content', out)).code).toBe(0);
});

test('what is no picture is refused in the reader’s language, and what has no card takes none', async () => {
  const draft = await openDraft(editor, { kind: 'course', slug: 'med-omslag' });
  const refused = await bring(draft, Buffer.from('%PDF-1.4 Ikke et bilde'), 'omslag.jpg');
  expect([refused.status, refused.body.code, refused.body.detail]).toEqual([400, 'catalogue.draft-cover-refused', 'Filen kan ikke være forsidebilde. Velg et bilde: png, jpg, webp eller svg.']);
  const toolkit = await openDraft(editor, { kind: 'toolkit', title: 'Et verktøy' });
  expect((await bring(toolkit, await photograph())).body.code).toBe('catalogue.draft-cover-refused');
  expect([(await readDraft(editor, draft)).cover, (await readDraft(editor, toolkit)).cover]).toEqual([null, null]);
});
