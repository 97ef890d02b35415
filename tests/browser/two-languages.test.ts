import { type Browser, type Page } from 'playwright-core';
import { aBrowser, aVisit, journey, type Visit } from '../support/browser.js';
import { takeCourse } from '../support/course.js';
import { chooseInStory, exerciseIn, GOOD_WAY } from '../support/exercises.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn, type TestEmployee } from '../support/people.js';
import { drained, eventually } from '../support/settled.js';

const COURSE = 'hva-er-innovasjon-i-lier';
const STORY = 'forslaget-pa-vaktrommet';
/** The rest of the good way, as the story tells it in nynorsk. */
const GOOD_WAY_NN = [
  /^Spørje bebuarane, kjøkkenet og sjukepleiaren/,
  /^Éi gruppe i to veker/,
  /^Olav får middag klokka eitt igjen/,
];

let spor: Installation;
let browser: Browser;
let employee: TestEmployee;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ worker: true }), aBrowser()]);
  employee = await anEmployee(spor, { unit: await aUnit(spor) });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const count = async (sql: string): Promise<number> => Number(((await spor.database.query(sql))[0] as { n: number }[])[0]?.n);

const saved = () => eventually(() => count(`SELECT COUNT(*) AS n FROM state_document WHERE content LIKE '%"pausing":false%'`), (n) => n > 0);

/** A lesson has no menu: one goes out of it, and in again. */
async function speak(menu: string, language: string): Promise<void> {
  const at = page.url();
  await visit.go(`/kurs/${COURSE}`);
  await page.getByRole('button', { name: new RegExp(`^${menu}`) }).click();
  await Promise.all([page.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok()), page.getByRole('radio', { name: language }).press('Space')]);
  await visit.go(at);
}

journey('a language is changed in the middle of an exercise, and one goes on where one was', async () => {
  await takeCourse(await signedIn(spor, employee), COURSE, { lessons: 5 });
  visit = await aVisit(browser, spor, { as: { email: employee.email, password: PASSWORD }, at: `/kurs/${COURSE}/${STORY}` });
  page = visit.page;
  await heading('Forslaget på vaktrommet');
  await chooseInStory(page, GOOD_WAY[0]);
  await exerciseIn(page).getByRole('heading', { name: 'Piotr forteller' }).waitFor();
  await saved();
  await speak('Meny', 'Nynorsk');
  await exerciseIn(page).getByRole('heading', { name: 'Piotr fortel' }).waitFor();
  for (const choice of GOOD_WAY_NN) {
    await exerciseIn(page).getByRole('button', { name: choice }).click();
    await exerciseIn(page).getByRole('button', { name: 'Gå vidare' }).click();
  }
  await exerciseIn(page).getByRole('heading', { name: 'Ein god slutt' }).waitFor();
  await page.getByText('Leksjonen er ferdig').first().waitFor();
});

journey('what is done in one language is done in all, and the course is completed once', async () => {
  await page.getByRole('link', { name: /^Neste:/ }).press('Enter');
  await speak('Meny', 'English');
  await page.getByRole('button', { name: 'I have done this' }).click();
  await drained(spor);
  await speak('Menu', 'Bokmål');
  await visit.go(`/kurs/${COURSE}`);
  await page.getByText('7 av 7 leksjoner').waitFor();
  expect(await count("SELECT COUNT(*) AS n FROM completion WHERE kind = 'course'")).toBe(1);
  expect(await count("SELECT COUNT(*) AS n FROM completion WHERE kind = 'lesson'")).toBe(7);
  expect(await count('SELECT COUNT(*) AS n FROM enrolment')).toBe(1);
  const { output, code } = await spor.operator('rebuild');
  expect(output).toContain('Fullføringer: identisk');
  expect(code).toBe(0);
  expect(visit.faults).toEqual([]);
});
