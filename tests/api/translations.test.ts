import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Client } from '../support/client.js';
import { publishDraft } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';

interface Content {
  front: Record<string, unknown>;
  body: string;
}
interface Draft {
  id: string;
  files: { path: string; revision: number; content: Content & Record<string, unknown> }[];
}

const LESSON = 'symptom-eller-arsak';

let spor: Installation;
let editor: Client;

beforeAll(async () => {
  spor = await anInstallation({ worker: true });
  const unit = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
});
afterAll(() => spor.stop());

const open = async (kind: string, slug: string): Promise<Draft> => (await editor.post('/api/drafts', { kind, slug })).body;
const fileOf = (draft: Draft, file: string) => draft.files.find((one) => one.path === file) as Draft['files'][number];
async function save(draft: Draft, file: string, content: object): Promise<void> {
  const { body } = await editor.get(`/api/drafts/${draft.id}`);
  expect((await editor.put(`/api/drafts/${draft.id}/files`, { path: file, revision: fileOf(body, file)?.revision ?? 0, content })).status).toBe(200);
}
const publish = (draft: Draft) => publishDraft(editor, draft);
const standing = async ({ id }: Draft) => (await editor.get(`/api/drafts/${id}/translations`)).body as { path: string; language: string; isMarked: boolean; changes: number }[];
const passages = async ({ id }: Draft, file: string) => (await editor.get(`/api/drafts/${id}/translations/passages?path=${encodeURIComponent(file)}`)).body;
const listed = async (slug: string) => (await editor.get('/api/courses?filter=%7B%7D')).body.find((course: { slug: string }) => course.slug === slug).translations;

test('what is shipped is translated, and follows its bokmål', async () => {
  expect((await editor.get('/api/translations')).body).toEqual([]);
  expect(await listed('problemet-forst')).toEqual([{ language: 'nn', unmarked: 0, changes: 0 }, { language: 'en', unmarked: 0, changes: 0 }]);
});

test('bokmål changes, the translation is behind by as much, says with what, and catches up', async () => {
  const draft = await open('course', 'problemet-forst');
  const [bokmal, nynorsk] = [fileOf(draft, `nb/${LESSON}.md`).content, fileOf(draft, `nn/${LESSON}.md`).content];
  const [first = ''] = bokmal.body.trim().split('\n\n');
  await save(draft, `nb/${LESSON}.md`, { front: { ...bokmal.front, title: 'En ny tittel' }, body: bokmal.body.replace(first, `${first}\n\nEtt avsnitt **til**.`) });
  expect((await standing(draft)).filter(({ changes }) => changes > 0)).toEqual(['en', 'nn'].map((language) => ({ path: `${language}/${LESSON}.md`, language, isMarked: true, changes: 2 })));
  const source = await passages(draft, `nn/${LESSON}.md`);
  expect(source.passages.filter(({ change }: { change: string | null }) => change)).toEqual([
    { field: 'title', kind: 'words', html: 'En ny tittel', change: 'changed', before: bokmal.front.title },
    { field: 'text', kind: 'words', html: '<p>Ett avsnitt <strong>til</strong>.</p>', change: 'added', before: null },
  ]);
  expect((await publish(draft)).status).toBe(201);
  expect((await editor.get('/api/translations')).body).toMatchObject([{ kind: 'course', slug: 'problemet-forst', language: 'en', changes: 2, unmarked: 0 }, { language: 'nn', changes: 2 }]);
  expect(await listed('problemet-forst')).toEqual([{ language: 'nn', unmarked: 0, changes: 2 }, { language: 'en', unmarked: 0, changes: 2 }]);
  const next = await open('course', 'problemet-forst');
  await save(next, `nn/${LESSON}.md`, { ...nynorsk, front: { ...nynorsk.front, title: 'Ein ny tittel', follows: source.follows } });
  expect((await standing(next)).filter(({ changes }) => changes > 0).map(({ language }) => language)).toEqual(['en']);
  expect((await publish(next)).status).toBe(201);
  expect((await editor.get('/api/translations')).body).toMatchObject([{ language: 'en' }]);
});

