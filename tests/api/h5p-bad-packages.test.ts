import { type Client } from '../support/client.js';
import { aPackage, aType, CHOICE, CHOICE_PARAMS, keptBy, pictureOf, upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { type ZipPart } from '../support/zip.js';

const GIGABYTE = 1024 ** 3;
const EVIL = '</script><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)><a href="javascript:alert(1)">x</a>';

let spor: Installation;
let editor: Client;
let administrator: Client;

beforeAll(async () => {
  spor = await anInstallation();
  const top = await aUnit(spor);
  [editor, administrator] = await Promise.all([signedIn(spor, await anEmployee(spor, { roles: { editor: top } })), signedIn(spor, await anEmployee(spor, { roles: { administrator: top } }))]);
});
afterAll(() => spor.stop());

/** What the administrator, who may install anything, is told; and nothing of it is kept. */
async function refused(file: Buffer): Promise<[string, string[]]> {
  const before = await keptBy(spor);
  const { status, body } = await upload(administrator, file);
  expect(await keptBy(spor)).toEqual(before);
  expect(body.detail).toMatch(/^[A-ZÆØÅ].+\.$/);
  return [`${status} ${body.code}`, (body.errors ?? []).map(({ path, message }: { path: string; message: string }) => `${path}: ${message}`)];
}

const choiceWith = (...more: ZipPart[]): Buffer => aPackage({ more });
const bringing = (name: string, ...more: ZipPart[]): Buffer => aPackage({ h5p: pictureOf(name), params: {}, more: [...aType(name), ...more] });
const changed = (name: string, change: (part: ZipPart) => ZipPart | undefined): Buffer => aPackage({ h5p: pictureOf(name), params: {}, more: aType(name).flatMap((part) => change(part) ?? []) });
const libraryJson = (name: string, more: object): Buffer => aPackage({ h5p: pictureOf(name), params: {}, more: aType(name, 0, [], more) });
const dependingOn = (minorVersion: number): object => ({ ...CHOICE, preloadedDependencies: [{ machineName: 'Spor.Choice', majorVersion: 1, minorVersion }] });

describe('a zip that no honest program writes', () => {
  test.each<[string, string, () => Buffer]>([
    ['a file twice', 'catalogue.package-path', () => choiceWith({ name: 'content/a.txt', data: '1' }, { name: 'content/a.txt', data: '2' })],
    ['a file twice, in other letters', 'catalogue.package-path', () => choiceWith({ name: 'content/a.txt', data: '1' }, { name: 'CONTENT/A.txt', data: '2' })],
    ['two h5p.json', 'catalogue.package-path', () => choiceWith({ name: 'h5p.json', data: '{}' })],
    ['a file that is also a folder', 'catalogue.package-broken', () => choiceWith({ name: 'content/x', data: '1' }, { name: 'content/x/y.txt', data: '2' })],
    ['a symbolic link in a library', 'catalogue.package-link', () => bringing('Test.Linked', { name: 'Test.Linked-1.0/b.js', data: '/etc/passwd', mode: 0o120777 })],
    ['a link to a folder', 'catalogue.package-link', () => choiceWith({ name: 'content/images', data: '../..', mode: 0o120777 })],
    ['a device', 'catalogue.package-link', () => choiceWith({ name: 'content/null', data: '', mode: 0o020666 })],
    ['.. in the middle', 'catalogue.package-path', () => choiceWith({ name: 'content/a/../../../b.txt', data: 'x' })],
    ['.. with backslashes', 'catalogue.package-path', () => choiceWith({ name: 'content\\..\\..\\b.txt', data: 'x' })],
    ['a drive', 'catalogue.package-path', () => choiceWith({ name: 'C:/b.txt', data: 'x' })],
    ['a name with a zero in it', 'catalogue.package-path', () => choiceWith({ name: 'content/a\0.txt', data: 'x' })],
    ['a file that says it has 2 GB', 'catalogue.package-bomb', () => choiceWith({ name: 'content/a.mp4', data: 'x', pack: true, claims: 2 * GIGABYTE })],
    ['a file that says it has 4 GB', 'catalogue.package-bomb', () => choiceWith({ name: 'content/a.mp4', data: 'x', pack: true, claims: 4 * GIGABYTE - 1 })],
    ['many files that together say 2 GB', 'catalogue.package-bomb', () => choiceWith(...Array.from({ length: 20 }, (_, index) => ({ name: `content/${index}.mp4`, data: 'x', pack: true, claims: Math.floor(GIGABYTE / 10) })))],
  ])('%s', async (_, code, file) => expect((await refused(file()))[0]).toBe(`400 ${code}`));
});

describe('libraries that do not hang together', () => {
  test.each<[string, string, () => Buffer]>([
    ['a type in a version that is not here', 'catalogue.libraries-missing', () => aPackage({ h5p: dependingOn(7) })],
    ['a version that is no number', 'catalogue.package-incomplete', () => aPackage({ h5p: { ...CHOICE, preloadedDependencies: [{ machineName: 'Spor.Choice', majorVersion: 'en', minorVersion: -1 }] } })],
    ['one that needs a library that is neither here nor brought', 'catalogue.libraries-missing', () => libraryJson('Test.Needy', { preloadedDependencies: [{ machineName: 'Test.Nowhere', majorVersion: 1, minorVersion: 0 }] })],
    ['one whose folder says another version', 'catalogue.libraries-refused', () => libraryJson('Test.Other', { minorVersion: 1 })],
    ['one for a newer core than ours', 'catalogue.libraries-refused', () => libraryJson('Test.Future', { coreApi: { majorVersion: 9, minorVersion: 0 } })],
    ['one without library.json', 'catalogue.libraries-refused', () => changed('Test.Bare', (part) => (part.name.endsWith('library.json') ? undefined : part))],
    ['one whose script is not there', 'catalogue.libraries-refused', () => changed('Test.Scriptless', (part) => (part.name.endsWith('a.js') ? undefined : part))],
    ['one whose script lies outside it', 'catalogue.libraries-refused', () => libraryJson('Test.Outside', { preloadedJs: [{ path: '../Spor.Base-1.0/js/dom.js' }] })],
    ['one whose fields are no JSON', 'catalogue.libraries-refused', () => changed('Test.Fields', (part) => (part.name.endsWith('semantics.json') ? { ...part, data: '[{' } : part))],
    ['one whose fields are no list', 'catalogue.libraries-refused', () => changed('Test.Shape', (part) => (part.name.endsWith('semantics.json') ? { ...part, data: '{"a":1}' } : part))],
    ['one whose fields have a pattern that is none', 'catalogue.libraries-refused', () => changed('Test.Pattern', (part) => (part.name.endsWith('semantics.json') ? { ...part, data: '[{"name":"a","type":"text","regexp":{"pattern":"("}}]' } : part))],
    ['one whose words in another language are no JSON', 'catalogue.libraries-refused', () => bringing('Test.Words', { name: 'Test.Words-1.0/language/nn.json', data: 'hei' })],
  ])('%s', async (_, code, file) => expect((await refused(file()))[0]).toBe(`400 ${code}`));

  test('what is wrong is told by its file', async () => {
    expect((await refused(changed('Test.Told', (part) => (part.name.endsWith('semantics.json') ? { ...part, data: '[null]' } : part))))[1]).toEqual(['Test.Told-1.0/semantics.json: 0: har feil form']);
  });

  test('the second of two libraries is wrong: the first is not installed either', async () => {
    const [code] = await refused(aPackage({ h5p: pictureOf('Test.First'), params: {}, more: [...aType('Test.First'), ...aType('Test.Second').filter(({ name }) => !name.endsWith('a.js'))] }));
    expect(code).toBe('400 catalogue.libraries-refused');
    expect((await editor.get('/api/h5p-libraries/Test.First%201.0')).status).toBe(404);
  });

  test('a package’s own copy of an installed type does not decide what is let through', async () => {
    const semantics = [{ name: 'question', type: 'text', widget: 'html', tags: ['script', 'img', 'h1'] }, { name: 'evil', type: 'text', widget: 'html', tags: ['h1'] }];
    const own = aType('Spor.Choice', 0, semantics);
    const { status, body } = await upload(administrator, aPackage({ params: { ...CHOICE_PARAMS, question: '<h1>Stor</h1>', evil: '<h1>x</h1>' }, more: own }));
    expect([status, body.installed]).toEqual([201, []]);
    expect(await parametersOf(body.contentId)).not.toMatch(/<h1|evil/);
  });
});

const parametersOf = async (id: string): Promise<string> => ((await spor.database.query('SELECT CONCAT(parameters, metadata, title) AS whole FROM h5p_content WHERE id = ?', [id]))[0] as { whole: string }[])[0]?.whole ?? '';

test('ten thousand files are taken in, and only what the content shows is kept', async () => {
  const before = await keptBy(spor);
  const { status, body } = await upload(editor, choiceWith(...Array.from({ length: 10_000 }, (_, index) => ({ name: `content/images/${index}.png`, data: 'x' }))));
  expect(status).toBe(201);
  expect((await keptBy(spor)).filter((name) => !before.includes(name))).toEqual([body.contentId]);
}, 60_000);

test('a script in every text of a package comes to nothing', async () => {
  const h5p = { ...pictureOf('Test.Everywhere'), title: `Tittel ${EVIL}`, language: 'nb', license: EVIL, licenseExtras: EVIL, yearFrom: EVIL, source: `javascript:${EVIL}`, authors: [{ name: EVIL, role: EVIL }], changes: [{ log: EVIL }], a11yTitle: EVIL, metaDescription: EVIL, embedTypes: [EVIL] };
  const type = aType('Test.Everywhere', 0, [{ name: 'html', type: 'text', widget: 'html', label: EVIL, tags: ['p', 'a', 'script', 'svg', 'img'] }, { name: 'plain', type: 'text', label: EVIL }, { name: 'texts', type: 'list', label: EVIL, field: { name: 'text', type: 'text', label: EVIL } }], { title: EVIL });
  const { status, body } = await upload(administrator, aPackage({ h5p, params: { html: EVIL, plain: EVIL, texts: [EVIL], [EVIL]: EVIL }, more: type }));
  expect(status).toBe(201);
  expect(await parametersOf(body.contentId)).not.toMatch(/<(script|img|svg)|<[^>]+(onerror|onload)|href=\\?"javascript/i);
  const preview = await editor.post(`/api/h5p-packages/${body.contentId}/previews`, {});
  const html = await (await fetch(spor.url + preview.body.url)).text();
  // The page's own, and the listener that only previews have.
  expect(html.match(/<script/gi)).toHaveLength(4);
  expect(html).not.toMatch(/<img|<svg/i);
});

test('nothing of all this has broken anything', () => expect(spor.api.output()).not.toMatch(/"level":(50|60)/));
