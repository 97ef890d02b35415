import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import sharp from 'sharp';
import { Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { rawRequest } from '../support/raw-request.js';

const SHIPPED = path.resolve(__dirname, '../../content');
const SLUG = 'hva-er-innovasjon-i-lier';
const COURSE = `courses/${SLUG}`;
const LESSON = `${COURSE}/nb/trygge-forsok.md`;
const DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><rect width="640" height="360" fill="none" stroke="#222"/></svg>';
const GIF = Buffer.from('R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=', 'base64');
const TEXT = '\n\n![Tre piler går i ring](media/sloyfen.svg "Læringssløyfen")\n\n> **Husk**\n>\n> ![](media/trapp.gif "dekor")\n';

let spor: Installation;
let content: string;
let employee: Client;
let editor: Client;

beforeAll(async () => {
  spor = await anInstallation();
  const unit = await aUnit(spor);
  employee = await signedIn(spor, await anEmployee(spor, { unit }));
  editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
  content = mkdtempSync(path.join(os.tmpdir(), 'spor-content-'));
  cpSync(SHIPPED, content, { recursive: true });
  for (const file of ['media', 'cover.svg']) rmSync(path.join(content, COURSE, file), { recursive: true, force: true });
  rmSync(path.join(content, 'paths/alle.svg'), { force: true });
  await bring();
});
afterAll(async () => {
  await spor.stop();
  rmSync(content, { recursive: true, force: true });
});

const bring = () => spor.operator('import-content', content);
const put = (file: string, bytes: string | Buffer) => {
  mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
  writeFileSync(path.join(content, file), bytes);
};
const rows = async <Row>(sql: string): Promise<Row[]> => ((await spor.database.query(sql)) as unknown as [Row[]])[0];
const everything = async () => JSON.stringify(await Promise.all(['course_version', 'lesson_text', 'course_media', 'media', 'learning_path_version', 'publication'].map((table) => rows(`SELECT * FROM ${table} ORDER BY 1, 2`))));
const htmlOf = async (): Promise<string> => (await editor.get(`/api/lessons/${await lessonId()}`)).body.blocks.map(({ html = '' }) => html).join('');
const lessonId = async (): Promise<string> => (await rows<{ id: string }>(`SELECT l.id FROM course c JOIN lesson l ON l.course_version_id = c.published_version_id WHERE c.slug = '${SLUG}' AND l.slug = 'trygge-forsok'`))[0]?.id as string;
const coverOf = async (address: string): Promise<string | null> => (await employee.get(address)).body.cover;

describe('a course with pictures', () => {
  let html: string;

  beforeAll(async () => {
    expect([await coverOf(`/api/my-learning/courses/${SLUG}`), await coverOf('/api/my-learning/paths/alle')]).toEqual([null, null]);
    put(`${COURSE}/media/sloyfen.svg`, DRAWING);
    put(`${COURSE}/media/trapp.gif`, GIF);
    put(`${COURSE}/cover.svg`, DRAWING.replaceAll('640', '300'));
    put('paths/alle.svg', DRAWING.replaceAll('640', '320'));
    put(LESSON, readFileSync(path.join(content, LESSON), 'utf8') + TEXT);
    const { code, output } = await bring();
    expect([code, output]).toEqual([0, expect.stringMatching(/2 nytt eller endret/)]);
    html = await htmlOf();
  });

  test('shows them as figures with their size, to the employee as to the editor', async () => {
    expect(html).toMatch(/<figure><img src="\/api\/media\/[0-9a-f]{64}\.svg" alt="Tre piler går i ring" width="640" height="360" loading="lazy" decoding="async" \/><figcaption>Læringssløyfen<\/figcaption><\/figure>/);
    expect(html).toMatch(/<aside role="note" class="callout callout--remember">.*<\/p><figure><img src="\/api\/media\/[0-9a-f]{64}\.gif" alt="" width="3" height="2"/);
    const mine = await employee.get(`/api/my-learning/courses/${SLUG}/lessons/trygge-forsok`);
    expect(mine.body.blocks.map(({ html: part = '' }) => part).join('')).toBe(html);
  });

  test('tells the editor what its texts call them', async () => {
    const { pictures } = (await editor.get(`/api/lessons/${await lessonId()}`)).body;
    expect(pictures).toEqual([
      { file: 'media/sloyfen.svg', url: expect.stringMatching(/^\/api\/media\/[0-9a-f]{64}\.svg$/), width: 640, height: 360 },
      { file: 'media/trapp.gif', url: expect.stringMatching(/\.gif$/), width: 3, height: 2 },
    ]);
  });

  test('sends each as a file that can’t run, under an address that says what it holds, and for ever', async () => {
    const [drawing, raster] = [...html.matchAll(/src="([^"]+)"/g)].map(([, src]) => src as string);
    const found = await fetch(spor.url + drawing, { headers: { cookie: employee.cookies, 'accept-encoding': 'identity' } });
    const bytes = Buffer.from(await found.arrayBuffer());
    expect(`/api/media/${createHash('sha256').update(bytes).digest('hex')}.svg`).toBe(drawing);
    expect(Object.fromEntries(found.headers)).toMatchObject({
      'content-type': 'image/svg+xml',
      'cache-control': 'private, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    const packed = await rawRequest(spor.url, [`GET ${drawing} HTTP/1.1`, `cookie: ${employee.cookies}`, 'accept-encoding: br']);
    expect([packed.status, /content-encoding: br/i.test(packed.text) || packed.text.length < bytes.length]).toEqual([200, true]);
    const gif = await fetch(spor.url + raster, { headers: { cookie: employee.cookies } });
    expect([gif.headers.get('content-type'), Buffer.from(await gif.arrayBuffer())]).toEqual(['image/gif', GIF]);
    expect((await new Client(spor.url).get(drawing as string)).status).toBe(401);
  });

  test('keeps a file once, with a compressed one beside a drawing', () => {
    const folder = path.join(spor.env.SPOR_DATA_DIR as string, 'media');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
    expect(files.every((file) => /^([0-9a-f]{2})[/\\]\1[0-9a-f]{62}\.(gif|svg|svg\.br)$/.test(file))).toBe(true);
    const packed = files.find((file) => file.endsWith('.br')) as string;
    expect(brotliDecompressSync(readFileSync(path.join(folder, packed)))).toEqual(readFileSync(path.join(folder, packed.slice(0, -3))));
  });

  test('has a cover in every list and on its own page, and so has a path', async () => {
    const cover = await coverOf(`/api/my-learning/courses/${SLUG}`);
    expect(cover).toMatch(/^\/api\/media\/[0-9a-f]{64}\.svg$/);
    expect((await employee.get(cover as string)).text).toContain('viewBox="0 0 300 360"');
    const path_ = (await employee.get('/api/my-learning/paths/alle')).body;
    expect([path_.cover, path_.courses.find(({ slug }: { slug: string }) => slug === SLUG).cover]).toEqual([expect.stringMatching(/\.svg$/), cover]);
    const listed = (await editor.get('/api/courses')).body as { id: string; slug: string; cover: string | null }[];
    const course = listed.find(({ slug }) => slug === SLUG);
    expect([course?.cover, (await editor.get(`/api/courses/${course?.id}`)).body.cover]).toEqual([cover, cover]);
    expect(new Set(listed.map(({ cover: one }) => one)).size).toBe(listed.length);
    const paths = (await editor.get('/api/learning-paths')).body as { slug: string; cover: string | null }[];
    expect(paths.find(({ slug }) => slug === 'alle')?.cover).toBe(path_.cover);
  });

  test('is the same again when nothing has changed, and another when a picture has', async () => {
    const before = await everything();
    expect((await bring()).output).toMatch(/0 nytt eller endret/);
    expect(await everything()).toBe(before);
    put(`${COURSE}/media/trapp.gif`, Buffer.concat([GIF, Buffer.from([0])]));
    expect((await bring()).output).toMatch(/1 nytt eller endret/);
    expect(await htmlOf()).not.toBe(html);
    put(`${COURSE}/media/trapp.gif`, GIF);
    await bring();
    expect(await htmlOf()).toBe(html);
  });

  test('a file that is gone from the data folder is told by verify, and brings a plain answer', async () => {
    const [, file = ''] = /\/api\/media\/([0-9a-f]{64}\.gif)/.exec(html) ?? [];
    const place = path.join(spor.env.SPOR_DATA_DIR as string, 'media', file.slice(0, 2), file);
    rmSync(place);
    expect((await spor.operator('verify')).output).toMatch(new RegExp(`NEI {2}Alle \\d+ bilder har en fil; disse mangler: ${file}`));
    expect((await employee.get(`/api/media/${file}`)).body).toMatchObject({ status: 404, code: 'catalogue.picture-unknown' });
    writeFileSync(place, GIF);
  });
});

describe('what is wrong', () => {
  const WRONG: [string, string | Buffer | undefined, string, RegExp][] = [
    ['media/a.gif', GIF, '![](media/a.gif)', /trygge-forsok\.md:\d+: the picture media\/a\.gif has no alternative text\. Say between the brackets/],
    ['media/b.gif', undefined, '![Piler](media/b.gif)', /trygge-forsok\.md:\d+: there is no picture media\/b\.gif/],
    ['media/c.gif', GIF, '![Piler](media/../../../demo/ansatte.csv)', /trygge-forsok\.md:\d+: the picture “media\/\.\.\/.*can't be used/],
    ['media/d.gif', GIF, '![Piler](../problemet-forst/media/a.gif)', /trygge-forsok\.md:\d+: the picture “\.\.\/problemet.*can't be used/],
    ['media/e.gif', GIF, '![Piler](https://sporing.no/a.gif)', /trygge-forsok\.md:\d+: the picture “https:.*can't be used/],
    ['media/f.gif', GIF, 'Se ![Piler](media/f.gif) her.', /trygge-forsok\.md:\d+: the picture “media\/f\.gif” stands inside a text/],
    ['media/g.gif', '<html><script>alert(1)</script></html>', '![Piler](media/g.gif)', /media\/g\.gif:\d+: can’t be read as a picture/],
    ['media/h.png', GIF, '![Piler](media/h.png)', /media\/h\.png:\d+: is gif, not png/],
    ['media/i.svg', GIF, '![Piler](media/i.svg)', /media\/i\.svg:\d+: is not well-formed SVG/],
    ['media/j.svg', '<html xmlns="http://www.w3.org/1999/xhtml"/>', '![Piler](media/j.svg)', /media\/j\.svg:\d+: begins with <html>/],
    ['media/k.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', '![Piler](media/k.svg)', /media\/k\.svg:\d+: does not say how large it is/],
    ['media/l.gif', Buffer.concat([GIF, Buffer.alloc(5 << 20)]), '![Piler](media/l.gif)', /media\/l\.gif:\d+: is more than 5 MB/],
    ['media/M.gif', GIF, 'Hei.', /media\/M\.gif:\d+: has a name that can’t be used/],
    ['media/n/n.gif', GIF, 'Hei.', /media\/n\/n\.gif:\d+: has a name that can’t be used/],
    ['media/o.js', 'alert(1)', 'Hei.', /media\/o\.js:\d+: has a name that can’t be used/],
    ['cover.svg', 'alert(1)', 'Hei.', /cover\.svg:\d+: is not well-formed SVG/],
  ];

  test('each fault is named with its file and what to do, and the course stays as it was', async () => {
    const before = await everything();
    const course = path.join(content, COURSE);
    const kept = path.join(content, '..', `${path.basename(content)}-whole`);
    cpSync(course, kept, { recursive: true });
    for (const [file, bytes] of WRONG) if (bytes !== undefined) put(`${COURSE}/${file}`, bytes);
    put(LESSON, [readFileSync(path.join(content, LESSON), 'utf8'), ...WRONG.map(([, , text]) => text)].join('\n\n'));
    const { code, output } = await bring();
    rmSync(course, { recursive: true });
    cpSync(kept, course, { recursive: true });
    rmSync(kept, { recursive: true });
    for (const [, , , told] of WRONG) expect(output).toMatch(told);
    expect([code, output.match(/^FEIL:/gm)?.length]).toEqual([1, WRONG.length]);
    expect(await everything()).toBe(before);
  });

  test('a picture that nobody shows is only remarked on', async () => {
    put(`${COURSE}/media/ubrukt.gif`, GIF);
    put(`${COURSE}/bilde.png`, GIF);
    put('paths/borte.svg', DRAWING);
    const { code, output } = await bring();
    for (const file of [`${COURSE}/media/ubrukt.gif`, `${COURSE}/bilde.png`, 'paths/borte.svg']) {
      rmSync(path.join(content, file));
      expect(output).toMatch(new RegExp(`Merk: ${file}:1: is not used`));
    }
    expect(code).toBe(0);
  });

  test('a script in a drawing is taken out and remarked on; nothing of it is stored or sent', async () => {
    const whole = readFileSync(path.join(content, COURSE, 'media/sloyfen.svg'), 'utf8');
    put(`${COURSE}/media/sloyfen.svg`, whole.replace('<rect', '<script>alert("ute")</script><foreignObject><p xmlns="http://www.w3.org/1999/xhtml" onclick="alert(1)">ute</p></foreignObject><image href="https://sporing.no/ute.png"/><rect onload="alert(\'ute\')" mask="url(https://sporing.no/ute)"'));
    const { code, output } = await bring();
    put(`${COURSE}/media/sloyfen.svg`, whole);
    expect([code, output]).toEqual([0, expect.stringMatching(/Merk: .*media\/sloyfen\.svg:1: <script>, <foreignObject>, <image>, onload, .* left out/)]);
    const [, address = ''] = /src="([^"]+\.svg)"/.exec(await htmlOf()) ?? [];
    expect((await employee.get(address)).text).toBe('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360" width="640" height="360"><rect width="640" height="360" fill="none" stroke="#222"></rect></svg>\n');
    await bring();
  });
});

test.each(['a.svg', '..%2f..%2fapi.log', `${'0'.repeat(64)}.svg`, `${'0'.repeat(64)}.html`, `${'A'.repeat(64)}.svg`, `${'0'.repeat(64)}.svg.br`, '%00', 'x'.repeat(500), '..', '%2e%2e%2f%2e%2e%2fetc%2fpasswd'])('there is no picture %s', async (file) => {
  const { status, text } = await rawRequest(spor.url, [`GET /api/media/${file} HTTP/1.1`, `cookie: ${employee.cookies}`]);
  expect([[400, 404].includes(status), /root:x:|import /.test(text)]).toEqual([true, false]);
});

test('a photograph in the files loses what the camera wrote into it, and comes out and in again as the same', async () => {
  const photograph = await sharp({ create: { width: 6, height: 4, channels: 3, background: '#208080' } }).withExif({ IFD0: { Artist: 'Kari Nordmann' } }).jpeg().toBuffer();
  put(`${COURSE}/media/foto.jpg`, photograph);
  put(LESSON, `${readFileSync(path.join(content, LESSON), 'utf8')}\n\n![Et kvadrat](media/foto.jpg)\n`);
  expect([photograph.includes('Kari Nordmann'), (await bring()).code]).toEqual([true, 0]);
  const address = /\/api\/media\/[0-9a-f]{64}\.jpg/.exec(await htmlOf())?.[0] as string;
  const served = Buffer.from(await (await fetch(spor.url + address, { headers: { cookie: employee.cookies } })).arrayBuffer());
  expect([served.includes('Kari Nordmann'), (await sharp(served).metadata()).width]).toEqual([false, 6]);
  expect((await bring()).output).toContain('0 nytt eller endret');
  const out = path.join(content, 'out');
  await spor.operator('export-content', out);
  expect(readFileSync(path.join(out, COURSE, 'media/foto.jpg')).includes('Kari Nordmann')).toBe(false);
  expect((await spor.operator('import-content', out)).output).toContain('0 nytt eller endret');
});
