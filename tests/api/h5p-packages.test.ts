import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Client } from '../support/client.js';
import { aPackage, aType, CHOICE, CHOICE_PARAMS, keptBy, pictureOf, upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { zipOf } from '../support/zip.js';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

let spor: Installation;
let editor: Client;
let administrator: Client;
let employee: Client;
let top: TestUnit;

beforeAll(async () => {
  spor = await anInstallation();
  top = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { roles: { editor: top } }));
  administrator = await signedIn(spor, await anEmployee(spor, { roles: { administrator: top } }));
  employee = await signedIn(spor, await anEmployee(spor, { unit: top }));
});
afterAll(() => spor.stop());

async function refused(client: Client, file: Buffer): Promise<string> {
  const before = await keptBy(spor);
  const { status, body } = await upload(client, file);
  expect(await keptBy(spor)).toEqual(before);
  return `${status} ${body.code}`;
}

test('an editor takes in content of an installed type, sees it, and takes it out again', async () => {
  const { status, body } = await upload(editor, aPackage());
  expect([status, body]).toEqual([201, { contentId: expect.any(String), title: 'Velg', library: 'Spor.Choice 1.0', installed: [] }]);
  const { body: uploaded } = await editor.get(`/api/h5p-packages/${body.contentId}`);
  expect(uploaded).toMatchObject({ id: body.contentId, title: 'Velg', library: 'Spor.Choice 1.0', uploadedBy: expect.stringContaining('Ansatt') });
  expect((await editor.get('/api/h5p-packages?filter={"q":"velg"}')).body).toHaveLength(1);
  const out = await fetch(`${spor.url}/api/h5p-packages/${body.contentId}/package`, { headers: { cookie: editor.cookies } });
  expect(out.headers.get('content-disposition')).toBe('attachment; filename="velg.h5p"');
  expect((await upload(editor, Buffer.from(await out.arrayBuffer()))).status).toBe(201);
});

test('only those who write content may', async () => {
  expect(await refused(employee, aPackage())).toBe('403 http.not-allowed');
  expect((await employee.get('/api/h5p-packages')).status).toBe(403);
});

test('an administrator of a part can’t install a type for everybody', async () => {
  const part = await aUnit(spor, { parent: top });
  const ofAPart = await signedIn(spor, await anEmployee(spor, { unit: part, roles: { administrator: part } }));
  const { body } = await upload(ofAPart, aPackage({ h5p: pictureOf('Test.Partly'), params: {}, more: aType('Test.Partly', 0) }));
  expect(body.code).toBe('catalogue.libraries-missing');
});

test('a new type is installed by an administrator, with its picture, and not by an editor', async () => {
  const file = aPackage({ h5p: pictureOf(), params: { image: { path: 'images/a.png', mime: 'image/png' } }, more: [...aType(), { name: 'content/images/a.png', data: PNG }, { name: 'content/images/unused.png', data: PNG }] });
  expect(await refused(editor, file)).toBe('400 catalogue.libraries-missing');
  const { body } = await upload(administrator, file);
  expect(body).toMatchObject({ library: 'Test.Picture 1.0', installed: ['Test.Picture 1.0.0'] });
  expect((await keptBy(spor)).filter((name) => name.includes(body.contentId))).toEqual([body.contentId, `content/${body.contentId}/images/a.png`]);
  expect((await upload(editor, file)).status).toBe(201);
  expect((await editor.get('/api/h5p-libraries?filter={"q":"picture"}')).body).toMatchObject([{ id: 'Test.Picture 1.0', version: '1.0.0', packages: 2, isUsed: true }]);
});

const big = Buffer.alloc(40 * 1024 * 1024);
const params = (change: object) => ({ ...CHOICE_PARAMS, ...change });

