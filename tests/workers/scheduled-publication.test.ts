import { type Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { aWrittenCourse, CHOICE, type Draft, fileOf, lookThrough, openDraft, publishDraft, readDraft, saveFile, warningsOf } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { aRedis, type OwnRedis } from '../support/redis.js';
import { drained, eventually } from '../support/settled.js';

let redis: OwnRedis;
let spor: Installation;
let unit: TestUnit;
let editor: Client;

beforeAll(async () => {
  redis = await aRedis();
  spor = await anInstallation({ env: { REDIS_URL: redis.url } });
  unit = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
});
afterAll(async () => {
  await spor.stop();
  await redis.remove();
});

const schedule = async ({ id }: Draft, wish: object = {}) => editor.put(`/api/drafts/${id}/schedule`, { at: '2099-03-12T08:00', accepts: await warningsOf(editor, id), ...wish });
/** The clock can't be moved, but what it is compared with can. */
const comes = ({ id }: Draft) => spor.database.query('UPDATE scheduled_publication SET publish_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE draft_id = ?', [id]);
const versions = async (slug: string) => (await editor.get(`/api/histories/course/${slug}`)).body.versions ?? [];
const scheduledOf = async ({ id }: Draft) => (await editor.get(`/api/drafts/${id}`)).body.scheduled;
const restarted = async () => {
  await spor.worker?.stop();
  await spor.startWorker();
};

test('a draft is to be published at a time in Oslo, which can be changed and called off', async () => {
  const draft = await aWrittenCourse(editor, 'Planlagt');
  expect((await schedule(draft)).body.scheduled).toMatchObject({ at: '2099-03-12T07:00:00.000Z', asks: 'keep', by: expect.stringContaining('Ansatt'), failure: null });
  expect((await schedule(draft, { at: '2099-07-12T08:00' })).body.scheduled.at).toBe('2099-07-12T06:00:00.000Z');
  expect((await editor.get('/api/drafts?filter={"q":"Planlagt"}')).body[0].scheduled.at).toBe('2099-07-12T06:00:00.000Z');
  expect((await schedule(draft, { at: '2020-01-01T08:00' })).body.code).toBe('catalogue.schedule-in-the-past');
  expect((await schedule(draft, { at: '2099-07-12' })).status).toBe(400);
  expect((await editor.delete(`/api/drafts/${draft.id}/schedule`)).status).toBe(204);
  expect(await scheduledOf(draft)).toBeNull();
  await comes(draft);
  await spor.startWorker();
  expect((await readDraft(editor, draft)).id).toBe(draft.id);
});

test('when the time comes it is published once with what was saved last, and asks whom the choice says', async () => {
  const { slug } = (await publishDraft(editor, await aWrittenCourse(editor, 'Til tiden'), 'keep')).body;
  const learner = await signedIn(spor, await anEmployee(spor, { unit }));
  await takeCourse(learner, slug);
  const draft = await openDraft(editor, { kind: 'course', slug });
  await schedule(draft, { asks: 'difference' });
  await saveFile(editor, draft, 'nb/exercises/sporsmal.json', { ...CHOICE, title: 'Etter at det ble planlagt' });
  await comes(draft);
  await restarted();
  await eventually(() => versions(slug), (all) => all.length === 2);
  await drained(spor);
  await restarted();
  await drained(spor);
  expect(await versions(slug)).toMatchObject([{ number: 2, asks: 'difference', asked: { people: 1, units: 1 }, changes: [{ what: 'lesson-changed' }], publishedBy: expect.stringContaining('Ansatt') }, { number: 1 }]);
  expect((await editor.get(`/api/drafts/${draft.id}`)).status).toBe(404);
  expect((await learner.get(`/api/my-learning/courses/${slug}`)).body).toMatchObject({ version: 2, isRenewed: true });
});

test('what is not ready is not published, says why in three languages, and waits for a new time', async () => {
  const draft = await aWrittenCourse(editor, 'Ikke klar');
  await schedule(draft);
  await saveFile(editor, draft, 'nb/en.md', { ...fileOf(draft, 'nb/en.md').content, body: '' });
  await comes(draft);
  await restarted();
  const { failure } = await eventually(() => scheduledOf(draft), (scheduled) => scheduled?.failure);
  expect(failure).toMatchObject({ code: 'catalogue.draft-not-ready', errors: 1, detail: { nb: expect.stringContaining('ikke klart'), nn: expect.stringContaining('ikkje klart'), en: expect.stringContaining('not ready') } });
  expect((await editor.get('/api/editor-home')).body.notPublished).toMatchObject([{ id: draft.id, scheduled: { failure: { code: 'catalogue.draft-not-ready' } } }]);
  expect(await versions('ikke-klar')).toEqual([]);
  expect((await schedule(draft)).body.scheduled.failure).toBeNull();
});

test('a page changed after the time was set is published unseen, and the history says so', async () => {
  const draft = await aWrittenCourse(editor, 'Komma kvelden for');
  await lookThrough(editor, draft.id);
  await schedule(draft);
  await saveFile(editor, draft, 'nb/en.md', { ...fileOf(draft, 'nb/en.md').content, body: 'Les dette, og så videre.' });
  await comes(draft);
  await restarted();
  const [version] = await eventually(() => versions('komma-kvelden-for'), (all) => all.length === 1);
  expect(version.accepted.filter(({ isUnread }: { isUnread: boolean }) => isUnread)).toEqual([{ code: 'preview-not-seen', place: 'Leksjon en', message: expect.stringContaining('ingen har sett gjennom siden'), why: '', isUnread: true }]);
});

test('what nobody had looked through when the time was set, and nobody accepted, is not published', async () => {
  const draft = await aWrittenCourse(editor, 'Aldri sett');
  const accepts = (await warningsOf(editor, draft.id)).filter(({ code }) => code !== 'preview-not-seen');
  await schedule(draft, { accepts });
  await comes(draft);
  await restarted();
  expect((await eventually(() => scheduledOf(draft), (scheduled) => scheduled?.failure)).failure).toMatchObject({ code: 'catalogue.draft-warned', errors: 3 });
});

test('Redis emptied: the clock is set again, and what is due is published', async () => {
  const draft = await aWrittenCourse(editor, 'Etter tomming');
  await schedule(draft);
  await comes(draft);
  await redis.empty();
  await eventually(() => versions('etter-tomming'), (all) => all.length === 1, 60_000);
});
