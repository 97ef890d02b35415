import { type Browser, type Locator, type Page } from 'playwright-core';
import { violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { clickIn, exerciseIn } from '../support/exercises.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, type TestEmployee } from '../support/people.js';
import { drained } from '../support/settled.js';

const TITLE = 'Trygg på data';
const SLUG = 'trygg-pa-data';
const NAME_PLATE = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#208080"/></svg>';

let spor: Installation;
let browser: Browser;
let editor: Visit;
let colleague: Visit;
let learner: Visit;
let page: Page;

const account = ({ email }: TestEmployee) => ({ email, password: PASSWORD });

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ worker: true }), aBrowser()]);
  const unit = await aUnit(spor);
  const [writer, other, employee] = await Promise.all([anEmployee(spor, { unit, roles: { editor: unit } }), anEmployee(spor, { unit, roles: { editor: unit } }), anEmployee(spor, { unit })]);
  editor = await aVisit(browser, spor, { as: account(writer) });
  colleague = await aVisit(browser, spor, { as: account(other) });
  learner = await aVisit(browser, spor, { as: account(employee) });
  page = editor.page;
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const heading = (of: Page, name: string | RegExp) => of.getByRole('heading', { level: 1, name }).waitFor();
const saved = (of: Page) => of.getByText('Alt er lagret').waitFor();
const dialog = () => page.getByRole('dialog');
const outline = () => page.getByRole('navigation', { name: 'Delene i kurset' });
const isShown = async (image: Locator) => expect(await image.evaluate((element: HTMLImageElement) => element.decode().then(() => element.naturalWidth))).toBe(60);
const lessons = async () => (await outline().getByRole('listitem').getByRole('link').allInnerTexts()).map((text) => text.split('\n')[0]);

/** Who answers for it, and whom to name: the check asks for both. */
async function answerFor(owner: string): Promise<void> {
  await page.getByLabel('Ansvarlig').fill(owner);
  await page.getByLabel('Hvem som skal nevnes').fill('Lier kommune');
}

async function addLesson(title: string, text: string): Promise<void> {
  await outline().getByRole('button', { name: 'Legg til leksjon' }).click();
  await dialog().getByLabel('Tittel på leksjonen').fill(title);
  await dialog().getByRole('button', { name: 'Legg til leksjon' }).click();
  // The lesson before has the same fields, and stays until the new one is drawn.
  await outline().locator('[aria-current="true"]', { hasText: title }).waitFor();
  await page.getByRole('textbox', { name: 'Tekst', exact: true }).fill(text);
}

/** Begins an exercise in the lesson that is open. */
async function addExercise(title: string, type: string): Promise<void> {
  await page.getByRole('button', { name: 'Legg til øvelse' }).click();
  await dialog().getByLabel('Tittel på øvelsen').fill(title);
  await dialog().getByRole('radio', { name: new RegExp(`^${type}`) }).check();
  await dialog().getByRole('button', { name: 'Legg til øvelse' }).click();
  await page.getByRole('textbox', { name: 'Spørsmål' }).waitFor();
}

/** The server is asked about exercises that are not finished, and says so; nothing else may be wrong. */
const faults = ({ faults: all }: Visit) => all.splice(0).filter((fault) => !fault.includes('400 (Bad Request)') && !fault.includes('409 (Conflict)'));

