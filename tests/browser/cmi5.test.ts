import { setTimeout } from 'node:timers/promises';
import { type Browser, type FrameLocator, type Page } from 'playwright-core';
import { inScheme, violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { aCourseWithPackage } from '../support/cmi5.js';
import { aCoursePackage } from '../support/course-packages.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn, type TestEmployee } from '../support/people.js';
import { drained, eventually } from '../support/settled.js';

const COURSE = 'brannvern';
let spor: Installation;
let browser: Browser;
let employee: TestEmployee;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ worker: true }), aBrowser()]);
  await aCourseWithPackage(spor, COURSE, { bytes: aCoursePackage('cmi5'), units: ['rommet', 'varselet'], contributes: '[{ competence: K3, level: 1 }]' });
  employee = await anEmployee(spor, { unit: await aUnit(spor) });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const unit = (): FrameLocator => page.frameLocator('.course-unit iframe');
const press = (name: string): Promise<void> => unit().getByRole('button', { name }).press('Enter');
const opener = () => page.getByRole('button', { name: 'Åpne', exact: true });
const done = () => page.locator('.course-unit .lesson-done').filter({ hasText: 'Øvelsen er ferdig' });

/** As it stands now: light and wide, dark and 320 px. */
async function examine(name: string): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await picture(page, `cmi5/${name}-light`);
  await page.setViewportSize({ width: 320, height: 640 });
  await inScheme(page, 'dark');
  expect(await violations(page)).toEqual([]);
  expect(await wideParts(page)).toEqual([]);
  await picture(page, `cmi5/${name}-narrow-dark`);
  await inScheme(page, 'light');
  await page.setViewportSize({ width: 1280, height: 860 });
}

journey('a unit is opened by keyboard, closed in the middle, gone on with where it was left, and is done', async () => {
  visit = await aVisit(browser, spor, { as: { email: employee.email, password: PASSWORD }, at: `/kurs/${COURSE}/rommet` });
  page = visit.page;
  await tabTo(page, /^Åpne$/);
  await page.keyboard.press('Enter');
  await unit().getByText('Side 1 av 3').waitFor();
  await examine('open');
  await press('Neste');
  await unit().getByText('Side 2 av 3').waitFor();
  await page.getByRole('button', { name: 'Lukk', exact: true }).click();
  await eventually(() => opener().evaluate((button) => button === document.activeElement), Boolean);
  await opener().click();
  await unit().getByText('Side 2 av 3').waitFor();
  await press('Neste');
  await unit().getByText('Side 3 av 3').waitFor();
  await press('Fullfør');
  // It ends itself, sends its reader back, and the lesson is told.
  await done().waitFor();
  await eventually(() => opener().evaluate((button) => button === document.activeElement), Boolean);
  // The browser's driver still waits for the frame that went while it was being sent back.
  await page.reload();
  await done().waitFor();
  await examine('done');
  expect(visit.faults).toEqual([]);
});

journey('one that wants a window gets it, the lesson hears when it is done, and the course gives its competence', async () => {
  await page.goto(`${spor.url}/kurs/${COURSE}/varselet`);
  const [window] = await Promise.all([page.waitForEvent('popup'), opener().click()]);
  await window.getByText('Side 1 av 1').waitFor();
  expect(await window.evaluate(() => window.opener === null)).toBe(true);
  await picture(window, 'cmi5/own-window');
  // The window is kept apart from the page, which then says nothing of it that it can't know.
  await page.getByText('Delen er åpnet i et eget vindu.').waitFor();
  await setTimeout(2000);
  await page.getByRole('button', { name: 'Åpne på nytt' }).waitFor();
  await examine('own-window-open');
  const closed = window.waitForEvent('close');
  await window.getByRole('button', { name: 'Fullfør' }).click();
  await closed;
  await done().waitFor();
  await page.getByText('Delen er åpnet i et eget vindu.').waitFor({ state: 'detached' });
  await page.getByText('Kurset er fullført.').first().waitFor();
  await examine('course-completed');
  await drained(spor);
  const client = await signedIn(spor, employee);
  const { body } = await client.get('/api/my-competence/K3/evidence');
  expect(JSON.stringify(body)).toContain(`Kurset ${COURSE}`);
  expect(visit.faults).toEqual([]);
});

journey('what is done is opened for review, and changes nothing', async () => {
  await page.goto(`${spor.url}/kurs/${COURSE}/rommet`);
  await opener().click();
  await unit().getByText('Side 3 av 3').waitFor();
  await press('Fullfør');
  await opener().waitFor();
  const [rows] = await spor.database.query("SELECT launch_mode, said FROM cmi5_session ORDER BY launched_at DESC LIMIT 1");
  expect(rows).toEqual([{ launch_mode: 'Review', said: 'initialized terminated' }]);
  expect(visit.faults).toEqual([]);
});
