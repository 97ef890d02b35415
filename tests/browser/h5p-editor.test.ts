import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type Frame, type Locator, type Page } from 'playwright-core';
import { violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { type Client } from '../support/client.js';
import { aWrittenCourse, type Draft, fileOf, readDraft, saveFile } from '../support/drafts.js';
import { aDataFolderWithEditor } from '../support/editor-standin.js';
import { aPackage, aType, pictureOf, upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn, type TestEmployee } from '../support/people.js';
import { eventually } from '../support/settled.js';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const TITLE = { name: 'title', type: 'text', label: 'Tekst' };
const IMAGE = { name: 'image', type: 'image', label: 'Bilde', optional: true };
/** One that a form can ask for, and one that is drawn. */
const PLAIN = [TITLE, IMAGE];
const DRAWN = [TITLE, IMAGE, { name: 'map', type: 'group', widget: 'wizard', label: 'Kart', optional: true, fields: [{ name: 'x', type: 'number', label: 'X', optional: true }, { name: 'y', type: 'number', label: 'Y', optional: true }] }];
const EXERCISE = 'nb/exercises/sporsmal.json';

/** The type's own script: it shows its text. */
const playable = (parts: ReturnType<typeof aType>): ReturnType<typeof aType> => parts.map((part) => (part.name.endsWith('.js') ? { ...part, data: SCRIPT.replaceAll('NAME', part.name.split('-')[0]!.split('.')[1]!) } : part));
const SCRIPT = 'var Test=window.Test||{};Test.NAME=function(params){H5P.EventDispatcher.call(this);this.attach=function($container){$container.text(params.title)}};Test.NAME.prototype=Object.create(H5P.EventDispatcher.prototype);Test.NAME.prototype.constructor=Test.NAME;';

let folder: string;
let spor: Installation;
let browser: Browser;
let editor: TestEmployee;
let client: Client;

beforeAll(async () => {
  folder = aDataFolderWithEditor();
  [spor, browser] = await Promise.all([anInstallation({ content: false, env: { SPOR_DATA_DIR: folder } }), aBrowser()]);
  const top = await aUnit(spor);
  editor = await anEmployee(spor, { roles: { editor: top, administrator: top } });
  client = await signedIn(spor, editor);
  for (const [name, semantics] of [['Test.Plain', PLAIN], ['Test.Drawn', DRAWN]] as const) await upload(client, aPackage({ h5p: pictureOf(name), params: { title: 'x' }, more: playable(aType(name, 0, semantics)) }));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A course with one exercise of a type. */
async function aDraft(type: string, title: string): Promise<Draft> {
  const draft = await aWrittenCourse(client, title);
  await saveFile(client, draft, EXERCISE, { title: 'Et spørsmål', library: `${type} 1.0`, params: { title: 'Slik det var' } });
  return readDraft(client, draft);
}

const written = async (draft: Draft): Promise<Record<string, unknown>> => fileOf(await readDraft(client, draft), EXERCISE).content['params'] as Record<string, unknown>;
const visit = (width?: 320): Promise<Visit> => aVisit(browser, spor, { as: { email: editor.email, password: PASSWORD }, ...(width ? { width } : {}) });
const address = ({ id }: Draft): string => `/admin/drafts/${id}?part=to&exercise=sporsmal`;
const frameIn = (page: Page): Locator => page.getByTitle('H5P-redigerer: Et spørsmål');

/** The editor's own frame, inside the one that admin shows. */
async function inside(page: Page): Promise<Frame> {
  const outer = await (await frameIn(page).elementHandle())?.contentFrame();
  const own = await outer?.locator('iframe').elementHandle();
  return (await own?.contentFrame()) as Frame;
}

journey('a type in which things are placed opens in the official editor, and what is written there is saved as one writes', async () => {
  const draft = await aDraft('Test.Drawn', 'Et kurs med et kart');
  const { page, faults, close } = await visit();
  await page.goto(address(draft));
  const own = await inside(page);
  const text = own.getByLabel('Tekst');
  await text.waitFor();
  expect(await text.inputValue()).toBe('Slik det var');
  expect(await own.evaluate(() => location.origin)).not.toBe(spor.url);
  await page.getByText('Åpner H5P-redigereren').waitFor({ state: 'hidden' });
  // What the editor fills in by itself is no change of anybody's.
  expect(fileOf(await readDraft(client, draft), EXERCISE).revision).toBe(fileOf(draft, EXERCISE).revision);
  await text.fill('Slik det ble');
  await eventually(() => written(draft), (params) => params['title'] === 'Slik det ble');
  expect(await written(draft)).toEqual({ title: 'Slik det ble', added: 'filled in by itself' });
  await page.getByText('Alt er lagret').waitFor();
  expect(await text.inputValue()).toBe('Slik det ble');
  await picture(page, 'h5p-editor');
  expect(faults).toEqual([]);
  await close();
});

journey('a picture is brought into the draft, and seen; nothing in the frame reaches Spor', async () => {
  const draft = await aDraft('Test.Drawn', 'Et kurs med et bilde');
  const { page, close } = await visit();
  await page.goto(address(draft));
  const own = await inside(page);
  await own.getByLabel('Tekst').click();
  const file = path.join(folder, 'kart.png');
  writeFileSync(file, PNG);
  await own.getByLabel('Bilde').setInputFiles(file);
  await eventually(() => written(draft), ({ image }) => image !== undefined);
  expect((await written(draft))['image']).toEqual({ path: 'media/kart.png', mime: 'image/png', width: 1, height: 1 });
  await eventually(() => own.locator('#picture').evaluate((image: HTMLImageElement) => image.naturalWidth), (width) => width === 1);
  const tried = await own.evaluate(async (url) => {
    const settled = await Promise.allSettled([fetch(`${url}/api/me`, { credentials: 'include' }), fetch('/api/me'), fetch(`${url}/api/drafts`, { method: 'POST', credentials: 'include', mode: 'no-cors', body: '{}' })]);
    const parent = (() => {
      try {
        return window.top?.document.title;
      } catch {
        return 'shut';
      }
    })();
    return { settled: settled.map(({ status }) => status), parent, cookies: document.cookie };
  }, spor.url);
  expect(tried).toEqual({ settled: ['rejected', 'rejected', 'rejected'], parent: 'shut', cookies: '' });
  expect(await own.evaluate(() => window.open('about:blank'))).toBeNull();
  await close();
});

journey('the others open in the form, and in the official editor when one asks for it; the keyboard goes in and out', async () => {
  const draft = await aDraft('Test.Plain', 'Et kurs med et skjema');
  const { page, close } = await visit();
  await page.goto(address(draft));
  await page.getByLabel('Tekst', { exact: true }).waitFor();
  expect(await frameIn(page).count()).toBe(0);
  await tabTo(page, /Åpne i H5P-redigereren/);
  await page.keyboard.press('Enter');
  const own = await inside(page);
  await own.getByLabel('Tekst').waitFor();
  await eventually(() => page.evaluate(() => document.activeElement?.tagName), (tag) => tag === 'IFRAME');
  await tabTo(page, /^Tekst/);
  await page.keyboard.type('Med tastatur');
  await eventually(() => written(draft), ({ title }) => title === 'Med tastatur');
  await tabTo(page, /Sjekk forhåndsvisningen|Forkast utkastet/);
  await page.getByRole('button', { name: 'Rediger i skjemaet' }).click();
  expect(await page.getByLabel('Tekst', { exact: true }).inputValue()).toBe('Med tastatur');
  expect(await violations(page)).toEqual([]);
  await close();
});

journey('what comes from elsewhere is opened anew, and a message from another window changes nothing', async () => {
  const draft = await aDraft('Test.Drawn', 'Et kurs som to skriver i');
  const { page, close } = await visit();
  await page.goto(address(draft));
  await (await inside(page)).getByLabel('Tekst').waitFor();
  // Somebody who has the page's window, but is not the editor.
  await page.evaluate(() => window.postMessage({ context: 'spor-h5p-editor', kind: 'changed', params: { title: 'fra en annen' } }, '*'));
  const now = await readDraft(client, draft);
  await saveFile(client, now, EXERCISE, { ...fileOf(now, EXERCISE).content, params: { title: 'Fra en kollega' } });
  // The desk looks for others' words by itself, and the frame that stood there is gone with what stood in it.
  await eventually(async () => (await inside(page).catch(() => undefined))?.getByLabel('Tekst').inputValue({ timeout: 1000 }).catch(() => ''), (text) => text === 'Fra en kollega', 45_000);
  expect(await written(draft)).toEqual({ title: 'Fra en kollega' });
  await close();
});

journey('on a phone the frame fits, and the page around it has no fault', async () => {
  const draft = await aDraft('Test.Drawn', 'Et kurs på en telefon');
  const { page, close } = await visit(320);
  await page.goto(address(draft));
  await (await inside(page)).getByLabel('Tekst').waitFor();
  await page.getByText('Åpner H5P-redigereren').waitFor({ state: 'hidden' });
  expect(await wideParts(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'h5p-editor-320');
  await close();
});

journey('an editor that can’t be opened is told of, and asked for again', async () => {
  const draft = await aDraft('Test.Drawn', 'Et kurs uten nett');
  const { page, close } = await visit();
  let isBroken = true;
  await page.route('**/h5p-frames', (route) => (isBroken ? route.abort() : route.continue()));
  await page.goto(address(draft));
  await page.getByText('H5P-redigereren kunne ikke åpnes').waitFor();
  isBroken = false;
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await (await inside(page)).getByLabel('Tekst').waitFor();
  await close();
});

journey('where it is not installed, an administrator reads how to install it, and the form is there', async () => {
  const draft = await aDraft('Test.Drawn', 'Et kurs uten redigerer');
  const { page, close } = await visit();
  await page.route('**/api/h5p-editor', (route) => route.fulfill({ json: { state: 'not-installed' } }));
  await page.goto(address(draft));
  await page.getByText('npm run spor -- install-h5p-editor').waitFor();
  await page.getByLabel('Tekst', { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'h5p-editor-missing');
  await page.goto('/admin/h5p-libraries');
  await page.getByText('npm run spor -- install-h5p-editor').waitFor();
  await close();
});
