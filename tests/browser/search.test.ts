import { type Browser, type Request } from 'playwright-core';
import { inScheme, settled, violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit } from '../support/people.js';
import { drained, eventually } from '../support/settled.js';

const FIELD = 'Søk i kurs, øvelser og verktøy';
let spor: Installation;
let browser: Browser;
let visit: Visit;
/** What the page has asked the api to search for. */
const asked: string[] = [];

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ worker: true }), aBrowser()]);
  const { email } = await anEmployee(spor, { unit: await aUnit(spor) });
  await drained(spor);
  visit = await aVisit(browser, spor, { as: { email, password: PASSWORD } });
  visit.page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname === '/api/search') asked.push(url.searchParams.get('q') ?? '');
  });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const heading = (name: string | RegExp) => visit.page.getByRole('heading', { name }).waitFor();
const address = () => decodeURIComponent(new URL(visit.page.url()).search);

journey('from the header, by keyboard, to a lesson that has the word', async () => {
  const { page } = await visit.go('/').then(() => visit);
  await heading('Min læring');
  await tabTo(page, new RegExp(FIELD));
  await page.keyboard.type('årsaken');
  await page.keyboard.press('Enter');
  await heading(/^Leksjoner \(\d+\)$/);
  expect(address()).toBe('?q=årsaken');
  expect(await page.locator('mark').first().innerText()).toMatch(/årsak/i);
  await tabTo(page, /^Symptom eller årsak\?$/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Symptom eller årsak?' }).waitFor();
  await page.goBack();
  await heading(/^Leksjoner/);
  expect(await page.getByLabel(FIELD).inputValue()).toBe('årsaken');
});

journey('whoever comes to search can write at once; one letter asks nothing, and a word that is being written asks once', async () => {
  const { page } = visit;
  await page.goto('/sok');
  await page.getByText('Skriv minst to bokstaver.').waitFor();
  asked.length = 0;
  await page.keyboard.type('s');
  await page.waitForTimeout(400);
  expect(asked).toEqual([]);
  await page.keyboard.type('ymptom', { delay: 20 });
  await heading(/^Leksjoner/);
  expect([asked, address()]).toEqual([['symptom'], '?q=symptom']);
  await page.getByText(/^\d+ treff på «symptom»\.$/).waitFor({ state: 'attached' });
});

journey('a misspelt word is taken for another, and that is said', async () => {
  const { page } = visit;
  await page.getByLabel(FIELD).fill('kompettanse');
  await page.getByText('Viser treff for «kompetanse». Ingen treff på «kompettanse».').waitFor();
  await page.getByText(/^\d+ treff på «kompetanse»\.$/).waitFor({ state: 'attached' });
});

journey('one kind at a time, as the address says', async () => {
  const { page } = visit;
  await page.goto('/sok?q=årsak');
  await heading(/^Øvelser/);
  await page.getByRole('radio', { name: /^Øvelser \(/ }).click();
  await page.getByRole('radio', { name: /^Øvelser \(/, checked: true }).waitFor();
  await heading(/^Øvelser/);
  expect(address()).toBe('?q=årsak&type=ovelse');
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(1);
  await page.reload();
  await heading(/^Øvelser/);
  expect(await page.getByRole('radio', { name: /^Øvelser \(/ }).isChecked()).toBe(true);
  await page.goBack();
  await heading(/^Leksjoner/);
});

journey('when there is nothing, one is told what to do', async () => {
  const { page } = visit;
  await page.goto('/sok?q=xyzzy');
  await page.getByText('Ingen treff på «xyzzy».').first().waitFor();
  await page.getByRole('link', { name: 'Se verktøyene' }).waitFor();
});

const keptLanguage = async (): Promise<string> => ((await (await visit.context.request.get('/api/me')).json()) as { language: string }).language;

journey('in nynorsk and English too; the last one chosen stands, also when the page is left at once', async () => {
  const { page } = visit;
  await page.goto('/sok');
  await page.getByRole('button', { name: /^Meny for/ }).click();
  for (const [language, told] of [['Nynorsk', 'Skriv minst to bokstavar.'], ['English', 'Write at least two letters.'], ['Bokmål', 'Skriv minst to bokstaver.']] as const) {
    await page.getByRole('radio', { name: language }).check();
    await page.getByText(told).waitFor();
  }
  await page.reload();
  await page.getByText('Skriv minst to bokstaver.').waitFor();
  await eventually(keptLanguage, (kept) => kept === 'nb');
});

journey('a language chosen while the one before is still on its way is the one that is kept', async () => {
  const { page } = visit;
  const isNynorsk = (request: Request) => request.method() === 'PATCH' && request.postData()?.includes('"nn"') === true;
  await page.route('**/api/me', async (route) => {
    if (isNynorsk(route.request())) await page.waitForTimeout(600);
    await route.continue();
  });
  await page.getByRole('button', { name: /^Meny for/ }).click();
  const told = page.waitForResponse((answer) => isNynorsk(answer.request()));
  for (const language of ['Nynorsk', 'English', 'Bokmål']) await page.getByRole('radio', { name: language }).press('Space');
  await told;
  await eventually(keptLanguage, (kept) => kept === 'nb');
  await page.getByRole('radio', { name: 'Bokmål', checked: true }).waitFor();
  await page.unroute('**/api/me');
});

for (const at of ['/sok', '/sok?q=årsak', '/sok?q=kompettanse', '/sok?q=xyzzy']) {
  journey(`${at} is accessible, wide and at 320 pixels, light and dark`, async () => {
    const { page, faults } = visit;
    await page.setViewportSize({ width: 1280, height: 860 });
    await inSchemeAt('light', at);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    await settled(page);
    expect(await wideParts(page)).toEqual([]);
    expect(await violations(page, ['target-size', 'color-contrast'])).toEqual([]);
    await inScheme(page, 'dark');
    expect(await violations(page, ['color-contrast'])).toEqual([]);
    await picture(page, `search${at.replace(/\W+/g, '-')}-320-dark`);
    expect(faults.splice(0)).toEqual([]);
  });
}

async function inSchemeAt(scheme: 'light' | 'dark', at: string): Promise<void> {
  await visit.page.emulateMedia({ colorScheme: scheme });
  await visit.page.goto(at);
  await settled(visit.page);
}

journey('on a phone the field is behind a door with a name', async () => {
  const { page } = visit;
  await page.setViewportSize({ width: 320, height: 640 });
  await inSchemeAt('light', '/');
  expect(await wideParts(page)).toEqual([]);
  expect(await violations(page, ['target-size'])).toEqual([]);
  await page.getByRole('link', { name: 'Søk', exact: true }).click();
  await page.getByText('Skriv minst to bokstaver.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sok-felt');
});
