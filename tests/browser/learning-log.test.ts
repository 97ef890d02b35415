import { type Browser, type Page } from 'playwright-core';
import { settled, violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';
import { drained } from '../support/settled.js';
import { anLrsClient, aStatement } from '../support/xapi.js';

const GOAL = 'Alle kan ta imot en idé';
const REASON = 'Du meldte at kurset mangler på listen din';

let spor: Installation;
let browser: Browser;
let admin: Visit;
let page: Page;
let top: TestUnit;
let learner: TestEmployee;

/** Six work in the office, and four of them have taken the course. */
beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ worker: true }), aBrowser()]);
  top = await aUnit(spor, { name: 'Lier kommune' });
  const office = await aUnit(spor, { name: 'Kontoret', parent: top });
  const small = await aUnit(spor, { name: 'Lite kontor', parent: top });
  learner = await anEmployee(spor, { unit: office });
  const people = [learner, ...(await Promise.all(Array.from({ length: 5 }, () => anEmployee(spor, { unit: office }))))];
  await anEmployee(spor, { unit: small });
  const hr = await signedIn(spor, await anEmployee(spor, { roles: { hr: top } }));
  await hr.post('/api/goals', { title: GOAL, orgUnitId: top.id, competences: ['K3'], level: 1, share: 0.8, startsOn: '2026-01-01', by: '2099-01-01' });
  for (const { email } of people.slice(0, 4)) await takeCourse(await new Client(spor.url).signIn(email, PASSWORD), 'hva-er-innovasjon-i-lier');
  await drained(spor);
  const { email } = await anEmployee(spor, { roles: { administrator: top, hr: top } });
  admin = await aVisit(browser, spor, { as: { email, password: PASSWORD } });
  page = admin.page;
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const dialog = () => page.getByRole('dialog');
const link = (name: string | RegExp) => page.getByRole('link', { name }).first();

/** Wide and at 320 px: no violation, nothing to scroll sideways. */
async function sound(name: string): Promise<void> {
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await picture(page, `learning-log/${name}`);
  await page.setViewportSize({ width: 320, height: 640 });
  await settled(page);
  expect(await wideParts(page)).toEqual([]);
  await picture(page, `learning-log/${name}-320`);
  await page.setViewportSize({ width: 1280, height: 860 });
}

