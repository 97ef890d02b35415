import { type Browser, type Page } from 'playwright-core';
import { inScheme, settled, violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { type Client } from '../support/client.js';
import { aFilm } from '../support/film.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aCourseOf } from '../support/own-course.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';

const TITLE = 'Film og overskrifter';
/** A content type that shows a picture and says nothing of it, as many do. */
const BLIND: Readonly<Record<string, string>> = {
  'Test.Blind-1.0/library.json': JSON.stringify({ title: 'Blind', machineName: 'Test.Blind', majorVersion: 1, minorVersion: 0, patchVersion: 0, runnable: 1, coreApi: { majorVersion: 1, minorVersion: 24 }, preloadedJs: [{ path: 'blind.js' }] }),
  'Test.Blind-1.0/semantics.json': JSON.stringify([{ name: 'text', type: 'text', label: 'Text' }]),
  'Test.Blind-1.0/blind.js': `window.Test = window.Test || {};
Test.Blind = function () { H5P.EventDispatcher.call(this); };
Test.Blind.prototype = Object.create(H5P.EventDispatcher.prototype);
Test.Blind.prototype.attach = function ($container) { $container.html('<img width="40" height="40" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">'); this.setActivityStarted(); };`,
};
const HEAVY = `${'Forvaltningslovgivningens saksbehandlingsbestemmelser forutsetter dokumentasjon av helhetlige risikovurderinger gjennomført innenfor virksomhetens internkontrollsystemer. '.repeat(6)}\n`;
const VTT = 'WEBVTT\n\n00:00.000 --> 00:01.000\nHei.\n';

let spor: Installation;
let browser: Browser;
let editor: Visit;
let client: Client;
let page: Page;
let id: string;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ content: false }), aBrowser()]);
  await spor.operator('import-content');
  await aCourseOf(spor, 'uten-alternativ', { bildet: { library: 'Test.Blind 1.0', params: { text: 'Et hus.' } } }, { types: BLIND });
  const unit = await aUnit(spor);
  const writer = await anEmployee(spor, { unit, roles: { editor: unit } });
  client = await signedIn(spor, writer);
  editor = await aVisit(browser, spor, { as: { email: writer.email, password: PASSWORD } });
  page = editor.page;
  id = await aDraftWithAFilm();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

/** Whole, but for a heading that jumps, a film nobody can follow without hearing and seeing it, and nobody who answers for it. */
async function aDraftWithAFilm(): Promise<string> {
  const { body: draft } = await client.post('/api/drafts', { kind: 'course', title: TITLE });
  const save = (path: string, content: object, revision = 1) => client.put(`/api/drafts/${draft.id}/files`, { path, revision, content });
  const form = new FormData();
  form.append('file', new Blob([(await aFilm(browser)).film as BlobPart]), 'film.webm');
  const { body: film } = await client.post(`/api/drafts/${draft.id}/media`, form);
  const outline = draft.files.find(({ path }: { path: string }) => path === 'course.yaml').content;
  await save('course.yaml', { ...outline, key: 'FILM', minutes: 8, lessons: ['leksjon-1', 'filmen'], attribution: 'Lier kommune' });
  await save('nb/course.md', { front: { title: TITLE, summary: 'Kort.', outcomes: ['Du kan prøve.'], sources: [] }, body: 'Velkommen.' });
  await save('nb/leksjon-1.md', { front: { title: 'Overskriftene', kind: 'text', minutes: 4 }, body: '## En\n\ntekst\n\n#### For dypt\n\ntekst\n' });
  await save('nb/filmen.md', { front: { title: 'Filmen', kind: 'exercise', minutes: 4 }, body: 'Se filmen.\n\n::exercise{film}\n' }, 0);
  await save('nb/exercises/film.json', { title: 'Et møte', library: 'Spor.Video 1.0', params: { video: [{ path: film.path, mime: film.mime }], captions: [], transcript: '<p>Hei.</p>' } }, 0);
  return draft.id;
}

const revisionOf = async (path: string): Promise<number> => (await client.get(`/api/drafts/${id}`)).body.files.find((file: { path: string }) => file.path === path).revision;
const check = () => page.getByRole('region', { name: 'Sjekk' });
const told = (words: string | RegExp) => check().getByText(words).waitFor();
const untold = (words: string) => check().getByText(words).waitFor({ state: 'hidden' });

journey('the editor’s home says what is found in each draft', async () => {
  await editor.go('/admin');
  await page.getByText('2 steder må rettes, 3 merknader').waitFor();
  await settled(page);
  await picture(page, 'check/home');
  expect(await violations(page)).toEqual([]);
});

