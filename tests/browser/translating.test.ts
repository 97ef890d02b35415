import { type Browser, type Page } from 'playwright-core';
import { violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { Client } from '../support/client.js';
import { lookThrough } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit } from '../support/people.js';
import { eventually } from '../support/settled.js';

const LESSON = 'Symptom eller årsak';

let spor: Installation;
let browser: Browser;
let editor: Visit;
let client: Client;
let page: Page;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ worker: true }), aBrowser()]);
  const unit = await aUnit(spor);
  const { email } = await anEmployee(spor, { unit, roles: { editor: unit } });
  client = await new Client(spor.url).signIn(email, PASSWORD);
  editor = await aVisit(browser, spor, { as: { email, password: PASSWORD } });
  page = editor.page;
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const saved = () => page.getByText('Alt er lagret').waitFor();
const dialog = () => page.getByRole('dialog');
const outline = () => page.getByRole('navigation', { name: 'Delene i kurset' });
const bokmal = () => page.getByRole('group', { name: 'Teksten på bokmål' });

/** How far each paragraph of the text is from its bokmål, up or down, in pixels; nothing before both are there. */
const distances = () =>
  page.evaluate(() => {
    const top = (element: Element) => element.getBoundingClientRect().top;
    const paragraphs = [...document.querySelectorAll('.ProseMirror > *')];
    const passages = [...document.querySelectorAll('[data-passage]')];
    return passages.length === paragraphs.length ? passages.map((passage, index) => Math.round(top(passage) - top(paragraphs[index] as Element))) : [];
  });

/** At this width, by light and by dark. */
async function looksRight(name: string): Promise<void> {
  await inScheme('light', name);
  await inScheme('dark', `${name}-dark`);
  await page.setViewportSize({ width: 320, height: 720 });
  expect(await wideParts(page)).toEqual([]);
  await picture(page, `${name}-narrow`);
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Opened anew: a page that changes its colours is for a moment in both. */
async function inScheme(colorScheme: 'light' | 'dark', name: string): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.reload();
  await page.locator('[data-standing]').first().waitFor();
  await picture(page, name);
  expect(await violations(page)).toEqual([]);
}

describe('a lesson in two languages', () => {
  journey('falls behind when bokmål is changed, and the editor is told by how much', async () => {
    await editor.go('/admin/courses');
    await page.getByRole('row', { name: /Problemet først/ }).getByText('Nynorsk: oppdatert').waitFor();
    await page.getByRole('link', { name: 'Problemet først' }).click();
    await page.getByRole('button', { name: 'Rediger kurset' }).click();
    await outline().getByRole('link', { name: new RegExp(LESSON) }).click();
    await page.getByLabel('Tittel på leksjonen').fill('Symptom eller grunn');
    await outline().getByRole('link', { name: 'Nynorsk 1 endring etter' }).waitFor();
    await outline().getByRole('link', { name: 'Engelsk 1 endring etter' }).waitFor();
  });

  journey('stands beside its bokmål, paragraph by paragraph, with what has changed', async () => {
    await outline().getByRole('link', { name: /^Nynorsk/ }).click();
    await page.getByText('Nynorsk er én endring etter bokmål.').waitFor();
    await outline().getByRole('link', { name: /minutt.*1 endring etter/ }).waitFor();
    const changed = bokmal().locator('[data-change=changed]');
    expect(await changed.innerText()).toMatch(/^Endret\s+Symptom eller grunn\s+Før:\s+Symptom eller årsak\?$/);
    // Never above its paragraph; below only where what stands before it is longer than its translation, until it has caught up.
    const at = await eventually(distances, (found) => found.length > 5 && Math.abs(found[0] ?? 99) <= 2 && found.every((distance) => distance >= -2));
    expect(at.length).toBe(await page.locator('.ProseMirror > *').count());
    await looksRight('translating');
  });

  journey('says so when it has other paragraphs than bokmål', async () => {
    await page.locator('.ProseMirror > p').first().click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Eit avsnitt til.');
    await page.getByText(/^Bokmål har \d+ avsnitt, denne teksten har \d+/).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText(/^Bokmål har \d+ avsnitt/).waitFor({ state: 'detached' });
  });

  journey('catches up when the editor says so, and not before', async () => {
    await page.getByLabel('Tittel på leksjonen').fill('Symptom eller grunn (nynorsk)');
    await saved();
    await page.getByText('Nynorsk er én endring etter bokmål.').waitFor();
    await page.getByRole('button', { name: 'Nynorsk er oppdatert' }).click();
    await page.getByText('Nynorsk følger bokmål.').waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Angre' }).click();
    await page.getByText('Nynorsk er én endring etter bokmål.').waitFor();
    await page.getByRole('button', { name: 'Nynorsk er oppdatert' }).click();
    await page.getByText('Nynorsk følger bokmål.').waitFor();
    await outline().getByRole('link', { name: 'Nynorsk', exact: true }).waitFor();
    await saved();
  });

  journey('is published, and the list says which language is behind', async () => {
    // Looking through every page in three languages has its own test.
    await lookThrough(client, /drafts\/([0-9a-f-]+)/.exec(page.url())?.[1] as string);
    await page.reload();
    await saved();
    await page.getByRole('link', { name: 'Publiser kurset …' }).click();
    await page.getByRole('button', { name: 'Publiser kurset' }).click();
    await heading('Kurset er publisert');
    await editor.go('/admin/courses');
    const row = page.getByRole('row', { name: /Problemet først/ });
    await row.getByText('Engelsk: 1 endring etter').waitFor();
    await row.getByText('Nynorsk: oppdatert').waitFor();
  });
});

