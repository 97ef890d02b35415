import { osloDay } from '@spor/api/platform';
import { type Client } from '../support/client.js';
import { finish, openLesson, takeCourse } from '../support/course.js';
import { aWrittenCourse, CHOICE, type Draft, fileOf, openDraft, publishDraft, readDraft, saveFile } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { drained } from '../support/settled.js';
import { shippedVersion } from '../support/shipped.js';

let spor: Installation;
let editor: Client;
let colleague: Client;
let unit: TestUnit;

beforeAll(async () => {
  spor = await anInstallation({ worker: true });
  unit = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
  colleague = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
});
afterAll(() => spor.stop());

const open = (wish: object): Promise<Draft> => openDraft(editor, wish);
const again = (draft: Draft): Promise<Draft> => readDraft(editor, draft);
const save = saveFile;
const publish = (draft: Draft, asks: string) => publishDraft(editor, draft, asks);
const written = (title: string): Promise<Draft> => aWrittenCourse(editor, title);

test('a course is written from nothing, published, and taken', async () => {
  const draft = await written('Første');
  const { status, body } = await publish(draft, 'keep');
  expect([status, body]).toEqual([201, { kind: 'course', slug: 'forste', number: 1 }]);
  expect((await editor.get(`/api/drafts/${draft.id}`)).status).toBe(404);
  const learner = await signedIn(spor, await anEmployee(spor, { unit }));
  expect((await takeCourse(learner, 'forste'))?.body.course.completedAt).toEqual(expect.any(String));
});

test('a draft is its own: one of the same thing later is another, so that nothing kept of the first can be saved in it', async () => {
  const first = await written('Egen');
  expect((await open({ kind: 'course', slug: 'egen' }).catch(() => undefined))?.id).toBe(first.id);
  await publish(first, 'keep');
  const [second, third] = await Promise.all([open({ kind: 'course', slug: 'egen' }), open({ kind: 'course', slug: 'egen' })]);
  expect(second.id).not.toBe(first.id);
  expect(third.id).toBe(second.id);
  const { status, body } = await save(editor, first, 'nb/en.md', { body: 'Fra det første.' }, 1);
  expect([status, body.code]).toEqual([404, 'catalogue.draft-unknown']);
  expect(fileOf(await again(second), 'nb/en.md').content.body).toBe('Les dette.');
});

test('what stands in the way is told with its place, nothing is published, and the draft is as it was', async () => {
  const draft = await open({ kind: 'course', title: 'Halvferdig' });
  await save(editor, draft, 'course.yaml', { ...fileOf(draft, 'course.yaml').content, key: 'HALV' });
  const { status, body } = await publish(draft, 'keep');
  expect([status, body.code]).toEqual([400, 'catalogue.draft-not-ready']);
  expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(expect.arrayContaining(['nb/course.md', 'nb/leksjon-1.md']));
  expect(body.errors).toContainEqual({ path: 'nb/leksjon-1.md', message: 'har ingen tekst.' });
  expect((await again(draft)).files).toHaveLength(3);
  expect((await editor.get('/api/my-learning/courses/halvferdig')).status).toBe(404);
  expect((await editor.delete(`/api/drafts/${draft.id}`)).status).toBe(204);
});

test('two who write at once are told of each other, and neither overwrites the other', async () => {
  const draft = await written('To sammen');
  await colleague.post(`/api/drafts/${draft.id}/visits`);
  expect((await again(draft)).others).toHaveLength(1);
  const mine = { front: { title: 'Min', kind: 'text', minutes: 3 }, body: 'Min tekst.' };
  expect((await save(colleague, draft, 'nb/en.md', { ...mine, body: 'Deres tekst.' })).status).toBe(200);
  const { status, body } = await save(editor, draft, 'nb/en.md', mine);
  expect([status, body.code]).toEqual([409, 'catalogue.draft-file-changed']);
  expect(fileOf(await again(draft), 'nb/en.md').content.body).toBe('Deres tekst.');
  expect((await save(editor, draft, 'nb/tre.md', mine)).status).toBe(200);
});

