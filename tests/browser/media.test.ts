import { type Browser, type Page } from 'playwright-core';
import { violations } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit } from '../support/people.js';
import { eventually } from '../support/settled.js';

const GIF = Buffer.from('R0lGODlhAwACAIAAAP///wAAACwAAAAAAwACAAACAoRRADs=', 'base64');

let spor: Installation;
let browser: Browser;
let editor: Visit;
let page: Page;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ worker: true }), aBrowser()]);
  const unit = await aUnit(spor);
  const { email } = await anEmployee(spor, { unit, roles: { editor: unit } });
  editor = await aVisit(browser, spor, { as: { email, password: PASSWORD } });
  page = editor.page;
  const draft = (await (await editor.context.request.post('/api/drafts', { data: { kind: 'course', slug: 'problemet-forst' } })).json()) as { id: string };
  await editor.context.request.post(`/api/drafts/${draft.id}/media`, { multipart: { file: { name: 'ubrukt.gif', mimeType: 'image/gif', buffer: GIF } } });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const dialog = () => page.getByRole('dialog');
const file = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

journey('an editor sees what the courses show, and says whose a picture is', async () => {
  await editor.go('/admin/media-files');
  await page.getByRole('heading', { level: 1, name: 'Bilder og film' }).waitFor();
  const first = page.getByRole('listitem').filter({ hasText: 'Problemet først' }).first();
  const name = await first.getByRole('heading').innerText();
  // It is fetched when it comes into sight.
  await first.scrollIntoViewIfNeeded();
  await eventually(() => first.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth), (width) => width > 0);
  await picture(page, 'media-files');
  await first.getByRole('button', { name: `Rediger opplysningene om ${name}` }).click();
  await dialog().getByLabel('Eier').fill('Lier kommune');
  await dialog().getByLabel('Lisens').click();
  await page.getByRole('option', { name: 'CC BY 4.0: fri bruk når eieren blir nevnt', exact: true }).click();
  await dialog().getByLabel('Kreditering').fill('Tegning: Lier kommune');
  expect(await violations(page)).toEqual([]);
  await picture(page, 'media-facts');
  await dialog().getByRole('button', { name: 'Lagre opplysningene' }).click();
  await dialog().waitFor({ state: 'detached' });
  await file(name).getByText('Tegning: Lier kommune').waitFor();
  await file(name).getByText('CC BY 4.0: fri bruk når eieren blir nevnt').waitFor();
});

journey('what is unused is found, and removed only after asking', async () => {
  await page.getByRole('switch', { name: 'Bare det som ikke er i bruk' }).click();
  await page.getByText('Én fil', { exact: true }).waitFor();
  await file('ubrukt.gif').getByText('ingen steder').waitFor();
  await file('ubrukt.gif').getByRole('button', { name: 'Fjern ubrukt.gif' }).click();
  await dialog().getByText('Fjerne ubrukt.gif?').waitFor();
  await dialog().getByRole('button', { name: 'Fjern filen' }).click();
  await page.getByText('Alle filer er i bruk.').waitFor();
  await page.getByLabel('Søk i filer').fill('finnes ikke');
  await page.getByText('Ingen filer passer med søket.').waitFor();
  expect(editor.faults).toEqual([]);
});
