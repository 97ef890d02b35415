import { type Browser, type Page } from 'playwright-core';
import { violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, type TestEmployee } from '../support/people.js';
import { drained } from '../support/settled.js';

const HELD = 'Du kan si hva en god idéøkt trenger, og hvorfor.';
const AHEAD = 'Du kan si hva en tidlig test sparer dere for.';
const ADDED = 'Tverrsektorielt innovasjonssamarbeid';

let spor: Installation;
let browser: Browser;
let editor: Visit;
let learner: Visit;
let page: Page;

const account = ({ email }: TestEmployee) => ({ email, password: PASSWORD });

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ worker: true }), aBrowser()]);
  const unit = await aUnit(spor);
  const [writer, employee] = await Promise.all([anEmployee(spor, { unit, roles: { editor: unit } }), anEmployee(spor, { unit })]);
  await takeCourse(await new Client(spor.url).signIn(employee.email, PASSWORD), 'hva-er-innovasjon-i-lier');
  await drained(spor);
  editor = await aVisit(browser, spor, { as: account(writer) });
  learner = await aVisit(browser, spor, { as: account(employee) });
  page = editor.page;
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const heading = (of: Page, name: string | RegExp) => of.getByRole('heading', { level: 1, name }).waitFor();
const saved = () => page.getByText('Alt er lagret').waitFor();
const dialog = () => page.getByRole('dialog');
const cell = (key: string, level: number) => page.getByRole('textbox', { name: new RegExp(`^${key}, nivå ${level}:`) });
/** The tab is marked in the same moment as the fields are those of its language. */
async function write(language: string): Promise<void> {
  await page.getByRole('group', { name: 'Språk du skriver på' }).getByRole('link', { name: new RegExp(`^${language}`) }).click();
  await page.locator('a[aria-current=true]', { hasText: language }).waitFor();
}
async function choose(competence: string, item: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Mer om ${competence} `) }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

journey('the framework is opened as a table, and a level is written where it stands', async () => {
  await editor.go('/admin/frameworks');
  await page.getByRole('link', { name: 'Kompetanse for innovasjon' }).click();
  await page.getByRole('button', { name: 'Rediger rammeverket' }).click();
  await heading(page, 'Kompetanse for innovasjon');
  await cell('K3', 1).fill(HELD);
  await cell('K4', 1).fill(AHEAD);
  await saved();
  await picture(page, 'framework/table');
});

journey('a competence is added in one language, and the screen says what is missing in the others', async () => {
  await page.getByRole('button', { name: /^Legg til kompetanse under P7 / }).click();
  await dialog().getByLabel('Navn').fill(ADDED);
  await dialog().getByRole('button', { name: 'Legg til kompetanse' }).click();
  await page.locator('#draft-K13-description:focus').fill('Å løse noe sammen med dem som eier en del av det.');
  for (const level of [1, 2, 3, 4]) await cell('K13', level).fill(`Du kan noe på nivå ${level}.`);
  await page.getByRole('link', { name: 'K13 på nivå 4 (nynorsk)' }).click();
  await page.locator('#draft-K13-4:focus').waitFor();
  await page.locator('a[aria-current=true]', { hasText: 'Nynorsk' }).waitFor();
  for (const language of ['Nynorsk', 'Engelsk']) {
    await write(language);
    await page.locator('#draft-K13-description').fill('Det same, på eit anna språk.');
    for (const level of [1, 2, 3, 4]) await cell('K13', level).fill(`Nivå ${level}.`);
  }
  await page.getByText('Ingenting. Du kan publisere.').waitFor();
  await saved();
});

journey('a translation says how far it is behind, with what bokmål says now over each cell, and catches up', async () => {
  await write('Bokmål');
  await page.getByRole('link', { name: /^Nynorsk 8 endringer etter/ }).click();
  await page.getByText('Nynorsk er 8 endringer etter bokmål. De er merket under.').waitFor();
  const K3 = page.getByRole('row', { name: /^K3/ });
  await K3.locator('[data-change=changed]').getByText(HELD).waitFor();
  expect(await page.locator('[data-change]').count()).toBe(8);
  await picture(page, 'framework/behind');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nynorsk er oppdatert' }).click();
  await page.getByText('Nynorsk følger bokmål.').waitFor();
  await page.getByRole('button', { name: 'Angre' }).click();
  await page.getByText('Nynorsk er 8 endringer etter bokmål.').waitFor();
  await page.getByRole('button', { name: 'Nynorsk er oppdatert' }).click();
  await page.getByText('Nynorsk følger bokmål.').waitFor();
  await saved();
});

journey('principles, sub-goals and goals that come with it are added, moved and taken out, with the way back', async () => {
  await write('Bokmål');
  await page.getByRole('button', { name: 'Legg til prinsipp' }).click();
  await dialog().getByLabel('Navn').fill('Ro og tid');
  await dialog().getByRole('button', { name: 'Legg til prinsipp' }).click();
  await page.locator('#draft-principle-P9-text:focus').fill('Vi gir saken den tiden den trenger.');
  await page.getByRole('link', { name: 'Navn og forklaring for P9 (nynorsk)' }).waitFor();
  const P1 = page.getByRole('group', { name: 'P1 Kompetanse' });
  await P1.getByText(/Kan ikke fjernes så lenge K12 hører til prinsippet\./).waitFor();
  expect(await P1.getByRole('button', { name: /^Fjern/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Flytt opp: P9 Ro og tid' }).click();
  await page.getByText('P9 Ro og tid er flyttet.').waitFor();
  await page.getByRole('button', { name: 'Angre' }).click();
  await page.getByRole('button', { name: 'Fjern P9 Ro og tid' }).click();
  await page.getByRole('group', { name: 'P9 Ro og tid' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Angre' }).click();
  await page.getByRole('group', { name: 'P9 Ro og tid' }).waitFor();
  await page.getByRole('button', { name: 'Legg til delmål' }).click();
  await page.locator('#draft-subGoals-D4:focus').fill('Ingen står alene.');
  await page.getByRole('button', { name: 'Fjern D4' }).click();
  await page.locator('#draft-subGoals-D4').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Legg til mål' }).click();
  await page.locator('[id^=draft-goal-mal-]:focus').fill('Veiledere kan spre det de lærer (K12, nivå 3)');
  await page.getByRole('link', { name: 'En kompetanse for målet Veiledere kan spre det de lærer (K12, nivå 3)' }).waitFor();
  const goal = page.getByRole('group', { name: /^Veiledere kan spre/ });
  await picture(page, 'framework/around');
  expect(await violations(page)).toEqual([]);
  await goal.getByRole('button', { name: /^Fjern / }).click();
  await goal.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Fjern P9 Ro og tid' }).click();
  await page.getByText('Ingenting. Du kan publisere.').waitFor();
  await saved();
});

journey('the draft is shown as it will be read, in each of its languages', async () => {
  await page.getByRole('button', { name: 'Se rammeverket slik det blir' }).click();
  await dialog().getByRole('heading', { name: 'P7 Samhandling og deling' }).waitFor();
  await dialog().getByRole('row', { name: new RegExp(ADDED) }).waitFor();
  await dialog().getByText(HELD).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'framework/as-it-will-be');
  await dialog().getByRole('button', { name: 'Engelsk' }).click();
  await dialog().getByRole('heading', { name: 'P2 Dialogue and involvement' }).waitFor();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await wideParts(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'framework/as-it-will-be-320');
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
});

journey('what somebody holds can’t be removed, and is taken out of use with the way back beside it', async () => {
  await write('Bokmål');
  await choose('K3', 'Ta ut av bruk eller fjern …');
  await dialog().getByText('Holdes av én person. Inngår i 0 mål. Nås med 2 kurs.').waitFor();
  expect(await dialog().getByRole('button', { name: 'Fjern helt' }).count()).toBe(0);
  await dialog().getByRole('button', { name: 'Ta ut av bruk' }).click();
  await page.getByText(/^Ute av bruk fra/).waitFor();
  await page.getByRole('button', { name: 'Angre' }).click();
  await page.getByText(/^Ute av bruk fra/).waitFor({ state: 'detached' });
  await choose('K12', 'Ta ut av bruk eller fjern …');
  await dialog().getByRole('button', { name: 'Fjern helt' }).click();
  await cell('K12', 1).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Angre' }).click();
  await cell('K12', 1).waitFor();
  await saved();
});

journey('the table is accessible, wide and at 320 px, with its dialogs', async () => {
  expect(await violations(page)).toEqual([]);
  await choose('K13', 'Endre prinsipper …');
  await dialog().getByLabel('Tjener også').waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'framework/principles');
  await dialog().getByRole('button', { name: 'Lukk' }).last().click();
  await dialog().waitFor({ state: 'detached' });
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await wideParts(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'framework/table-320');
  await page.setViewportSize({ width: 1280, height: 860 });
});

journey('it is published with the difference in words, and the employee meets it in Min kompetanse', async () => {
  await page.getByRole('link', { name: 'Publiser rammeverket …' }).click();
  await page.getByText('Endret: K3 Idéutvikling og idémottak, nivå 1').waitFor();
  await page.getByText('Endret: K4 Prototyping og testing, nivå 1').waitFor();
  await page.getByText(`Ny kompetanse: K13 ${ADDED}`).waitFor();
  await page.getByText('Holdes av én person. Inngår i 0 mål. Nås med 2 kurs.').waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'framework/publish');
  await page.getByRole('button', { name: 'Publiser rammeverket' }).click();
  await heading(page, 'Rammeverket er publisert');
  await picture(page, 'framework/published');
  await drained(spor);
  await learner.go('/kompetanse?hvorfor=K4');
  await learner.page.getByText(AHEAD).waitFor();
  await learner.page.getByRole('heading', { level: 3, name: ADDED }).waitFor();
  expect(await learner.page.getByText('Nivå 1: Kjenner til').count()).toBeGreaterThan(0);
  await picture(learner.page, 'framework/my-competence');
  await learner.go('/sok?q=tverrsektorielt');
  await learner.page.getByRole('link', { name: new RegExp(ADDED) }).waitFor();
  expect([...editor.faults, ...learner.faults]).toEqual([]);
});

journey('which courses lead where is seen at a glance, with its gaps, and leads into the course that says so', async () => {
  await page.getByRole('link', { name: 'Kurs og kompetanse' }).click();
  const added = page.getByRole('row', { name: new RegExp(`^K13 ${ADDED}`) });
  await added.waitFor();
  expect(await added.getByText('Ingen kurs').count()).toBe(4);
  await page.getByRole('row', { name: /^K10 / }).getByRole('button', { name: 'Endre hva «Hva er innovasjon i Lier?» teller som' }).click();
  await page.locator('#draft-competence-0:focus').waitFor();
  await heading(page, 'Hva er innovasjon i Lier?');
  expect(editor.faults).toEqual([]);
});
