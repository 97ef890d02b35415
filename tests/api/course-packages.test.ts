import { randomUUID } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Client } from '../support/client.js';
import { aCoursePackage, partsOf, uploadCoursePackage } from '../support/course-packages.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aCourseOf } from '../support/own-course.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { ROWS } from './authorisation.table.js';
import { type ZipPart, zipOf } from '../support/zip.js';

const GIGABYTE = 1024 ** 3;

let spor: Installation;
let top: TestUnit;
let editor: Client;

beforeAll(async () => {
  spor = await anInstallation({ content: false });
  top = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { roles: { editor: top } }));
});
afterAll(() => spor.stop());

/** Everything an upload could leave behind. */
async function kept(): Promise<string[]> {
  const [rows] = (await spor.database.query('SELECT id FROM course_package ORDER BY id')) as unknown as [{ id: string }[]];
  const files = ['course-packages', 'h5p/media'].flatMap((folder) => {
    const root = path.join(spor.env.SPOR_DATA_DIR as string, folder);
    return (statSync(root, { throwIfNoEntry: false }) ? readdirSync(root, { recursive: true }) : []).map((name) => `${folder}/${String(name)}`);
  });
  return [...rows.map(({ id }) => id), ...files.sort()];
}

async function refused(file: Buffer): Promise<{ code: string; errors: string[] }> {
  const before = await kept();
  const { status, body } = await uploadCoursePackage(editor, file);
  expect(await kept()).toEqual(before);
  expect(body.detail).toMatch(/^[A-ZÆØÅ].+\.$/);
  return { code: `${status} ${body.code}`, errors: (body.errors ?? []).map(({ path: place, message }: { path: string; message: string }) => `${place}: ${message}`) };
}

const withMore = (...more: ZipPart[]): Buffer => aCoursePackage('scorm12', more);
const withManifest = (change: (text: string) => string): Buffer => zipOf(partsOf('scorm12').map((part) => (part.name === 'imsmanifest.xml' ? { ...part, data: change(part.data.toString()) } : part)));

test('a package is taken in with its units, once, and its list says whose it is', async () => {
  const { status, body } = await uploadCoursePackage(editor, aCoursePackage('scorm2004'));
  expect([status, body]).toMatchObject([201, { standard: 'scorm-2004', title: 'Personvern i hverdagen', files: 2, owner: 'Brannvesenet', licence: 'CC-BY-4.0', uses: [], units: [{ position: 1, identifier: 'hvorfor', title: 'Hvorfor personvern', launchMethod: 'AnyWindow' }, { position: 2, identifier: 'prove', title: 'Prøven' }] }]);
  const again = await uploadCoursePackage(editor, aCoursePackage('scorm2004'));
  expect(again.body).toEqual(body);
  const list = await editor.get('/api/course-packages');
  expect(list.body).toEqual([body]);
});

describe('whose a package is', () => {
  const ola = 'owner=Ola&licence=CC0-1.0';
  const factsOf = ({ owner, licence, attribution }: Record<string, string>) => [owner, licence, attribution];

  test('is filled in by a second upload when the first said nothing, and not changed by a third', async () => {
    const file = withMore({ name: 'fylt.txt', data: 'x' });
    expect(factsOf((await uploadCoursePackage(editor, file, '')).body)).toEqual(['', '', '']);
    expect(factsOf((await uploadCoursePackage(editor, file)).body)).toEqual(['Brannvesenet', 'CC-BY-4.0', 'Foto: Kari']);
    const { status, body } = await uploadCoursePackage(editor, file, ola);
    expect([status, factsOf(body)]).toEqual([201, ['Brannvesenet', 'CC-BY-4.0', 'Foto: Kari']]);
  });

  test('is changed by whoever may upload, also when a course uses it', async () => {
    const file = withMore({ name: 'endret.txt', data: 'x' });
    await aCourseOf(spor, 'brannkurs-to', { brann: { title: 'Når alarmen går', package: 'media/brann.zip', unit: 'brann' } }, { media: { 'brann.zip': file } });
    const { body } = await uploadCoursePackage(editor, file);
    const facts = { owner: 'Ola', licence: 'CC0-1.0' };
    const changed = await editor.put(`/api/course-packages/${body.id}/facts`, facts);
    expect([changed.status, changed.body]).toEqual([200, { ...body, ...facts, attribution: '' }]);
    expect((await editor.get(`/api/course-packages/${body.id}`)).body).toEqual(changed.body);
  });

  test('is refused when it can’t be, and of a package that is not there', async () => {
    const { body } = await uploadCoursePackage(editor, withMore({ name: 'uendret.txt', data: 'x' }));
    const wrong = await editor.put(`/api/course-packages/${body.id}/facts`, { licence: 'Tull' });
    expect([wrong.status, (await editor.get(`/api/course-packages/${body.id}`)).body]).toEqual([400, body]);
    expect((await editor.put(`/api/course-packages/${randomUUID()}/facts`, {})).body.code).toBe('catalogue.course-package-unknown');
  });
});