journey('the check stands beside the text: what must be mended, what should be, and the way there', async () => {
  await page.getByRole('link', { name: TITLE }).click();
  await told('Filmen i «Et møte» har ikke teksting.');
  await told('Filmen i «Et møte» har ikke synstolking.');
  await told('Ingen står som ansvarlig.');
  await page.getByText('Alt er fylt ut. Se hva sjekken sier må rettes').waitFor();
  await settled(page);
  await picture(page, 'check/beside');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await inScheme(page, 'dark');
  await picture(page, 'check/narrow-dark');
  expect([...(await wideParts(page)), ...(await violations(page))]).toEqual([]);
  await inScheme(page, 'light');
  await page.setViewportSize({ width: 1280, height: 860 });
});

journey('what blocks keeps the page from publishing', async () => {
  await page.getByRole('link', { name: 'Publiser kurset …' }).click();
  await page.getByText('Dette må på plass først').waitFor();
  await page.getByText('Filmen i «Et møte» har ikke teksting.').waitFor();
  expect(await page.getByRole('button', { name: 'Publiser kurset' }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Øvelsen «Et møte» (bokmål)' }).first().press('Enter');
  await page.getByLabel('Tittel på øvelsen').waitFor();
  // The link was about the captions, so that is where one is.
  await page.waitForFunction(() => document.activeElement?.id.endsWith('captions'));
});

journey('captions and a word about the description mend the film', async () => {
  await page.getByRole('button', { name: /Legg til tekstfil/ }).click();
  await page.getByRole('textbox', { name: 'Navn' }).fill('Norsk');
  await page.getByRole('textbox', { name: 'Språk' }).fill('nb');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Last opp en fil', exact: true }).click();
  await (await chosen).setFiles({ name: 'film.vtt', mimeType: 'text/vtt', buffer: Buffer.from(VTT) });
  await untold('har ikke teksting');
  await page.getByRole('button', { name: /^Flere innstillinger/ }).first().click();
  await page.getByLabel('Filmen trenger ikke synstolking').check();
  await untold('har ikke synstolking');
  await page.getByLabel('Hvorfor ikke').fill('Alt som vises, blir sagt.');
  await untold('Det står ikke hvorfor');
});

journey('axe looks through the lesson and, from inside, the sealed exercise', async () => {
  await told('2 sider er ikke sjekket for universell utforming. Det gjøres av seg selv før du publiserer.');
  await check().getByRole('button', { name: 'Sjekk forhåndsvisningen' }).click();
  await told('Forhåndsvisningen er sjekket: 0 merknader.');
});

journey('the link leads to the field, and what is mended is gone from the list', async () => {
  await check().getByRole('link', { name: 'Ansvar og bruk' }).first().press('Enter');
  await page.locator('#draft-owner:focus').waitFor();
  await page.keyboard.type('Hjemmetjenesten');
  await untold('Ingen står som ansvarlig');
  // Whose the film is, is told on the page of pictures and films, which has its own test.
  await client.put(`/api/drafts/${id}/files`, { path: 'media.yaml', revision: 0, content: { 'film.webm': { licence: 'own' } } });
  await page.getByText('Alt er lagret').waitFor();
  await page.reload();
  await told('Overskriften «For dypt» hopper over et nivå.');
  await untold('Det står ikke hvem som har laget');
  expect(await violations(page)).toEqual([]);
});

journey('a heading that jumps is mended where the link leads: at the heading itself', async () => {
  const link = check().getByRole('link', { name: 'Leksjonen «Overskriftene» (bokmål)' });
  await link.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox');
  // What is typed lands in the heading the link was about, and so does the level.
  await page.keyboard.press('End');
  await page.keyboard.type(' nok');
  await page.getByRole('heading', { level: 4, name: 'For dypt nok' }).waitFor();
  await page.keyboard.press('ControlOrMeta+Alt+3');
  await page.getByRole('heading', { level: 3, name: 'For dypt nok' }).waitFor();
  await untold('hopper over et nivå');
});

journey('what is left to warn of may be accepted, and the course is published', async () => {
  await client.put(`/api/drafts/${id}/files`, { path: 'nb/leksjon-1.md', revision: await revisionOf('nb/leksjon-1.md'), content: { front: { title: 'Overskriftene', kind: 'text', minutes: 4 }, body: HEAVY } });
  await page.reload();
  await told('Teksten er tung å lese');
  await page.getByRole('link', { name: 'Publiser kurset …' }).click();
  await page.getByText('Teksten er tung å lese').waitFor();
  // The page that was changed is looked through again, by itself.
  await told('Forhåndsvisningen er sjekket: 0 merknader.');
  const publish = page.getByRole('button', { name: 'Publiser kurset' });
  expect(await publish.isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: /publiserer likevel/ }).check();
  // The button takes on its colours.
  await page.waitForFunction(() => document.getAnimations().length === 0);
  await picture(page, 'check/accepted');
  expect(await violations(page)).toEqual([]);
  await publish.click();
  await page.getByRole('heading', { level: 1, name: 'Kurset er publisert' }).waitFor();
  await editor.go('/kurs/film-og-overskrifter');
  await page.getByText('Ansvarlig: Hjemmetjenesten').waitFor();
  await editor.go('/admin/histories/course.film-og-overskrifter/show');
  await page.getByText(/^Godtatt av .+: én merknad fra sjekken$/).waitFor();
  await page.getByText(/^Overskriftene: teksten er tung å lese/).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(editor.faults.filter((fault) => !fault.includes('400 (Bad Request)'))).toEqual([]);
});

journey('what axe finds inside a sealed exercise stands in the list, with the way to the exercise', async () => {
  const { body: draft } = await client.post('/api/drafts', { kind: 'course', slug: 'uten-alternativ' });
  await editor.go(`/admin/drafts/${draft.id}?part=bildet`);
  await told('Sjekken fant ingenting å rette i det som er lagret.');
  await check().getByRole('button', { name: 'Sjekk forhåndsvisningen' }).click();
  await told('Et bilde har ingen alternativ tekst. Si hva det viser.');
  await check().getByRole('link', { name: 'Øvelsen «Bildet» (bokmål)' }).press('Enter');
  await page.getByLabel('Tittel på øvelsen').waitFor();
});

journey('it keeps somebody out, so it can’t stand without a reason', async () => {
  await page.getByLabel('Tittel på øvelsen').fill('Bildet av et hus');
  await page.getByRole('link', { name: 'Publiser kurset …' }).click();
  const section = page.getByRole('region', { name: 'Sjekk' });
  await section.getByText('Et bilde har ingen alternativ tekst. Si hva det viser.').waitFor();
  await section.getByRole('checkbox', { name: /^Jeg har lest merknad/ }).check();
  const publish = page.getByRole('button', { name: 'Publiser kurset' });
  expect(await publish.isDisabled()).toBe(true);
  await section.getByLabel('Hvorfor kan dette stå?').fill('Bildet er pynt, og det samme står i teksten.');
  await settled(page);
  await picture(page, 'check/why');
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  await settled(page);
  await picture(page, 'check/why-320');
  expect([...(await wideParts(page)), ...(await violations(page))]).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 860 });
  await publish.click();
  await page.getByRole('heading', { level: 1, name: 'Kurset er publisert' }).waitFor();
  await editor.go('/admin/histories/course.uten-alternativ/show');
  await page.getByText('Grunn: Bildet er pynt, og det samme står i teksten.').waitFor();
  await picture(page, 'check/history');
  const { body: draft } = await client.post('/api/drafts', { kind: 'course', slug: 'uten-alternativ' });
  await editor.go(`/admin/drafts/${draft.id}`);
  await told(/^Godtatt av .+ ved forrige publisering/);
  await picture(page, 'check/accepted-before');
});

