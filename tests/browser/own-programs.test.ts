import { type Browser, type Page } from 'playwright-core';
import { settled, violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';

let spor: Installation;
let browser: Browser;
let visit: Visit;
let page: Page;
let top: TestUnit;
let someone: TestEmployee;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ content: false }), aBrowser()]);
  top = await aUnit(spor, { name: 'Lier kommune' });
  someone = await anEmployee(spor, { unit: top });
  visit = await aVisit(browser, spor, { as: { email: someone.email, password: PASSWORD } });
  page = visit.page;
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

/** Wide and at 320 px: no violation, nothing to scroll sideways. */
async function sound(name: string): Promise<void> {
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await picture(page, `own-programs/${name}`);
  await page.setViewportSize({ width: 320, height: 640 });
  await settled(page);
  expect(await wideParts(page)).toEqual([]);
  await picture(page, `own-programs/${name}-320`);
  await page.setViewportSize({ width: 1280, height: 860 });
}

const asProgram = (key: string, secret: string) =>
  new Client(spor.url).get('/xapi/statements', { authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`, 'x-experience-api-version': '2.0.0' });

journey('from Mine data to the page, and what is missing in the form is said', async () => {
  await visit.go('/mine-data');
  await page.getByRole('link', { name: 'Se og koble til programmer' }).click();
  await page.getByText('Du har ikke koblet til noe program.').waitFor();
  await page.getByRole('button', { name: 'Koble til' }).click();
  await page.getByText('Skriv hva programmet heter.').waitFor();
  await page.getByText('Velg minst én ting det får gjøre.').waitFor();
  await sound('form');
});

journey('a program is connected by keyboard, its secret is shown once, and it is shut out again', async () => {
  await page.getByRole('textbox', { name: 'Hva heter programmet?' }).fill('Leseappen på nettbrettet');
  await tabTo(page, /Lese hva du har gjort/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Koble til$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Leseappen på nettbrettet er koblet til' }).waitFor();
  const [key, secret] = [await page.getByLabel('Nøkkel', { exact: true }).inputValue(), await page.getByLabel('Hemmelighet', { exact: true }).inputValue()];
  await sound('secret');
  await page.getByRole('button', { name: 'Kopier: Hemmelighet' }).click();
  await page.getByRole('status').filter({ hasText: /Kopiert|Merket/ }).waitFor();
  expect((await asProgram(key, secret)).status).toBe(200);
  await page.getByRole('button', { name: 'Jeg har limt det inn' }).click();
  await page.getByText(/^Koblet til: .*\d/).waitFor();
  expect(await page.content()).not.toContain(secret);
  await page.reload();
  await page.getByText(/^Sist brukt: .*\d/).waitFor();
  await sound('connected');
  await page.getByRole('button', { name: 'Koble fra Leseappen på nettbrettet' }).click();
  await page.getByRole('dialog').getByText('Programmet slipper ikke inn mer, fra nå av.').waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'own-programs/disconnect', { whole: false });
  await page.getByRole('dialog').getByRole('button', { name: 'Koble fra' }).click();
  await page.getByText('Du har ikke koblet til noe program.').waitFor();
  expect((await asProgram(key, secret)).status).toBe(401);
  expect(visit.faults).toEqual([]);
});

journey('where the municipality has switched it off, the page says so and has no form', async () => {
  const admin = await signedIn(spor, await anEmployee(spor, { unit: top, roles: { administrator: top } }));
  await admin.put('/api/own-tools', { isAllowed: false });
  await page.reload();
  await page.getByText('Kommunen har slått av at ansatte kobler til egne programmer.').waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  await sound('switched-off');
});
