import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { normalise } from '../../api/src/catalogue/h5p/semantics.rules.js';
import { inScheme, violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { aFormStage, type FormStage, openForm, refuseIn, writtenIn } from '../support/form-stage.js';
import { aPackage, aType, pictureOf, upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn, type TestEmployee } from '../support/people.js';
import { ROOT } from '../support/processes.js';

const PICTURE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

/** Everything that is hard in semantics, in one type. */
const TRICKY = [
  { name: 'title', type: 'text', label: 'Tittel', importance: 'high', maxLength: 20 },
  { name: 'text', type: 'text', widget: 'html', label: 'Brødtekst', importance: 'high', tags: ['p', 'strong', 'em', 'a', 'ul', 'h2'], optional: true },
  { name: 'kind', type: 'select', widget: 'radioGroup', label: 'Slag', options: [{ value: 'plain', label: 'Enkel' }, { value: 'deep', label: 'Dyp' }] },
  { name: 'depth', type: 'number', label: 'Dybde', widget: 'showWhen', showWhen: { rules: [{ field: 'kind', equals: 'deep' }], nullWhenHidden: true }, min: 1, max: 9, decimals: 1 },
  { name: 'only', type: 'group', label: 'Bare ett', importance: 'high', fields: [{ name: 'note', type: 'text', label: 'Merknad' }] },
  { name: 'extra', type: 'group', label: 'Tillegg', optional: true, fields: [{ name: 'must', type: 'text', label: 'Må med' }, { name: 'also', type: 'text', label: 'Kan med', optional: true }] },
  { name: 'chapters', type: 'list', label: 'Kapitler', entity: 'kapittel', min: 1, field: { name: 'chapter', type: 'group', label: 'Kapittel', fields: [{ name: 'heading', type: 'text', label: 'Overskrift' }, { name: 'lines', type: 'list', label: 'Linjer', entity: 'linje', min: 2, max: 3, field: { name: 'line', type: 'text', label: 'Linje' } }] } },
  { name: 'parts', type: 'list', label: 'Deler', entity: 'del', optional: true, field: { name: 'part', type: 'library', label: 'Type', options: ['Test.Small 1.0', 'Spor.Reflection 1.0', 'Test.Gone 1.0'] } },
  { name: 'image', type: 'image', label: 'Bilde', optional: true },
  { name: 'secret', type: 'text', widget: 'none', label: 'Skjult', default: 'x' },
  { name: 'odd', type: 'coordinates', label: 'Noe rart', optional: true },
  { name: 'marks', type: 'select', label: 'Merker', multiple: true, importance: 'low', optional: true, options: [{ value: 1, label: 'En' }, { value: 2, label: 'To' }] },
  { name: 'behaviour', type: 'group', label: 'Oppførsel', importance: 'low', fields: [{ name: 'points', type: 'number', label: 'Poeng', default: 1, min: 1, max: 10, decimals: 0 }, { name: 'again', type: 'boolean', label: 'Prøv igjen', default: true }] },
  { name: 'check', type: 'text', label: 'Knapp', default: 'Sjekk', common: true },
];
const SMALL = [{ name: 'caption', type: 'text', label: 'Bildetekst', maxLength: 50 }, { name: 'size', type: 'number', label: 'Størrelse', default: 3, importance: 'low' }];
const OURS = { 'Spor.Choice 1.0': 'hva-er-innovasjon-i-lier/nb/exercises/hva-er-innovasjon', 'Spor.Sort 1.0': 'problemet-forst/nb/exercises/symptom-eller-arsak-sorter', 'Spor.Reflection 1.0': 'problemet-forst/nb/exercises/min-utfordring', 'Spor.Story 1.0': 'hva-er-innovasjon-i-lier/nb/exercises/forslaget-pa-vaktrommet' } as const;

const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(ROOT, 'content', file), 'utf8')) as T;
const exercise = (library: keyof typeof OURS) => json<{ library: string; params: Record<string, unknown> }>(`courses/${OURS[library]}.json`);

let spor: Installation;
let browser: Browser;
let stage: FormStage;
let editor: TestEmployee;
let visit: Visit;

beforeAll(async () => {
  [spor, browser, stage] = await Promise.all([anInstallation(), aBrowser(), aFormStage()]);
  const top = await aUnit(spor);
  editor = await anEmployee(spor, { roles: { editor: top, administrator: top } });
  const client = await signedIn(spor, editor);
  for (const [name, semantics] of [['Test.Small', SMALL], ['Test.Tricky', TRICKY]] as const) {
    const { status, text } = await upload(client, aPackage({ h5p: pictureOf(name), params: {}, more: aType(name, 0, semantics) }));
    if (status !== 201) throw new Error(text);
  }
}, 120_000);
afterAll(async () => {
  await browser?.close();
  stage?.close();
  await spor?.stop();
});
beforeEach(async () => {
  visit = await aVisit(browser, spor, { as: { email: editor.email, password: PASSWORD } });
  await stage.showIn(visit.context);
});
afterEach(async () => {
  expect(visit.faults).toEqual([]);
  await visit.close();
});