describe('a course written from nothing', () => {
  journey('begins with a title, and the screen says what is missing', async () => {
    await editor.go('/admin');
    await page.getByRole('button', { name: 'Nytt kurs' }).click();
    await dialog().getByRole('button', { name: 'Begynn å skrive' }).click();
    await dialog().getByText('Skriv en tittel først.').waitFor();
    await dialog().getByLabel('Hva skal kurset hete?').fill(TITLE);
    await dialog().getByRole('button', { name: 'Begynn å skrive' }).click();
    await heading(page, TITLE);
    await page.getByRole('link', { name: 'Kort om kurset' }).click();
    await page.locator('#draft-summary:focus').waitFor();
    await page.keyboard.type('Om personopplysninger i hverdagen.');
    await page.getByRole('link', { name: 'Hva den ansatte kan etterpå' }).click();
    await page.locator('#draft-outcomes-0:focus').waitFor();
    await page.keyboard.type('Du kan si hva en personopplysning er.');
    await page.getByRole('link', { name: 'Kode for kurset' }).click();
    await page.getByRole('button', { name: 'Bruk TPD' }).click();
    await answerFor('Fagansvarlig for personvern');
    await page.getByRole('link', { name: 'Tekst i «Første leksjon»' }).click();
    await page.locator('[role=textbox]:focus').waitFor();
    await page.keyboard.type('Et navn er en personopplysning.');
    await page.getByLabel('Tittel på leksjonen').fill('Hva er personopplysninger?');
    await page.getByText('Ingenting. Du kan publisere.').waitFor();
    await saved(page);
  });

  journey('gets two more lessons with exercises, which can be tried as they are written', async () => {
    await addLesson('Kjenner du dem igjen?', 'Svar på spørsmålet.');
    await addExercise('Hva er en personopplysning?', 'Velg svar');
    await page.getByRole('button', { name: 'Se hva som mangler' }).click();
    await page.getByText('3 ting må rettes').waitFor();
    await page.getByRole('textbox', { name: 'Spørsmål' }).fill('Hva er en personopplysning?');
    await page.getByRole('textbox', { name: 'Tekst', exact: true }).first().fill('Et fødselsnummer');
    await page.getByRole('textbox', { name: 'Tekst', exact: true }).last().fill('En stol');
    await exerciseIn(page).getByText('Et fødselsnummer').waitFor();
    await page.getByRole('link', { name: /^Tilbake til/ }).click();
    await addLesson('Tenk over', 'Hvordan er det hos deg?');
    await addExercise('Hos oss', 'Refleksjon');
    await page.getByRole('textbox', { name: 'Spørsmål' }).fill('Hvor ligger det personopplysninger hos dere?');
    await exerciseIn(page).getByText('Hvor ligger det personopplysninger hos dere?').waitFor();
    await page.getByRole('link', { name: /^Tilbake til/ }).click();
    await page.getByText('Ingenting. Du kan publisere.').waitFor();
    await saved(page);
    await picture(page, 'course-editor');
    expect(await violations(page)).toEqual([]);
  });

  journey('gets a picture, which must say what it shows', async () => {
    await page.getByRole('button', { name: 'Bilde', exact: true }).click();
    await dialog().getByLabel('Hva bildet viser').fill('Et skilt');
    await dialog().getByRole('button', { name: 'Sett inn bildet' }).click();
    await dialog().getByText('Velg et bilde først.').waitFor();
    await dialog().getByLabel('Hva bildet viser').fill('');
    await dialog().locator('input[type=file]').setInputFiles({ name: 'Navneskilt på døra.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(NAME_PLATE) });
    await dialog().getByRole('button', { name: 'Sett inn bildet' }).click();
    await dialog().getByText('Skriv hva bildet viser, eller kryss av for at det bare er til pynt.').waitFor();
    await dialog().getByLabel('Hva bildet viser').fill('Et navneskilt');
    // Proposed of a new picture: whoever answers for the course has made it.
    expect(await dialog().getByLabel('Kreditering').inputValue()).toBe('Lier kommune');
    await dialog().getByLabel('Eier').fill('');
    await dialog().getByRole('button', { name: 'Sett inn bildet' }).click();
    await dialog().getByText('Skriv hvem som eier filen.').waitFor();
    await dialog().getByLabel('Eier').fill('Lier kommune');
    expect(await dialog().getByLabel('Lisens').innerText()).toBe('CC BY 4.0: fri bruk når eieren blir nevnt');
    await picture(page, 'picture-dialog');
    await dialog().getByRole('button', { name: 'Sett inn bildet' }).click();
    await dialog().waitFor({ state: 'hidden' });
    await isShown(page.getByRole('img', { name: 'Et navneskilt' }));
    await saved(page);
  });

  journey('is put in order by keyboard, keeps the focus, and gives back what was removed', async () => {
    await page.getByRole('button', { name: 'Flytt «Tenk over» opp' }).press('Enter');
    expect(await lessons()).toEqual(['1. Hva er personopplysninger?', '2. Tenk over', '3. Kjenner du dem igjen?']);
    await page.getByText('«Tenk over» er nå nummer 2 av 3.').waitFor({ state: 'attached' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await lessons()).toEqual(['1. Hva er personopplysninger?', '2. Kjenner du dem igjen?', '3. Tenk over']);
    const row = (name: string) => outline().getByRole('listitem').filter({ hasText: name });
    await row('Tenk over').dragTo(row('Hva er personopplysninger?'));
    expect(await lessons()).toEqual(['1. Tenk over', '2. Hva er personopplysninger?', '3. Kjenner du dem igjen?']);
    await row('Tenk over').dragTo(row('Kjenner du dem igjen?'));
    expect(await lessons()).toEqual(['1. Hva er personopplysninger?', '2. Kjenner du dem igjen?', '3. Tenk over']);
    await page.getByRole('button', { name: 'Fjern leksjonen «Tenk over»' }).click();
    expect(await lessons()).toHaveLength(2);
    await page.getByRole('status').getByRole('button', { name: 'Angre' }).click();
    expect(await lessons()).toEqual(['1. Hva er personopplysninger?', '2. Kjenner du dem igjen?', '3. Tenk over']);
    await saved(page);
  });

  journey('is seen as an employee will see it, and nothing is recorded', async () => {
    const [shown] = await Promise.all([editor.context.waitForEvent('page'), page.getByRole('link', { name: 'Vis som ansatt' }).click()]);
    await heading(shown, 'Tenk over');
    await shown.getByText('Forhåndsvisning.').waitFor();
    await isShown(shown.getByRole('img', { name: 'Et navneskilt' }));
    // By keyboard: the link moves down under the mouse while the exercise above it is drawn.
    await shown.getByRole('link', { name: 'Forrige: Kjenner du dem igjen?' }).press('Enter');
    await clickIn(exerciseIn(shown).getByText('Et fødselsnummer', { exact: true }));
    await clickIn(exerciseIn(shown).getByRole('button', { name: 'Sjekk svaret' }));
    await exerciseIn(shown).locator('.spor-result').getByText('Riktig', { exact: true }).waitFor();
    expect(((await spor.database.query('SELECT COUNT(*) AS n FROM statement'))[0] as { n: number }[])[0]?.n).toBe(0);
    await shown.getByRole('link', { name: 'Tilbake til redigeringen' }).click();
    await shown.getByLabel('Tittel på leksjonen').waitFor();
    expect(await shown.getByLabel('Tittel på leksjonen').inputValue()).toBe('Kjenner du dem igjen?');
    await shown.close();
  });

  journey('is published, and an employee takes it', async () => {
    await page.getByRole('link', { name: 'Publiser kurset …' }).click();
    await page.getByText('Et nytt kurs: 3 leksjoner og 2 øvelser').waitFor();
    await page.getByRole('button', { name: 'Publiser kurset' }).click();
    await heading(page, 'Kurset er publisert');
    expect(faults(editor)).toEqual([]);
    await learner.go(`/kurs/${SLUG}`);
    await heading(learner.page, TITLE);
    await learner.page.getByRole('link', { name: 'Start' }).click();
    await learner.page.getByRole('button', { name: 'Jeg har lest dette' }).click();
    await heading(learner.page, 'Kjenner du dem igjen?');
    await clickIn(exerciseIn(learner.page).getByText('Et fødselsnummer', { exact: true }));
    await clickIn(exerciseIn(learner.page).getByRole('button', { name: 'Sjekk svaret' }));
    await learner.page.getByText('Lagret', { exact: true }).waitFor();
    await learner.page.getByRole('link', { name: 'Neste: Tenk over' }).click();
    await exerciseIn(learner.page).getByRole('textbox').fill('I en perm på kontoret.');
    await clickIn(exerciseIn(learner.page).getByRole('button').first());
    await learner.page.getByText('Kurset er fullført.').first().waitFor();
    await learner.page.getByRole('link', { name: 'Se hva du nådde' }).press('Enter');
    await heading(learner.page, `Du har fullført «${TITLE}»`);
    await drained(spor);
  });
});

describe('a published course', () => {
  journey('is opened again by two, who see each other, and neither overwrites the other', async () => {
    await page.getByRole('button', { name: 'Rediger kurset' }).click();
    await heading(page, TITLE);
    await colleague.go(page.url());
    await colleague.page.getByText('har også dette utkastet åpent').waitFor();
    const summary = 'Kort om kurset';
    await colleague.page.getByLabel(summary).fill('Det kollegaen skrev.');
    await saved(colleague.page);
    await page.getByLabel(summary).fill('Det jeg skrev.');
    await page.getByText('har også skrevet her').waitFor();
    await picture(page, 'two-wrote');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Behold mitt' }).click();
    await page.getByText('Lagt til side').waitFor();
    await saved(page);
    expect(await page.getByLabel(summary).inputValue()).toBe('Det jeg skrev.');
    await page.getByRole('button', { name: 'Hent tilbake' }).click();
    expect(await page.getByLabel(summary).inputValue()).toBe('Det kollegaen skrev.');
    await colleague.close();
  });

  journey('keeps what is written while the server can’t be reached, and saves it afterwards', async () => {
    await saved(page);
    await editor.context.setOffline(true);
    await page.getByLabel('Kort om kurset').fill('Skrevet uten nett.');
    await page.getByText('Vi får ikke lagret akkurat nå.').waitFor();
    await editor.context.setOffline(false);
    await saved(page);
    await page.reload();
    await heading(page, TITLE);
    expect(await page.getByLabel('Kort om kurset').inputValue()).toBe('Skrevet uten nett.');
  });

  journey('is published with a choice, and whoever had completed it is asked for what is new', async () => {
    await addLesson('Nytt om bilder', 'Et bilde kan være en personopplysning.');
    await page.getByText('Ingenting. Du kan publisere.').waitFor();
    await page.getByRole('link', { name: 'Publiser kurset …' }).click();
    await page.getByText('Ny leksjon: Nytt om bilder').waitFor();
    await page.getByText('Kursets side er endret').waitFor();
    await page.getByRole('radio', { name: /^Be om det som er nytt/ }).check();
    // The frame in which the page itself looks is gone then.
    await page.getByText(/^Forhåndsvisningen er sjekket/).waitFor();
    await picture(page, 'publish');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await wideParts(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.getByRole('button', { name: 'Publiser kurset' }).click();
    await dialog().getByText('Publisere og spørre én person?').waitFor();
    await dialog().getByRole('button', { name: 'Publiser kurset' }).click();
    await heading(page, 'Kurset er publisert');
    await page.getByText('Versjon 2 gjelder fra nå.').waitFor();
    await drained(spor);
    await learner.go(`/kurs/${SLUG}`);
    await learner.page.getByText('Kurset er oppdatert. Du har fullført det før, og beholder det. Dette er nytt: 1 leksjon.').waitFor();
    await learner.page.getByRole('link', { name: 'Fortsett' }).click();
    await heading(learner.page, 'Nytt om bilder');
    expect(faults(learner)).toEqual([]);
  });
});

describe('paths and toolkits', () => {
  journey('a learning path is made of published courses', async () => {
    await editor.go('/admin/learning-paths');
    await page.getByRole('button', { name: 'Ny læringssti' }).first().click();
    await dialog().getByLabel('Hva skal læringsstien hete?').fill('For nye');
    await dialog().getByRole('button', { name: 'Begynn å skrive' }).click();
    await page.getByRole('textbox', { name: 'Formål' }).first().fill('For deg som er ny.');
    await page.getByRole('button', { name: 'Bruk FN' }).click();
    await answerFor('HR');
    await page.getByLabel('Velg et kurs').click();
    await page.getByRole('option', { name: TITLE }).click();
    await page.getByRole('button', { name: 'Legg til kurset' }).click();
    await page.getByText('Ingenting. Du kan publisere.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Publiser læringsstien …' }).click();
    await page.getByRole('button', { name: 'Publiser læringsstien' }).click();
    await heading(page, 'Læringsstien er publisert');
  });

  journey('a toolkit’s agenda adds up as one types', async () => {
    await editor.go('/admin/toolkits');
    await page.getByRole('link', { name: 'Idémøte på 45 minutter' }).click();
    await page.getByRole('button', { name: 'Rediger verktøyet' }).click();
    await page.getByText('Kjøreplanen er på 45 minutter, som verktøyet.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Minutter').nth(1).fill('8');
    await page.getByText('Kjøreplanen er på 50 minutter. Det er 5 minutter for mye.').waitFor();
    await page.getByRole('button', { name: 'Fjern punkt 2' }).click();
    await page.getByText('Punkt 2 er fjernet.').waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Angre' }).click();
    await page.getByText('Kjøreplanen er på 50 minutter. Det er 5 minutter for mye.').waitFor();
    const task = page.getByLabel('Gjøremål 1', { exact: true });
    const said = await task.inputValue();
    await page.getByRole('button', { name: 'Fjern nummer 1 fra «Forberedelser»' }).click();
    await page.getByText('Nummer 1 er fjernet fra «Forberedelser».').waitFor();
    expect(await task.inputValue()).not.toBe(said);
    await page.getByRole('status').getByRole('button', { name: 'Angre' }).click();
    await page.waitForFunction((text) => document.querySelector<HTMLTextAreaElement>('#draft-preparation-0')?.value === text, said);
    await page.getByRole('button', { name: 'Sett verktøyet til 50 minutter' }).click();
    await page.getByText('Ingenting. Du kan publisere.').waitFor();
    await page.getByRole('link', { name: 'Publiser verktøyet …' }).click();
    await page.getByRole('button', { name: 'Publiser verktøyet' }).click();
    await heading(page, 'Verktøyet er publisert');
    expect(faults(editor).filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});
