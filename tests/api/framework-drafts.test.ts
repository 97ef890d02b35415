import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { drained } from '../support/settled.js';

const SHIPPED = path.resolve(__dirname, '../../content');
const COURSE = 'hva-er-innovasjon-i-lier';

interface Outline extends Record<string, unknown> {
  competences: { key: string; principles: string[]; retired?: string }[];
  goals: { key: string; competences: string[] }[];
}
interface Words extends Record<string, unknown> {
  competences: Record<string, { title: string; description: string; levels: Record<string, string> }>;
}
interface Draft {
  id: string;
  files: { path: string; revision: number; content: Record<string, unknown> }[];
}
interface Competence {
  key: string;
  title: string;
  level: number;
  retiredOn: string | null;
  levels: { level: number; behaviour: string }[];
}

let spor: Installation;
let unit: TestUnit;
let editor: Client;
let learner: Client;
let folder: string;

beforeAll(async () => {
  spor = await anInstallation({ worker: true });
  folder = mkdtempSync(path.join(os.tmpdir(), 'spor-framework-'));
  unit = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
  learner = await signedIn(spor, await anEmployee(spor, { unit }));
  await takeCourse(learner, COURSE);
  await drained(spor);
});
afterAll(async () => {
  await spor.stop();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (): Promise<Draft> => (await editor.post('/api/drafts', { kind: 'framework', slug: 'innovasjon' })).body;
const part = <Content>(draft: Draft, name: string) => draft.files.find(({ path: one }) => one === name) as { revision: number; content: Content & Record<string, unknown> };
const save = (draft: Draft, name: string, content: object) => editor.put(`/api/drafts/${draft.id}/files`, { path: name, revision: part(draft, name).revision, content });
const publish = (draft: Draft) => editor.post(`/api/drafts/${draft.id}/publications`, {});
const effect = async (draft: Draft) => (await editor.get(`/api/drafts/${draft.id}/framework-effect`)).body;
const mine = async (): Promise<Competence[]> => (await learner.get('/api/my-competence')).body.principles.flatMap(({ competences }: { competences: Competence[] }) => competences);

/** Puts a new text at K3's first level, and a thirteenth competence in the table. */
async function written(): Promise<Draft> {
  const draft = await open();
  const outline = part<Outline>(draft, 'framework.yaml').content;
  await save(draft, 'framework.yaml', { ...outline, competences: [...outline.competences, { key: 'K13', principles: ['P6'] }] });
  for (const language of ['nb', 'nn', 'en']) {
    const words = part<Words>(draft, `${language}.yaml`).content;
    const K3 = { ...words.competences.K3!, levels: { ...words.competences.K3!.levels, 1: `Du kan si hva en god idéøkt trenger (${language}).` } };
    const K13 = { title: 'Kunstig åpenhet', description: 'Å vise frem det som ikke er ferdig.', levels: { 1: 'Du vet hvorfor.', 2: 'Du viser det.', 3: 'Du ber om råd.', 4: 'Du hjelper andre.' } };
    await save(draft, `${language}.yaml`, { ...words, competences: { ...words.competences, K3, K13 } });
  }
  return draft;
}

test('a level is written anew and a competence added; it is told before, and everybody meets it after', async () => {
  const draft = await written();
  const { difference, keys, uses } = await effect(draft);
  expect(keys.at(-1)).toBe('K12');
  expect(difference).toEqual({ competences: [{ key: 'K3', title: 'Idéutvikling og idémottak', change: 'changed', levels: [1] }, { key: 'K13', title: 'Kunstig åpenhet', change: 'added', levels: [] }], principles: [], frame: [], languagesAdded: [] });
  expect(uses.find(({ key }: { key: string }) => key === 'K3')).toEqual({ key: 'K3', title: 'Idéutvikling og idémottak', people: 1, goals: 0, courses: 2 });
  const before = (await mine()).find(({ key }) => key === 'K3');
  const { status, body } = await publish(draft);
  expect([status, body]).toEqual([201, { kind: 'framework', slug: 'innovasjon', number: 2 }]);
  await drained(spor);
  const after = (await mine()).find(({ key }) => key === 'K3');
  expect([before?.level, after?.level]).toEqual([1, 1]);
  expect(after?.levels[0]?.behaviour).toBe('Du kan si hva en god idéøkt trenger (nb).');
  expect((await mine()).map(({ key }) => key)).toContain('K13');
  const { body: found } = await learner.get('/api/search?q=kunstig%20åpenhet');
  expect(JSON.stringify(found)).toContain('/kompetanse?hvorfor=K13');
});

test('statements give the same again after a framework is published here', async () => {
  const { code, output } = await spor.operator('rebuild');
  expect(output).not.toContain('ENDRET');
  expect(code).toBe(0);
});

test('what is published here is not replaced by the files that ship, and is exported as it stands', async () => {
  expect((await spor.operator('import-content', SHIPPED)).output).toContain('frameworks/innovasjon:1: is not imported: somebody has published a version of it here.');
  expect((await mine()).map(({ key }) => key)).toContain('K13');
  const [one, two] = [path.join(folder, 'one'), path.join(folder, 'two')];
  await spor.operator('export-content', one);
  const yaml = readFileSync(path.join(one, 'frameworks/innovasjon/framework.yaml'), 'utf8');
  const shipped = readFileSync(path.join(SHIPPED, 'frameworks/innovasjon/framework.yaml'), 'utf8');
  expect(yaml).toBe(shipped.replace('version: 1', 'version: 2').replace('levels: [1', '  - { key: K13, principles: [P6] }\nlevels: [1'));
  expect((await spor.operator('import-content', one)).output).toContain('Rammeverk: 0 av 1 endret');
  await spor.operator('export-content', two);
  expect(readFileSync(path.join(two, 'frameworks/innovasjon/nb.yaml'), 'utf8')).toBe(readFileSync(path.join(one, 'frameworks/innovasjon/nb.yaml'), 'utf8'));
});

test('a competence that somebody holds can’t be removed', async () => {
  const draft = await open();
  const outline = part<Outline>(draft, 'framework.yaml').content;
  const goals = outline.goals.filter(({ competences }) => !competences.includes('K10'));
  await save(draft, 'framework.yaml', { ...outline, goals, competences: outline.competences.filter(({ key }) => key !== 'K10') });
  const { status, body } = await publish(draft);
  expect([status, body.code]).toEqual([400, 'catalogue.draft-not-ready']);
  expect(body.errors).toEqual([{ path: 'framework.yaml', message: '1 har nådd nivåer i K10, og kompetansen kan ikke fjernes. Ta den ut av bruk i stedet: Da blir det som er nådd, stående.' }]);
  await editor.delete(`/api/drafts/${draft.id}`);
});

test('taken out of use it stays with those who hold it, and is shown to nobody else', async () => {
  const draft = await open();
  const outline = part<Outline>(draft, 'framework.yaml').content;
  await save(draft, 'framework.yaml', { ...outline, competences: outline.competences.map((one) => (['K10', 'K12'].includes(one.key) ? { ...one, retired: '2026-11-25' } : one)) });
  expect((await effect(draft)).difference.competences).toMatchObject([{ key: 'K10', change: 'retired' }, { key: 'K12', change: 'retired' }]);
  expect((await publish(draft)).status).toBe(201);
  await drained(spor);
  const keys = await mine();
  expect(keys.find(({ key }) => key === 'K10')).toMatchObject({ level: 1, retiredOn: '2026-11-25' });
  expect(keys.some(({ key }) => key === 'K12')).toBe(false);
  expect((await learner.get('/api/my-competence/K10/evidence')).body.attainments).toHaveLength(1);
  expect(JSON.stringify((await learner.get('/api/search?q=spredning')).body)).not.toContain('hvorfor=K12');
  // Goals that ship and ask for it are not set any more, and nothing stops because of it.
  expect((await spor.operator('prepare')).code).toBe(0);
  const [asked] = await spor.database.query('SELECT DISTINCT c.competence_key AS `key` FROM goal_competence g JOIN competence c ON c.id = g.competence_id ORDER BY c.competence_key');
  expect((asked as { key: string }[]).map(({ key }) => key)).toEqual(['K1', 'K11', 'K2', 'K3', 'K4', 'K5', 'K8', 'K9']);
});

test('its history tells what differs from version to version, gives the files, and shows an old one as a table', async () => {
  const { status, body: history } = await editor.get('/api/histories/framework/innovasjon');
  expect([status, history.kind, history.title, history.withdrawal]).toEqual([200, 'framework', 'Kompetanse for innovasjon', null]);
  const [third, second, first] = history.versions as { id: string; number: number; isCurrent: boolean; isFromFiles: boolean; hasFiles: boolean; changes: object[] | null }[];
  expect([third, second, first].map((version) => [version?.number, version?.isCurrent, version?.isFromFiles, version?.hasFiles])).toEqual([[3, true, false, true], [2, false, false, true], [1, false, true, true]]);
  expect(third?.changes).toEqual([{ what: 'competence-retired', name: 'K10 Mot og læring av feil' }, { what: 'competence-retired', name: 'K12 Spredning og gjenbruk' }]);
  expect(second?.changes).toEqual([{ what: 'competence-levels', name: 'K3 Idéutvikling og idémottak', levels: [1] }, { what: 'competence-added', name: 'K13 Kunstig åpenhet' }]);
  expect((await editor.get(`/api/publications/${first?.id}/files`)).status).toBe(200);
  const { body: old } = await editor.get(`/api/publications/${first?.id}/framework?language=nn`);
  expect([old.title, old.language, old.languages, old.competences.length, old.competences[2].levels[0].behaviour.includes('(nn)')]).toEqual(['Kompetanse for innovasjon', 'nn', ['nb', 'nn', 'en'], 12, false]);
  const { body: now } = await editor.get(`/api/publications/${third?.id}/framework`);
  expect(now.competences.map(({ retiredOn }: { retiredOn: string | null }) => retiredOn).filter(Boolean)).toEqual(['2026-11-25', '2026-11-25']);
  const course = (await editor.get(`/api/histories/course/${COURSE}`)).body.versions[0].id;
  expect((await editor.get(`/api/publications/${course}/framework`)).status).toBe(404);
});

test('what rests on it is told, since it can’t be withdrawn', async () => {
  const { subjectId } = (await editor.get('/api/histories/framework/innovasjon')).body;
  expect((await editor.get(`/api/frameworks/${subjectId}`)).body).toMatchObject({ people: 1, goals: 7, courses: 12 });
  expect((await editor.post('/api/withdrawals', { kind: 'framework', slug: 'innovasjon', leaves: 'finish' })).status).toBe(400);
});

test('an old version is taken up again as a draft, told as any other, and is a version of its own', async () => {
  const { body: history } = await editor.get('/api/histories/framework/innovasjon');
  const second = history.versions.find(({ number }: { number: number }) => number === 2);
  const { status, body: draft } = await editor.post('/api/drafts', { publicationId: second.id });
  expect([status, draft.kind, draft.restoredFrom]).toEqual([201, 'framework', 2]);
  expect((await effect(draft)).difference.competences).toMatchObject([{ key: 'K10', change: 'resumed' }, { key: 'K12', change: 'resumed' }]);
  expect((await editor.get(`/api/drafts/${draft.id}/framework`)).body.competences).toHaveLength(13);
  const again = await editor.post('/api/drafts', { publicationId: second.id });
  expect([again.status, again.body.code]).toEqual([409, 'catalogue.draft-open']);
  expect((await publish(draft)).body).toMatchObject({ number: 4 });
  await drained(spor);
  expect((await mine()).map(({ key }) => key)).toContain('K12');
  expect((await editor.get('/api/histories/framework/innovasjon')).body.versions[0]).toMatchObject({ number: 4, isCurrent: true, restoredFrom: 2 });
});

test('the first version lacks what somebody may have reached since; then it is said, and nothing is published', async () => {
  const { body: history } = await editor.get('/api/histories/framework/innovasjon');
  await spor.database.query('INSERT INTO attainment (id, employee_id, competence_id, level, attained_at) SELECT UUID(), a.employee_id, c.id, 1, a.attained_at FROM attainment a JOIN competence c ON c.competence_key = ? LIMIT 1', ['K13']);
  const { body: draft } = await editor.post('/api/drafts', { publicationId: history.versions.at(-1).id });
  const { status, body } = await publish(draft);
  expect([status, body.errors]).toEqual([400, [{ path: 'framework.yaml', message: '1 har nådd nivåer i K13, og kompetansen kan ikke fjernes. Ta den ut av bruk i stedet: Da blir det som er nådd, stående.' }]]);
  await editor.delete(`/api/drafts/${draft.id}`);
});

test('the framework is not begun anew, a half-written one is not published, and another kind has no such effect', async () => {
  expect((await editor.post('/api/drafts', { kind: 'framework', title: 'Et nytt' })).status).toBe(400);
  const draft = await open();
  const words = part<Words>(draft, 'nn.yaml').content;
  await save(draft, 'nn.yaml', { ...words, competences: { ...words.competences, K1: { ...words.competences.K1, levels: { 1: 'Eitt.' } } } });
  const { body } = await publish(draft);
  expect(body.errors).toEqual([2, 3, 4].map((level) => ({ path: 'nn.yaml', message: `competences.K1.levels.${level} mangler tekst. Skriv den.` })));
  const { body: course } = await editor.post('/api/drafts', { kind: 'course', slug: COURSE });
  expect((await editor.get(`/api/drafts/${course.id}/framework-effect`)).status).toBe(404);
});

test('a framework’s files are checked with the rest of the folder', async () => {
  const copy = path.join(folder, 'copy');
  cpSync(SHIPPED, copy, { recursive: true });
  const file = path.join(copy, 'frameworks/innovasjon/framework.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('{ key: K2, principles: [P2, P8] }', '{ key: K2, principles: [P9] }'));
  const { code, output } = await spor.operator('check-content', copy);
  expect(code).toBe(1);
  expect(output).toContain('FEIL: frameworks/innovasjon/framework.yaml:6: K2 has the unknown principle P9.');
});
