// The real editor and real content types are nobody's to bring along here: this runs where somebody has them.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type Frame, type Locator, type Page } from 'playwright-core';
import { readConfig } from '@spor/api/platform';
import { EditorInstall } from '../../api/src/catalogue/h5p-editor/editor-install.service.js';
import { Unpacking } from '../../api/src/catalogue/zip/unpack.service.js';
import { aBrowser, aVisit, journey, picture } from '../support/browser.js';
import { type Client } from '../support/client.js';
import { aWrittenCourse, type Draft, fileOf, publishDraft, readDraft, saveFile } from '../support/drafts.js';
import { upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn, type TestEmployee } from '../support/people.js';
import { eventually } from '../support/settled.js';

const filesIn = (name: string): string[] => (process.env[name] ?? '').split(path.delimiter).filter(Boolean);
const [archives, packages] = [filesIn('SPOR_H5P_EDITOR_ARCHIVES'), filesIn('SPOR_H5P_EDITOR_PACKAGES')];
const isHere = archives.length === 2 && packages.length > 0;
if (!isHere) process.stdout.write('Left out: the official H5P editor. Name its two archives in SPOR_H5P_EDITOR_ARCHIVES, and .h5p packages with H5P.MultiChoice 1.16 and H5P.DragQuestion 1.15 in SPOR_H5P_EDITOR_PACKAGES (docs/operations.md).\n');

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const CHOICE = 'nb/exercises/sporsmal.json';
const DRAG = 'nb/exercises/dra.json';

let folder: string;
let spor: Installation;
let browser: Browser;
let editor: TestEmployee;
let employee: TestEmployee;
let client: Client;
let draft: Draft;

async function begin(): Promise<void> {
  folder = mkdtempSync(path.join(os.tmpdir(), 'spor-official-'));
  await new EditorInstall(readConfig({ ...process.env, SPOR_DATA_DIR: folder }), new Unpacking()).run(archives);
  [spor, browser] = await Promise.all([anInstallation({ content: false, env: { SPOR_DATA_DIR: folder, SPOR_CONTENT_TYPES: 'Spor.*,H5P.*' } }), aBrowser()]);
  const top = await aUnit(spor);
  editor = await anEmployee(spor, { roles: { editor: top, administrator: top } });
  employee = await anEmployee(spor, { unit: top });
  client = await signedIn(spor, editor);
  for (const file of packages) {
    const { status, text } = await upload(client, readFileSync(file));
    if (status !== 201) throw new Error(text);
  }
  draft = await aWrittenCourse(client, 'Et kurs med andres øvelser');
  await saveFile(client, draft, 'course.yaml', { ...fileOf(draft, 'course.yaml').content, key: 'ANDRES', contributes: [] });
  await saveFile(client, draft, CHOICE, { title: 'Hva er best?', library: 'H5P.MultiChoice 1.16', params: {} });
  await saveFile(client, draft, DRAG, { title: 'Dra til riktig sted', library: 'H5P.DragQuestion 1.15', params: {} });
  await saveFile(client, draft, 'nb/to.md', { ...fileOf(draft, 'nb/to.md').content, body: 'Les.\n\n::exercise{sporsmal}\n\n::exercise{dra}\n' });
}

async function end(): Promise<void> {
  await browser?.close();
  await spor?.stop();
  rmSync(folder, { recursive: true, force: true });
}

const written = async (file: string): Promise<Record<string, unknown>> => fileOf(await readDraft(client, draft), file).content['params'] as Record<string, unknown>;
const at = (exercise: string): string => `/admin/drafts/${draft.id}?part=to&exercise=${exercise}`;
const visit = () => aVisit(browser, spor, { as: { email: editor.email, password: PASSWORD } });

/** The editor's own frame, with its form in it. */
async function inside(page: Page): Promise<Frame> {
  const outer = await (await page.getByTitle(/^H5P-redigerer: /).elementHandle())?.contentFrame();
  const own = (await (await outer?.locator('iframe').elementHandle())?.contentFrame()) as Frame;
  await own.locator('.h5peditor-form > .tree > :not(.field-name-extraTitle)').first().waitFor({ timeout: 60_000 });
  return own;
}

/** Writes in a field of CKEditor's, which comes when one goes into it. */
async function writeIn(page: Page, own: Frame, field: Locator, text: string): Promise<void> {
  await field.locator('.ckeditor').locator('visible=true').first().click();
  await own.locator('.ck-editor__editable.ck-focused').waitFor();
  await page.keyboard.type(text);
}