test('an exercise and a lesson are seen as they are being written', async () => {
  const draft = await written('Se på');
  const exercise = await editor.post('/api/exercise-previews', { ...CHOICE, language: 'nb' });
  expect([exercise.status, (await editor.get(exercise.body.url)).text.includes('Hva er riktig?')]).toEqual([200, true]);
  const wrong = await editor.post('/api/exercise-previews', { ...CHOICE, params: { question: '<p>Hva?</p>', alternatives: [{ text: 'Ett' }] } });
  expect([wrong.body.code, wrong.body.errors[0].path]).toEqual(['catalogue.content-invalid', 'params.alternatives']);
  const { body } = await editor.get(`/api/drafts/${draft.id}/lessons/to`);
  expect(body).toMatchObject({ title: 'Leksjon to', course: { title: 'Se på' }, previous: { slug: 'en' }, next: { slug: 'tre' }, exercises: [{ title: 'Et spørsmål' }], blocks: [{ kind: 'html', html: '<p>Les.</p>' }, { kind: 'exercise' }] });
  await save(editor, draft, 'nb/exercises/sporsmal.json', { ...CHOICE, params: {} });
  expect((await editor.get(`/api/drafts/${draft.id}/lessons/to`)).body).toMatchObject({ exercises: [], blocks: [{}, { html: expect.stringContaining('ikke ferdig') }] });
});

