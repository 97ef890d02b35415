import { type Browser, type Page } from 'playwright-core';
import { settled, violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { Client } from '../support/client.js';
import { fileOf, openDraft, publishDraft, saveFile } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit } from '../support/people.js';
import { drained } from '../support/settled.js';

interface Words extends Record<string, unknown> {
  competences: Record<string, { levels: Record<string, string> }>;
}

let spor: Installation;
let browser: Browser;
let visit: Visit;
let page: Page;
let api: Client;

/** A second version stands, in which K3 reads otherwise. */
beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ worker: true }), aBrowser()]);
  const unit = await aUnit(spor);
  const { email } = await anEmployee(spor, { unit, roles: { editor: unit } });
  api = await new Client(spor.url).signIn(email, PASSWORD);
  const draft = await openDraft(api, { kind: 'framework', slug: 'innovasjon' });
  const words = fileOf(draft, 'nb.yaml').content as Words;
  const K3 = words.competences.K3 as { levels: Record<string, string> };
  await saveFile(api, draft, 'nb.yaml', { ...words, competences: { ...words.competences, K3: { ...K3, levels: { ...K3.levels, 1: 'Du kan si hva en god idéøkt trenger.' } } } });
  await publishDraft(api, draft);
  await drained(spor);
  visit = await aVisit(browser, spor, { as: { email, password: PASSWORD } });
  page = visit.page;
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
async function press(name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

journey('by keyboard alone: from the list to the framework, its history, and an old version as a table', async () => {
  await visit.go('/admin/frameworks');
  await press(/^Kompetanse for innovasjon$/);
  await heading('Kompetanse for innovasjon');
  await press(/^Historikk$/);
  await heading('Historikk for «Kompetanse for innovasjon»');
  await page.getByRole('region', { name: 'Versjon 2, som gjelder nå' }).getByText('Endret: K3 Idéutvikling og idémottak, nivå 1').waitFor();
  await press(/^Se versjonen: 1$/);
  await page.getByRole('dialog', { name: 'Kompetanse for innovasjon, versjon 1' }).getByRole('heading', { name: 'P3 Åpenhet for ideer' }).waitFor();
  expect(await focused()).toBe('Lukk');
  await press(/^Nynorsk$/);
  await page.getByRole('dialog').getByRole('heading', { name: 'P3 Openheit for idear' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'framework-history/version');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await focused()).toBe('Se versjonen: 1');
});

journey('the page says why the framework can’t be withdrawn, and is accessible, wide and at 320 px', async () => {
  await page.getByText('Rammeverket kan ikke tas ut av bruk. Det de ansatte har nådd, målene og kursene bygger på det.').waitFor();
  await page.getByText(/^Nå gjelder det 0 personer som har nådd nivåer, \d+ mål og 12 kurs\.$/).waitFor();
  expect(await page.getByRole('button', { name: 'Ta ut av bruk …' }).count()).toBe(0);
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'framework-history/history');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await wideParts(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'framework-history/history-320');
  await page.setViewportSize({ width: 1280, height: 860 });
});

journey('by keyboard alone: an old version is taken up again, published, and told of in the history', async () => {
  await press(/^Ta opp igjen versjon 1$/);
  await heading('Kompetanse for innovasjon');
  await page.getByText(/versjon 1/).first().waitFor();
  await press(/^Publiser rammeverket …$/);
  await page.getByText('Endret: K3 Idéutvikling og idémottak, nivå 1').waitFor();
  await press(/^Publiser rammeverket$/);
  await heading('Rammeverket er publisert');
  await visit.go('/admin/histories/framework.innovasjon/show');
  await page.getByRole('region', { name: 'Versjon 3, som gjelder nå' }).getByText(/Tatt opp igjen fra versjon 1/).waitFor();
  expect(visit.faults).toEqual([]);
});

journey('by keyboard alone: a draft’s table and what stands around it are reached and written in', async () => {
  await visit.go('/admin/frameworks');
  await press(/^Kompetanse for innovasjon$/);
  await press(/^Rediger rammeverket$/);
  await page.getByRole('link', { name: 'Publiser rammeverket …' }).waitFor();
  await press(/^Nynorsk$/);
  await page.getByText('Nynorsk følger bokmål.').waitFor();
  await page.getByRole('link', { name: 'Bokmål' }).focus();
  await page.keyboard.press('Enter');
  // The nynorsk table has the same rows, and stays until the other is drawn.
  await page.locator('a[aria-current="true"]', { hasText: 'Bokmål' }).waitFor();
  await tabTo(page, /^K1, nivå 1/);
  await page.keyboard.press('End');
  await page.keyboard.type(' Og litt til.');
  // The table is long: half of it, and the other half.
  await tabTo(page, /^K9, nivå 4/);
  await press(/^Flytt ned: P1 Kompetanse$/);
  await page.getByText('P1 Kompetanse er flyttet.').waitFor();
  await page.getByText('Alt er lagret').waitFor();
  await page.getByRole('link', { name: /^Nynorsk 1 endring etter/ }).waitFor();
});

journey('what is written in a draft is found in the lists by those who write, marked as a draft, and leads to where it is written', async () => {
  const draft = await openDraft(api, { kind: 'course', slug: 'problemet-forst' });
  const lesson = draft.files.find(({ path }) => /^nb\/(?!course)[^/]+\.md$/.test(path)) as (typeof draft.files)[number];
  await saveFile(api, draft, lesson.path, { ...lesson.content, body: `${lesson.content.body ?? ''}\n\nHusk hjertestarterne i svømmehallen.\n` });
  await visit.go('/admin/lessons');
  await page.getByLabel('Søk').fill('hjertestarter');
  const found = page.getByRole('region', { name: 'Passer også, i utkast som ikke er publisert' });
  await found.getByText('utkast', { exact: true }).waitFor();
  expect(await found.locator('mark').allInnerTexts()).toContain('hjertestarterne');
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'framework-history/draft-hits');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await wideParts(page)).toEqual([]);
  await picture(page, 'framework-history/draft-hits-320');
  await page.setViewportSize({ width: 1280, height: 860 });
  await found.getByRole('link').first().click();
  await page.getByText('Husk hjertestarterne i svømmehallen.').first().waitFor();
  expect(visit.faults).toEqual([]);
});
