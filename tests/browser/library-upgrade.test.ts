import { type Browser } from 'playwright-core';
import { settled, violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { type Client } from '../support/client.js';
import { openLesson } from '../support/course.js';
import { publishDraft } from '../support/drafts.js';
import { aPackage, CHOICE, upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aCourseOf, SILENT_TYPE } from '../support/own-course.js';
import { tabTo } from '../support/keyboard.js';
import { OFFICIAL_TYPES } from '../support/official-type.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { THING_TYPES } from '../support/thing-type.js';

const COURSE = 'ting-kurs';
const OLD = '/admin/h5p-libraries/Test.Thing%201.0/show';
const thing = (text: string, more: object = {}) => ({ library: 'Test.Thing 1.0', params: { text, ...more } });

/** Nothing uses it. */
const SPARE = Object.fromEntries(Object.entries(SILENT_TYPE).map(([name, text]) => [name.replace('Silent', 'Spare'), text.replace('Test.Silent', 'Test.Spare').replace('"Silent"', '"Spare"')]));

let spor: Installation;
let browser: Browser;
let visit: Visit;
let editor: Client;
let editorEmail: string;
let learner: Client;
let top: TestUnit;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ content: false }), aBrowser()]);
  top = await aUnit(spor);
  const administrator = await anEmployee(spor, { unit: top, roles: { administrator: top } });
  const writer = await anEmployee(spor, { unit: top, roles: { editor: top } });
  editorEmail = writer.email;
  [editor, learner] = await Promise.all([signedIn(spor, writer), signedIn(spor, await anEmployee(spor, { unit: top }))]);
  const part = { library: 'Test.Part 1.0', params: { words: 'Del' }, metadata: { title: 'Del' } };
  await aCourseOf(spor, COURSE, { hilsen: thing('Hei', { parts: [part] }), feiler: thing('Feiler'), lang: thing('Langt '.repeat(12)) }, { types: { ...THING_TYPES, ...OFFICIAL_TYPES, ...SPARE } });
  await upload(editor, aPackage({ h5p: { ...CHOICE, title: 'Den gamle', mainLibrary: 'Test.Official', preloadedDependencies: [{ machineName: 'Test.Official', majorVersion: 1, minorVersion: 0 }] }, params: { options: ['En', 'To'], tryAgain: false } }));
  visit = await aVisit(browser, spor, { as: { email: administrator.email, password: PASSWORD } });
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const draftFile = async (exercise: string): Promise<string | undefined> =>
  ((await spor.database.query('SELECT f.body FROM draft_file f JOIN draft d ON d.id = f.draft_id WHERE d.slug = ? AND f.path = ?', [COURSE, `nb/exercises/${exercise}.json`]))[0] as { body: string }[])[0]?.body;
const publishOpen = async (): Promise<number> => {
  const [draft] = (await editor.get('/api/drafts')).body;
  return (await publishDraft(editor, draft)).status;
};
const isPlayedWith = async (library: string): Promise<boolean> => {
  const { exercises: [exercise] } = await openLesson(learner, COURSE, 'hilsen');
  return (await (await fetch(spor.url + exercise?.playerUrl)).text()).includes(library);
};

journey('an upgrade is tried first: each difference in words, and why one can’t be upgraded', async () => {
  await learner.post(`/api/my-learning/courses/${COURSE}/enrolments`, {});
  const { page } = visit;
  await visit.go(OLD);
  await page.getByRole('button', { name: 'Prøv oppgraderingen' }).click();
  await page.getByText('Én øvelse kan oppgraderes. 2 øvelser kan ikke oppgraderes, og blir stående på versjonen de har.').waitFor();
  const report = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Øvelsene', exact: true }) });
  const lines = (await report.last().innerText()).split('\n').map((line) => line.trim()).filter(Boolean);
  expect(lines).toEqual(expect.arrayContaining([
    'Tittel: «Hilsen» blir «Hilsen (ny)»',
    'Overskrift: ny: «Hei»',
    'Tekst: borte: «Hei»',
    'Deler › 1: «Test.Part 1.0» blir «Test.Part 1.1»',
    'Deler › 1 › Ord: «Del» blir «Del!»',
    // The program found no page, no storage and no window, and reached nothing.
    'Nådde: ny: «undefined undefined undefined»',
    'Oppgraderingsprogrammet feilet (Test.Thing 1.1: vil ikke).',
    'params.heading: kan ha høyst 40 tegn',
  ]));
  expect(await draftFile('hilsen')).toBeUndefined();
});

