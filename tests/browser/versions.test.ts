import { type Browser, type Page } from 'playwright-core';
import { settled, violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { type Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { aWrittenCourse, CHOICE, fileOf, openDraft, publishDraft, saveFile } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn, type TestEmployee } from '../support/people.js';
import { shippedVersion } from '../support/shipped.js';
import { drained, eventually } from '../support/settled.js';

const TITLE = 'Trygg på data';
const SLUG = 'trygg-pa-data';
let spor: Installation;
let browser: Browser;
let visit: Visit;
let page: Page;
let colleague: Client;
let newcomer: Visit;

const account = ({ email }: TestEmployee) => ({ email, password: PASSWORD });

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ worker: true }), aBrowser()]);
  const unit = await aUnit(spor);
  const [writer, other, employee] = await Promise.all([anEmployee(spor, { unit, roles: { editor: unit } }), anEmployee(spor, { unit, roles: { editor: unit } }), anEmployee(spor, { unit })]);
  colleague = await signedIn(spor, other);
  await publishDraft(colleague, await aWrittenCourse(colleague, TITLE), 'keep');
  await takeCourse(await signedIn(spor, employee), SLUG, { lessons: 1 });
  const draft = await openDraft(colleague, { kind: 'course', slug: SLUG });
  await saveFile(colleague, draft, 'nb/exercises/sporsmal.json', { ...CHOICE, title: 'Et nytt spørsmål' });
  await publishDraft(colleague, draft, 'keep');
  await drained(spor);
  visit = await aVisit(browser, spor, { as: account(writer) });
  page = visit.page;
  newcomer = await aVisit(browser, spor, { as: account(await anEmployee(spor, { unit })) });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const heading = (of: Page, name: string | RegExp) => of.getByRole('heading', { level: 1, name }).waitFor();
const version = (name: string | RegExp) => page.getByRole('region', { name });
const saved = () => page.getByText('Alt er lagret').waitFor();

describe('the history of a course', () => {
  journey('is reached from its page, and tells every version in words', async () => {
    const { body } = await colleague.get('/api/courses?range=[0,999]');
    await visit.go(`/admin/courses/${body.find(({ slug }: { slug: string }) => slug === SLUG).id}/show`);
    await page.getByRole('link', { name: 'Historikk' }).click();
    await heading(page, `Historikk for «${TITLE}»`);
    await version('Versjon 2, som gjelder nå').getByText('Endret leksjon: Leksjon to').waitFor();
    await version('Versjon 1').getByText('Nå er én person i gang med denne versjonen, og ingen har fullført den.').waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'history');
    await page.setViewportSize({ width: 320, height: 640 });
    await settled(page);
    expect(await wideParts(page)).toEqual([]);
    await picture(page, 'history-320');
    await page.setViewportSize({ width: 1280, height: 860 });
  });

  journey('shows an old version as the employee saw it, and gives its files', async () => {
    const [shown] = await Promise.all([visit.context.waitForEvent('page'), page.getByRole('link', { name: 'Se versjonen: 1' }).click()]);
    await heading(shown, 'Leksjon en');
    await shown.getByText('Forhåndsvisning av en publisert versjon.').waitFor();
    await shown.getByRole('link', { name: 'Neste: Leksjon to' }).press('Enter');
    await heading(shown, 'Leksjon to');
    await shown.getByRole('link', { name: 'Tilbake til historikken' }).click();
    await heading(shown, `Historikk for «${TITLE}»`);
    await shown.close();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Last ned filene til versjon 1' }).click()]);
    expect(file.suggestedFilename()).toBe(`${SLUG}-1.zip`);
  });

  journey('takes up an old version as a draft, asks before one that is open gives way, and it is published', async () => {
    const { id } = await openDraft(colleague, { kind: 'course', slug: SLUG });
    await colleague.put(`/api/drafts/${id}/schedule`, { at: '2099-03-12T08:00' });
    await page.reload();
    await page.getByText(/Det finnes et utkast, sist lagret/).waitFor();
    await page.getByRole('button', { name: 'Ta opp igjen versjon 1' }).click();
    const dialog = page.getByRole('dialog', { name: 'Forkaste utkastet som er åpent?' });
    await dialog.getByText('Tar du opp versjon 1, blir dette utkastet borte.').waitFor();
    await dialog.getByText(/^Utkastet blir da heller ikke publisert 12\. mars 2099/).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'restore-asks');
    await dialog.getByRole('button', { name: 'Forkast utkastet og ta opp versjon 1' }).click();
    await heading(page, TITLE);
    await page.getByText('Utkastet begynte med filene til versjon 1.').waitFor();
    await saved();
    await page.getByRole('link', { name: 'Publiser kurset …' }).click();
    await page.getByText('Endret leksjon: Leksjon to').waitFor();
    await page.getByRole('checkbox', { name: /^Jeg har lest merknad/ }).check();
    await page.getByRole('button', { name: 'Publiser kurset' }).click();
    await heading(page, 'Kurset er publisert');
    await visit.go(`/admin/histories/course.${SLUG}/show`);
    await version('Versjon 3, som gjelder nå').getByText('Tatt opp igjen fra versjon 1').waitFor();
  });
});

