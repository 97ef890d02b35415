import { type Browser, type Page } from 'playwright-core';
import { settled } from '../support/axe.js';
import { aBrowser, aVisit, demo, journey, picture, type Visit } from '../support/browser.js';
import { answerChoice } from '../support/exercises.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, type TestUnit } from '../support/people.js';

let spor: Installation;
let browser: Browser;
let visit: Visit;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ demo: true, worker: true }), aBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const heading = (name: string | RegExp) => visit.page.getByRole('heading', { level: 1, name }).waitFor();
const count = async (table: string) => ((await spor.database.query(`SELECT COUNT(*) AS n FROM ${table}`))[0] as [{ n: number }])[0].n;

/** A list is searched a moment after the last key; who opens one of its rows in that moment is led back to it. */
async function search(words: string): Promise<void> {
  await visit.page.getByLabel('Søk').fill(words);
  await visit.page.waitForURL(({ searchParams }) => searchParams.get('filter')?.includes(words) ?? false);
}

async function menu(page: Page): Promise<string[]> {
  const doors = page.getByRole('navigation', { name: 'Meny' }).getByRole('link');
  await doors.first().waitFor();
  return (await doors.allInnerTexts()).map((text) => text.trim());
}

async function open(door: string): Promise<void> {
  await visit.page.getByRole('navigation', { name: 'Meny' }).getByRole('link', { name: door, exact: true }).click();
  await heading(door);
}

/** What is not in the menu does not open by its address either, and the server refuses what the page would have asked for. */
async function refused(resource: string): Promise<void> {
  await visit.go(`/admin/${resource}`);
  await heading('Du har ikke tilgang');
  const answer = await visit.context.request.get(`/api/${resource}`);
  expect([resource, answer.status()]).toEqual([resource, 403]);
  expect(visit.faults.splice(0).filter((fault) => !fault.includes('403 (Forbidden)'))).toEqual([]);
}