describe('pictures and films', () => {
  const GIF = Buffer.from('R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=', 'base64');
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><script>alert(1)</script><path d="M0 0h10"/></svg>';
  const bring = (draft: Draft, name: string, bytes: Buffer | string) => {
    const form = new FormData();
    form.append('file', new Blob([bytes as BlobPart]), name);
    return editor.post(`/api/drafts/${draft.id}/media`, form);
  };

  test('come into a draft by what they are, are shown in the lesson, and are published with it', async () => {
    const draft = await written('Med bilde');
    const { status, body } = await bring(draft, 'Trapp på møte.PNG', GIF);
    expect([status, body]).toMatchObject([201, { path: 'media/trapp-pa-mote.gif', width: 3, height: 2 }]);
    expect((await editor.get(`/api/drafts/${draft.id}/${body.path}`)).headers.get('location')).toBe(body.url);
    const drawn = (await bring(draft, 'tegning.svg', SVG)).body;
    expect((await editor.get(drawn.url)).text).not.toContain('script');
    expect((await again(draft)).files.map(({ path }) => path)).not.toContain(body.path);
    const lesson = fileOf(draft, 'nb/en.md').content;
    await save(editor, draft, 'nb/en.md', { ...lesson, body: `Les.\n\n![En trapp med tre trinn.](${body.path})\n\n![En strek.](${drawn.path})\n` });
    const shown = (await editor.get(`/api/drafts/${draft.id}/lessons/en`)).body.blocks[0].html;
    expect(shown).toContain(`<img src="${body.url}" alt="En trapp med tre trinn." width="3" height="2"`);
    expect((await publish(draft, 'keep')).body).toMatchObject({ slug: 'med-bilde', number: 1 });
    const out = await spor.operator('export-content', `${spor.env.SPOR_DATA_DIR as string}/out`);
    expect(out.code).toBe(0);
  });

  test('that are something else are refused, and nothing is kept', async () => {
    const draft = await open({ kind: 'course', title: 'Uten bilde' });
    for (const [name, bytes] of [['a.png', Buffer.from('%PDF-1.7')], ['b.svg', '<html><svg></svg></html>'], ['c.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])]] as const) expect((await bring(draft, name, bytes)).status).toBe(400);
    expect(Object.keys(((await again(draft)) as unknown as { pictures: object }).pictures)).toEqual([]);
  });
});

test.each([['../secret.md'], ['nb/../../x.md'], ['sv/en.md'], ['toolkit.yaml'], ['nb/exercises/x.md']])('a part called %s is refused', async (path) => {
  const draft = await open({ kind: 'course', slug: 'problemet-forst' });
  expect((await save(editor, draft, path, { a: 1 })).body.code).toBe('catalogue.draft-path');
});

describe('publishing a change', () => {
  let underWay: Client;
  let done: Client;
  let learners = 0;

  /** A published course that one has completed and one is in the middle of, and a draft in which the second lesson's question is another. */
  async function changed(title: string): Promise<Draft> {
    const slug = (await publish(await written(title), 'keep')).body.slug;
    [underWay, done] = await Promise.all([signedIn(spor, await anEmployee(spor, { unit })), signedIn(spor, await anEmployee(spor, { unit }))]);
    learners += 2;
    await takeCourse(underWay, slug, { lessons: 2 });
    await takeCourse(done, slug);
    await drained(spor);
    const draft = await open({ kind: 'course', slug });
    await save(editor, draft, 'nb/exercises/sporsmal.json', { ...CHOICE, title: 'Et nytt spørsmål' });
    return again(draft);
  }
  const effect = async ({ id }: Draft) => (await editor.get(`/api/drafts/${id}/effect`)).body;
  const progress = async (who: Client, slug: string) => {
    const { body } = await who.get(`/api/my-learning/courses/${slug}`);
    return { version: body.version, progress: body.progress, isRenewed: body.isRenewed, isCompleted: body.completedAt !== null };
  };
  const enrolledIn = async (slug: string, number: number): Promise<number> =>
    Number(((await spor.database.query('SELECT COUNT(*) AS n FROM enrolment e JOIN course_version v ON v.id = e.course_version_id JOIN course c ON c.id = v.course_id WHERE c.slug = ? AND v.number = ?', [slug, number]))[0] as { n: number }[])[0]?.n);

  test('“keep”: they finish on their version, and nobody is touched', async () => {
    const draft = await changed('Behold');
    const told = await effect(draft);
    expect(told).toMatchObject({ underWay: 1, completed: 1, changes: [{ what: 'lesson-changed', name: 'Leksjon to' }], touched: { keep: { people: 0 }, difference: { people: 2, units: 1 }, all: { people: 2 } } });
    await publish(draft, 'keep');
    await drained(spor);
    expect(await progress(underWay, draft.slug)).toEqual({ version: 1, progress: { done: 2, of: 3 }, isRenewed: false, isCompleted: false });
    expect(await enrolledIn(draft.slug, 2)).toBe(0);
    await finish(underWay, await openLesson(underWay, draft.slug, 'tre'));
    expect((await progress(underWay, draft.slug)).isCompleted).toBe(true);
  });

  test('“difference”: what has not changed counts, and only the rest is asked for', async () => {
    const draft = await changed('Forskjell');
    const { completedAt } = (await done.get(`/api/my-learning/courses/${draft.slug}`)).body;
    const hr = await signedIn(spor, await anEmployee(spor, { unit, roles: { hr: unit } }));
    expect((await hr.post('/api/goals', { title: 'Kan prøve', orgUnitId: unit.id, audience: 'all', share: 0.5, level: 1, startsOn: osloDay(new Date()), by: '2099-12-31', competences: ['K3'] })).status).toBe(201);
    const { touched } = await effect(draft);
    await publish(draft, 'difference');
    await drained(spor);
    expect(await enrolledIn(draft.slug, 2)).toBe(touched.difference.people);
    expect(touched.difference).toEqual({ people: 2, units: 1, goals: 1 });
    expect((await editor.get(`/api/histories/course/${draft.slug}`)).body.versions[0].asked).toEqual(touched.difference);
    expect(await progress(underWay, draft.slug)).toEqual({ version: 2, progress: { done: 1, of: 3 }, isRenewed: false, isCompleted: false });
    expect(await progress(done, draft.slug)).toEqual({ version: 2, progress: { done: 2, of: 3 }, isRenewed: true, isCompleted: true });
    expect((await done.get('/api/my-learning')).body).toMatchObject({ underWay: [{ slug: draft.slug, isRenewed: true }], done: [{ slug: draft.slug, completedAt }] });
    await finish(done, await openLesson(done, draft.slug, 'to'));
    expect(await progress(done, draft.slug)).toMatchObject({ progress: { done: 3, of: 3 }, isRenewed: false });
    expect((await done.get('/api/my-learning')).body).toMatchObject({ underWay: [], done: [{ slug: draft.slug, completedAt, isRenewed: false }] });
  });

  test('“all”: everybody begins anew, and keeps what was completed', async () => {
    const draft = await changed('Alt');
    const { touched } = await effect(draft);
    await publish(draft, 'all');
    await drained(spor);
    expect(await enrolledIn(draft.slug, 2)).toBe(touched.all.people);
    expect(await progress(underWay, draft.slug)).toMatchObject({ version: 2, progress: { done: 0, of: 3 } });
    expect(await progress(done, draft.slug)).toMatchObject({ version: 2, progress: { done: 0, of: 3 }, isRenewed: true, isCompleted: true });
  });

  test('when the only lesson left is taken out, whoever had done the rest is done', async () => {
    const slug = (await publish(await written('Kortere'), 'keep')).body.slug;
    const learner = await signedIn(spor, await anEmployee(spor, { unit }));
    await takeCourse(learner, slug, { lessons: 2 });
    const draft = await open({ kind: 'course', slug });
    await save(editor, draft, 'course.yaml', { ...fileOf(draft, 'course.yaml').content, lessons: ['en', 'to'], minutes: 6 });
    await publish(draft, 'difference');
    await drained(spor);
    expect(await progress(learner, slug)).toEqual({ version: 2, progress: { done: 2, of: 2 }, isRenewed: false, isCompleted: true });
  });

  test('a rebuild after all this is identical', async () => {
    expect(learners).toBeGreaterThan(0);
    await drained(spor);
    const { code, output } = await spor.operator('rebuild');
    expect(output).toContain('Fullføringer: identisk');
    expect(code).toBe(0);
  });
});

test('importing the files again leaves what was published here as it is', async () => {
  const draft = await open({ kind: 'course', slug: 'problemet-forst' });
  const page = fileOf(draft, 'nb/course.md');
  await save(editor, draft, 'nb/course.md', { ...page.content, front: { ...page.content.front, title: 'Problemet aller først' } });
  expect((await publish(draft, 'keep')).status).toBe(201);
  const { output } = await spor.operator('import-content');
  expect(output).toContain('courses/problemet-forst');
  expect((await editor.get('/api/my-learning/courses/problemet-forst')).body.title).toBe('Problemet aller først');
});

test('what has not changed is not published, and neither is a draft that began from something older', async () => {
  const draft = await open({ kind: 'course', slug: 'idedugnad-som-virker' });
  expect((await publish(draft, 'keep')).body.code).toBe('catalogue.draft-unchanged');
  await spor.database.query('UPDATE draft SET base_hash = ? WHERE id = ?', [Buffer.alloc(32), draft.id]);
  expect((await publish(draft, 'keep')).body.code).toBe('catalogue.draft-base-changed');
});

test('a toolkit and a path are edited and published the same way', async () => {
  const toolkit = await open({ kind: 'toolkit', slug: 'idemote-pa-45-minutter' });
  const words = fileOf(toolkit, 'nb.yaml').content;
  await save(editor, toolkit, 'nb.yaml', { ...words, title: 'Idémøte på tre kvarter' });
  expect((await publish(toolkit, 'keep')).body).toEqual({ kind: 'toolkit', slug: 'idemote-pa-45-minutter', number: shippedVersion('toolkits/idemote-pa-45-minutter/toolkit.yaml') + 1 });
  const path = await open({ kind: 'path', slug: 'alle' });
  await save(editor, path, 'path.yaml', { ...fileOf(path, 'path.yaml').content, courses: ['hva-er-innovasjon-i-lier', 'problemet-forst'] });
  expect((await publish(path, 'keep')).body).toEqual({ kind: 'path', slug: 'alle', number: 2 });
  expect((await editor.get('/api/my-learning/paths/alle')).body.courses).toHaveLength(2);
});
