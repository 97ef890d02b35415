import { type Browser, type Page } from 'playwright-core';
import { settled, violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { aCourseWithPackage } from '../support/cmi5.js';
import { aCoursePackage } from '../support/course-packages.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, type TestEmployee, type TestUnit } from '../support/people.js';
import { eventually } from '../support/settled.js';

const COURSE = 'brannvern';
const OPEN = 'Frita fra en del av et kurs';

let spor: Installation;
let browser: Browser;
let top: TestUnit;
let employee: TestEmployee;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ content: false }), aBrowser()]);
  top = await aUnit(spor, { name: 'Kommunen' });
  employee = await anEmployee(spor, { unit: top });
  const { email } = await anEmployee(spor, { unit: top, roles: { administrator: top } });
  visit = await aVisit(browser, spor, { as: { email, password: PASSWORD } });
  page = visit.page;
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const dialog = () => page.getByRole('dialog', { name: `Frita ${employee.name} fra en del av et kurs` });
const opener = () => page.getByRole('button', { name: OPEN });
const unit = () => dialog().getByRole('combobox', { name: 'Hvilken del?' });

/** Wide and at 320 px: no violation, nothing to scroll sideways. */
async function sound(name: string): Promise<void> {
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await picture(page, `waivers/${name}`, { whole: false });
  await page.setViewportSize({ width: 320, height: 640 });
  await settled(page);
  expect([await violations(page), await wideParts(page)]).toEqual([[], []]);
  await picture(page, `waivers/${name}-320`, { whole: false });
  await page.setViewportSize({ width: 1280, height: 860 });
}

const hasFocus = () => eventually(() => opener().evaluate((button) => button === document.activeElement), Boolean);

journey('where no course has such units, it says what would make one, and gives the focus back', async () => {
  await visit.go(`/admin/employees/${employee.id}/show`);
  await tabTo(page, new RegExp(`^${OPEN}$`));
  await page.keyboard.press('Enter');
  await dialog().getByText('Ingen publiserte kurs har deler å frita fra').waitFor();
  expect(await dialog().getByRole('link', { name: 'Last opp kurspakke' }).getAttribute('href')).toMatch(/course-packages\/create$/);
  await sound('none');
  await page.keyboard.press('Escape');
  await hasFocus();
  expect(visit.faults).toEqual([]);
});

journey('a unit is found by its course and waived by keyboard, after what follows has been told', async () => {
  await aCourseWithPackage(spor, COURSE, { bytes: aCoursePackage('cmi5'), units: ['rommet', 'varselet'] });
  await visit.go(`/admin/employees/${employee.id}/show`);
  await opener().press('Enter');
  await unit().fill('Kurset brann');
  await page.getByRole('option', { name: /^Del rommet\s*Kurset brannvern › Leksjon rommet$/ }).waitFor();
  await sound('choosing');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog().getByText(`${employee.name} blir fritatt fra «Del rommet» i kurset «Kurset brannvern»`).waitFor();
  await dialog().getByText('Det kan ikke angres.').waitFor();
  await tabTo(page, /^Frita$/);
  await page.keyboard.press('Enter');
  await dialog().getByText('Fyll ut dette feltet').waitFor();
  await sound('without-a-reason');
  await dialog().getByRole('radio', { name: 'Har lært det samme utenfor Spor' }).press('Space');
  await sound('ready');
  await tabTo(page, /^Frita$/);
  await page.keyboard.press('Enter');
  await page.getByText(`${employee.name} er fritatt fra «Del rommet».`).waitFor();
  await hasFocus();
  await sound('waived');
  expect(visit.faults).toEqual([]);
});

journey('on a narrow screen the choices lie within the window, where their field is', async () => {
  await page.setViewportSize({ width: 320, height: 640 });
  await opener().click();
  await unit().click();
  await page.getByRole('option', { name: /^Del rommet/ }).waitFor();
  const [field, choices] = [await dialog().locator('.MuiAutocomplete-root').boundingBox(), await dialog().getByRole('listbox').boundingBox()];
  expect([Math.abs(choices!.x - field!.x) < 4, choices!.y + choices!.height <= 640, await violations(page), await wideParts(page)]).toEqual([true, true, [], []]);
  await picture(page, 'waivers/opened-320', { whole: false });
  await page.getByRole('option', { name: /^Del rommet/ }).click();
  await page.setViewportSize({ width: 1280, height: 860 });
});

journey('what is waived already is told, and another can be chosen', async () => {
  await dialog().getByRole('radio', { name: 'Har vist i en prøve at stoffet er kjent' }).check();
  await dialog().getByRole('button', { name: 'Frita', exact: true }).click();
  await dialog().getByText('Den ansatte er allerede fritatt fra denne delen.').waitFor();
  await sound('waived-before');
  await unit().fill('finnes ikke');
  await page.getByText('Ingen deler passer med det du søkte etter').waitFor();
  await dialog().getByRole('button', { name: 'Avbryt' }).click();
  await dialog().waitFor({ state: 'detached' });
  expect(visit.faults.splice(0).filter((fault) => !fault.includes('409 (Conflict)'))).toEqual([]);
});

journey('whoever administers a part of the municipality has no such button', async () => {
  const part = await aUnit(spor, { name: 'Fjelltun', parent: top });
  const [one, { email }] = [await anEmployee(spor, { unit: part }), await anEmployee(spor, { unit: part, roles: { administrator: part } })];
  const other = await aVisit(browser, spor, { as: { email, password: PASSWORD }, at: `/admin/employees/${one.id}/show` });
  await other.page.getByRole('heading', { name: 'Stillinger' }).waitFor();
  await settled(other.page);
  expect(await other.page.getByRole('button', { name: OPEN }).count()).toBe(0);
  await other.close();
});

journey('the employee sees that the unit is waived, and may open it all the same', async () => {
  const own = await aVisit(browser, spor, { as: { email: employee.email, password: PASSWORD }, at: `/kurs/${COURSE}/rommet` });
  await own.page.getByText('Fritatt. Du trenger ikke å ta denne delen.').waitFor();
  await own.page.getByRole('button', { name: 'Åpne', exact: true }).waitFor();
  await settled(own.page);
  expect(await violations(own.page)).toEqual([]);
  await picture(own.page, 'waivers/lesson');
  await own.go(`/kurs/${COURSE}`);
  await own.page.getByRole('listitem').filter({ hasText: 'Leksjon rommet' }).getByText('Fritatt').waitFor();
  expect(await own.page.getByText('Fritatt').count()).toBe(1);
  await settled(own.page);
  expect(await violations(own.page)).toEqual([]);
  await picture(own.page, 'waivers/course');
  expect(own.faults).toEqual([]);
  await own.close();
});