describe('what must not come in is refused with a code, and leaves nothing behind', () => {
  test.each<[string, string, () => Buffer]>([
    ['no zip at all', '400 catalogue.package-broken', () => Buffer.from('dette er ikke en pakke')],
    ['a zip cut in two', '400 catalogue.package-broken', () => aPackage().subarray(0, 300)],
    ['a file that leads out with ..', '400 catalogue.package-path', () => aPackage({ more: [{ name: '../../inn.txt', data: 'x' }] })],
    ['an absolute file name', '400 catalogue.package-path', () => aPackage({ more: [{ name: '/tmp/inn.txt', data: 'x' }] })],
    ['a symbolic link', '400 catalogue.package-link', () => aPackage({ more: [{ name: 'content/images/x.png', data: '/etc/passwd', mode: 0o120777 }] })],
    ['a bomb that tells its size', '400 catalogue.package-bomb', () => aPackage({ more: [{ name: 'content/x.txt', data: big, pack: true }] })],
    ['a bomb that lies about its size', '400 catalogue.package-broken', () => aPackage({ more: [{ name: 'content/x.txt', data: big, pack: true, claims: 1000 }] })],
    ['twenty thousand files and one', '400 catalogue.package-bomb', () => aPackage({ more: Array.from({ length: 20_001 }, (_, index) => ({ name: `content/${index}.txt`, data: '' })) })],
    ['a package without content', '400 catalogue.package-incomplete', () => zipOf([{ name: 'h5p.json', data: JSON.stringify(CHOICE) }])],
    ['h5p.json that is no JSON', '400 catalogue.package-incomplete', () => zipOf([{ name: 'h5p.json', data: '{' }, { name: 'content/content.json', data: '{}' }])],
    ['h5p.json without a main library', '400 catalogue.package-incomplete', () => aPackage({ h5p: { ...CHOICE, mainLibrary: 'Other' } })],
    ['a type that is not installed', '400 catalogue.libraries-missing', () => aPackage({ h5p: pictureOf('Test.Unknown') })],
    ['a library named with ..', '400 catalogue.package-incomplete', () => aPackage({ h5p: pictureOf('../../x') })],
    ['a list that is no list', '400 catalogue.content-invalid', () => aPackage({ params: params({ alternatives: 'alle' }) })],
    ['a title of tags only', '400 catalogue.content-invalid', () => aPackage({ h5p: { ...CHOICE, title: '<img src=x>' } })],
  ])('%s', async (_, answer, file) => expect(await refused(editor, file())).toBe(answer), 30_000);

  test.each<[string, string, () => Buffer]>([
    ['a picture outside the content', '400 catalogue.content-invalid', () => aPackage({ h5p: pictureOf(), params: { image: { path: '../content/../secret.txt' } }, more: aType() })],
    ['a picture the package does not have', '400 catalogue.content-invalid', () => aPackage({ h5p: pictureOf(), params: { image: { path: 'images/b.png' } }, more: aType() })],
    ['an svg', '400 catalogue.content-invalid', () => aPackage({ h5p: pictureOf(), params: { image: { path: 'images/b.svg' } }, more: [...aType(), { name: 'content/images/b.svg', data: '<svg onload="alert(1)"/>' }] })],
    ['a type whose files are not of its kind', '400 catalogue.libraries-refused', () => aPackage({ h5p: pictureOf('Test.Shell'), params: {}, more: [...aType('Test.Shell'), { name: 'Test.Shell-1.0/run.sh', data: 'x' }] })],
    ['a type that says it is another', '400 catalogue.libraries-refused', () => aPackage({ h5p: pictureOf('Test.False'), params: {}, more: aType('Test.True').map((part) => ({ ...part, name: part.name.replace('True', 'False') })) })],
    ['a type with broken content', '400 catalogue.content-invalid', () => aPackage({ h5p: pictureOf('Test.New'), params: { texts: 1 }, more: aType('Test.New') })],
  ])('%s, also from an administrator', async (_, answer, file) => expect(await refused(administrator, file())).toBe(answer));

  test('no file, or none by that name', async () => {
    expect((await editor.post('/api/h5p-packages', {})).body.code).toBe('catalogue.package-missing');
    expect((await editor.post('/api/h5p-packages', new FormData())).status).toBe(400);
  });
});

test('scripts are cleaned out of everything that is kept', async () => {
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)><p onclick="x()">Hei</p>';
  const file = aPackage({
    h5p: { ...pictureOf(), title: `</script>${evil}`, authors: [{ name: evil, role: 'Author' }], evil },
    params: { texts: [evil, { toString: evil }, evil], image: { path: 'images/a.png', copyright: { title: evil } }, evil },
    more: [...aType(), { name: 'content/images/a.png', data: PNG }],
  });
  expect((await upload(administrator, file)).body.errors).toEqual([{ path: 'params.texts.1', message: 'må være tekst' }]);
  const { body } = await upload(administrator, aPackage({ h5p: { ...pictureOf(), title: `</script>${evil}`, authors: [{ name: evil, role: 'Author' }], evil }, params: { texts: [evil], evil }, more: aType() }));
  const [[row]] = (await spor.database.query('SELECT title, parameters, metadata FROM h5p_content WHERE id = ?', [body.contentId])) as unknown as [{ title: string; parameters: string; metadata: string }[]];
  expect(row?.title).toBe('alert(1) Hei');
  expect(`${row?.parameters}${row?.metadata}`).not.toMatch(/<script|<img|<p onclick|"evil"/);
});

test('a higher patch replaces a type; a lower one changes nothing', async () => {
  const installed = async (patch: number) => (await upload(administrator, aPackage({ h5p: pictureOf('Test.Patched'), params: {}, more: aType('Test.Patched', patch) }))).body.installed;
  expect([await installed(2), await installed(2), await installed(1), await installed(3)]).toEqual([['Test.Patched 1.0.2'], [], [], ['Test.Patched 1.0.3']]);
  expect(JSON.parse(readFileSync(path.join(spor.env.SPOR_DATA_DIR as string, 'h5p/libraries/Test.Patched-1.0/library.json'), 'utf8')).patchVersion).toBe(3);
});

test('the fields of a type come with the reader’s words and the content’s defaults', async () => {
  const { body } = await editor.get('/api/h5p-libraries/Spor.Choice%201.0/semantics?contentLanguage=nn');
  expect(body).toMatchObject({ id: 'Spor.Choice 1.0', title: 'Spor: Choice' });
  const l10n = body.fields.find(({ name }: { name: string }) => name === 'l10n');
  expect(body.fields[0]).toMatchObject({ name: 'question', label: 'Spørsmål', maxLength: 4000 });
  expect(l10n.fields[0]).toMatchObject({ name: 'chooseOne', label: 'Veiledning ved ett svar', default: 'Vel eitt svar.' });
});

test('a type that is not installed has no fields, whatever it is called', async () => {
  for (const name of ['Spor.Gone%201.0', 'Spor.Choice', '..%2F..%2Fsecret%201.0']) {
    const { status, body } = await editor.get(`/api/h5p-libraries/${name}/semantics`);
    expect([name, status, body.code]).toEqual([name, 404, 'catalogue.library-unknown']);
  }
  expect((await editor.get('/api/h5p-libraries/Spor.Choice%201.0/semantics?contentLanguage=xx')).status).toBe(400);
});
