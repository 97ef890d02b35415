import { type Client } from '../support/client.js';
import { openLesson } from '../support/course.js';
import { lookThrough, pagesOf } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';

interface Remark {
  accepted: object | null;
  code: string;
  severity: string;
  path: string;
  line: number;
  at: string | null;
  needsReason: boolean;
  message: string;
}

let spor: Installation;
let editor: Client;

beforeAll(async () => {
  spor = await anInstallation();
  const unit = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
});
afterAll(() => spor.stop());

const open = async (wish: object): Promise<{ id: string; slug: string; files: { path: string; revision: number; content: Record<string, unknown> }[] }> => (await editor.post('/api/drafts', wish)).body;
const checked = async (id: string): Promise<Remark[]> => (await editor.get(`/api/drafts/${id}/check`)).body.remarks;
const check = async (id: string): Promise<Remark[]> => (await checked(id)).filter(({ code }) => code !== 'preview-not-seen');
const save = (id: string, path: string, content: object, revision = 1) => editor.put(`/api/drafts/${id}/files`, { path, revision, content });

/** A course that is whole but for what the check asks. */
async function whole(title: string, facts: object = { owner: 'Fagansvarlig', attribution: 'Lier kommune' }) {
  const draft = await open({ kind: 'course', title });
  const outline = draft.files.find(({ path }) => path === 'course.yaml')?.content;
  await save(draft.id, 'course.yaml', { ...outline, key: 'SJEKK', ...facts });
  await save(draft.id, 'nb/course.md', { front: { title, summary: 'Kort.', outcomes: ['Du kan prøve.'], sources: [] }, body: 'Velkommen.' });
  await save(draft.id, 'nb/leksjon-1.md', { front: { title: 'Første', kind: 'text', minutes: 5 }, body: '## En\n\ntekst\n\n#### For dypt\n\ntekst\n' });
  return draft;
}

test('what a reader would stumble over is told with its place and what to do, in the editor’s language', async () => {
  const { id } = await whole('Hopp');
  expect(await check(id)).toEqual([{ code: 'heading-jump', severity: 'warns', path: 'nb/leksjon-1.md', line: 10, at: '#### For dypt', message: 'overskriften «For dypt» hopper over et nivå. Gjør den til nivå 3. Den er nå nivå 4.', needsReason: false, accepted: null }]);
  await editor.patch('/api/me', { language: 'en' });
  expect((await check(id))[0]?.message).toContain('skips a level');
  await editor.patch('/api/me', { language: 'nb' });
});

test('a new draft has a day, a licence and terms of its own, and asks for the rest', async () => {
  const { id } = await open({ kind: 'path', title: 'En ny sti' });
  const codes = (await check(id)).map(({ code, path }) => `${path} ${code}`);
  expect(codes).toEqual(expect.arrayContaining(['path.yaml owner-missing', 'path.yaml attribution-missing']));
  expect(codes.filter((code) => /review|licence/.test(code))).toEqual([]);
});

test('a warning must be accepted, by name, and is kept with the publication', async () => {
  const { id, slug } = await whole('Godtatt');
  await lookThrough(editor, id);
  const refused = await editor.post(`/api/drafts/${id}/publications`, { asks: 'keep' });
  expect([refused.status, refused.body.code, refused.body.errors[0].path]).toEqual([409, 'catalogue.draft-warned', 'nb/leksjon-1.md']);
  expect((await editor.post(`/api/drafts/${id}/publications`, { asks: 'keep', accepts: [{ code: 'lix', path: 'nb/leksjon-1.md' }] })).status).toBe(409);
  expect((await editor.post(`/api/drafts/${id}/publications`, { asks: 'keep', accepts: [{ code: 'heading-jump', path: 'nb/leksjon-1.md' }] })).status).toBe(201);
  const [[row]] = (await spor.database.query('SELECT p.accepted FROM publication p JOIN course c ON c.published_version_id = p.version_id WHERE c.slug = ?', [slug])) as unknown as [{ accepted: string }[]];
  expect(JSON.parse(row?.accepted ?? '')).toEqual([{ code: 'heading-jump', file: 'nb/leksjon-1.md', texts: expect.objectContaining({ nb: expect.stringContaining('hopper over et nivå') }) }]);
  const { id: next } = await open({ kind: 'course', slug });
  expect((await check(next)).map(({ code, accepted }) => [code, accepted])).toEqual([['heading-jump', { at: expect.any(String), by: expect.stringContaining('Ansatt'), why: '' }]]);
  expect((await editor.get(`/api/histories/course/${slug}`)).body.versions[0].accepted).toEqual([{ code: 'heading-jump', place: 'Første', message: expect.stringContaining('hopper over et nivå'), why: '', isUnread: false }]);
});

