import { type Browser, type Page } from 'playwright-core';
import { violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit } from '../support/people.js';
import { drained } from '../support/settled.js';

const TITLE = 'Ledere kan lede en idéøkt';

let spor: Installation;
let browser: Browser;
let hr: Visit;
let page: Page;

/** Six lead in the office, and three of them have taken the course; two more work there. */
beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ worker: true }), aBrowser()]);
  const top = await aUnit(spor, { name: 'Lier kommune' });
  const office = await aUnit(spor, { name: 'Kontoret', parent: top });
  const leaders = await Promise.all(Array.from({ length: 6 }, () => anEmployee(spor, { unit: office, roles: { leader: office } })));
  await Promise.all([anEmployee(spor, { unit: office }), anEmployee(spor, { unit: office })]);
  for (const { email } of leaders.slice(0, 3)) await takeCourse(await new Client(spor.url).signIn(email, PASSWORD), 'hva-er-innovasjon-i-lier');
  await drained(spor);
  const { email } = await anEmployee(spor, { roles: { hr: top } });
  hr = await aVisit(browser, spor, { as: { email, password: PASSWORD } });
  page = hr.page;
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const dialog = () => page.getByRole('dialog');
async function choose(field: string, option: string | RegExp): Promise<void> {
  await page.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option }).click();
}

journey('the goal is a sentence that builds itself, and tells how many it is about before it is set', async () => {
  await hr.go('/admin/goals/create');
  await page.getByRole('textbox', { name: 'Mål' }).fill(TITLE);
  await choose('Enhet', 'Lier kommune');
  await page.getByRole('checkbox', { name: 'K3 Idéutvikling og idémottak' }).check();
  await page.getByText('Målet gjelder 8 personer. 3 av dem er der i dag.').waitFor();
  await choose('Målgruppe', /^Ledere$/);
  await page.getByText('Målet gjelder 6 personer. 3 av dem er der i dag.').waitFor();
  await choose('Nivå', 'Veileder');
  await page.getByText('Ingen kurs fører til nivå 4 («Veileder») i K3 Idéutvikling og idémottak ennå.').waitFor();
  await choose('Nivå', 'Kjenner til');
  await page.getByLabel('Frist').fill('2099-12-31');
  await page.getByText('80 % av lederne i Lier kommune på nivå 1 («Kjenner til») eller høyere i K3 Idéutvikling og idémottak innen 31. desember 2099 – i dag 50 %.').waitFor();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'goals/form');
  await page.getByRole('button', { name: 'Lagre målet' }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  await page.getByRole('button', { name: 'Slett målet' }).waitFor();
});

journey('what is changed is remembered', async () => {
  await page.getByRole('link', { name: 'Endre' }).click();
  await page.getByLabel('Andel').fill('60');
  await page.getByRole('button', { name: 'Lagre målet' }).click();
  await page.getByText('Andel: fra 80 % til 60 %').waitFor();
  await picture(page, 'goals/history');
});

journey('a goal that has stood is ended, keeps its figures, and is taken up again', async () => {
  await spor.database.query('UPDATE goal SET created_at = created_at - INTERVAL 2 DAY WHERE title = ?', [TITLE]);
  await page.reload();
  await page.getByRole('button', { name: 'Avslutt målet …' }).click();
  await dialog().getByText('Du kan ta det opp igjen senere.').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog().getByRole('button', { name: 'Avslutt målet' }).click();
  await page.getByRole('button', { name: 'Ta opp målet igjen' }).waitFor();
  expect(await page.getByRole('link', { name: 'Endre' }).count()).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await wideParts(page)).toEqual([]);
  await picture(page, 'goals/ended-320');
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.getByRole('link', { name: 'Kompetansemål' }).click();
  await page.getByText(/^Avsluttet \d/).waitFor();
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('button', { name: 'Ta opp målet igjen' }).click();
  await page.getByRole('button', { name: 'Avslutt målet …' }).waitFor();
  await drained(spor);
  await page.getByRole('link', { name: 'Følg målet' }).click();
  await page.getByRole('heading', { name: /^50 % av 60 %/ }).waitFor();
  expect(hr.faults).toEqual([]);
});
