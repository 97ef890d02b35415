import { type Browser } from 'playwright-core';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { aWrittenCourse, publishDraft } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';

/** With the twelve that ship: three more than are shown at once. */
const OWN = 16;
let spor: Installation;
let browser: Browser;
let unit: TestUnit;
let visit: Visit;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation(), aBrowser()]);
  unit = await aUnit(spor);
  const { email } = await anEmployee(spor, { unit });
  visit = await aVisit(browser, spor, { as: { email, password: PASSWORD } });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const heading = (name: string) => visit.page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const address = () => decodeURIComponent(new URL(visit.page.url()).search);
const counted = (text: string) => visit.page.getByRole('main').getByText(text, { exact: true }).waitFor();
const rows = () => visit.page.getByRole('main').getByRole('listitem');
const FIELD = 'Vis kurs som teller for';

journey('from the menu, by keyboard: all courses, those for one competence, and into one; Back leads to the same', async () => {
  const { page } = visit;
  await visit.go('/');
  await heading('Min læring');
  await tabTo(page, /^Kurs$/);
  await page.keyboard.press('Enter');
  await heading('Kurs');
  await counted('12 kurs');
  expect(await page.getByRole('navigation').getByRole('link', { name: 'Kurs', exact: true }).first().getAttribute('aria-current')).toBe('page');
  await picture(page, 'courses');
  await tabTo(page, /^Alle kompetanser/);
  await page.keyboard.type('Idé');
  await counted('2 kurs');
  expect([address(), await rows().count()]).toEqual(['?kompetanse=K3', 2]);
  await tabTo(page, /^Hva er innovasjon i Lier\?$/);
  await page.keyboard.press('Enter');
  await heading('Hva er innovasjon i Lier?');
  await page.goBack();
  await counted('2 kurs');
  expect(await page.getByLabel(FIELD).inputValue()).toBe('K3');
  expect(visit.faults).toEqual([]);
});

journey('it is where one would look: on the own page, and where one searches', async () => {
  for (const from of ['/', '/sok', '/sok?q=xyzzy']) {
    await visit.go(from);
    await visit.page.getByRole('main').getByRole('link', { name: 'Se alle kursene' }).click();
    await heading('Kurs');
  }
});

journey('a competence that no course counts towards says so, and leads back to all', async () => {
  await visit.go('/kurs?kompetanse=K99');
  await visit.page.getByText('Ingen kurs teller for denne kompetansen ennå.').waitFor();
  await picture(visit.page, 'courses-none');
  await visit.page.getByRole('button', { name: 'Vis alle kursene' }).click();
  await counted('12 kurs');
  expect(address()).toBe('');
});

journey('in nynorsk and English too', async () => {
  const { page } = visit;
  await page.getByRole('button', { name: /^Meny for/ }).click();
  for (const [language, told] of [['Nynorsk', 'Vis kurs som tel for'], ['English', 'Show courses that count towards'], ['Bokmål', FIELD]] as const) {
    await page.getByRole('radio', { name: language }).check();
    await page.getByText(told).waitFor();
  }
});

journey('the doors of a leader, who has five, stand on one line in every language and at every width', async () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    const { email } = await anEmployee(spor, { unit, roles: { leader: unit }, language });
    const leader = await aVisit(browser, spor, { as: { email, password: PASSWORD }, at: '/kurs' });
    await leader.page.getByRole('combobox').waitFor();
    for (const width of [320, 360, 768, 1023, 1024, 1279, 1280]) {
      await leader.page.setViewportSize({ width, height: 640 });
      const lines = await leader.page.locator(':is(.header-inner, .nav, .bottom-nav)').evaluateAll((rows) =>
        rows.map((row) => new Set([...row.children].map((one) => one.getBoundingClientRect()).filter((box) => box.width > 0).map(({ top, bottom }) => Math.round((top + bottom) / 20))).size).filter((count) => count > 0),
      );
      expect([language, width, lines]).toEqual([language, width, [1, 1]]);
    }
    await leader.close();
  }
});

journey('of many courses the first are shown, and the focus goes on to what the button brings; the address keeps it', async () => {
  const editor = await signedIn(spor, await anEmployee(spor, { unit, roles: { editor: unit } }));
  for (let index = 1; index <= OWN; index += 1) expect((await publishDraft(editor, await aWrittenCourse(editor, `Nytt kurs ${index}`))).status).toBe(201);
  const { page } = visit;
  await visit.go('/kurs');
  await counted('28 kurs');
  expect(await rows().count()).toBe(25);
  await page.getByRole('button', { name: 'Vis 3 til' }).press('Enter');
  await rows().nth(27).waitFor();
  await page.waitForFunction(() => document.activeElement === document.querySelectorAll('main .rows > li')[25]);
  expect([address(), await page.getByRole('button', { name: /^Vis \d+ til$/ }).count()]).toEqual(['?antall=50', 0]);
  await page.reload();
  await rows().nth(27).waitFor();
  await page.setViewportSize({ width: 320, height: 640 });
  await picture(page, 'courses-320', { whole: false });
  expect(visit.faults).toEqual([]);
});
