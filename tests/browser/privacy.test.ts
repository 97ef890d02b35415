import { type Browser, type Page } from 'playwright-core';
import { settled, violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { PASSWORD } from '../support/password.js';
import { eventually } from '../support/settled.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';

let spor: Installation;
let browser: Browser;
let visit: Visit;
let page: Page;
let top: TestUnit;
let asking: TestEmployee;
let leaving: TestEmployee;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({}), aBrowser()]);
  top = await aUnit(spor, { name: 'Lier kommune' });
  asking = await anEmployee(spor, { unit: top });
  leaving = await anEmployee(spor, { unit: top });
  await takeCourse(await signedIn(spor, leaving), 'hva-er-innovasjon-i-lier', { lessons: 1 });
  await (await signedIn(spor, leaving)).post('/api/me/data/request', { words: 'Jeg slutter til jul' });
  await spor.database.query("UPDATE `position` SET ends_on = '2026-11-01' WHERE employee_id = ?", [leaving.id]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

/** Wide and at 320 px: no violation, nothing to scroll sideways. @param frames a selector of what must not scroll by itself either */
async function sound(name: string, { whole = true, frames }: { whole?: boolean; frames?: string } = {}): Promise<void> {
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await picture(page, `privacy/${name}`, { whole });
  await page.setViewportSize({ width: 320, height: 640 });
  await settled(page);
  expect(await wideParts(page, frames)).toEqual([]);
  await picture(page, `privacy/${name}-320`, { whole });
  await page.setViewportSize({ width: 1280, height: 860 });
}

describe('in Mine data', () => {
  beforeAll(async () => {
    visit = await aVisit(browser, spor, { as: { email: asking.email, password: PASSWORD } });
    page = visit.page;
  });
  afterAll(() => page.close());

  journey('an employee asks to be erased by keyboard, and takes it back', async () => {
    await visit.go('/mine-data');
    await tabTo(page, /^Be om å bli slettet$/);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /Noe administratoren bør vite/ }).fill('Jeg slutter i mai');
    await sound('asking');
    await page.getByRole('button', { name: 'Be om å bli slettet' }).click();
    await page.getByText(/^Du ba om å bli slettet .*«Jeg slutter i mai»/).waitFor();
    await sound('asked');
    await page.getByRole('button', { name: 'Trekk det tilbake' }).click();
    await page.getByText('Du har trukket det tilbake.').waitFor();
    expect(visit.faults).toEqual([]);
  });
});

describe('in administration', () => {
  beforeAll(async () => {
    const { email } = await anEmployee(spor, { unit: top, roles: { administrator: top } });
    visit = await aVisit(browser, spor, { as: { email, password: PASSWORD } });
    page = visit.page;
  });

  /** What holds a table. */
  const TABLES = 'main [role=group]:has(table)';
  const dialog = () => page.getByRole('dialog');

  journey('the page says who waits and what is kept, and what would go is told before it is decided', async () => {
    await visit.go('/admin/privacy');
    await page.getByText('Jeg slutter til jul').waitFor();
    expect(await page.locator(TABLES).count()).toBe(2);
    await sound('page', { frames: TABLES });
    const form = page.getByRole('form', { name: 'De som har sluttet' });
    await form.getByText('Ikke bestemt, så ingenting blir slettet. Forslag: 90 dager.').waitFor();
    await form.getByRole('textbox').fill('0');
    await form.getByText('Et helt tall fra 1 til').waitFor();
    await form.getByRole('textbox').fill('10');
    await form.getByRole('button', { name: /^Bestem/ }).click();
    await dialog().getByText('Én person som har sluttet, blir slettet. Det kan ikke angres.').waitFor();
    await sound('decide', { whole: false });
    await dialog().getByRole('button', { name: 'Avbryt' }).click();
    await form.getByRole('textbox').fill('365');
    await form.getByRole('button', { name: /^Bestem/ }).click();
    await dialog().getByText('Ingenting er så gammelt nå.').waitFor();
    await dialog().getByRole('button', { name: 'Bestem' }).click();
    await form.getByText('Bestemt: 365 dager. I natt går 0.').waitFor();
    await form.getByRole('button', { name: /^Ingen frist/ }).click();
    await dialog().getByRole('button', { name: 'Bestem' }).click();
    await form.getByText('Ikke bestemt').waitFor();
  });

  journey('employees’ own programs are switched off and on', async () => {
    const allow = page.getByLabel('La ansatte koble til egne programmer');
    const mine = await signedIn(spor, asking);
    for (const isAllowed of [false, true]) {
      await allow.click();
      await eventually(async () => (await mine.get('/api/me/tools')).body.isAllowed, (now) => now === isAllowed);
      // The page may still be about to show that it is asking.
      await eventually(async () => (await allow.isChecked()) === isAllowed && (await allow.isEnabled()), Boolean);
      expect(await allow.isChecked()).toBe(isAllowed);
    }
  });

  journey('somebody who has left is erased: what goes is told, the name is typed, and it stands without whom', async () => {
    await page.getByRole('link', { name: leaving.name }).click();
    await page.getByText(/^Har bedt om å bli slettet/).waitFor();
    await page.getByRole('button', { name: 'Se hva som går, og slett' }).click();
    await dialog().getByRole('list', { name: 'Telles fortsatt, uten hvem' }).waitFor();
    await dialog().getByRole('button', { name: 'Slett', exact: true }).click();
    await dialog().getByText('Skriv minst ti tegn').waitFor();
    await sound('erase', { whole: false });
    await dialog().getByRole('textbox', { name: /^Hvorfor/ }).fill('Har sluttet og bedt om det');
    await dialog().getByRole('textbox', { name: /^Skriv navnet/ }).fill(leaving.name);
    await tabTo(page, /^Slett$/);
    await page.keyboard.press('Enter');
    await page.getByText('Personen er slettet.').waitFor();
    await visit.go('/admin/privacy');
    await page.getByText('Har sluttet og bedt om det · bedt om av den ansatte').waitFor();
    expect(await page.content()).not.toContain(leaving.name);
    await sound('erased', { frames: TABLES });
    expect(visit.faults).toEqual([]);
  });

  journey('whoever works here has no button', async () => {
    await visit.go(`/admin/employees/${asking.id}/show`);
    await page.getByText('Den som arbeider her, kan ikke slettes.').waitFor();
    expect(await page.getByRole('button', { name: 'Se hva som går, og slett' }).count()).toBe(0);
    await sound('employee');
  });
});