journey('the page is accessible, wide and narrow, with the report on it', async () => {
  const { page } = visit;
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'library-upgrade-1280');
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await wideParts(page)).toEqual([]);
  await picture(page, 'library-upgrade-320');
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, 'library-upgrade-320-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 860 });
});

journey('it is done in the course’s draft, and whoever has begun finishes on their version', async () => {
  const { page } = visit;
  await page.getByRole('button', { name: 'Legg én oppgradert øvelse i utkast' }).click();
  await page.getByText('Oppgraderingen ligger i utkastet til «Øvelsene». Be en redaktør om å se på det og publisere.').waitFor();
  expect(JSON.parse((await draftFile('hilsen')) ?? '')).toMatchObject({ title: 'Hilsen (ny)', library: 'Test.Thing 1.1', params: { heading: 'Hei', parts: [{ library: 'Test.Part 1.1', params: { words: 'Del!' } }] } });
  expect(JSON.parse((await draftFile('feiler')) ?? '')).toMatchObject({ library: 'Test.Thing 1.0' });
  expect(await publishOpen()).toBe(201);
  expect(await isPlayedWith('Test.Thing 1.0')).toBe(true);
  const later = await signedIn(spor, await anEmployee(spor, { unit: top }));
  const { exercises: [exercise] } = await openLesson(later, COURSE, 'hilsen');
  expect(await (await fetch(spor.url + exercise?.playerUrl)).text()).toContain('Test.Thing 1.1');
});

journey('it is taken back, and published again it is the version before', async () => {
  const { page } = visit;
  await visit.go(OLD);
  await page.getByRole('button', { name: 'Ta tilbake oppgraderingen av Øvelsene' }).click();
  await page.getByText(/^Øvelsene i «Øvelsene» er som før i utkastet/).waitFor();
  await page.getByRole('cell', { name: 'Tatt tilbake' }).waitFor();
  expect(JSON.parse((await draftFile('hilsen')) ?? '')).toEqual({ title: 'Hilsen', library: 'Test.Thing 1.0', params: { text: 'Hei', parts: [{ library: 'Test.Part 1.0', params: { words: 'Del' }, metadata: { title: 'Del' } }] } });
  expect(await publishOpen()).toBe(201);
  const [rows] = (await spor.database.query("SELECT DISTINCT t.content_id FROM exercise_text t JOIN exercise e ON e.id = t.exercise_id AND e.course_version_id = t.course_version_id JOIN course_version v ON v.id = t.course_version_id WHERE e.slug = 'hilsen' AND v.number IN (1, 3)")) as unknown as [unknown[]];
  expect(rows).toHaveLength(1);
  expect(visit.faults).toEqual([]);
});

journey('a program that never ends is stopped, and the next exercise has its turn', async () => {
  const { body: draft } = await editor.post('/api/drafts', { kind: 'course', slug: COURSE });
  const file = draft.files.find(({ path }: { path: string }) => path === 'nb/exercises/feiler.json');
  await editor.put(`/api/drafts/${draft.id}/files`, { path: file.path, revision: file.revision, content: { ...file.content, params: { text: 'Uten ende' } } });
  const { page } = visit;
  await visit.go(OLD);
  await page.getByRole('button', { name: 'Prøv oppgraderingen' }).click();
  await page.getByText('Oppgraderingsprogrammet brukte for lang tid og ble stoppet.').waitFor({ timeout: 60_000 });
  await page.getByText('Noen redigerer dette kurset. Oppgraderingen legges i det samme utkastet.').waitFor();
  await page.getByText('Overskrift: ny: «Hei»').waitFor();
});

