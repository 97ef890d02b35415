import { type Browser, type FrameLocator, type Page } from 'playwright-core';
import { violations, wideParts } from '../support/axe.js';
import { type Account, aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { type Client } from '../support/client.js';
import { aCoursePackage } from '../support/course-packages.js';
import { aWrittenCourse, type Draft, publishDraft } from '../support/drafts.js';
import { clickIn, exerciseIn } from '../support/exercises.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn, type TestEmployee } from '../support/people.js';
import { eventually } from '../support/settled.js';

let spor: Installation;
let browser: Browser;
let editor: Visit;
let client: Client;
let draft: Draft;
let employee: TestEmployee;
let account: Account;
let learner: Visit;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ worker: true }), aBrowser()]);
  const unit = await aUnit(spor);
  const writer = await anEmployee(spor, { unit, roles: { editor: unit } });
  employee = await anEmployee(spor, { unit });
  account = { email: employee.email, password: PASSWORD };
  client = await signedIn(spor, writer);
  editor = await aVisit(browser, spor, { as: { email: writer.email, password: PASSWORD } });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

/** As it stands now, wide and 320 px. */
async function examine(page: Page, name: string): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await picture(page, `course-packages/${name}`);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await violations(page)).toEqual([]);
  expect(await wideParts(page)).toEqual([]);
  await picture(page, `course-packages/${name}-narrow`);
  await page.setViewportSize({ width: 1280, height: 860 });
}

/** What a SCO shows, inside the page of ours at the packages' origin. */
const sco = (page: Page): FrameLocator => page.frameLocator('.course-unit-open iframe').frameLocator('#sco');
const press = (frame: FrameLocator, name: string) => frame.getByRole('button', { name }).press('Enter');

const chooseFile = async (name: string, buffer: Buffer): Promise<void> => {
  const [chooser] = await Promise.all([editor.page.waitForEvent('filechooser'), editor.page.getByRole('button', { name: 'Velg en fil' }).click()]);
  await chooser.setFiles({ name, mimeType: 'application/zip', buffer });
};

journey('an editor uploads two packages, and is told what is wrong with a third', async () => {
  const { page } = editor;
  await editor.go('/admin/course-packages');
  await page.getByText('Ingen kurspakker er lastet opp').waitFor();
  await examine(page, 'empty');
  await editor.go('/admin/course-packages/create');
  await chooseFile('brann.zip', aCoursePackage('scorm12'));
  await page.getByText('Oppgi eier og lisens først').waitFor();
  await page.getByLabel('Eier').fill('Brannvesenet');
  await page.getByLabel('Lisens').click();
  await page.getByRole('option', { name: /^CC BY 4.0:/ }).click();
  await chooseFile('notat.zip', Buffer.from('hei'));
  await page.getByText(/Filen er ikke en kurspakke vi kan bruke/).waitFor();
  await examine(page, 'refused');
  await chooseFile('brann.zip', aCoursePackage('scorm12'));
  await page.getByRole('heading', { level: 1, name: 'Brannvern på jobb' }).waitFor();
  await page.getByText('SCORM 1.2').first().waitFor();
  await examine(page, 'one');
  expect((await client.post('/api/course-packages?owner=Datatilsynet&licence=NLOD-2.0', undefined)).status).toBe(400);
  await editor.go('/admin/course-packages/create');
  await page.getByLabel('Eier').fill('Datatilsynet');
  await page.getByLabel('Lisens').click();
  await page.getByRole('option', { name: /^NLOD/ }).click();
  await chooseFile('personvern.zip', aCoursePackage('scorm2004'));
  await page.getByRole('heading', { level: 1, name: 'Personvern i hverdagen' }).waitFor();
  await page.getByRole('heading', { name: '2 deler' }).waitFor();
});

journey('a package that was there says whose it is as before, and that is changed on its page', async () => {
  const { page } = editor;
  await editor.go('/admin/course-packages/create');
  await page.getByLabel('Eier').fill('Noen andre');
  await page.getByLabel('Lisens').click();
  await page.getByRole('option', { name: /^NLOD/ }).click();
  await chooseFile('personvern.zip', aCoursePackage('scorm2004'));
  await page.getByText('«Personvern i hverdagen» var lastet opp fra før.').waitFor();
  await page.getByText('Datatilsynet').waitFor();
  await page.getByRole('button', { name: 'Endre eier og lisens' }).press('Enter');
  await page.getByLabel('Kreditering').fill('Datatilsynet, 2026');
  await examine(page, 'facts');
  await page.getByLabel('Kreditering').press('Enter');
  await page.getByText('Opplysningene om pakken er lagret.').waitFor();
  await page.getByText('Datatilsynet, 2026').waitFor();
});