test('that a translation is up to date goes out and in with the files, and asks nothing of anybody', async () => {
  const out = `${spor.env.SPOR_DATA_DIR as string}/out`;
  await spor.operator('export-content', out);
  expect(readFileSync(path.join(out, `courses/problemet-forst/nn/${LESSON}.md`), 'utf8')).toMatch(/^---\n[\s\S]*follows: [0-9a-f ]+\n[\s\S]*---\n/);
  expect((await spor.operator('import-content', out)).output).toContain('0 nytt eller endret');
  const draft = await open('course', 'hva-er-innovasjon-i-lier');
  const file = draft.files.find(({ path: name }) => /^nn\/(?!course)[^/]+\.md$/.test(name)) as Draft['files'][number];
  const { follows: _, ...front } = file.content.front;
  await save(draft, file.path, { ...file.content, front });
  expect((await standing(draft)).filter(({ isMarked }) => !isMarked).map(({ path: name }) => name)).toEqual([file.path]);
  expect((await editor.get(`/api/drafts/${draft.id}/effect`)).body.changes).toEqual([]);
  expect((await publish(draft)).status).toBe(201);
  expect(await listed('hva-er-innovasjon-i-lier')).toEqual([{ language: 'nn', unmarked: 1, changes: 0 }, { language: 'en', unmarked: 0, changes: 0 }]);
});

test('the framework is followed cell by cell, and is told of with the rest when it is published', async () => {
  const draft = await open('framework', 'innovasjon');
  expect(await standing(draft)).toEqual(['en', 'nn'].map((language) => ({ path: `${language}.yaml`, language, isMarked: true, changes: 0 })));
  const words = fileOf(draft, 'nb.yaml').content as unknown as { principles: Record<string, { title: string; text: string }>; competences: Record<string, { levels: Record<string, string> }> };
  const K3 = words.competences.K3 as { levels: Record<string, string> };
  await save(draft, 'nb.yaml', { ...words, competences: { ...words.competences, K3: { ...K3, levels: { ...K3.levels, 1: 'Du kan noe annet.' } } }, principles: { ...words.principles, P9: { title: 'Ro', text: '' } } });
  expect((await standing(draft)).map(({ changes }) => changes)).toEqual([2, 2]);
  expect((await passages(draft, 'nn.yaml')).passages.filter(({ change }: { change: string | null }) => change)).toEqual([
    { field: 'competences.K3.levels.1', kind: 'words', html: 'Du kan noe annet.', change: 'changed', before: K3.levels['1'] },
    { field: 'principles.P9.title', kind: 'words', html: 'Ro', change: 'added', before: null },
  ]);
  await save(draft, 'nb.yaml', { ...words, competences: { ...words.competences, K3: { ...K3, levels: { ...K3.levels, 1: 'Du kan noe annet.' } } } });
  expect((await publish(draft)).status).toBe(201);
  const behind = (await editor.get('/api/translations')).body.filter(({ kind }: { kind: string }) => kind === 'framework');
  expect(behind).toMatchObject(['en', 'nn'].map((language) => ({ slug: 'innovasjon', title: 'Kompetanse for innovasjon', language, changes: 1, unmarked: 0 })));
  expect((await editor.get('/api/editor-home')).body.translations).toEqual(expect.arrayContaining(behind));
});

test('toolkits, paths and exercises are followed the same way', async () => {
  const toolkit = await open('toolkit', 'idemote-pa-45-minutter');
  await save(toolkit, 'nb.yaml', { ...fileOf(toolkit, 'nb.yaml').content, aim: 'Et annet mål.' });
  expect(await standing(toolkit)).toEqual(['en', 'nn'].map((language) => ({ path: `${language}.yaml`, language, isMarked: true, changes: 1 })));
  const learningPath = await open('path', 'alle');
  const content = fileOf(learningPath, 'path.yaml').content;
  await save(learningPath, 'path.yaml', { ...content, nb: { ...(content.nb as object), purpose: 'For alle.' } });
  expect(await passages(learningPath, 'path.yaml#nn')).toMatchObject({ changes: 1, passages: [{ field: 'title', change: null }, { field: 'purpose', html: 'For alle.', change: 'changed', before: expect.stringContaining('For deg som jobber') }] });
  const course = await open('course', 'problemet-forst');
  const exercise = course.files.find(({ path: name }) => name.startsWith('nb/exercises/')) as Draft['files'][number];
  await save(course, exercise.path, { ...exercise.content, params: { ...(exercise.content.params as object), behaviour: { enableRetry: false } } });
  expect((await passages(course, exercise.path.replace('nb', 'nn'))).passages.filter(({ change }: { change: string | null }) => change)).toMatchObject([{ kind: 'settings', html: '', change: 'changed' }]);
  expect((await editor.get(`/api/drafts/${course.id}/translations/passages?path=nb/course.md`)).status).toBe(400);
});