/** What the server would say of what is written, and what it would keep. */
async function judge(library: string, params: unknown) {
  const own: Record<string, unknown[]> = { 'Test.Tricky 1.0': TRICKY, 'Test.Small 1.0': SMALL };
  const read = async (name: string) => ({ semantics: (own[name] ?? json(`h5p-types/${name.replace(' ', '-')}/semantics.json`)) as never, words: [] });
  return normalise(read, library, params, { requireAll: true });
}

const field = (page: Page, name: string | RegExp) => page.getByLabel(name, { exact: true });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).press('Enter');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
const said = (page: Page, words: string) => page.getByRole('status').getByText(words, { exact: true }).waitFor({ state: 'attached' });
/** A text with markup is there when its editor has been fetched. */
const ready = (page: Page) => page.waitForFunction(() => !document.querySelector('[aria-busy=true]') && document.querySelectorAll('.ProseMirror').length === document.querySelectorAll('[role=toolbar]').length);
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('button[aria-expanded=false]:visible');
  while (await folded.count()) await folded.first().click();
}

describe('our own types', () => {
  test.each(Object.keys(OURS) as (keyof typeof OURS)[])('%s opens what is written, whole, in the light and in the dark, and at 320 px', async (library) => {
    const { page } = visit;
    const { params } = exercise(library);
    await openForm(page, library, params);
    await ready(page);
    expect(await writtenIn(page)).toEqual(params);
    await unfold(page);
    await ready(page);
    for (const scheme of ['light', 'dark'] as const) {
      await inScheme(page, scheme);
      expect(await violations(page)).toEqual([]);
      await picture(page, `form-${library.replace(' ', '-')}-${scheme}`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await wideParts(page)).toEqual([]);
    await picture(page, `form-${library.replace(' ', '-')}-320`);
  });

  journey('an exercise is written from nothing, by keyboard alone, and the server takes it', async () => {
    const { page } = visit;
    await openForm(page, 'Spor.Choice 1.0');
    await ready(page);
    await tabTo(page, /^Fet$/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Hva er "rett" & riktig?');
    await tabTo(page, /^Tekst$/);
    await page.keyboard.type('Dette <her>');
    await tabTo(page, /^Riktig svar$/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Tekst$/);
    await page.keyboard.type('Det andre');
    await tabTo(page, /^Fjern Alternativ 3$/);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Angre');
    const params = await writtenIn(page);
    expect(params).toEqual({ question: '<p><strong>Hva er "rett" &amp; riktig?</strong></p>', alternatives: [{ text: 'Dette &lt;her&gt;', correct: true }, { text: 'Det andre' }] });
    expect((await judge('Spor.Choice 1.0', params)).issues).toEqual([]);
  });

  journey('groups are chosen by name, and what points at a group follows it when it is moved, removed and brought back', async () => {
    const { page } = visit;
    const { params } = exercise('Spor.Sort 1.0');
    await openForm(page, 'Spor.Sort 1.0', params);
    const groups = async () => ((await writtenIn(page)).items as { group?: number }[]).map(({ group }) => group ?? '-').join('');
    const before = await groups();
    await press(page, 'Flytt Gruppe 1 ned');
    await said(page, 'Gruppe 1 er flyttet til plass 2 av 2.');
    expect(await focused(page)).toBe('Flytt Gruppe 2 ned');
    const swapped = before.replace(/\d/g, (digit) => String(1 - Number(digit)));
    expect(await groups()).toBe(swapped);
    await press(page, 'Fjern Gruppe 1');
    expect(await groups()).toBe(swapped.replaceAll('0', '-').replaceAll('1', '0'));
    await page.keyboard.press('Enter');
    await said(page, 'Gruppe 1 er tilbake.');
    expect(await groups()).toBe(swapped);
    expect(await focused(page)).toBe('Fjern Gruppe 1');
    await page.getByRole('button', { name: /^Element 1/ }).click();
    await field(page, 'Riktig gruppe').first().selectOption({ index: 1 });
    expect((await judge('Spor.Sort 1.0', await writtenIn(page))).issues).toEqual([]);
  });

  journey('a scene that is renamed is still where its choices lead', async () => {
    const { page } = visit;
    await openForm(page, 'Spor.Story 1.0');
    await ready(page);
    await page.getByRole('button', { name: 'Legg til valg' }).first().press('Enter');
    await field(page, 'Neste scene').selectOption({ label: 'Scene 2' });
    await field(page, 'Nøkkel').nth(1).fill('vaktrommet');
    await field(page, 'Nøkkel').nth(1).press('Tab');
    const { scenes } = (await writtenIn(page)) as { scenes: { key: string; choices?: { next: string }[] }[] };
    expect([scenes.map(({ key }) => key), scenes[0]?.choices?.[0]?.next]).toEqual([['scene-1', 'vaktrommet', 'scene-3'], 'vaktrommet']);
  });
});

describe('a type with everything that is hard', () => {
  journey('is filled in, part by part, and the server takes it', async () => {
    const { page } = visit;
    await openForm(page, 'Test.Tricky 1.0');
    await ready(page);
    await field(page, 'Tittel').fill('En tittel');
    await page.getByRole('button', { name: 'H2: Overskrift 2' }).click();
    await page.keyboard.type('Del');
    await page.keyboard.press('Enter');
    await page.keyboard.type('lier.kommune.no');
    await page.keyboard.press('Shift+Home');
    await page.getByRole('button', { name: 'Lenke' }).click();
    await page.keyboard.type('lier.kommune.no');
    await page.keyboard.press('Enter');
    expect(await field(page, 'Dybde').count()).toBe(0);
    await field(page, 'Dyp').check();
    await field(page, 'Dybde').fill('2,5');
    await field(page, 'Merknad').fill('Bare & én');
    await field(page, 'Overskrift').fill('Første');
    await field(page, 'Linje 1').fill('a');
    await field(page, 'Linje 2').fill('b');
    await press(page, 'Legg til linje');
    await page.getByText('Det kan ikke være flere enn 3.').waitFor();
    await field(page, 'Linje 3').fill('c');
    await press(page, 'Flytt Linje 3 opp');
    await press(page, 'Legg til del');
    await page.getByRole('combobox', { name: 'Type' }).selectOption({ label: 'Test.Small' });
    await field(page, 'Bildetekst').fill('"Hei"');
    await page.locator('input[type=file]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: PICTURE });
    await said(page, 'a.png er lastet opp.');
    await page.locator('img[src^="data:"]').waitFor();
    await field(page, /^Noe rart/).fill('{"x": 1}');
    await page.getByRole('button', { name: 'Flere innstillinger' }).last().press('Enter');
    await field(page, 'To').check();
    await field(page, 'Poeng').press('ArrowUp');
    const params = await writtenIn(page);
    expect(params).toEqual({
      title: 'En tittel',
      text: '<h2>Del</h2><p><a href="https://lier.kommune.no">lier.kommune.no</a></p>',
      kind: 'deep',
      depth: 2.5,
      only: 'Bare &amp; én',
      chapters: [{ heading: 'Første', lines: ['a', 'c', 'b'] }],
      parts: [{ library: 'Test.Small 1.0', params: { caption: '&quot;Hei&quot;' } }],
      image: { path: 'images/a.png', mime: 'image/png', width: 1, height: 1, copyright: { license: 'U' } },
      odd: { x: 1 },
      marks: [2],
      behaviour: { points: 2 },
    });
    expect((await judge('Test.Tricky 1.0', params)).issues).toEqual([]);
    await unfold(page);
    for (const scheme of ['light', 'dark'] as const) {
      await inScheme(page, scheme);
      expect(await violations(page)).toEqual([]);
      await picture(page, `form-tricky-${scheme}`);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await wideParts(page)).toEqual([]);
    await picture(page, 'form-tricky-320');
  });

  journey('an optional group that is emptied again is gone, and what a rule hides goes with it', async () => {
    const { page } = visit;
    await openForm(page, 'Test.Tricky 1.0', { kind: 'deep', depth: 3 });
    await press(page, /^Tillegg/);
    await field(page, 'Kan med (valgfritt)').fill('x');
    expect((await judge('Test.Tricky 1.0', await writtenIn(page))).issues.map(({ path: where }) => where)).toContain('params.extra.must');
    await field(page, 'Kan med (valgfritt)').fill('');
    await field(page, 'Enkel').check();
    await field(page, 'Tittel').fill('x');
    expect(Object.keys(await writtenIn(page))).toEqual(['kind', 'chapters', 'title']);
  });

  journey('a text keeps its lists and how it is set; one with a table is edited as the HTML it is', async () => {
    const { page } = visit;
    const text = '<p style="text-align: center;">En</p><ul><li>to</li><li>tre<ul><li>fire</li></ul></li></ul>';
    await openForm(page, 'Test.Tricky 1.0', { text });
    await ready(page);
    await page.getByRole('textbox', { name: /^Brødtekst/ }).press('Control+Home');
    await page.keyboard.type('X');
    expect((await writtenIn(page)).text).toBe(text.replace('En', 'XEn'));
    await openForm(page, 'Test.Tricky 1.0', { text: '<table><tr><td>x</td></tr></table>' });
    await page.getByText('Teksten har formatering som bare kan endres som HTML.').waitFor();
    expect(await page.getByRole('textbox', { name: /^Brødtekst/ }).inputValue()).toBe('<table><tr><td>x</td></tr></table>');
  });

  journey('a row that was removed comes back among what has been written since', async () => {
    const { page } = visit;
    await openForm(page, 'Test.Tricky 1.0', { chapters: [{ heading: 'En' }, { heading: 'To' }] });
    await press(page, 'Fjern Kapittel 1');
    await page.getByRole('button', { name: /^Kapittel 1/ }).click();
    await field(page, 'Overskrift').fill('Nummer to');
    await press(page, 'Angre');
    await press(page, 'Legg til kapittel');
    await page.keyboard.type('Tre');
    expect(((await writtenIn(page)).chapters as { heading: string }[]).map(({ heading }) => heading)).toEqual(['En', 'Nummer to', 'Tre']);
  });

  journey('another type within is asked about first, when something is written', async () => {
    const { page } = visit;
    await openForm(page, 'Test.Tricky 1.0', { parts: [{ library: 'Test.Small 1.0', params: { caption: 'Hei' } }] });
    const type = page.getByRole('combobox', { name: 'Type' });
    const part = async () => (((await writtenIn(page)).parts as { library: string }[])[0] as { library: string }).library;
    await page.getByRole('button', { name: /^Del 1 / }).press('Enter');
    await type.getByRole('option', { name: 'Refleksjon' }).waitFor({ state: 'attached' });
    expect(await type.locator('option').allInnerTexts()).toEqual(['Test.Small', 'Refleksjon']);
    await type.selectOption({ label: 'Refleksjon' });
    await press(page, 'Behold det som er skrevet');
    expect(await part()).toBe('Test.Small 1.0');
    await type.selectOption({ label: 'Refleksjon' });
    await press(page, 'Bytt type');
    await page.getByText('Hjelp til å komme i gang').waitFor();
    expect(await part()).toBe('Spor.Reflection 1.0');
  });

  journey('what is wrong is said at the field once it is left, and not before', async () => {
    const { page } = visit;
    await openForm(page, 'Test.Tricky 1.0');
    await field(page, 'Tittel').fill('Altfor lang til å være en tittel');
    expect(await page.getByText('Teksten er for lang.', { exact: false }).count()).toBe(0);
    await page.keyboard.press('Tab');
    await page.getByText('Teksten er for lang. Den kan ha høyst 20 tegn.').waitFor();
    expect(await field(page, 'Tittel').getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByText('Fyll ut dette feltet.').count()).toBe(0);
    await page.locator('input[type=file]').setInputFiles({ name: 'feil.png', mimeType: 'image/png', buffer: PICTURE });
    await page.getByText('Filen er for stor.').waitFor();
  });

  journey('what the server refuses is listed, leads to its field through all that is folded, and is gone when it is corrected', async () => {
    const { page } = visit;
    await openForm(page, 'Test.Tricky 1.0', { title: 'x', kind: 'plain', only: 'y', chapters: [{ heading: 'a', lines: ['b', 'c'] }], behaviour: { points: 99 } });
    const { issues } = await judge('Test.Tricky 1.0', await writtenIn(page));
    expect(issues.map(({ path: where }) => where)).toEqual(['params.behaviour.points']);
    await refuseIn(page, [...issues.map(({ path: where, message }) => ({ path: where, message: message.nb })), { path: 'params.chapters.0.lines.1', message: 'Dette er skrevet før.' }, { path: 'title.gone', message: 'Noe annet.' }]);
    const summary = page.getByRole('alert');
    await summary.getByText('3 ting må rettes').waitFor();
    expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await summary.getByRole('listitem').allInnerTexts()).toEqual(['Poeng: Tallet kan være høyst 10.', 'Kapittel 1: Linje 2: Dette er skrevet før.', 'Noe annet. (title.gone)']);
    await picture(page, 'form-refused');
    expect(await violations(page)).toEqual([]);
    await summary.getByRole('button', { name: /^Poeng/ }).press('Enter');
    expect(await field(page, 'Poeng').evaluate((box) => box === document.activeElement)).toBe(true);
    await field(page, 'Poeng').fill('9');
    await summary.getByRole('button', { name: /^Kapittel 1/ }).press('Enter');
    expect(await field(page, 'Linje 2').evaluate((box) => box === document.activeElement)).toBe(true);
    await field(page, 'Linje 2').fill('d');
    await summary.getByText('Én ting må rettes').waitFor();
  });
});

journey('a type that is not installed is told of in words', async () => {
  const { page } = visit;
  await page.addInitScript(() => Object.assign(window, { stage: { library: 'Test.Gone 1.0', params: {} } }));
  await page.goto('/stage/index.html');
  await page.getByText('Fant ikke innholdstypen. Den er kanskje ikke installert.').waitFor();
  visit.faults.splice(0);
});
