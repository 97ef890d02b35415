import { type Browser, type Page } from 'playwright-core';
import sharp from 'sharp';
import { violations, wideParts } from '../support/axe.js';
import { type Account, aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { aFilm } from '../support/film.js';
import { tabTo } from '../support/keyboard.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit } from '../support/people.js';
import { eventually } from '../support/settled.js';

const GIF = Buffer.from('R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=', 'base64');

let spor: Installation;
let browser: Browser;
let editor: Visit;
let page: Page;
let account: Account;
let shown: { draftId: string; places: { lesson: string; language: string }[] };

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ worker: true }), aBrowser()]);
  const unit = await aUnit(spor);
  const { email } = await anEmployee(spor, { unit, roles: { editor: unit } });
  account = { email, password: PASSWORD };
  editor = await aVisit(browser, spor, { as: account });
  page = editor.page;
  const draft = (await (await editor.context.request.post('/api/drafts', { data: { kind: 'course', slug: 'problemet-forst' } })).json()) as { id: string };
  await editor.context.request.post(`/api/drafts/${draft.id}/media`, { multipart: { file: { name: 'ubrukt.gif', mimeType: 'image/gif', buffer: GIF } } });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const dialog = () => page.getByRole('dialog');
const file = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

journey('an editor sees what the courses show, and says whose a picture is', async () => {
  await editor.go('/admin/media-files');
  await page.getByRole('heading', { level: 1, name: 'Bilder og film' }).waitFor();
  const first = page.getByRole('listitem').filter({ hasText: 'Problemet først' }).first();
  const name = await first.getByRole('heading').innerText();
  // It is fetched when it comes into sight.
  await first.scrollIntoViewIfNeeded();
  await eventually(() => first.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth), (width) => width > 0);
  await picture(page, 'media-files');
  await page.getByLabel('Søk i filer').focus();
  await tabTo(page, new RegExp(`^Rediger opplysningene om ${name}`));
  await page.keyboard.press('Enter');
  // The first field has the focus.
  await page.keyboard.type('Lier kommune');
  // A list where nothing is chosen shows nothing, which is what its stop is called here.
  await page.keyboard.press('Tab');
  expect(await dialog().getByLabel('Lisens').evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  const wanted = page.getByRole('option', { name: 'CC BY 4.0: fri bruk når eieren blir nevnt', exact: true });
  await wanted.waitFor();
  for (let stop = 0; stop < 9 && !(await wanted.evaluate((one) => one === document.activeElement)); stop += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await wanted.waitFor({ state: 'detached' });
  await page.keyboard.press('Tab');
  await page.keyboard.type('Tegning: Lier kommune');
  expect(await violations(page)).toEqual([]);
  await picture(page, 'media-facts');
  await tabTo(page, /^Lagre opplysningene/);
  await page.keyboard.press('Enter');
  await dialog().waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`Rediger opplysningene om ${name}`);
  await file(name).getByText('Tegning: Lier kommune').waitFor();
  await file(name).getByText('CC BY 4.0: fri bruk når eieren blir nevnt').waitFor();
  shown = (await (await editor.context.request.get('/api/media-files')).json()).find((one: { name: string; slug: string }) => one.slug === 'problemet-forst' && one.name === `media/${name}`);
});

journey('whoever reads the lesson sees who is named for the picture, also on a phone', async () => {
  const [{ lesson, language } = { lesson: '', language: '' }] = shown.places;
  const place = `/forhandsvisning/${shown.draftId}/${lesson}?sprak=${language}`;
  for (const width of [1280, 320] as const) {
    const reader = await aVisit(browser, spor, { as: account, width, at: place });
    const credits = reader.page.getByRole('region', { name: 'Kreditering' });
    await credits.getByText('Tegning: Lier kommune').waitFor();
    expect(await credits.getByRole('link', { name: 'CC BY 4.0' }).getAttribute('href')).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // What the lesson's own text brings along is judged where lessons are.
    expect(await violations(reader.page, ['color-contrast', 'heading-order', 'link-name', 'link-in-text-block', 'list', 'listitem', 'region'])).toEqual([]);
    await picture(reader.page, `lesson-credits-${width}`);
    await reader.close();
  }
});