describe('a course that is no longer to be taken', () => {
  journey('is taken out of use: the editor sees whom it touches, and whoever has not begun no longer finds it', async () => {
    await visit.go(`/admin/histories/course.${SLUG}/show`);
    await page.getByRole('button', { name: 'Ta ut av bruk …' }).click();
    const dialog = page.getByRole('dialog', { name: `Ta «${TITLE}» ut av bruk?` });
    await dialog.getByText('Én person er i gang. Hva skal gjelde?').waitFor();
    await dialog.getByRole('radio', { name: /^Avslutt for dem også/ }).check();
    await dialog.getByText('Gjelder én person i én enhet.').waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'withdraw');
    await dialog.getByRole('radio', { name: /^La dem fullføre/ }).check();
    await dialog.getByRole('button', { name: 'Ta ut av bruk' }).click();
    await page.getByText('Ikke i bruk').waitFor();
    await page.getByText('De som var i gang, får fullføre.').waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'withdrawn');
    await newcomer.go(`/kurs/${SLUG}`);
    await heading(newcomer.page, 'Vi finner ikke denne siden');
  });

  journey('is found among what is out of use, and brought back', async () => {
    await page.getByRole('link', { name: 'Til det som er tatt ut av bruk' }).click();
    await heading(page, 'Tatt ut av bruk');
    await page.getByRole('link', { name: TITLE }).click();
    await page.getByRole('button', { name: 'Ta i bruk igjen' }).click();
    await page.getByText('Kurset er i bruk igjen.').waitFor();
    await page.getByText('Ikke i bruk').waitFor({ state: 'detached' });
    await newcomer.go(`/kurs/${SLUG}`);
    await heading(newcomer.page, TITLE);
  });
});

