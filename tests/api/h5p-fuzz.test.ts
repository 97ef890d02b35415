import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Client } from '../support/client.js';
import { publishDraft } from '../support/drafts.js';
import { EVIL, Fuzz, type FuzzField, RUNS, textsIn } from '../support/fuzz.js';
import { aPackage, CHOICE, keptBy, upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aCourseOf } from '../support/own-course.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { ROOT } from '../support/processes.js';
import { randomFrom } from '../support/random.js';

const SEED = 20261125;
const CASES = 16;
/** Nothing but a film makes these right. */
const FILM = ['Spor.Video 1.0'];
/** One of how many values is wrong: none, few, many. */
const WRONGNESS = [0, 40, 6];

const TYPES = path.join(ROOT, 'content/h5p-types');
const fieldsOf = (library: string): FuzzField[] => JSON.parse(readFileSync(path.join(TYPES, library.replace(' ', '-'), 'semantics.json'), 'utf8')) as FuzzField[];
const LIBRARIES = readdirSync(TYPES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name.replace('-', ' ')).filter((name) => JSON.parse(readFileSync(path.join(TYPES, name.replace(' ', '-'), 'library.json'), 'utf8')).runnable === 1);

let spor: Installation;
let editor: Client;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  await aCourseOf(spor, 'fuss', { en: { library: 'Spor.Text 1.0', params: { text: '<p>x</p>' } } });
  editor = await signedIn(spor, await anEmployee(spor, { roles: { editor: await aUnit(spor) } }));
});
afterAll(() => spor.stop());

const fuzzOf = (library: string, round: number): Fuzz => new Fuzz(randomFrom(SEED + round * 7919 + library.length * 104729 + library.charCodeAt(5)), fieldsOf, WRONGNESS[round % WRONGNESS.length] ?? 0);
const stored = async (): Promise<{ id: string; parameters: string; metadata: string; title: string }[]> => (await spor.database.query('SELECT id, parameters, metadata, title FROM h5p_content'))[0] as never;

/** Taken, or refused with a message in words; never failed. @returns whether it was taken */
function judged({ status, body }: { status: number; body: { code?: string; detail?: string; url?: string } }, taken: number, given: unknown): boolean {
  if (status === taken) return true;
  const seen = [status, body?.code, body?.detail];
  if (status < 400 || status >= 500 || !/^[A-ZÆØÅ].+\.$/.test(body.detail ?? '')) throw new Error(`${JSON.stringify(seen)} for ${JSON.stringify(given)}`);
  return false;
}

test('the types that are tried are all that ship, and what is looked for would be seen', () => {
  expect(LIBRARIES.length).toBeGreaterThan(12);
  expect(EVIL.filter((text) => !RUNS.test(text))).toEqual(['&lt;script&gt;alert(1)&lt;/script&gt;', '<scr\0ipt>alert(1)</script>']);
});

test.each(LIBRARIES)('%s as it is written: taken and clean, or refused with a message', async (library) => {
  const before = await keptBy(spor);
  let [taken, refused] = [0, 0];
  for (let round = 0; round < CASES; round += 1) {
    const fuzz = fuzzOf(library, round);
    const exercise = { library, title: fuzz.text(), params: fuzz.params(library) };
    const answer = await editor.post('/api/exercise-previews', exercise);
    if (!judged(answer, 200, exercise)) {
      refused += 1;
      continue;
    }
    taken += 1;
    const page = await (await fetch(spor.url + answer.body.url)).text();
    expect([page.match(/<script/gi)?.length, page.match(/<(img|svg|iframe)/gi)]).toEqual([4, null]);
  }
  expect([taken > 0 || FILM.includes(library), refused > 0, taken + refused]).toEqual([true, true, CASES]);
  expect((await keptBy(spor)).length - before.length).toBe(taken);
});

test.each(LIBRARIES)('%s in a package: taken and clean, or refused, and then nothing of it is kept', async (library) => {
  const [machineName, version = ''] = library.split(' ');
  const [majorVersion, minorVersion] = version.split('.').map(Number);
  for (let round = 0; round < WRONGNESS.length * 2; round += 1) {
    const fuzz = fuzzOf(library, round + 100);
    const before = await keptBy(spor);
    const content = { h5p: { ...CHOICE, title: `Tittel ${fuzz.text()}`, mainLibrary: machineName, preloadedDependencies: [{ machineName, majorVersion, minorVersion }] }, params: fuzz.params(library) };
    const isTaken = judged(await upload(editor, aPackage(content)), 201, content);
    expect((await keptBy(spor)).length - before.length).toBe(isTaken ? 1 : 0);
  }
});

test.each(LIBRARIES)('%s in a draft: saved as it was written, shown, and published only when it is right', async (library) => {
  const { body: draft } = await editor.post('/api/drafts', { kind: 'course', slug: 'fuss' });
  const file = draft.files.find(({ path: name }: { path: string }) => name === 'nb/exercises/en.json');
  let { revision } = file;
  for (let round = 0; round < WRONGNESS.length; round += 1) {
    const fuzz = fuzzOf(library, round + 200);
    const content = { title: `Tittel ${round}`, library, params: fuzz.params(library) };
    const saved = await editor.put(`/api/drafts/${draft.id}/files`, { path: file.path, revision, content });
    if (!judged(saved, 200, content)) continue;
    revision = saved.body.revision;
    expect(judged(await editor.get(`/api/drafts/${draft.id}/lessons/en`), 200, content)).toBe(true);
    // What an editor has written is there afterwards, whatever is said of it.
    const before = (await spor.database.query('SELECT body FROM draft_file WHERE draft_id = ? AND path = ?', [draft.id, file.path]))[0];
    if (judged(await publishDraft(editor, draft), 201, content)) return;
    expect((await spor.database.query('SELECT body FROM draft_file WHERE draft_id = ? AND path = ?', [draft.id, file.path]))[0]).toEqual(before);
  }
  await editor.delete(`/api/drafts/${draft.id}`);
});

test('nothing that is kept would run or load anything, and nothing failed on the way', async () => {
  const contents = await stored();
  expect(contents.length).toBeGreaterThan(LIBRARIES.length * 5);
  const running = contents.flatMap(({ id, parameters, metadata, title }) => [title, ...textsIn(JSON.parse(parameters)), ...textsIn(JSON.parse(metadata))].filter((text) => RUNS.test(text)).map((text) => `${id}: ${text}`));
  expect(running).toEqual([]);
  expect(spor.api.output()).not.toMatch(/"level":(50|60)/);
});