describe('a zip that no honest program writes', () => {
  test.each<[string, string, () => Buffer]>([
    ['a file twice', 'catalogue.package-path', () => withMore({ name: 'a.txt', data: '1' }, { name: 'a.txt', data: '2' })],
    ['a file twice, in other letters', 'catalogue.package-path', () => withMore({ name: 'INDEX.html', data: '1' })],
    ['two manifests', 'catalogue.package-path', () => withMore({ name: 'imsmanifest.xml', data: '<a/>' })],
    ['a file that is also a folder', 'catalogue.package-broken', () => withMore({ name: 'x', data: '1' }, { name: 'x/y.txt', data: '2' })],
    ['a symbolic link', 'catalogue.package-link', () => withMore({ name: 'b.js', data: '/etc/passwd', mode: 0o120777 })],
    ['a link to a folder', 'catalogue.package-link', () => withMore({ name: 'bilder', data: '../..', mode: 0o120777 })],
    ['a device', 'catalogue.package-link', () => withMore({ name: 'null', data: '', mode: 0o020666 })],
    ['.. in the middle', 'catalogue.package-path', () => withMore({ name: 'a/../../../b.txt', data: 'x' })],
    ['.. with backslashes', 'catalogue.package-path', () => withMore({ name: 'a\\..\\..\\b.txt', data: 'x' })],
    ['an absolute path', 'catalogue.package-path', () => withMore({ name: '/etc/passwd', data: 'x' })],
    ['a drive', 'catalogue.package-path', () => withMore({ name: 'C:/b.txt', data: 'x' })],
    ['a name with a zero in it', 'catalogue.package-path', () => withMore({ name: 'a\0.txt', data: 'x' })],
    ['a file that says it has 2 GB', 'catalogue.package-bomb', () => withMore({ name: 'a.mp4', data: 'x', pack: true, claims: 2 * GIGABYTE })],
    ['a file that is larger than it says', 'catalogue.package-broken', () => withMore({ name: 'a.txt', data: 'x'.repeat(100_000), pack: true, claims: 10 })],
    ['many files that together say 2 GB', 'catalogue.package-bomb', () => withMore(...Array.from({ length: 20 }, (_, index) => ({ name: `${index}.mp4`, data: 'x', pack: true, claims: Math.floor(GIGABYTE / 10) })))],
    ['too many files', 'catalogue.package-bomb', () => withMore(...Array.from({ length: 20_001 }, (_, index) => ({ name: `${index}.txt`, data: '' })))],
    ['no zip', 'catalogue.course-package-kind', () => Buffer.from('hei')],
    ['a zip that is cut off', 'catalogue.package-broken', () => aCoursePackage('scorm12').subarray(0, 500)],
  ])('%s', async (_, code, file) => expect((await refused(file())).code).toBe(`400 ${code}`));
});

describe('what is no course package is refused in plain words', () => {
  test.each<[string, string, () => Buffer, string[]]>([
    ['an H5P package', 'catalogue.course-package-kind', () => zipOf([{ name: 'h5p.json', data: '{}' }]), []],
    ['a manifest that lies in a folder', 'catalogue.course-package-kind', () => zipOf(partsOf('scorm12').map((part) => ({ ...part, name: `kurs/${part.name}` }))), []],
    ['a manifest that is no XML', 'catalogue.course-package-manifest', () => withManifest((text) => text.slice(0, 300)), ['imsmanifest.xml: er ikke XML som kan leses']],
    ['a manifest with a document type', 'catalogue.course-package-manifest', () => withManifest((text) => text.replace('<manifest', '<!DOCTYPE m [<!ENTITY x SYSTEM "file:///etc/passwd">]><manifest')), ['imsmanifest.xml: er ikke XML som kan leses']],
    ['a manifest that names a file that is not there', 'catalogue.course-package-manifest', () => withManifest((text) => text.replace('href="index.html"', 'href="borte.html"')), ['imsmanifest.xml: resource brann-innhold href: viser til filen borte.html, som ikke er i pakken']],
    ['a manifest that names a file outside', 'catalogue.course-package-manifest', () => withManifest((text) => text.replace('href="index.html"', 'href="../../../etc/passwd"')), ['imsmanifest.xml: resource brann-innhold href: viser til filen ../../../etc/passwd, som ikke er i pakken']],
    ['a course structure alone that is no XML', 'catalogue.course-package-manifest', () => Buffer.from('<?xml version="1.0"?>\n<courseStructure><course id="https://x.example/c">'), ['cmi5.xml: er ikke XML som kan leses']],
    ['one in another encoding', 'catalogue.course-package-manifest', () => Buffer.from('\uFEFF<courseStructure><course>', 'utf16le'), ['cmi5.xml: er ikke XML som kan leses']],
    ['XML that is no course structure', 'catalogue.course-package-kind', () => Buffer.from('<a/>'), []],
  ])('%s', async (_, code, file, errors) => {
    const told = await refused(file());
    expect(told.code).toBe(`400 ${code}`);
    expect(told.errors.map((error, index) => error.slice(0, errors[index]?.length))).toEqual(errors);
  });

  test('a zip that is something else is called by its name, with what to do', async () => {
    const { body } = await uploadCoursePackage(editor, zipOf(partsOf('scorm12').map((part) => ({ ...part, name: `kurs/${part.name}` }))));
    expect(body.detail).toBe('Kurspakken ligger i mappen «kurs» inni zip-filen, og må ligge øverst. Åpne mappen, merk alt som er i den, og lag en zip-fil av det.');
  });

  test('nothing at all', async () => {
    const { body } = await editor.post('/api/course-packages', {});
    expect([body.code, body.detail]).toEqual(['catalogue.course-package-missing', expect.stringMatching(/\.zip.*\.xml/)]);
  });
  test('whose licence is not one', async () => expect((await uploadCoursePackage(editor, aCoursePackage('scorm12'), 'licence=Tull')).status).toBe(400));
});