describe('a draft with a time', () => {
  /** The clock can't be moved, but what it is compared with can; a worker looks when it starts. */
  const comes = async (id: string) => {
    await spor.database.query('UPDATE scheduled_publication SET publish_at = UTC_TIMESTAMP(3) - INTERVAL 1 SECOND WHERE draft_id = ?', [id]);
    await spor.worker?.stop();
    await spor.startWorker();
  };

  journey('is published when the time comes, and says so while one writes', async () => {
    const draft = await openDraft(colleague, { kind: 'course', slug: SLUG });
    await saveFile(colleague, draft, 'nb/exercises/sporsmal.json', { ...CHOICE, title: 'Spørsmålet som kommer' });
    await visit.go(`/admin/drafts/${draft.id}/publish`);
    await page.getByRole('radio', { name: 'På et tidspunkt' }).check();
    await page.getByLabel('Dato og klokkeslett (norsk tid)').fill('2099-03-12T08:00');
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'schedule');
    await page.getByRole('checkbox', { name: /^Jeg har lest merknad/ }).check();
    await page.getByRole('button', { name: 'Sett tidspunktet' }).click();
    await page.getByRole('link', { name: 'Endre eller avlys' }).waitFor();
    await page.getByText(/^Blir publisert 12\. mars 2099/).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'scheduled');
    await page.getByRole('link', { name: 'Endre eller avlys' }).click();
    await page.getByRole('button', { name: 'Avlys' }).click();
    await page.getByText('Tidspunktet er avlyst.').waitFor();
    await page.getByRole('radio', { name: 'Nå', exact: true, checked: true }).waitFor();
    await page.getByRole('radio', { name: 'På et tidspunkt' }).check();
    await page.getByLabel('Dato og klokkeslett (norsk tid)').fill('2099-03-12T08:00');
    await page.getByRole('checkbox', { name: /^Jeg har lest merknad/ }).check();
    await page.getByRole('button', { name: 'Sett tidspunktet' }).click();
    await page.getByRole('link', { name: 'Endre eller avlys' }).waitFor();
    await comes(draft.id);
    await eventually(async () => (await colleague.get(`/api/drafts/${draft.id}`)).status, (status) => status === 404);
    await visit.go(`/admin/histories/course.${SLUG}/show`);
    await version('Versjon 4, som gjelder nå').getByText('Endret leksjon: Leksjon to').waitFor();
  });

  journey('is not published when something is missing, and the editor’s home says why', async () => {
    const draft = await openDraft(colleague, { kind: 'course', slug: SLUG });
    await colleague.put(`/api/drafts/${draft.id}/schedule`, { at: '2099-03-12T08:00' });
    await saveFile(colleague, draft, 'nb/en.md', { front: { title: 'Leksjon en', kind: 'text', minutes: 3 }, body: '' });
    await comes(draft.id);
    await eventually(async () => (await colleague.get(`/api/drafts/${draft.id}`)).body.scheduled.failure, (failure) => failure !== null);
    await visit.go('/admin');
    await page.getByRole('link', { name: `«${TITLE}» ble ikke publisert da tiden kom: Utkastet er ikke klart til å publiseres.` }).waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'home-not-published');
    await page.getByRole('link', { name: /ble ikke publisert da tiden kom/ }).click();
    await page.getByRole('link', { name: 'Tekst i «Leksjon en»' }).waitFor();
    await colleague.delete(`/api/drafts/${draft.id}`);
  });
});

journey('a course that was completed and is asked for again stands under what is to be done, and under what is done with its date', async () => {
  const employee = await anEmployee(spor, { unit: await aUnit(spor) });
  const again = 'Trygg på nettet';
  const { slug } = (await publishDraft(colleague, await aWrittenCourse(colleague, again), 'keep')).body;
  await takeCourse(await signedIn(spor, employee), slug);
  const draft = await openDraft(colleague, { kind: 'course', slug });
  await saveFile(colleague, draft, 'nb/exercises/sporsmal.json', { ...CHOICE, title: 'Et helt annet spørsmål' });
  await publishDraft(colleague, draft, 'difference');
  await drained(spor);
  const learner = await aVisit(browser, spor, { as: account(employee), at: '/' });
  await learner.page.getByRole('region', { name: 'Hva nå?' }).getByText('Dette er nytt: 1 leksjon.').waitFor();
  const done = learner.page.getByRole('region', { name: 'Ferdig' }).getByRole('listitem');
  await done.filter({ hasText: again }).getByText(/^Fullført \d+\. \S+ \d{4}\. Kurset er oppdatert siden\.$/).waitFor();
  expect(await done.count()).toBe(1);
  await picture(learner.page, 'asked-again');
  expect(learner.faults).toEqual([]);
  await learner.close();
});

