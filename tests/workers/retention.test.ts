import { readdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { type Client } from '../support/client.js';
import { aWrittenCourse, type Draft, fileOf, openDraft, publishDraft, saveFile } from '../support/drafts.js';
import { aPackage, upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { aRedis, type OwnRedis } from '../support/redis.js';
import { eventually } from '../support/settled.js';

let redis: OwnRedis;
let spor: Installation;
let editor: Client;

beforeAll(async () => {
  redis = await aRedis();
  spor = await anInstallation({ env: { REDIS_URL: redis.url } });
  editor = await signedIn(spor, await anEmployee(spor, { roles: { editor: await aUnit(spor) } }));
});
afterAll(async () => {
  await spor.stop();
  await redis.remove();
});

/** What the clock asks for is also done when a worker starts. */
async function night(): Promise<void> {
  await spor.worker?.stop();
  await spor.startWorker();
}
const unused = async (condition = 'TRUE') => ((await spor.database.query(`SELECT COUNT(*) AS n FROM unused_media WHERE ${condition}`))[0] as unknown as { n: number }[])[0]?.n;
/** All that is due is removed: a row goes with its file. */
const removed = () => eventually(() => unused('since < UTC_TIMESTAMP(3) - INTERVAL 30 DAY'), (n) => Number(n) === 0);
/** The clock can't be moved, but what it is compared with can. */
const aMonthPasses = () => spor.database.query('UPDATE unused_media SET since = since - INTERVAL 31 DAY');
const daysPass = () => spor.database.query('UPDATE h5p_content SET created_at = created_at - INTERVAL 3 DAY');

let shade = 0;
async function bring({ id }: Draft): Promise<{ path: string; url: string }> {
  const form = new FormData();
  const colour = { r: (shade += 1), g: 90, b: 90 };
  form.append('file', new Blob([new Uint8Array(await sharp({ create: { width: 4, height: 4, channels: 3, background: colour } }).png().toBuffer())]), 'bilde.png');
  return (await editor.post(`/api/drafts/${id}/media`, form)).body;
}
const isServed = async (url: string) => (await editor.get(url)).status === 200;
const kept = () => readdirSync(path.join(spor.env.SPOR_DATA_DIR as string, 'h5p', 'media')).filter((name) => !name.includes('.'));

test('what a draft, a version in force or an earlier one shows stays; what nothing has shown for a month goes', async () => {
  const draft = await aWrittenCourse(editor, 'Bilder');
  const first = await bring(draft);
  await saveFile(editor, draft, 'nb/en.md', { ...fileOf(draft, 'nb/en.md').content, body: `Tekst.\n\n![Et bilde](${first.path})\n` });
  const { slug } = (await publishDraft(editor, draft)).body;
  const second = await openDraft(editor, { kind: 'course', slug });
  await editor.delete(`/api/drafts/${second.id}/media/${first.path.replace('media/', '')}`);
  await saveFile(editor, second, 'nb/en.md', { ...fileOf(second, 'nb/en.md').content, body: 'Tekst uten bilde.\n' });
  expect((await editor.delete(`/api/drafts/${second.id}/media/${first.path.replace('media/', '')}`)).status).toBe(204);
  const inForce = await bring(second);
  expect((await publishDraft(editor, second)).status).toBe(201);
  const open = await openDraft(editor, { kind: 'course', slug });
  const inDraft = await bring(open);
  const gone = await bring(open);
  await editor.delete(`/api/drafts/${open.id}/media/${gone.path.replace('media/', '')}`);
  const before = kept();

  await night();
  // The picture as it is shown, and as the draft kept it.
  await eventually(() => unused(), (n) => Number(n) === 2);
  expect(await isServed(gone.url)).toBe(true);
  await aMonthPasses();
  await night();
  await removed();
  expect(await Promise.all([first, inForce, inDraft, gone].map(({ url }) => isServed(url)))).toEqual([true, true, true, false]);
  expect(before.filter((name) => !kept().includes(name))).toEqual([gone.url.replace(/^.*\/|\.png$/g, '')]);
});

test('what is used again before the month is over stays, and what is brought once more after is whole', async () => {
  const draft = await aWrittenCourse(editor, 'Igjen');
  const [one, other] = [await bring(draft), await bring(draft)];
  const remove = ({ path: file }: { path: string }) => editor.delete(`/api/drafts/${draft.id}/media/${file.replace('media/', '')}`);
  await Promise.all([remove(one), remove(other)]);
  await night();
  await eventually(() => unused(), (n) => Number(n) === 4);
  shade -= 2;
  const again = await bring(draft);
  expect(again.url).toBe(one.url);
  await aMonthPasses();
  await night();
  await removed();
  expect([await isServed(one.url), await isServed(other.url)]).toEqual([true, false]);
  expect((await bring(draft)).url).toBe(other.url);
  expect(kept()).toContain(other.url.replace(/^.*\/|\.png$/g, ''));
  expect(await isServed(other.url)).toBe(true);
});

test('to forget whoever uploaded a package takes the name away and leaves the content; a preview goes', async () => {
  const person = await anEmployee(spor, { roles: { editor: await aUnit(spor) } });
  const writer = await signedIn(spor, person);
  const { contentId } = (await upload(writer, aPackage())).body;
  const preview = await editor.post('/api/exercise-previews', { library: 'Spor.Choice 1.0', title: 'Prøv', params: { question: '<p>Hva?</p>', alternatives: [{ text: 'A', correct: true }, { text: 'B' }] }, language: 'nb' });
  expect(preview.status).toBe(200);
  const previews = async () => ((await spor.database.query("SELECT id FROM h5p_content WHERE origin = 'preview'"))[0] as unknown as unknown[]).length;
  expect(await previews()).toBe(1);
  await spor.database.query('DELETE FROM employee WHERE id = ?', [person.id]);
  await daysPass();
  await night();
  await eventually(previews, (count) => count === 0);
  expect((await editor.get(`/api/h5p-packages/${contentId}`)).body).toMatchObject({ title: 'Velg', uploadedBy: '' });
  expect((await editor.get(`/api/h5p-packages/${contentId}/package`)).status).toBe(200);
});