test('a cmi5 structure alone is a package whose units are elsewhere', async () => {
  const xml = '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"><course id="https://x.example/c"><title><langstring lang="nb">Ute</langstring></title><description><langstring lang="nb">På nettet</langstring></description></course><au id="https://x.example/a" launchMethod="OwnWindow"><title><langstring lang="nb">Del</langstring></title><description><langstring lang="nb">En del</langstring></description><url>https://x.example/au</url></au></courseStructure>';
  expect((await uploadCoursePackage(editor, Buffer.from(xml))).body).toMatchObject({ standard: 'cmi5', title: 'Ute', files: 0, units: [{ identifier: 'https://x.example/a', launchMethod: 'OwnWindow' }] });
});

describe('files of a package', () => {
  let beside: Client;
  let place: string;

  beforeAll(async () => {
    const { body } = await uploadCoursePackage(editor, withMore({ name: '_skjult/film.mp4', data: '0123456789' }, { name: 'gammel.htm', data: '<p>x' }));
    const { body: launch } = await editor.post(`/api/course-package-units/${body.units[0].id}/previews`);
    const url = new URL(launch.url);
    beside = new Client(url.origin);
    place = `/api/package-frames/files/${url.pathname.split('/').at(-1)}`;
  });

  const get = (address: string, headers: Record<string, string> = {}) => fetch(beside.url + address, { headers });

  test.each([['index.html', 'text/html'], ['innhold/side.js', 'text/javascript'], ['gammel.htm', 'text/html'], ['imsmanifest.xml', 'application/xml']])('%s is %s, and may load nothing of anybody else', async (name, type) => {
    const response = await get(`${place}/${name}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain(`connect-src data: blob: ${beside.url}${place}/;`);
    expect(policy).toContain(`frame-ancestors ${spor.url.replace('127.0.0.1', 'localhost')}`.slice(0, 20));
    expect(policy).not.toContain('*');
    expect([response.headers.get('x-content-type-options'), response.headers.get('x-frame-options')]).toEqual(['nosniff', null]);
  });

  test('a worker of its own may run, but none that stays when its page is gone', async () => {
    const worker = await get(`${place}/innhold/side.js`, { 'sec-fetch-dest': 'worker' });
    expect([worker.status, worker.headers.get('content-security-policy')]).toEqual([200, expect.stringContaining(`worker-src blob: ${beside.url}${place}/;`)]);
    expect((await get(`${place}/innhold/side.js`, { 'service-worker': 'script', 'sec-fetch-dest': 'serviceworker' })).status).toBe(404);
  });

  test('a film is given in parts', async () => {
    const response = await get(`${place}/_skjult/film.mp4`, { range: 'bytes=2-4' });
    expect([response.status, response.headers.get('content-range'), await response.text()]).toEqual([206, 'bytes 2-4/10', '234']);
  });

  test.each(['../../etc/passwd', '..%2f..%2f..%2fetc%2fpasswd', '%2e%2e/%2e%2e/h5p', 'innhold', '', 'borte.html', 'a\\..\\..\\b', 'index.html%00.js'])('%j is not found', async (name) => expect((await get(`${place}/${name}`)).status).toBe(404));

  test('a token that is changed opens nothing, nor is there anything without one', async () => {
    const { status } = await get(`${place.slice(0, -3)}abc/index.html`);
    expect([status, (await get('/api/package-frames/files/index.html')).status]).toEqual([404, 404]);
  });

  test('nothing of Spor is answered at theirs, whoever is signed in', async () => {
    const fill = (address: string): string => address.replace('/*', '/finnes/ikke').replace(/:\w+/g, '0198a7a0-0000-7000-8000-000000000001');
    const others = ROWS.filter(({ path: address, method }) => !address.startsWith('/api/package-frames/') && method !== 'ANY');
    expect(others.length).toBeGreaterThan(100);
    for (const { method, path: address } of [...others, { method: 'GET', path: '/admin/' }, { method: 'GET', path: '/api/job-board' }]) {
      const { status } = await beside.send(method, fill(address), ['POST', 'PUT', 'PATCH'].includes(method) ? {} : undefined, { cookie: editor.cookies });
      expect([method, address, status]).toEqual([method, address, 404]);
    }
  });

  test('nothing of it is answered at Spor’s own address', async () => {
    expect((await fetch(spor.url + place + '/index.html')).status).toBe(404);
  });
});

describe('names as other machines write them', () => {
  // As macOS may write it: `å` is two signs.
  const MACOS = 'Blåbær.png'.normalize('NFD');
  const parts: ZipPart[] = [
    { name: 'øvelse æå.png', data: 'windows', bytes: Buffer.from([0x9b, 0x76, 0x65, 0x6c, 0x73, 0x65, 0x20, 0x91, 0x86, 0x2e, 0x70, 0x6e, 0x67]) },
    { name: MACOS, data: 'macos', bytes: Buffer.from(MACOS) },
    { name: 'Res\\Bilder\\IMG_1.PNG', data: 'skråstrek', bytes: Buffer.from('Res\\Bilder\\IMG_1.PNG') },
  ];
  let get: (name: string) => Promise<string>;

  beforeAll(async () => {
    const { status, body } = await uploadCoursePackage(editor, withMore(...parts));
    expect([status, body.files]).toEqual([201, partsOf('scorm12').length + 3]);
    const { body: launch } = await editor.post(`/api/course-package-units/${body.units[0].id}/previews`);
    const url = new URL(launch.url);
    get = async (name) => {
      const response = await fetch(`${url.origin}/api/package-frames/files/${url.pathname.split('/').at(-1)}/${encodeURI(name)}`);
      return `${response.status} ${response.headers.get('content-type')?.split(';')[0]} ${response.ok ? await response.text() : ''}`.trim();
    };
  });

  test.each([
    ['Norwegian letters from Windows', 'øvelse æå.png', 'windows'],
    ['Norwegian letters from macOS', 'Blåbær.png', 'macos'],
    ['Windows’ slashes', 'Res/Bilder/IMG_1.PNG', 'skråstrek'],
    ['capital letters that a page is careless with', 'res/bilder/img_1.png', 'skråstrek'],
  ])('%s: the page finds its file', async (_, name, content) => expect(await get(name)).toBe(`200 image/png ${content}`));

  test('what is not there in any spelling is not found', async () => expect(await get('res/bilder/img_2.png')).toMatch(/^404/));
});

test('a package that a course uses is not deleted; one that nothing uses is gone with its files', async () => {
  const file = withMore({ name: 'egen.txt', data: 'for dette kurset' });
  await aCourseOf(spor, 'brannkurs', { brann: { title: 'Når alarmen går', package: 'media/brann.zip', unit: 'brann' } }, { media: { 'brann.zip': file } });
  const { body } = await uploadCoursePackage(editor, file);
  expect(body.uses).toMatchObject([{ kind: 'course', title: 'Øvelsene' }]);
  expect((await editor.delete(`/api/course-packages/${body.id}`)).body.code).toBe('catalogue.course-package-used');
  const { body: other } = await uploadCoursePackage(editor, withMore({ name: 'annet.txt', data: 'x' }));
  expect((await editor.delete(`/api/course-packages/${other.id}`)).status).toBe(204);
  expect((await kept()).filter((name) => name.includes(other.id))).toEqual([]);
  expect((await editor.get(`/api/course-packages/${other.id}`)).status).toBe(404);
});

test('a course that points at a unit that is not there is not imported, and says so', async () => {
  await expect(aCourseOf(spor, 'uten-del', { brann: { title: 'X', package: 'media/brann.zip', unit: 'finnes-ikke' } }, { media: { 'brann.zip': aCoursePackage('scorm12') } })).rejects.toThrow(/has no unit “finnes-ikke”/);
  await expect(aCourseOf(spor, 'uten-pakke', { brann: { title: 'X', package: 'media/borte.zip', unit: 'brann' } })).rejects.toThrow(/borte\.zip/);
});

test('nothing of all this has broken anything', () => expect(spor.api.output()).not.toMatch(/"level":(50|60)/));