const publish = (id: string, accepts: object[] = []) => editor.post(`/api/drafts/${id}/publications`, { asks: 'keep', accepts });
const JUMP = { code: 'heading-jump', path: 'nb/leksjon-1.md' };

test('a page that nobody has looked through as it stands is told of, and accepted as other warnings are', async () => {
  const { id } = await whole('Usett');
  const unseen = () => checked(id).then((remarks) => remarks.filter(({ code }) => code === 'preview-not-seen').map(({ path }) => path));
  expect(await unseen()).toEqual(['nb/leksjon-1.md']);
  expect((await publish(id, [JUMP])).body).toMatchObject({ code: 'catalogue.draft-warned', errors: [{ path: 'nb/leksjon-1.md' }] });
  await lookThrough(editor, id);
  expect(await unseen()).toEqual([]);
  await save(id, 'nb/leksjon-1.md', { front: { title: 'Første', kind: 'text', minutes: 5 }, body: '## En\n\nannen tekst\n\n#### For dypt\n\ntekst\n' }, 2);
  expect(await unseen()).toEqual(['nb/leksjon-1.md']);
  expect((await publish(id, [JUMP, { code: 'preview-not-seen', path: 'nb/leksjon-1.md' }])).status).toBe(201);
});

test('what was looked at before it was changed is not taken for what stands now', async () => {
  const { id } = await whole('Endret imens');
  const [page] = await pagesOf(editor, id);
  await save(id, 'nb/leksjon-1.md', { front: { title: 'Første', kind: 'text', minutes: 5 }, body: 'Noe annet.' }, 2);
  const told = (path: string, hash = page?.hash) => editor.post(`/api/drafts/${id}/preview-checks`, { path, hash, found: [] });
  expect([(await told('nb/leksjon-1.md')).body.code, (await told('nb/annen.md')).body.code, (await told('nb/leksjon-1.md', 'x')).status]).toEqual(['catalogue.preview-changed', 'catalogue.draft-path', 400]);
  expect((await pagesOf(editor, id)).map(({ isSeen }) => isSeen)).toEqual([false]);
});

test('what keeps somebody out is accepted only by name and with a reason, which later reviewers read', async () => {
  const { id, slug } = await whole('Hindret');
  await lookThrough(editor, id, [{ rule: 'image-alt', impact: 'critical', help: 'Images must have alternative text', exerciseId: null }, { rule: 'list', impact: 'minor', help: 'Lists', exerciseId: null }]);
  expect((await check(id)).map(({ code, needsReason }) => [code, needsReason])).toEqual([['heading-jump', false], ['axe-image-alt', true], ['axe-list', false]]);
  const accepts = (why: string) => ['axe-list', 'heading-jump', 'axe-image-alt'].map((code) => ({ code, path: 'nb/leksjon-1.md', ...(code === 'axe-image-alt' && { why }) }));
  const refused = await publish(id, accepts(' '));
  expect([refused.status, refused.body.errors.length, refused.body.errors[0].message]).toEqual([409, 1, expect.stringContaining('Skriv hvorfor det kan stå.')]);
  expect((await publish(id, accepts('Bildet er bare pynt.'))).status).toBe(201);
  expect((await editor.get(`/api/histories/course/${slug}`)).body.versions[0].accepted).toContainEqual({ code: 'axe-image-alt', place: 'Første', message: expect.stringContaining('et bilde har ingen alternativ tekst'), why: 'Bildet er bare pynt.', isUnread: false });
  // The text is the same in the next draft, so it need not be looked through again.
  const { id: next } = await open({ kind: 'course', slug });
  expect((await checked(next)).map(({ code, accepted }) => [code, accepted])).toContainEqual(['axe-image-alt', expect.objectContaining({ why: 'Bildet er bare pynt.' })]);
  expect((await checked(next)).map(({ code }) => code)).not.toContain('preview-not-seen');
});