journey('a course gets a cover in its draft, seen as the card shows it, with whose it is; it is taken away and brought back', async () => {
  await editor.go(`/admin/drafts/${shown.draftId}`);
  const cover = page.getByRole('region', { name: 'Forsidebilde' });
  const card = cover.getByRole('group', { name: 'Slik ser kortet ut' });
  const source = () => card.locator('img').getAttribute('src');
  await card.locator('img').waitFor();
  expect(await source()).toMatch(/\.svg$/);
  await cover.locator('input[type=file]').setInputFiles({ name: 'dokument.png', mimeType: 'image/png', buffer: Buffer.from('%PDF-1.4') });
  await cover.getByRole('alert').getByText('Filen kan ikke være forsidebilde.').waitFor();
  expect(editor.faults.splice(0)).toEqual([expect.stringContaining('400')]);
  await cover.locator('input[type=file]').setInputFiles({ name: 'Foto.PNG', mimeType: 'image/png', buffer: await sharp({ create: { width: 900, height: 900, channels: 3, background: '#e8924a' } }).png().toBuffer() });
  await dialog().getByLabel('Eier').fill('');
  await dialog().getByRole('button', { name: 'Lagre opplysningene' }).click();
  await dialog().getByText('Skriv hvem som eier filen.').waitFor();
  await dialog().getByLabel('Eier').fill('Ola Foto');
  await dialog().getByLabel('Kreditering').fill('Foto: Ola');
  await dialog().getByRole('button', { name: 'Lagre opplysningene' }).click();
  await dialog().waitFor({ state: 'detached' });
  await cover.getByText('Eier: Ola Foto.').waitFor();
  expect(await source()).toMatch(/\.png$/);
  await card.getByText('Problemet først').waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'cover-1280');
  await page.setViewportSize({ width: 320, height: 640 });
  await cover.scrollIntoViewIfNeeded();
  expect(await wideParts(page)).toEqual([]);
  await picture(page, 'cover-320');
  await page.setViewportSize({ width: 1280, height: 860 });
  await cover.getByRole('button', { name: 'Fjern forsidebildet' }).press('Enter');
  await card.getByText('Uten bilde tegner Spor en strek her.').waitFor();
  await page.getByRole('status').getByRole('button', { name: 'Angre' }).press('Enter');
  await card.locator('img').waitFor();
  await cover.getByText('Eier: Ola Foto.').waitFor();
  // The course's facts are saved a second after.
  await eventually(async () => (await (await editor.context.request.get(`/api/drafts/${shown.draftId}`)).json()).files.find((one: { path: string }) => one.path === 'media.yaml')?.content['cover.png'], (said) => said?.attribution === 'Foto: Ola');
  await editor.go('/admin/media-files');
});

journey('of a film in an exercise is asked whose it is, and the form tells when nobody has said', async () => {
  const { request } = editor.context;
  const draft = (await (await request.post('/api/drafts', { data: { kind: 'course', title: 'Filmkurset' } })).json()) as { id: string; files: { path: string; revision: number; content: object }[] };
  const outline = draft.files.find((one) => one.path === 'course.yaml');
  const put = (path: string, revision: number, content: object) => request.put(`/api/drafts/${draft.id}/files`, { data: { path, revision, content } });
  await put('course.yaml', outline?.revision ?? 0, { ...outline?.content, lessons: ['en'] });
  await put('nb/en.md', 0, { front: { title: 'En', kind: 'exercise', minutes: 1 }, body: '::exercise{film}\n' });
  await put('nb/exercises/film.json', 0, { title: 'Filmen', library: 'Spor.Video 1.0', params: {} });
  await editor.go(`/admin/drafts/${draft.id}?part=en&exercise=film`);
  await page.locator('input[type=file]').first().setInputFiles({ name: 'Møtet.webm', mimeType: 'video/webm', buffer: (await aFilm(browser)).film });
  await dialog().getByRole('heading', { name: 'motet.webm' }).waitFor();
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await page.getByText('Eier og lisens er ikke oppgitt.').waitFor();
  await page.getByRole('button', { name: 'Oppgi eier og lisens for motet.webm' }).press('Enter');
  await page.keyboard.type('Lier kommune');
  await page.keyboard.press('Enter');
  await page.getByText('Eier: Lier kommune. Lisens: CC BY 4.0: fri bruk når eieren blir nevnt.').waitFor();
  await picture(page, 'film-facts');
  await eventually(async () => (await (await request.get(`/api/drafts/${draft.id}`)).json()).files.find((one: { path: string }) => one.path === 'media.yaml')?.content, (said) => said?.['motet.webm']?.owner === 'Lier kommune');
  await editor.go('/admin/media-files');
  await page.getByRole('heading', { level: 1, name: 'Bilder og film' }).waitFor();
  await request.delete(`/api/drafts/${draft.id}`);
  // A film without captions can't be played yet, and the preview said so.
  expect(editor.faults.splice(0).filter((fault) => !fault.includes('/api/exercise-previews'))).toEqual([]);
});

journey('what is unused is found, and removed only after asking', async () => {
  await page.getByLabel('Søk i filer').focus();
  await tabTo(page, /^Bare det som ikke er i bruk/);
  await page.keyboard.press('Space');
  await page.getByText('Én fil', { exact: true }).waitFor();
  await file('ubrukt.gif').getByText('ingen steder').waitFor();
  await page.getByLabel('Søk i filer').focus();
  await tabTo(page, /^Fjern ubrukt\.gif/);
  await page.keyboard.press('Enter');
  await dialog().getByText('Fjerne ubrukt.gif?').waitFor();
  await tabTo(page, /^Fjern filen/);
  await page.keyboard.press('Enter');
  await page.getByText('Alle filer er i bruk.').waitFor();
  await page.getByLabel('Søk i filer').fill('finnes ikke');
  await page.getByText('Ingen filer passer med søket.').waitFor();
  expect(editor.faults).toEqual([]);
});