journey('the units of a package become lessons of a course, and a unit stands in a lesson', async () => {
  const { page } = editor;
  draft = await aWrittenCourse(client, 'Trygg på jobb');
  await editor.go(`/admin/drafts/${draft.id}`);
  await page.getByRole('button', { name: 'Legg inn en kurspakke' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Prøven' }).waitFor();
  await examine(page, 'choose');
  await dialog.getByRole('button', { name: 'Legg inn 2 deler' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Hvorfor personvern').first().waitFor();
  await examine(page, 'lesson-of-unit');
  await page.getByRole('link', { name: /Leksjon to/ }).click();
  await page.getByRole('heading', { name: 'Leksjon 2' }).waitFor();
  await page.locator('#draft-add-unit').click();
  await dialog.getByLabel('Kurspakke', { exact: true }).click();
  await page.getByRole('option', { name: /^Brannvern på jobb/ }).click();
  await dialog.getByRole('button', { name: 'Legg inn', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: 'Når alarmen går' }).click();
  await page.getByText('Del av en kurspakke').waitFor();
  await examine(page, 'unit');
  await page.getByText('Alt er lagret').first().waitFor();
  await editor.go(`/forhandsvisning/${draft.id}/to`);
  await page.getByRole('button', { name: 'Åpne' }).press('Enter');
  await sco(page).frameLocator('iframe').getByText('møt opp på samlingsplassen').waitFor();
  const published = await publishDraft(client, draft);
  expect([published.status, published.text]).toMatchObject([201, expect.anything()]);
  const { body: uses } = await client.get<{ title: string; uses: unknown[] }[]>('/api/course-packages');
  expect(uses.map(({ uses: { length } }) => length)).toEqual([1, 1]);
});

journey('an employee opens a SCORM 1.2 unit, leaves in the middle, and goes on where it was', async () => {
  learner = await aVisit(browser, spor, { as: account, at: `/kurs/${draft.slug}/to` });
  const { page } = learner;
  await page.getByRole('heading', { name: 'Når alarmen går' }).waitFor();
  await examine(page, 'door');
  await tabTo(page, /^Åpne/);
  await page.keyboard.press('Enter');
  const inner = sco(page).frameLocator('iframe');
  await inner.getByText('møt opp på samlingsplassen').waitFor();
  await picture(page, 'course-packages/open');
  await press(inner, 'Neste');
  await inner.getByText('Hva gjør du først?').waitFor();
  await page.getByText('Lagret', { exact: true }).waitFor();
  await page.goto('/');
  await learner.go(`/kurs/${draft.slug}/to`);
  await page.getByRole('button', { name: 'Åpne' }).press('Enter');
  await inner.getByText('Velkommen tilbake, Deltaker. Du skrev: ærlig talt').waitFor();
  await inner.getByLabel('Går ut').press('Space');
  await press(inner, 'Svar');
  await inner.getByText('Riktig.').waitFor();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await wideParts(page)).toEqual([]);
  await picture(page, 'course-packages/open-narrow');
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.getByRole('button', { name: 'Lukk' }).press('Enter');
  await page.getByText('Øvelsen er ferdig').waitFor();
  await page.getByText('Beste resultat: 100 av 100 poeng').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Åpne');
  await examine(page, 'done');
});

journey('SCORM 2004 goes on after a pause, and its own measure decides what is passed', async () => {
  const { page } = learner;
  const lessons = (await (await learner.context.request.get(`/api/my-learning/courses/${draft.slug}`)).json()) as { lessons: { slug: string; title: string }[] };
  const slugOf = (title: string) => lessons.lessons.find((lesson) => lesson.title === title)?.slug ?? '';
  await learner.go(`/kurs/${draft.slug}/${slugOf('Hvorfor personvern')}`);
  await page.getByRole('button', { name: 'Åpne' }).press('Enter');
  await press(sco(page), 'Ta en pause');
  await sco(page).getByText('Lagret.').waitFor();
  await page.getByRole('button', { name: 'Lukk' }).press('Enter');
  await page.getByRole('button', { name: 'Åpne' }).press('Enter');
  await sco(page).getByText('Du er tilbake på side 7.').waitFor();
  await press(sco(page), 'Jeg har lest dette');
  await page.getByText('Leksjonen er ferdig').first().waitFor();
  await learner.go(`/kurs/${draft.slug}/${slugOf('Prøven')}`);
  await page.getByRole('button', { name: 'Åpne' }).press('Enter');
  await press(sco(page), 'Lever prøven');
  await page.getByText('Leksjonen er ferdig').first().waitFor();
});

journey('all of it completes the course, and counts towards a competence', async () => {
  const { page } = learner;
  for (const slug of ['en', 'tre']) {
    await learner.go(`/kurs/${draft.slug}/${slug}`);
    await page.getByRole('button', { name: 'Jeg har lest dette' }).press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith(`/${slug}`));
  }
  await learner.go(`/kurs/${draft.slug}/to`);
  const choice = exerciseIn(page);
  await clickIn(choice.getByText('Dette', { exact: true }));
  await clickIn(choice.getByRole('button', { name: 'Sjekk svaret' }));
  await page.getByText('Kurset er fullført.').first().waitFor();
  const [rows] = await eventually(
    async () => (await spor.database.query('SELECT level FROM attainment WHERE employee_id = ?', [employee.id])) as unknown as [{ level: number }[]],
    ([found]) => found.length > 0,
  );
  expect(rows.map(({ level }) => level)).toEqual([1]);
  await learner.go('/kompetanse');
  await page.getByText('1 av 12 kompetanser på nivå 1 eller høyere').waitFor();
  expect(learner.faults).toEqual([]);
});

test('what was told became statements of the employee’s own, in the words of the profile', async () => {
  const [rows] = (await spor.database.query('SELECT received FROM statement ORDER BY seq')) as unknown as [{ received: string }[]];
  const told = rows.map(({ received }) => JSON.parse(received) as { verb: { id: string }; context?: { contextActivities?: { category?: { id: string }[] } } }).filter(({ context }) => context?.contextActivities?.category?.some(({ id }) => id === 'https://w3id.org/xapi/scorm'));
  const verbs = told.map(({ verb }) => verb.id.split('/').at(-1));
  expect(verbs.slice(0, 2)).toEqual(['initialized', 'initialized']);
  expect(new Set(verbs)).toEqual(new Set(['initialized', 'answered', 'completed', 'passed', 'suspended', 'terminated']));
});
