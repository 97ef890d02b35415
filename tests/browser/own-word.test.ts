import { type Browser } from 'playwright-core';
import { inScheme, violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { exerciseIn } from '../support/exercises.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { aCourseOf, SILENT_TYPE } from '../support/own-course.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit } from '../support/people.js';

const COURSE = 'stille';
let spor: Installation;
let browser: Browser;
let visit: Visit;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ content: false }), aBrowser()]);
  await aCourseOf(spor, COURSE, { kortene: { library: 'Test.Silent 1.0', params: { text: 'Les dette.' } } }, { types: SILENT_TYPE });
  const employee = await anEmployee(spor, { unit: await aUnit(spor) });
  visit = await aVisit(browser, spor, { as: { email: employee.email, password: PASSWORD }, at: `/kurs/${COURSE}/kortene` });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

/** As it stands now: light and wide, dark and 320 px. */
async function examine(name: string): Promise<void> {
  const { page } = visit;
  expect(await violations(page)).toEqual([]);
  await picture(page, `own-word/${name}-light`);
  await page.setViewportSize({ width: 320, height: 640 });
  await inScheme(page, 'dark');
  expect(await violations(page)).toEqual([]);
  expect(await wideParts(page)).toEqual([]);
  await picture(page, `own-word/${name}-narrow-dark`);
  await inScheme(page, 'light');
  await page.setViewportSize({ width: 1280, height: 860 });
}

journey('who has gone through an exercise that never says so, says so by keyboard, and the course is completed', async () => {
  const { page } = visit;
  await exerciseIn(page).getByText('Les dette.').waitFor();
  await examine('asked');
  await tabTo(page, /Marker øvelsen som ferdig/);
  await page.keyboard.press('Enter');
  const note = page.getByText('Øvelsen er ferdig');
  await note.waitFor();
  expect(await note.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.getByText('Kurset er fullført.').first().waitFor();
  await examine('said');
  await page.reload();
  await note.waitFor();
  expect(visit.faults).toEqual([]);
});
