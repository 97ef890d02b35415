import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { anInstallation, type Installation } from '../support/installation.js';
import { shippedVersion } from '../support/shipped.js';

const SHIPPED = path.resolve(__dirname, '../../content');
const COURSE = 'courses/hva-er-innovasjon-i-lier';
const FIRST = shippedVersion(`${COURSE}/course.yaml`);

let spor: Installation;
let content: string;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  content = mkdtempSync(path.join(os.tmpdir(), 'spor-content-'));
  cpSync(SHIPPED, content, { recursive: true });
});
afterAll(async () => {
  await spor.stop();
  rmSync(content, { recursive: true, force: true });
});

const bring = () => spor.operator('import-content', content);
const edit = (file: string, change: (text: string) => string) => writeFileSync(path.join(content, file), change(readFileSync(path.join(content, file), 'utf8')));
const rows = async <Row = Record<string, unknown>>(sql: string): Promise<Row[]> => ((await spor.database.query(sql)) as unknown as [Row[]])[0];
const everything = async () =>
  JSON.stringify(await Promise.all(['course', 'course_version', 'course_text', 'lesson', 'lesson_text', 'exercise', 'exercise_text', 'h5p_content', 'learning_path_version', 'toolkit_version', 'publication', 'fact'].map((table) => rows(`SELECT * FROM ${table} ORDER BY 1, 2`))));
const versions = () => rows<{ number: number }>("SELECT v.number FROM course_version v JOIN course c ON c.id = v.course_id WHERE c.course_key = 'C1' ORDER BY v.number");

test('the same files again change nothing', async () => {
  expect((await bring()).code).toBe(0);
  const before = await everything();
  expect(JSON.parse(before)[0].length).toBeGreaterThanOrEqual(3);
  expect((await bring()).output).toMatch(/0 nytt eller endret/);
  expect(await everything()).toBe(before);
});

test('what has changed gets a new version; the old one stays as it was, and contents that are the same are shared', async () => {
  const contents = await rows('SELECT id FROM h5p_content ORDER BY id');
  edit(`${COURSE}/course.yaml`, (text) => text.replace(`version: ${FIRST}`, `version: ${FIRST + 1}`));
  edit(`${COURSE}/nb/trygge-forsok.md`, (text) => `${text}\nEn setning til.\n`);
  expect((await bring()).code).toBe(0);
  expect(await versions()).toEqual([{ number: FIRST }, { number: FIRST + 1 }]);
  expect(await rows('SELECT id FROM h5p_content ORDER BY id')).toEqual(contents);
  const texts = await rows<{ number: number; found: number }>("SELECT v.number, t.markdown LIKE '%En setning til%' AS found FROM lesson_text t JOIN lesson l ON l.course_version_id = t.course_version_id AND l.id = t.lesson_id AND l.slug = 'trygge-forsok' JOIN course_version v ON v.id = l.course_version_id WHERE t.language = 'nb' ORDER BY v.number");
  expect(texts.map(({ found }) => Number(found))).toEqual([0, 1]);
  expect(await rows("SELECT COUNT(*) AS n FROM fact WHERE name = 'catalogue.course-published'")).toEqual([{ n: (await rows('SELECT id FROM course')).length + 1 }]);
});

test('a changed course whose number was not raised gets the next number, and the author is told', async () => {
  edit(`${COURSE}/nb/trygge-forsok.md`, (text) => `${text}\nOg enda en.\n`);
  const { code, output } = await bring();
  expect([code, output]).toEqual([0, expect.stringContaining(`Write version: ${FIRST + 2}.`)]);
  expect((await versions()).at(-1)).toEqual({ number: FIRST + 2 });
});