journey('whoever can’t wait for the preview goes on, and accepts that nobody has looked it through', async () => {
  const { body: draft } = await client.post('/api/drafts', { kind: 'course', slug: 'uten-alternativ' });
  const [{ path, revision, content }] = draft.files.filter((file: { path: string }) => /^nb\/(?!course)[^/]+\.md$/.test(file.path));
  await client.put(`/api/drafts/${draft.id}/files`, { path, revision, content: { ...content, body: `Nytt først.\n\n${content.body}` } });
  await page.route('**/forhandsvisning/**', () => undefined);
  await editor.go(`/admin/drafts/${draft.id}/publish`);
  await told(/^Ser gjennom side 1 av 1: Leksjonen/);
  const publish = page.getByRole('button', { name: 'Publiser kurset' });
  expect(await publish.isDisabled()).toBe(true);
  await check().getByRole('button', { name: 'Hopp over' }).press('Enter');
  await told(/^Ingen har sett gjennom siden slik den står nå/);
  await told('Én side er ikke sjekket for universell utforming. Det gjøres av seg selv før du publiserer.');
  await check().getByRole('checkbox', { name: /^Jeg har lest merknad/ }).check();
  await page.getByRole('button', { name: 'Publiser kurset', disabled: false }).waitFor();
  await page.waitForFunction(() => document.getAnimations().length === 0);
  expect(await violations(page)).toEqual([]);
  await page.unroute('**/forhandsvisning/**');
  await check().getByRole('button', { name: 'Sjekk forhåndsvisningen' }).click();
  await told('Et bilde har ingen alternativ tekst. Si hva det viser.');
  // What was accepted was that nobody had looked; what is found now has not been read.
  expect(await publish.isDisabled()).toBe(true);
});
