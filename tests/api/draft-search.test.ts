import { type Client } from '../support/client.js';
import { aWrittenCourse, CHOICE, type Draft, fileOf, openDraft, publishDraft, readDraft, saveFile } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { drained } from '../support/settled.js';

interface Part { readonly text: string; readonly hit: boolean }
interface Hit { readonly draftId: string; readonly part: string; readonly path: string; readonly lesson: string | null; readonly draftTitle: string; readonly title: Part[]; readonly snippet: Part[] }

let spor: Installation;
let editor: Client;
let others: Client[];
let draft: Draft;

beforeAll(async () => {
  spor = await anInstallation({ worker: true });
  const unit = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
  others = await Promise.all([{}, { leader: unit }, { hr: unit }, { administrator: unit }].map(async (roles) => signedIn(spor, await anEmployee(spor, { unit, roles }))));
  draft = await aWrittenCourse(editor, 'Sykkelveier');
  await write('nb/en.md', 'Planlegg **hjertestarterne** langs sykkelruten.');
  await saveFile(editor, await readDraft(editor, draft), 'nb/exercises/sporsmal.json', { ...CHOICE, params: { ...CHOICE.params, question: '<p>Hvor står zeppelineren?</p>' } });
  // A misspelling is told by what is published, which the worker reads.
  await drained(spor);
});
afterAll(() => spor.stop());

async function write(path: string, body: string): Promise<void> {
  const now = await readDraft(editor, draft);
  expect((await saveFile(editor, now, path, { ...fileOf(now, path).content, body })).status).toBe(200);
}
const hits = async (q: string, part?: string): Promise<Hit[]> => (await editor.get(`/api/draft-hits?${new URLSearchParams({ q, ...(part ? { part } : {}) })}`)).body;
const places = async (q: string, part?: string) => (await hits(q, part)).map(({ draftId, path, lesson }) => [draftId, path, lesson]);
const words = (parts: readonly Part[]): string => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const listed = async (resource: string, q: string) => (await editor.get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify({ q }))}`)).body as { id: string; title: string }[];

test('a lesson that is being written is found by word forms, with the piece of text it stands in', async () => {
  const [hit] = await hits('hjertestarter', 'lesson');
  expect(hit).toMatchObject({ draftId: draft.id, kind: 'course', part: 'lesson', path: 'nb/en.md', draftTitle: 'Sykkelveier' });
  expect([words(hit?.title ?? []), words(hit?.snippet ?? [])]).toEqual(['Leksjon en', 'Planlegg [hjertestarterne] langs sykkelruten.']);
});

test('an exercise is found with the lesson it stands in, a course by its page, and each only among its own', async () => {
  expect(await places('zeppelinere')).toEqual([[draft.id, 'nb/exercises/sporsmal.json', 'to']]);
  expect([await places('zeppelinere', 'exercise'), await places('zeppelinere', 'lesson')]).toEqual([[[draft.id, 'nb/exercises/sporsmal.json', 'to']], []]);
  expect(await places('sykkelvei', 'course')).toEqual([[draft.id, 'nb/course.md', null]]);
});

test('half a word is understood, and a misspelling of a word that stands in what is published', async () => {
  expect(await places('zepp')).toHaveLength(1);
  expect(await places('hjertestater')).toEqual([]);
  // «komptanse» stands nowhere; «kompetanse» does, in what is published and here.
  await write('nb/tre.md', 'Kompetanse om fartsdumper.');
  expect(await places('komptanse fartsdumpene')).toEqual([[draft.id, 'nb/tre.md', null]]);
});

test('all words must be there, in one part', async () => {
  expect(await places('hjertestarter sykkelrute')).toEqual([[draft.id, 'nb/en.md', null]]);
  expect(await places('hjertestarter zeppeliner')).toEqual([]);
  expect(await places('hjertestarter romferge')).toEqual([]);
});

test('the list of drafts finds them by their text too', async () => {
  expect((await listed('drafts', 'hjertestarteren')).map(({ id }) => id)).toEqual([draft.id]);
  expect((await listed('drafts', 'ykkelv')).map(({ id }) => id)).toEqual([draft.id]);
});

test('nobody else ever finds it, and no list of what is published does', async () => {
  for (const who of others) expect((await who.get('/api/draft-hits?q=hjertestarter')).status).toBe(403);
  for (const who of [editor, ...others]) {
    for (const q of ['hjertestarter', 'hjertest', 'zeppeliner', 'Sykkelveier']) expect(JSON.stringify((await who.get(`/api/search?q=${q}`)).body)).not.toMatch(/sykkel|zeppelin|hjertestart/i);
  }
  for (const resource of ['courses', 'lessons', 'exercises']) expect(await listed(resource, 'hjertestarter')).toEqual([]);
  expect(await listed('exercises', 'zeppeliner')).toEqual([]);
});

test('what is written anew is found at once, and what it said before is not', async () => {
  await write('nb/en.md', 'Planlegg badeplassene.');
  expect([await places('hjertestarter'), await places('badeplass')]).toEqual([[], [[draft.id, 'nb/en.md', null]]]);
  await Promise.all(Array.from({ length: 6 }, () => hits('badeplass')));
  const [counted] = await spor.database.query('SELECT COUNT(*) AS files, COUNT(DISTINCT path) AS paths FROM draft_index WHERE draft_id = ?', [draft.id]);
  expect(counted).toEqual([{ files: 5, paths: 5 }]);
});

test('paths, toolkits and the framework are found by what is being written in them', async () => {
  const path = await openDraft(editor, { kind: 'path', slug: 'alle' });
  const content = fileOf(path, 'path.yaml').content as { nn: object };
  await saveFile(editor, path, 'path.yaml', { ...content, nn: { ...content.nn, purpose: 'For luftballongar.' } });
  const framework = await openDraft(editor, { kind: 'framework', slug: 'innovasjon' });
  await saveFile(editor, framework, 'nb.yaml', { ...fileOf(framework, 'nb.yaml').content, title: 'Luftballongers kompetanse' });
  expect((await hits('luftballonger')).map(({ part, path: file, title }) => [part, file, words(title)])).toEqual([
    ['framework', 'nb.yaml', '[Luftballongers] kompetanse'],
    ['path', 'path.yaml', expect.any(String)],
  ]);
  await editor.delete(`/api/drafts/${framework.id}`);
  expect((await hits('luftballonger')).map(({ part }) => part)).toEqual(['path']);
});

test('published it is found by everybody, and not as a draft any more', async () => {
  expect((await publishDraft(editor, draft)).status).toBe(201);
  await drained(spor);
  expect(await hits('zeppeliner')).toEqual([]);
  expect(JSON.stringify((await others[0]?.get('/api/search?q=zeppeliner'))?.body)).toContain('/kurs/sykkelveier/to');
});

test('what can’t be asked is refused, and nothing finds nothing', async () => {
  expect((await editor.get('/api/draft-hits?q=x&part=book')).status).toBe(400);
  expect(await hits('%_')).toEqual([]);
  expect(await hits('')).toEqual([]);
});