describe('an editor', () => {
  beforeAll(async () => (visit = await aVisit(browser, spor, { as: demo('redaktor') })));
  afterAll(() => visit.close());

  journey('sees what is taught, and no people, goals or jobs', async () => {
    await visit.go('/admin');
    await heading('Innhold');
    const doors = await menu(visit.page);
    expect(doors).toEqual(expect.arrayContaining(['Kurs', 'Leksjoner', 'Øvelser', 'Læringsstier', 'Verktøy', 'Rammeverk', 'Kompetanser', 'H5P-pakker', 'Innholdstyper']));
    for (const shut of ['Kompetansemål', 'Ansatte', 'Roller', 'Importer', 'Bakgrunnsjobber']) expect(doors).not.toContain(shut);
    for (const resource of ['employees', 'role-grants', 'roster-imports', 'goals']) await refused(resource);
  });

  journey('goes from a course to its lesson and to the exercise in it', async () => {
    const { page } = visit;
    await open('Kurs');
    await page.getByRole('link', { name: 'Hva er innovasjon i Lier?' }).click();
    await heading('Hva er innovasjon i Lier?');
    await page.getByRole('link', { name: 'Ny, nyttig og nyttiggjort' }).click();
    await heading('Ny, nyttig og nyttiggjort');
    await page.getByText('Hodan jobber i hjemmetjenesten.').first().waitFor();
    await open('Øvelser');
    await search('innovasjon');
    await page.getByRole('link', { name: 'Hva av dette er innovasjon?' }).click();
    await heading('Hva av dette er innovasjon?');
  });

  journey('tries an exercise as an employee meets it, and nothing is recorded', async () => {
    const before = await count('statement');
    await answerChoice(visit.page, 'hva-er-innovasjon-i-lier', 'hva-er-innovasjon');
    await picture(visit.page, 'exercise-preview');
    expect(await visit.page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-forms');
    expect(await count('statement')).toBe(before);
  });

  journey('reads paths, toolkits and the framework', async () => {
    const { page } = visit;
    await open('Læringsstier');
    await page.getByRole('link', { name: 'Alle', exact: true }).click();
    await page.getByRole('link', { name: 'Hva er innovasjon i Lier?' }).waitFor();
    await open('Verktøy');
    await page.getByRole('link', { name: 'Idémøte på 45 minutter' }).click();
    await page.getByText('Møteleder').first().waitFor();
    await open('Rammeverk');
    await page.getByRole('table').getByRole('link').first().click();
    for (const key of ['K1', 'K12']) await page.getByRole('link', { name: new RegExp(`^${key} `) }).first().waitFor();
    expect(visit.faults).toEqual([]);
  });
});

describe('an administrator', () => {
  beforeAll(async () => (visit = await aVisit(browser, spor, { as: demo('admin') })));
  afterAll(() => visit.close());

  journey('sees how it stands, and no goals', async () => {
    await visit.go('/admin');
    await heading('Drift');
    await visit.page.getByText('Alt svarer: tjenesten, databasen og køen.').waitFor();
    const doors = await menu(visit.page);
    expect(doors).toEqual(expect.arrayContaining(['Ansatte', 'Enheter', 'Roller', 'Importer', 'Personvern', 'Registreringer', 'Bakgrunnsjobber']));
    expect(doors).not.toContain('Kompetansemål');
    await picture(visit.page, 'administrator');
    await refused('goals');
  });

  journey('finds an employee, the unit and the role', async () => {
    const { page } = visit;
    await open('Ansatte');
    await search('Nora Lunde');
    await page.getByRole('link', { name: 'Nora Lunde' }).click();
    await heading('Nora Lunde');
    await page.getByText('Helsefagarbeider').first().waitFor();
    await open('Enheter');
    await search('Team Solbakken');
    await page.getByRole('link', { name: 'Team Solbakken' }).click();
    await heading('Team Solbakken');
    await open('Roller');
    await page.getByLabel('Søk').fill('Kari Bakken');
    await page.getByRole('link', { name: 'Kari Bakken' }).waitFor();
  });

  journey('sees what a file would do before anything is done', async () => {
    const { page } = visit;
    const employees = await count('employee');
    await open('Importer');
    await page.getByRole('link', { name: 'Importer fra fil' }).click();
    await heading('Importer fra fil');
    const header = 'ansattnummer;fornavn;etternavn;epost;stilling;enhet;startdato;sluttdato;roller';
    const rows = ['99001;Ada;Prøve;ada.prove@fjordmark.example;Rådgiver;101;2026-01-01;;', '99002;Bo;Prøve;bo.prove@fjordmark.example;Rådgiver;finnes-ikke;2026-01-01;;'];
    await page.locator('input[type=file]').setInputFiles({ name: 'ansatte.csv', mimeType: 'text/csv', buffer: Buffer.from([header, ...rows].join('\n')) });
    await page.getByText(/^Prøvekjøring\. Nye: 1, endret: 0, uendret: 0, avvist: 1\.$/).waitFor();
    await page.getByRole('row').filter({ hasText: 'Avvist' }).getByText(/finnes-ikke/).waitFor();
    await picture(page, 'roster-import');
    expect(await count('employee')).toBe(employees);
    await page.getByRole('button', { name: 'Importer én rad' }).click();
    await page.getByText(/^Importert\. Nye: 1, endret: 0, uendret: 0, avvist: 1\.$/).waitFor();
    expect(await count('employee')).toBe(employees + 1);
  });

  journey('sees the background jobs, in words and as a board', async () => {
    const { page, context } = visit;
    await open('Bakgrunnsjobber');
    await page.getByText('Alt er gjort. Ingenting venter.').waitFor();
    const [board] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Åpne jobboversikten' }).click()]);
    await board.getByText('Completed').first().waitFor();
    await picture(board, 'job-board');
    expect(visit.faults).toEqual([]);
  });
});

describe('an administrator of a part', () => {
  journey('sees the people there, and no door to what there is one of for the whole municipality', async () => {
    const [[unit]] = (await spor.database.query("SELECT id, name FROM org_unit WHERE name = 'Hjemmetjenesten Nord'")) as unknown as [[TestUnit]];
    const { email } = await anEmployee(spor, { unit, roles: { administrator: unit } });
    visit = await aVisit(browser, spor, { as: { email, password: PASSWORD }, at: '/admin' });
    await heading('Drift');
    await visit.page.getByText('Alt svarer: tjenesten, databasen og køen.').waitFor();
    await settled(visit.page);
    const doors = await menu(visit.page);
    expect(doors).toEqual(expect.arrayContaining(['Ansatte', 'Enheter', 'Roller', 'Bakgrunnsjobber']));
    for (const shut of ['Importer', 'Personvern', 'Registreringer']) expect(doors).not.toContain(shut);
    await picture(visit.page, 'administrator-of-a-part');
    await open('Bakgrunnsjobber');
    await visit.page.getByText('Alt er gjort. Ingenting venter.').waitFor();
    expect(await visit.page.getByRole('link', { name: 'Åpne jobboversikten' }).count()).toBe(0);
    expect(visit.faults).toEqual([]);
    for (const resource of ['roster-imports', 'privacy', 'statements', 'lrs-clients']) await refused(resource);
    await visit.close();
  });
});

describe('an employee', () => {
  journey('finds nothing in the administration, and the way back', async () => {
    visit = await aVisit(browser, spor, { as: demo('ansatt'), at: '/admin' });
    await visit.page.getByText('Administrasjonen er for HR, redaktører og administratorer.').waitFor();
    expect(await menu(visit.page)).toEqual(['Oversikt']);
    await refused('employees');
    await visit.go('/team');
    await visit.page.getByText('Denne siden er for ledere.').waitFor();
    await visit.close();
  });
});