async function writesAQuestion(): Promise<void> {
  const { page, faults, close } = await visit();
  await page.goto(at('sporsmal'));
  await page.getByRole('button', { name: 'Åpne i H5P-redigereren' }).click();
  const own = await inside(page);
  const answers = own.locator('.field-name-answer');
  await writeIn(page, own, own.locator('.field-name-question'), 'Hva er best?');
  await writeIn(page, own, answers.nth(0).locator('.field-name-text'), 'Dette');
  await answers.nth(0).getByRole('checkbox').first().check();
  await writeIn(page, own, answers.nth(1).locator('.field-name-text'), 'Det andre');
  const is = { question: '<p>Hva er best?</p>', answers: [{ text: '<div>Dette</div>', correct: true }, { text: '<div>Det andre</div>', correct: false }] };
  const params = await eventually(() => written(CHOICE), ({ answers }) => JSON.stringify(answers ?? '').includes('Det andre'));
  expect(params).toMatchObject(is);
  await page.frameLocator('iframe[src*="/api/h5p/play/"]').getByRole('radio', { name: /Dette/ }).waitFor();
  await picture(page, 'h5p-editor-multichoice', { whole: false });
  expect(faults.filter((fault) => !/status of 400/.test(fault))).toEqual([]);
  await page.goto(at('sporsmal'));
  await page.getByRole('button', { name: 'Åpne i H5P-redigereren' }).click();
  expect(await (await inside(page)).locator('.field-name-question .ckeditor').innerText()).toBe('Hva er best?');
  expect(await written(CHOICE)).toEqual(params);
  await close();
}

async function placesThings(): Promise<void> {
  const { page, close } = await visit();
  await page.goto(at('dra'));
  const own = await inside(page);
  const file = path.join(folder, 'kart.png');
  writeFileSync(file, PNG);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), own.locator('.field-name-background .add').click()]);
  await chooser.setFiles(file);
  await eventually(() => written(DRAG), (params) => JSON.stringify(params).includes('media/kart.png'));
  await own.locator('.h5peditor-tab-task').first().click();
  await own.locator('.h5p-dragnbar-dropzone-button').click();
  await writeIn(page, own, own.locator('.field-name-label'), 'Hit');
  await own.locator('.h5peditor-done').locator('visible=true').click();
  await own.locator('.h5p-dragnbar-advancedtext-button').click();
  await writeIn(page, own, own.locator('.field-name-text'), 'Kort');
  await own.getByRole('checkbox', { name: 'Hit' }).check();
  await picture(page, 'h5p-editor-dragquestion-dialog', { whole: false });
  await own.locator('.h5peditor-done').locator('visible=true').click();
  const { question } = (await eventually(() => written(DRAG), (params) => /"dropZones":\["0"\]/.test(JSON.stringify(params)))) as { question: unknown };
  expect(question).toMatchObject({ settings: { background: { path: 'media/kart.png' } }, task: { dropZones: [{ label: '<div>Hit</div>' }], elements: [{ type: { library: 'H5P.AdvancedText 1.1', params: { text: '<p>Kort</p>' } }, dropZones: ['0'] }] } });
  await picture(page, 'h5p-editor-dragquestion');
  await close();
}

async function isPlayed(): Promise<void> {
  const { status, text } = await publishDraft(client, draft);
  expect([status, status === 201 ? '' : text]).toEqual([201, '']);
  const { page, close } = await aVisit(browser, spor, { as: { email: employee.email, password: PASSWORD } });
  await page.goto(`/kurs/${draft.slug}/to`);
  const [choice, drag] = ['Hva er best?', 'Dra til riktig sted'].map((title) => page.frameLocator(`iframe[title*="${title}"]`));
  await choice!.getByRole('radio', { name: /Dette/ }).click();
  await choice!.getByRole('button', { name: /^Sjekk/ }).click();
  await drag!.getByText('Kort').first().waitFor();
  await picture(page, 'h5p-editor-played');
  const statements = async (): Promise<number> => Number(((await spor.database.query('SELECT COUNT(*) AS n FROM statement')) as unknown as [{ n: number }[]])[0][0]?.n);
  await eventually(statements, (count) => count > 0);
  await close();
}

if (isHere) {
  beforeAll(begin, 240_000);
  afterAll(end);
  journey('a question is written in the official editor, saved as one writes, and opened again as it was', writesAQuestion);
  journey('things are placed on a picture', placesThings);
  journey('what was made is published and played', isPlayed);
} else {
  // Said above: without somebody's copy of it there is nothing to try.
  // oxlint-disable-next-line jest/no-disabled-tests
  test.skip('the official H5P editor, which is not here', () => undefined);
}