describe('a language', () => {
  journey('is taken out only after saying what goes, and can be fetched back', async () => {
    await page.getByRole('link', { name: 'Problemet først' }).click();
    await page.getByRole('button', { name: 'Rediger kurset' }).click();
    await outline().getByRole('link', { name: /^Engelsk/ }).click();
    await outline().getByRole('button', { name: 'Fjern engelsk' }).click();
    await dialog().getByText('kursets side, 7 leksjoner og 5 øvelser på engelsk').waitFor();
    await dialog().getByRole('button', { name: 'Fjern engelsk' }).click();
    await outline().getByRole('button', { name: 'Legg til engelsk' }).waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Angre' }).click();
    await outline().getByRole('link', { name: /^Engelsk/ }).click();
    await page.getByText('Engelsk følger bokmål.').waitFor();
    await saved();
  });

  journey('begins as a copy that nobody has translated, exercises too', async () => {
    await editor.go('/admin/courses');
    await page.getByRole('link', { name: 'Idédugnad som virker' }).click();
    await page.getByRole('button', { name: 'Rediger kurset' }).click();
    await outline().getByRole('button', { name: 'Legg til nynorsk' }).click();
    await page.getByText('Denne delen er ikke merket som oversatt ennå.').waitFor();
    await page.getByRole('button', { name: 'Delen er oversatt' }).click();
    await page.getByText('Nynorsk følger bokmål.').waitFor();
    await outline().getByRole('link', { name: /ikke oversatt/ }).nth(1).click();
    await page.getByRole('heading', { name: /^Leksjon/ }).waitFor();
    await page.getByRole('region', { name: 'Øvelsene i leksjonen' }).getByText('1 del ikke oversatt').first().waitFor();
    await page.getByRole('region', { name: 'Øvelsene i leksjonen' }).getByRole('link').first().click();
    await page.getByText('Denne delen er ikke merket som oversatt ennå.').waitFor();
    await bokmal().first().waitFor();
    await saved();
    await looksRight('translating-exercise');
  });
});

describe('a toolkit and a path', () => {
  journey('show their bokmål, and what is behind', async () => {
    await editor.go('/admin/toolkits');
    await page.getByRole('link', { name: 'Idémøte på 45 minutter' }).click();
    await page.getByRole('button', { name: 'Rediger verktøyet' }).click();
    await page.getByLabel('Mål', { exact: true }).fill('Et nytt mål.');
    await page.getByRole('link', { name: 'Nynorsk 1 endring etter' }).click();
    await bokmal().getByText('Et nytt mål.').waitFor();
    await saved();
    await looksRight('translating-toolkit');
    await editor.go('/admin/learning-paths');
    await page.getByRole('link', { name: 'Kom i gang' }).click();
    await page.getByRole('button', { name: 'Rediger læringsstien' }).click();
    const english = page.getByRole('group', { name: 'Engelsk' });
    await english.getByText('Engelsk følger bokmål.').waitFor();
    await page.getByRole('group', { name: 'Bokmål' }).getByLabel('Formål').fill('For alle.');
    await english.getByText('Engelsk er én endring etter bokmål.').waitFor();
    await english.getByRole('button', { name: 'Engelsk er oppdatert' }).click();
    await english.getByText('Engelsk følger bokmål.').waitFor();
    await saved();
    await looksRight('translating-path');
    expect(editor.faults).toEqual([]);
  });
});