describe('a film', () => {
  const exercise = `${COURSE}/nb/exercises/hva-er-innovasjon.json`;
  const film = `${COURSE}/media/film.webm`;
  const contentsWithFilm = () => rows<{ id: string }>("SELECT id FROM h5p_content WHERE library = 'Spor.Video 1.0' ORDER BY created_at");
  const kept = (id: string) => readFileSync(path.join(spor.env.SPOR_DATA_DIR as string, 'h5p/content', id, 'media/film.webm'), 'latin1');
  let shipped: string;

  beforeAll(() => {
    shipped = readFileSync(path.join(content, exercise), 'utf8');
    mkdirSync(path.join(content, COURSE, 'media'));
    writeFileSync(path.join(content, film), Buffer.from([0xff, 0x00, 0xfe]));
    writeFileSync(path.join(content, film.replace('.webm', '.vtt')), 'WEBVTT\n\n00:00.000 --> 00:01.000\nHei.\n');
    edit(exercise, () => JSON.stringify({ title: 'Film', library: 'Spor.Video 1.0', params: { video: [{ path: 'media/film.webm', mime: 'video/webm' }], captions: [{ label: 'Norsk', language: 'nb', file: { path: 'media/film.vtt', mime: 'text/vtt' } }], audioDescriptionNotNeeded: true, audioDescriptionReason: 'Alt blir sagt.', transcript: '<p>Hei.</p>' } }));
  });
  afterAll(() => {
    rmSync(path.join(content, COURSE, 'media'), { recursive: true });
    writeFileSync(path.join(content, exercise), shipped);
  });

  test('lies in the course’s folder media/, and is kept byte by byte with the exercise that shows it', async () => {
    expect((await bring()).output).not.toMatch(/^FEIL/m);
    const [{ id } = { id: '' }] = await contentsWithFilm();
    expect(kept(id)).toBe('\xff\x00\xfe');
  });

  test('is written again, byte by byte, when what is published is exported', async () => {
    const exported = mkdtempSync(path.join(os.tmpdir(), 'spor-export-'));
    expect((await spor.operator('export-content', exported)).code).toBe(0);
    expect(readFileSync(path.join(exported, film), 'latin1')).toBe('\xff\x00\xfe');
    rmSync(exported, { recursive: true });
  });

  test('that is another one under the same name is another content; the old one stays as it was', async () => {
    writeFileSync(path.join(content, film), Buffer.from([0xff, 0x00, 0xfd]));
    expect((await bring()).code).toBe(0);
    const contents = await contentsWithFilm();
    expect(contents.map(({ id }) => kept(id)).sort()).toEqual(['\xff\x00\xfd', '\xff\x00\xfe']);
  });

  test('that is not there is an error; one that nothing shows is a remark', async () => {
    writeFileSync(path.join(content, COURSE, 'media/ubrukt.webm'), 'x');
    rmSync(path.join(content, film));
    const { code, output } = await bring();
    expect([code, output]).toEqual([1, expect.stringMatching(/hva-er-innovasjon\.json:\d+: the file media\/film\.webm is not there\./)]);
    expect(output).toMatch(/media\/ubrukt\.webm:1: is not used\./);
  });
});

test.each<[string, string, (text: string) => string, RegExp]>([
  ['an exercise that is missing a part', 'nb/exercises/hva-er-innovasjon.json', (text) => text.replace('"question"', '"qestion"'), /hva-er-innovasjon\.json:\d+: params\.question: is missing/],
  ['an exercise that is no JSON', 'nb/exercises/hva-er-innovasjon.json', (text) => text.slice(1), /hva-er-innovasjon\.json:\d+: is not JSON/],
  ['an unknown type', 'nb/exercises/hva-er-innovasjon.json', (text) => text.replace('Spor.Choice 1.0', 'Spor.Quiz 1.0'), /Spor\.Quiz 1\.0 is not installed/],
  ['a misspelt setting', 'course.yaml', (text) => `${text}\nlanguag: nb\n`, /course\.yaml:\d+: .*languag/],
  ['an exercise that is not there', 'nb/trygge-forsok.md', (text) => `${text}\n::exercise{borte}\n`, /there is no exercise nb\/exercises\/borte\.json/],
  ['raw HTML', 'nb/trygge-forsok.md', (text) => `${text}\n<script>alert(1)</script>\n`, /raw HTML/],
  ['a lesson without front matter', 'nb/trygge-forsok.md', () => 'Bare tekst.', /has no front matter/],
])('%s: the file is named with what is wrong, and the course stays as it was', async (_, file, change, told) => {
  const name = `${COURSE}/${file}`;
  const whole = readFileSync(path.join(content, name), 'utf8');
  const before = await everything();
  edit(name, change);
  const { code, output } = await bring();
  writeFileSync(path.join(content, name), whole);
  expect([code, output]).toEqual([1, expect.stringMatching(told)]);
  expect(await everything()).toBe(before);
});

test('a content type that names files which are not there does not take the place of the one that works', async () => {
  const library = 'h5p-types/Spor.Choice-1.0/library.json';
  const before = readFileSync(path.join(content, library), 'utf8');
  edit(library, (text) => JSON.stringify({ ...JSON.parse(text), patchVersion: 999, preloadedJs: [{ path: 'dist/choice.js' }] }));
  const { code, output } = await bring();
  expect([code, output]).toEqual([1, expect.stringContaining('h5p-types/Spor.Choice-1.0/library.json:1: names files that are not there: dist/choice.js.')]);
  expect(JSON.parse(readFileSync(path.join(spor.env.SPOR_DATA_DIR as string, 'h5p/libraries/Spor.Choice-1.0/library.json'), 'utf8')).patchVersion).toBeLessThan(999);
  edit(library, () => before);
});
