import { setTimeout as wait } from 'node:timers/promises';
import { type Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { aWrittenCourse, CHOICE, type Draft, fileOf, openDraft, publishDraft, readDraft, saveFile, warningsOf } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { drained } from '../support/settled.js';
import { shippedVersion } from '../support/shipped.js';

const SLUG = 'med-historie';
let spor: Installation;
let editor: Client;
let unit: TestUnit;

beforeAll(async () => {
  spor = await anInstallation({ worker: true });
  unit = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
});
afterAll(() => spor.stop());

const history = async (kind = 'course', slug = SLUG) => (await editor.get(`/api/histories/${kind}/${slug}`)).body;
const newLearner = async () => signedIn(spor, await anEmployee(spor, { unit }));

/** Two versions: one has completed the first, one is in the middle of it and was asked for what is new. */
beforeAll(async () => {
  await publishDraft(editor, await aWrittenCourse(editor, 'Med historie'), 'keep');
  const [underWay, done] = await Promise.all([newLearner(), newLearner()]);
  await takeCourse(underWay, SLUG, { lessons: 1 });
  await takeCourse(done, SLUG);
  const draft = await openDraft(editor, { kind: 'course', slug: SLUG });
  await saveFile(editor, draft, 'nb/exercises/sporsmal.json', { ...CHOICE, title: 'Et nytt spørsmål' });
  await publishDraft(editor, draft, 'difference');
  await drained(spor);
});

test('every version is told with when, by whom, what was chosen, what differs, and how many are on it', async () => {
  const { title, versions, draft } = await history();
  expect([title, draft]).toEqual(['Med historie', null]);
  expect(versions).toMatchObject([
    { number: 2, isCurrent: true, isFromFiles: false, publishedBy: expect.stringContaining('Ansatt'), asks: 'difference', asked: { people: 2, units: 1 }, changes: [{ what: 'lesson-changed', name: 'Leksjon to' }], underWay: 2, completed: 0, hasFiles: true, firstLesson: 'en', restoredFrom: null },
    { number: 1, isCurrent: false, asks: 'keep', asked: null, changes: null, underWay: 0, completed: 1 },
  ]);
});

test('paths and toolkits have a history too, and what came with the files says so', async () => {
  expect((await history('path', 'alle')).versions).toMatchObject([{ number: 1, isFromFiles: true, publishedBy: '', underWay: null, completed: 0, contents: ['Hva er innovasjon i Lier?'] }]);
  expect((await history('toolkit', 'idemote-pa-45-minutter')).versions).toMatchObject([{ number: shippedVersion('toolkits/idemote-pa-45-minutter/toolkit.yaml'), underWay: null, completed: null, firstLesson: null, contents: expect.arrayContaining([expect.any(String)]) }]);
  expect((await editor.get('/api/histories/course/finnes-ikke')).body.code).toBe('catalogue.publication-unknown');
});

test('an old version is seen as it was, and nothing is recorded', async () => {
  const [second, first] = (await history()).versions;
  const lesson = async ({ id }: { id: string }) => (await editor.get(`/api/publications/${id}/lessons/to`)).body;
  expect(await lesson(first)).toMatchObject({ title: 'Leksjon to', course: { title: 'Med historie' }, exercises: [{ title: 'Et spørsmål' }] });
  expect((await lesson(second)).exercises[0].title).toBe('Et nytt spørsmål');
  expect((await editor.get(`/api/publications/${first.id}/lessons/finnes-ikke`)).status).toBe(404);
});

test('its files can be saved, each in its place', async () => {
  const [, first] = (await history()).versions;
  const answer = await fetch(`${spor.url}/api/publications/${first.id}/files`, { headers: { cookie: editor.cookies } });
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${SLUG}-1.zip"`);
  const names = [...Buffer.from(await answer.arrayBuffer()).toString('latin1').matchAll(/PK\x01\x02[\s\S]{42}(med-historie\/[a-z0-9/.-]+)/g)].map(([, name]) => name);
  expect(names.sort()).toEqual(['course.yaml', 'nb/course.md', 'nb/en.md', 'nb/exercises/sporsmal.json', 'nb/to.md', 'nb/tre.md'].map((name) => `${SLUG}/${name}`));
});

describe('an earlier version is taken up again', () => {
  const restore = (publicationId: string, replaces?: string) => editor.post('/api/drafts', { publicationId, ...(replaces ? { replaces } : {}) });
  const questionIn = (draft: Draft) => fileOf(draft, 'nb/exercises/sporsmal.json').content.title;

  test('as a draft, not over one that is open unless that is said, and is published as any other', async () => {
    const [, first] = (await history()).versions;
    const open = await openDraft(editor, { kind: 'course', slug: SLUG });
    await saveFile(editor, open, 'nb/en.md', { front: { title: 'Under arbeid', kind: 'text', minutes: 3 }, body: 'Les.' });
    const refused = await restore(first.id);
    expect([refused.status, refused.body.code]).toEqual([409, 'catalogue.draft-open']);
    expect((await restore(first.id, '00000000-0000-4000-8000-000000000000')).status).toBe(409);
    expect(fileOf(await readDraft(editor, open), 'nb/en.md').content.front?.title).toBe('Under arbeid');
    expect((await history()).draft).toMatchObject({ id: open.id });
    const { status, body: draft } = await restore(first.id, open.id);
    expect([status, draft.restoredFrom, questionIn(draft)]).toEqual([201, 1, 'Et spørsmål']);
    expect((await editor.get(`/api/drafts/${open.id}`)).status).toBe(404);
    expect((await publishDraft(editor, draft, 'keep')).body.number).toBe(3);
    expect((await history()).versions).toMatchObject([{ number: 3, restoredFrom: 1, changes: [{ what: 'lesson-changed' }], isCurrent: true }, { number: 2 }, { number: 1, completed: 1 }]);
  });

  test('from the files of a path and of a toolkit as well', async () => {
    const [path] = (await history('path', 'alle')).versions;
    expect((await restore(path.id)).body).toMatchObject({ kind: 'path', slug: 'alle', restoredFrom: 1 });
    const [toolkit] = (await history('toolkit', 'idemote-pa-45-minutter')).versions;
    expect((await restore(toolkit.id)).body).toMatchObject({ kind: 'toolkit', restoredFrom: toolkit.number });
  });

  test('but not when its files were never kept', async () => {
    const [, second] = (await history()).versions;
    await spor.database.query('DELETE f FROM source_file f JOIN course_version v ON v.content_hash = f.content_hash JOIN publication p ON p.version_id = v.id WHERE p.id = ?', [second.id]);
    expect((await restore(second.id)).body.code).toBe('catalogue.source-missing');
    expect((await editor.get(`/api/publications/${second.id}/files`)).status).toBe(404);
    expect((await history()).versions[1]).toMatchObject({ hasFiles: false, changes: null });
  });
});

test('an old version of a toolkit or a path is seen as it was', async () => {
  const toolkit = await openDraft(editor, { kind: 'toolkit', slug: 'idemote-pa-45-minutter' });
  const words = fileOf(toolkit, 'nb.yaml').content;
  await saveFile(editor, toolkit, 'nb.yaml', { ...words, title: 'Et nytt navn' });
  expect((await publishDraft(editor, toolkit)).status).toBe(201);
  const path = await openDraft(editor, { kind: 'path', slug: 'alle' });
  const outline = fileOf(path, 'path.yaml').content;
  await saveFile(editor, path, 'path.yaml', { ...outline, courses: [...(outline.courses as string[]), SLUG] });
  expect((await editor.get(`/api/drafts/${path.id}/effect`)).body.changes).toEqual([{ what: 'course-added', name: 'Med historie' }]);
  expect((await publishDraft(editor, path)).status).toBe(201);
  const seen = async (kind: string, slug: string) => Promise.all((await history(kind, slug)).versions.map(async ({ id }: { id: string }) => (await editor.get(`/api/publications/${id}/${kind}`)).body));
  const shipped = shippedVersion('toolkits/idemote-pa-45-minutter/toolkit.yaml');
  expect((await seen('toolkit', 'idemote-pa-45-minutter')).map(({ title, version, agenda }) => [title, version, agenda.length > 0])).toEqual([['Et nytt navn', shipped + 1, true], [words.title, shipped, true]]);
  expect((await seen('path', 'alle')).map(({ courses, completedAt, asked }) => [courses.map(({ slug }: { slug: string }) => slug), completedAt, asked])).toEqual([[[...(outline.courses as string[]), SLUG], null, []], [outline.courses, null, []]]);
  const [{ id }] = (await history()).versions;
  expect([(await editor.get(`/api/publications/${id}/toolkit`)).status, (await editor.get(`/api/publications/${id}/path`)).status]).toEqual([404, 404]);
});

test('of two who publish a draft at the same time one does, and there is one version more', async () => {
  const draft = await aWrittenCourse(editor, 'Samtidig');
  const answers = await Promise.all([publishDraft(editor, draft, 'keep'), publishDraft(editor, draft, 'keep')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 404]);
  expect((await history('course', 'samtidig')).versions).toHaveLength(1);
});

test('whoever publishes a draft a moment after another is told that it is published, not that something newer is', async () => {
  for (let behind = 0; behind < 24; behind += 1) {
    const draft = await aWrittenCourse(editor, `Like etter ${behind}`);
    const accepts = await warningsOf(editor, draft.id);
    const publish = () => editor.post(`/api/drafts/${draft.id}/publications`, { asks: 'keep', accepts });
    const answers = await Promise.all([publish(), wait(behind).then(publish)]);
    expect(answers.map(({ status, body }) => [status, body.code]).sort()).toEqual([[201, undefined], [404, 'catalogue.draft-unknown']]);
  }
});