journey('upgrades in the official form are run in their order, for an uploaded package and by keys alone, and taken back', async () => {
  const { page } = visit;
  await visit.go('/admin/h5p-libraries/Test.Official%201.0/show');
  await page.getByRole('heading', { level: 1, name: 'Test.Official 1.0' }).waitFor();
  await tabTo(page, /^Prøv oppgraderingen/);
  await page.keyboard.press('Enter');
  await page.getByText('Én øvelse kan oppgraderes.', { exact: true }).waitFor();
  const report = page.locator('section').filter({ has: page.getByRole('heading', { level: 4, name: 'H5P-pakker' }) });
  const lines = (await report.last().innerText()).split('\n').map((line) => line.trim()).filter(Boolean);
  expect(lines).toEqual(expect.arrayContaining(['Tittel: «Den gamle» blir «Den gamle (1.2, 1.10)»', 'Valgene › 1 › Ord: ny: «En»', 'Valgene › 2 › Ord: ny: «To»', 'Slik virker den › Igjen: ny: nei', 'Spor › 2: ny: «1.10»', 'Igjen: borte: nei']));
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await picture(page, 'package-upgrade');
  await tabTo(page, /^Oppgrader én pakke/);
  await page.keyboard.press('Enter');
  await page.getByText('Pakken er oppgradert.', { exact: true }).waitFor();
  await page.getByText('H5P-pakken «Den gamle (1.2, 1.10)»').waitFor();
  const packages = async () => (await editor.get('/api/h5p-packages')).body.map(({ title, library }: { title: string; library: string }) => `${title}, ${library}`);
  expect(await packages()).toEqual(['Den gamle (1.2, 1.10), Test.Official 2.0']);
  await tabTo(page, /^Ta tilbake oppgraderingen av Den gamle/);
  await page.keyboard.press('Enter');
  await page.getByText(/er som før\.$/).waitFor();
  await page.getByRole('cell', { name: 'Tatt tilbake' }).waitFor();
  expect(await packages()).toEqual(['Den gamle, Test.Official 1.0']);
  expect(visit.faults).toEqual([]);
});

journey('what nothing uses is found among the rest, and removed after one has been asked', async () => {
  const { page } = visit;
  await visit.go('/admin/h5p-libraries');
  await page.getByRole('combobox', { name: 'I bruk' }).press('Enter');
  await page.getByRole('option', { name: 'Ikke i bruk' }).press('Enter');
  await page.getByRole('cell', { name: 'Test.Spare' }).waitFor();
  await page.getByRole('cell', { name: 'Test.Thing' }).first().waitFor({ state: 'detached' });
  await tabTo(page, /^Spare/);
  await page.keyboard.press('Enter');
  await page.getByText('Ingenting bruker denne innholdstypen.').waitFor();
  await tabTo(page, /^Fjern innholdstypen/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Fjerne Test.Spare 1.0?' });
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  // The focus is back where it was.
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  await picture(page, 'library-removal', { whole: false });
  await tabTo(page, /^Fjern innholdstypen/);
  await page.keyboard.press('Enter');
  await page.getByText('Test.Spare 1.0 er fjernet.').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Innholdstyper' }).waitFor();
  await page.getByRole('cell', { name: 'Test.Spare' }).waitFor({ state: 'detached' });
});

journey('an editor reads the same, and can change nothing', async () => {
  const reader = await aVisit(browser, spor, { as: { email: editorEmail, password: PASSWORD }, at: OLD });
  await reader.page.getByText('Hvor den brukes').waitFor();
  await reader.page.getByRole('cell', { name: 'Tatt tilbake' }).waitFor();
  expect(await reader.page.getByRole('button', { name: /Prøv oppgraderingen|Fjern innholdstypen|Ta tilbake/ }).count()).toBe(0);
  expect(reader.faults).toEqual([]);
  await reader.close();
});