test('a film without captions and audio description can’t be published, whatever is accepted', async () => {
  const { id } = await whole('Film');
  await save(id, 'nb/leksjon-1.md', { front: { title: 'Første', kind: 'exercise', minutes: 5 }, body: 'Se.\n\n::exercise{film}\n' }, 2);
  await save(id, 'nb/exercises/film.json', { title: 'Filmen', library: 'Spor.Video 1.0', params: { video: [{ path: 'media/film.mp4', mime: 'video/mp4' }], transcript: '<p>Hei.</p>' } }, 0);
  const blocking = (await check(id)).filter(({ severity, code }) => severity === 'blocks' && code !== 'form');
  expect(blocking.map(({ code, path }) => `${path} ${code}`)).toEqual(['nb/exercises/film.json captions-missing', 'nb/exercises/film.json description-missing']);
  const accepts = blocking.map(({ code, path }) => ({ code, path }));
  expect((await editor.post(`/api/drafts/${id}/publications`, { asks: 'keep', accepts })).body.code).toBe('catalogue.draft-not-ready');
});

test('a content type that nobody has said yes to can’t be published', async () => {
  const { id } = await whole('Fremmed');
  await save(id, 'nb/leksjon-1.md', { front: { title: 'Første', kind: 'exercise', minutes: 5 }, body: 'Gjør.\n\n::exercise{ukjent}\n' }, 2);
  await save(id, 'nb/exercises/ukjent.json', { title: 'Ukjent', library: 'Ext.Thing 1.0', params: {} }, 0);
  expect(await check(id)).toContainEqual(expect.objectContaining({ code: 'content-type', severity: 'blocks', path: 'nb/exercises/ukjent.json', message: expect.stringContaining('Ext.Thing') }));
});

test('who answers for a course and until when stands on its page', async () => {
  const { id, slug } = await whole('Ansvar', { owner: 'Hjemmetjenesten', review: '2027-03-01', licence: 'CC0-1.0', attribution: '' });
  await lookThrough(editor, id);
  await editor.post(`/api/drafts/${id}/publications`, { asks: 'keep', accepts: [{ code: 'heading-jump', path: 'nb/leksjon-1.md' }] });
  expect((await editor.get(`/api/my-learning/courses/${slug}`)).body.stewardship).toEqual({ owner: 'Hjemmetjenesten', review: '2027-03-01', licence: 'CC0-1.0', attribution: null });
  const shipped = { owner: 'Fagansvarlig for innovasjon', licence: 'GPL-3.0-or-later' };
  expect((await editor.get('/api/my-learning/paths/alle')).body.stewardship).toMatchObject(shipped);
  expect((await editor.get('/api/toolkits/idemote-pa-45-minutter')).body.stewardship).toMatchObject(shipped);
});

test('the editor’s home has drafts with what is found in them, and what is to be read through again', async () => {
  await spor.database.query("UPDATE course_version v JOIN course c ON c.published_version_id = v.id SET v.review_on = '2020-01-31' WHERE c.slug = 'problemet-forst'");
  const { body } = await editor.get('/api/editor-home');
  expect(body.drafts.find(({ title }: { title: string }) => title === 'Hopp')).toMatchObject({ kind: 'course', isNew: true, blocks: 0, warns: 1 });
  expect(body.reviews[0]).toMatchObject({ kind: 'course', slug: 'problemet-forst', review: '2020-01-31', owner: 'Fagansvarlig for innovasjon' });
  expect(body.reviews.filter(({ review }: { review: string }) => review > '2099')).toEqual([]);
});

test('only a preview’s player can be asked to look itself through', async () => {
  const lesson = await openLesson(editor, 'hva-er-innovasjon-i-lier', 'ny-nyttig-nyttiggjort');
  const learners = await editor.get(lesson.exercises[0]?.playerUrl ?? '');
  const CHOICE = { title: 'Et spørsmål', library: 'Spor.Choice 1.0', params: { question: '<p>Hva er riktig?</p>', alternatives: [{ text: 'Dette', correct: true }, { text: 'Ikke dette', correct: false }] } };
  const preview = await editor.get((await editor.post('/api/exercise-previews', CHOICE)).body.url);
  expect([learners.status, learners.text.includes('axe')]).toEqual([200, false]);
  expect([preview.status, preview.text.includes('/api/h5p/core/axe.min.js')]).toEqual([200, true]);
  const policy = ({ headers }: typeof preview) => (headers.get('content-security-policy') ?? '').replace(/'nonce-[^']+'/, 'nonce');
  expect(policy(preview)).toBe(policy(learners));
  expect((await editor.get('/api/h5p/core/axe.min.js?v=4.14.1')).status).toBe(200);
});