describe('by keyboard alone', () => {
  const KIT = 'idemote-pa-45-minutter';
  const shipped = shippedVersion(`toolkits/${KIT}/toolkit.yaml`);
  /** By the keyboard to something, and through it. */
  const go = async (of: Page, name: RegExp, key = 'Enter') => {
    await tabTo(of, name);
    await of.keyboard.press(key);
  };

  journey('an earlier version of a toolkit is seen, taken up again, and published with the difference in words', async () => {
    const draft = await openDraft(colleague, { kind: 'toolkit', slug: KIT });
    await saveFile(colleague, draft, 'nb.yaml', { ...fileOf(draft, 'nb.yaml').content, title: 'Et annet idémøte' });
    await publishDraft(colleague, draft);
    await visit.go(`/admin/histories/toolkit.${KIT}/show`);
    await heading(page, 'Historikk for «Et annet idémøte»');
    await tabTo(page, new RegExp(`^Se versjonen: ${shipped}$`));
    const [shown] = await Promise.all([visit.context.waitForEvent('page'), page.keyboard.press('Enter')]);
    await heading(shown, 'Idémøte på 45 minutter');
    await shown.getByText('Forhåndsvisning av en publisert versjon av verktøyet.').waitFor();
    await settled(shown);
    expect(await violations(shown)).toEqual([]);
    await picture(shown, 'toolkit-version');
    await shown.setViewportSize({ width: 320, height: 640 });
    await settled(shown);
    expect([...(await wideParts(shown)), ...(await violations(shown))]).toEqual([]);
    await picture(shown, 'toolkit-version-320');
    await shown.setViewportSize({ width: 1280, height: 860 });
    await go(shown, /^Tilbake til historikken$/);
    await heading(shown, 'Historikk for «Et annet idémøte»');
    await shown.close();
    await go(page, new RegExp(`^Ta opp igjen versjon ${shipped}$`));
    await page.getByText(`Utkastet begynte med filene til versjon ${shipped}.`).waitFor();
    await go(page, /^Publiser verktøyet …$/);
    await page.getByText('Teksten er endret').waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'toolkit-difference');
    await go(page, /^Publiser verktøyet$/);
    await heading(page, 'Verktøyet er publisert');
  });

  journey('a course is checked, its warnings are read and accepted, and it is published', async () => {
    const draft = await openDraft(colleague, { kind: 'course', slug: SLUG });
    await saveFile(colleague, draft, 'nb/en.md', { front: { title: 'Leksjon en', kind: 'text', minutes: 3 }, body: '## Først\n\nLes.\n\n#### For dypt\n\nLes mer.\n' });
    await visit.go(`/admin/drafts/${draft.id}`);
    await heading(page, TITLE);
    await page.getByText('Overskriften «For dypt» hopper over et nivå.').waitFor();
    await go(page, /^Leksjonen «Leksjon en» \(bokmål\)$/);
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox');
    // The text is a place one can leave by the keyboard too.
    await page.keyboard.press('Escape');
    await go(page, /^Publiser kurset …$/);
    await page.getByText(/^Forhåndsvisningen er sjekket/).waitFor();
    await go(page, /^Jeg har lest merknad/, 'Space');
    await go(page, /^Publiser kurset$/);
    await heading(page, 'Kurset er publisert');
    await visit.go(`/admin/histories/course.${SLUG}/show`);
    await page.getByText(/Leksjon en: overskriften «For dypt» hopper over et nivå/).waitFor();
  });
});

describe('a draft that is gone', () => {
  journey('leaves what was not saved to copy, there and in the next draft of the same thing, and never puts it in', async () => {
    const draft = await openDraft(colleague, { kind: 'course', slug: SLUG });
    await visit.go(`/admin/drafts/${draft.id}`);
    await heading(page, TITLE);
    await saved();
    await visit.context.setOffline(true);
    await page.getByLabel('Kort om kurset').fill('Det jeg ikke fikk lagret.');
    await page.getByText('Vi får ikke lagret akkurat nå.').waitFor();
    await page.close();
    await colleague.delete(`/api/drafts/${draft.id}`);
    const next = await openDraft(colleague, { kind: 'course', slug: SLUG });
    await visit.context.setOffline(false);
    page = await visit.context.newPage();
    await page.goto(`/admin/drafts/${draft.id}`);
    await heading(page, 'Utkastet finnes ikke lenger');
    await page.getByText('Det jeg ikke fikk lagret.').waitFor();
    await page.goto(`/admin/drafts/${next.id}`);
    await heading(page, TITLE);
    expect(await page.getByLabel('Kort om kurset').inputValue()).toBe('Kort om kurset.');
    const left = page.getByRole('region', { name: 'Kursets side (bokmål)' });
    await left.getByText('Det jeg ikke fikk lagret.').waitFor();
    await settled(page);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'left-behind');
    await visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await left.getByRole('button', { name: /^Kopier teksten/ }).click();
    await page.getByText('Teksten er kopiert.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Det jeg ikke fikk lagret.');
    await page.getByRole('button', { name: 'Jeg trenger den ikke mer' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Slett teksten' }).click();
    await left.waitFor({ state: 'detached' });
    await page.reload();
    await heading(page, TITLE);
    await saved();
    expect(await left.count()).toBe(0);
  });
});