describe('connected tools', () => {
  journey('the first page says what they are for, and the form what is missing', async () => {
    await admin.go('/admin/lrs-clients');
    await page.getByRole('heading', { name: 'Ingen verktøy er koblet til' }).waitFor();
    await sound('tools-none');
    await link('Koble til et verktøy').click();
    await heading('Koble til et verktøy');
    await page.getByRole('button', { name: 'Koble til' }).click();
    await page.getByText('Velg minst én ting verktøyet skal kunne').waitFor();
    await sound('tool-form');
  });

  journey('a tool is connected by keyboard, and its secret is shown once', async () => {
    await page.getByRole('textbox', { name: 'Verktøy' }).fill('Brannøvelsen');
    await tabTo(page, /Fortelle hva noen har gjort/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Koble til$/);
    await page.keyboard.press('Enter');
    await page.getByText('Hemmeligheten vises bare nå.').waitFor();
    const [key, secret] = [await page.getByLabel('Nøkkel', { exact: true }).inputValue(), await page.getByLabel('Hemmelighet', { exact: true }).inputValue()];
    await sound('tool-secret');
    await page.getByRole('button', { name: 'Kopier: Hemmelighet' }).click();
    await page.getByRole('status').filter({ hasText: /Kopiert|Merket/ }).waitFor();
    expect((await asTool(key, secret)).status).toBe(200);
    await link('Jeg har kopiert hemmeligheten').click();
    await heading('Tilkoblede verktøy');
    await page.getByText('Brannøvelsen').waitFor();
    expect(await page.content()).not.toContain(secret);
    await sound('tools');
    await page.getByRole('button', { name: 'Steng tilgangen for Brannøvelsen' }).click();
    await dialog().getByText('Verktøyet kommer ikke inn fra nå av').waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'learning-log/tool-revoke', { whole: false });
    await dialog().getByRole('button', { name: 'Steng', exact: true }).click();
    await page.getByText(/^Stengt \d/).waitFor();
    expect((await asTool(key, secret)).status).toBe(401);
    expect(admin.faults).toEqual([]);
  });

  /** Told with what a tool is told with: a statement of somebody from outside. */
  const asTool = (key: string, secret: string) =>
    new Client(spor.url).post(
      '/xapi/statements',
      { actor: { mbox: 'mailto:anne@else.example' }, verb: { id: 'https://else.example/verbs/put-out', display: { nb: 'slukket' } }, object: { id: 'https://else.example/fire', definition: { name: { nb: 'Brann på kjøkkenet' } } } },
      { authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`, 'x-experience-api-version': '1.0.3' },
    );
});

journey('from a goal’s figure down to a statement, on to what followed from it, and back to the goal', async () => {
  await admin.go('/admin/goals');
  await link(GOAL).click();
  await link('Se hva tallet bygger på').click();
  await heading(GOAL);
  await page.getByText(/^4 av \d+ ansatte i Lier kommune har nådd målet\.$/).waitFor();
  await page.getByRole('table', { name: 'Enhetene under' }).getByText('færre enn 5').waitFor();
  await sound('goal-trail');
  await page.getByRole('table', { name: 'Enhetene under' }).getByRole('link', { name: 'Kontoret' }).click();
  await page.getByText('4 av 6 ansatte i Kontoret har nådd målet.').waitFor();
  await link(/^K3 .* på nivå 1: fullførte «Hva er innovasjon i Lier\?»/).click();
  await heading(/^En ansatt /);
  await page.getByRole('heading', { level: 3, name: 'Kompetanse' }).waitFor();
  await page.getByText(/^Kurset Hva er innovasjon i Lier\? ble fullført/).waitFor();
  await page.getByText('K3 Idéutvikling og idémottak på nivå 1 («Kjenner til»)').waitFor();
  expect(await page.getByText(learner.name).count()).toBe(0);
  await sound('statement');
  await link(`${GOAL} (Lier kommune)`).click();
  await heading(GOAL);
  expect(admin.faults).toEqual([]);
});

journey('the statements are narrowed by verb and exercise, and each is a sentence without a name', async () => {
  await page.getByRole('navigation', { name: 'Meny' }).getByRole('link', { name: 'Registreringer' }).click();
  await heading('Registreringer');
  await page.getByRole('link', { name: 'Noen utenfor Spor: slukket «Brann på kjøkkenet»' }).waitFor();
  await page.getByRole('link', { name: /^En ansatt svarte på «/ }).first().waitFor();
  await sound('statements');
  await page.getByRole('combobox', { name: 'Handling' }).click();
  await page.getByRole('option', { name: 'Svarte' }).click();
  await page.getByRole('combobox', { name: 'Øvelse' }).fill('innovasjon');
  await page.getByRole('option', { name: 'Hva av dette er innovasjon?' }).click();
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await page.waitForURL(/exercise=/);
  await page.getByRole('link', { name: 'Noen utenfor Spor: slukket «Brann på kjøkkenet»' }).waitFor({ state: 'detached' });
  expect(new Set(await page.getByRole('table', { name: 'Registreringene' }).getByRole('link').allInnerTexts())).toEqual(new Set(['En ansatt svarte på «Hva av dette er innovasjon?»']));
  await page.getByLabel('Til og med').fill('2020-01-01');
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await page.getByText('Ingenting passer med det du har valgt.').waitFor();
  await page.getByRole('button', { name: 'Vis alle' }).click();
  await page.getByRole('link', { name: /^En ansatt / }).first().waitFor();
  await link('Eldre').click();
  await link('Nyere').click();
  await page.getByRole('link', { name: 'Noen utenfor Spor: slukket «Brann på kjøkkenet»' }).waitFor();
  expect(admin.faults).toEqual([]);
});

journey('one person’s statements take a reason; then they have a name, an answer and their whole text, and that person can see who looked', async () => {
  await page.getByRole('button', { name: 'Se én person …' }).click();
  await dialog().getByRole('button', { name: 'Skriv ned og vis' }).click();
  await dialog().getByText('Fyll ut dette feltet').first().waitFor();
  await dialog().getByRole('combobox', { name: 'Ansatt' }).fill(learner.name);
  await page.getByRole('option', { name: new RegExp(`^${learner.name},`) }).click();
  await dialog().getByLabel('Hvorfor du må se dette').fill(REASON);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'learning-log/look', { whole: false });
  await dialog().getByRole('button', { name: 'Skriv ned og vis' }).click();
  await page.getByText(`Du ser på det ${learner.name} har gjort`).waitFor();
  await sound('statements-of-one');
  await page.getByRole('table', { name: 'Registreringene' }).getByRole('link', { name: new RegExp(`^${learner.name} `) }).first().click();
  await heading(new RegExp(`^${learner.name} `));
  await page.getByRole('group', { name: 'Hele registreringen' }).getByText(`"name": "${learner.id}"`).waitFor();
  await sound('statement-of-one');
  await page.getByRole('button', { name: 'Slutt å vise personen' }).click();
  await heading(/^En ansatt /);
  expect(await page.content()).not.toContain(learner.id);
  expect(admin.faults).toEqual([]);
  const theirs = await aVisit(browser, spor, { as: { email: learner.email, password: PASSWORD }, at: '/mine-data' });
  await theirs.page.getByText('Hvem som har sett på det du har gjort').first().waitFor();
  await theirs.go('/kompetanse?hvorfor=K3');
  await theirs.page.getByRole('link', { name: /^Se registreringen ?: Hva er innovasjon i Lier/ }).click();
  await theirs.page.getByRole('heading', { level: 1, name: 'Registrering' }).waitFor();
  await theirs.page.getByText(/^Kurset Hva er innovasjon i Lier\? ble fullført/).waitFor();
  await theirs.page.getByText('Hele registreringen').click();
  await theirs.page.getByText(`"name": "${learner.id}"`).waitFor();
  expect(await violations(theirs.page)).toEqual([]);
  await picture(theirs.page, 'learning-log/own-statement');
  await theirs.page.setViewportSize({ width: 320, height: 640 });
  expect(await wideParts(theirs.page)).toEqual([]);
  await picture(theirs.page, 'learning-log/own-statement-320');
  expect(theirs.faults).toEqual([]);
  await theirs.close();
});

describe('passing on', () => {
  journey('says that nothing is, and how it could be', async () => {
    await admin.go('/admin/statement-forwarding');
    await heading('Videresending');
    await page.getByRole('heading', { name: 'Ingenting sendes videre' }).waitFor();
    await sound('forwarding-none');
  });

  journey('says why nothing moves, and that nothing is lost', async () => {
    const far = await anInstallation({ content: false, env: { SPOR_FORWARD_STATEMENTS_TO: 'http://key:secret@127.0.0.1:9/xapi' } });
    try {
      const lrs = await anLrsClient(far);
      await lrs.post('/statements', [aStatement(), aStatement()]);
      expect((await far.operator('forward-statements')).output).toContain('2 igjen, 0 avvist. Siste forsøk: svarte ikke');
      const { email } = await anEmployee(far, { roles: { administrator: await aUnit(far, { name: 'Lier kommune' }) } });
      const visit = await aVisit(browser, far, { as: { email, password: PASSWORD }, at: '/admin/statement-forwarding' });
      await visit.page.getByRole('heading', { level: 2, name: '127.0.0.1:9' }).waitFor();
      await visit.page.getByText('Svarer ikke. Ingenting er tapt: vi prøver igjen.').waitFor();
      await settled(visit.page);
      expect(await violations(visit.page)).toEqual([]);
      expect(await visit.page.content()).not.toContain('secret@');
      await picture(visit.page, 'learning-log/forwarding');
      await visit.page.setViewportSize({ width: 320, height: 640 });
      expect(await wideParts(visit.page)).toEqual([]);
      await picture(visit.page, 'learning-log/forwarding-320');
      expect(visit.faults).toEqual([]);
      await visit.close();
    } finally {
      await far.stop();
    }
  });
});

journey('nynorsk and English say the same', async () => {
  for (const [language, title, empty] of [['nn', 'Tilkopla verktøy', 'Kople til eit verktøy'], ['en', 'Connected tools', 'Connect a tool']] as const) {
    const { email } = await anEmployee(spor, { roles: { administrator: top }, language });
    const visit = await aVisit(browser, spor, { as: { email, password: PASSWORD }, at: '/admin/lrs-clients' });
    await visit.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await visit.page.getByRole('link', { name: empty }).click();
    await visit.page.getByRole('heading', { level: 1, name: empty }).waitFor();
    await settled(visit.page);
    await picture(visit.page, `learning-log/tool-form-${language}`);
    await visit.close();
  }
});
