import { type Browser, type Page } from 'playwright-core';
import { aBrowser, aVisit, demo, journey, listening, picture, type Visit } from '../support/browser.js';
import { Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { answerChoice, chooseInStory, exerciseIn, GOOD_WAY } from '../support/exercises.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, type TestEmployee, type TestUnit } from '../support/people.js';
import { eventually } from '../support/settled.js';
import { shippedVersion } from '../support/shipped.js';
import { weighed } from '../support/weight.js';

const COURSE = 'hva-er-innovasjon-i-lier';
const TITLE = 'Hva er innovasjon i Lier?';
let spor: Installation;
let browser: Browser;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ demo: true, worker: true }), aBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

describe('an employee takes the course they were asked to take', () => {
  let visit: Visit;
  // By key: while the frame above grows, a click may land where the link was.
  const next = (name: RegExp) => visit.page.getByRole('link', { name }).press('Enter');
  const section = (title: string) => visit.page.locator('section').filter({ has: visit.page.getByRole('heading', { name: title }) });
  const savedStories = async () => ((await spor.database.query("SELECT content FROM state_document WHERE content LIKE '%pausing%'"))[0] as { content: Buffer }[]).map(({ content }) => content.toString());
  const heading = (name: string) => visit.page.getByRole('heading', { level: 1, name }).waitFor();

  journey('signs in and sees what is assigned, by whom and why', async () => {
    visit = await aVisit(browser, spor, { at: '/' });
    const { page } = visit;
    await heading('Logg inn');
    expect(visit.faults).toEqual([]);
    await picture(page, 'sign-in');
    await page.getByLabel('E-post').fill('ansatt@spor.example');
    await page.getByLabel('Passord').fill('spor');
    await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
    await heading('Min læring');
    const asked = section('Skal gjøres').getByRole('listitem').filter({ hasText: TITLE }).first();
    await asked.getByText('Fra Kari Bakken til Hjemmetjenesten Nord').waitFor();
    await asked.getByText(/«Vi bruker dette på planleggingsdagen/).waitFor();
    await picture(page, 'my-learning');
    await asked.getByRole('link', { name: TITLE }).click();
    await heading(TITLE);
    await picture(page, 'course');
  });

  journey('reads, and does the first exercise in its sealed frame', async () => {
    const { page } = visit;
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    await page.getByText('Leksjon 1 av 7').waitFor();
    await answerChoice(page, COURSE, 'hva-er-innovasjon');
    await page.getByText('Leksjonen er ferdig').first().waitFor();
    await page.getByText('Lagret', { exact: true }).waitFor();
    await picture(page, 'lesson');
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-forms');
    const origin = await (await page.locator('iframe').elementHandle())?.contentFrame().then((frame) => frame?.evaluate(() => window.origin));
    expect(origin).toBe('null');
  });

  journey('reads a text, and answers offline: the answer waits, says so, and is sent when the net is back', async () => {
    const { page, context, faults } = visit;
    await next(/^Neste: Hvorfor vi trenger det/);
    await page.getByRole('button', { name: 'Jeg har lest dette' }).click();
    await heading('Åtte prinsipper i hverdagen');
    await exerciseIn(page).getByRole('button', { name: 'Sjekk svaret' }).waitFor();
    await context.setOffline(true);
    await page.getByText('Du er uten nett.').waitFor();
    await answerChoice(page, COURSE, 'hvilket-prinsipp-mangler');
    await page.getByText('Ligger trygt på denne maskinen og sendes når du er på nett igjen.').waitFor();
    await picture(page, 'lesson-offline', { whole: false });
    await context.setOffline(false);
    await page.getByText('Lagret', { exact: true }).waitFor();
    await page.getByText('Leksjonen er ferdig').first().waitFor();
    expect(faults.splice(0).filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });

  journey('closes the browser in the middle of a story, and is there again in a new one', async () => {
    await next(/^Neste: Når noen får en idé/);
    await answerChoice(visit.page, COURSE, 'reglene-i-praksis');
    await next(/^Neste: Trygge forsøk/);
    await answerChoice(visit.page, COURSE, 'hva-gjor-forsoket-trygt');
    await next(/^Neste: Forslaget på vaktrommet/);
    await chooseInStory(visit.page, GOOD_WAY[0]);
    await exerciseIn(visit.page).getByRole('heading', { name: 'Piotr forteller' }).waitFor();
    await visit.page.close();
    // What the page sends as it goes is sent by the browser after it: not to be cut off by taking the browser's whole profile away.
    await eventually(savedStories, (states) => states.some((state) => state.includes('"pausing":false')));
    await visit.close();
    expect(visit.faults).toEqual([]);

    visit = await aVisit(browser, spor, { as: demo('ansatt'), at: '/' });
    await visit.page.getByRole('link', { name: 'Fortsett' }).click();
    await heading('Forslaget på vaktrommet');
    await exerciseIn(visit.page).getByRole('heading', { name: 'Piotr forteller' }).waitFor();
    for (const text of GOOD_WAY.slice(1)) await chooseInStory(visit.page, text);
    await exerciseIn(visit.page).getByRole('heading', { name: 'En god slutt' }).waitFor();
    await visit.page.getByText('Leksjonen er ferdig').first().waitFor();
    await picture(visit.page, 'lesson-story');
  });

  journey('completes the course: the tick, the level reached, and why', async () => {
    const { page } = visit;
    await next(/^Neste: Én ting/);
    await page.getByRole('button', { name: 'Jeg har gjort dette' }).click();
    await heading(`Du har fullført «${TITLE}»`);
    const levels = page.getByRole('listitem').filter({ hasText: 'Nivå 1: Kjenner til.' });
    await levels.first().getByText(/^Ført inn /).waitFor();
    expect(await levels.count()).toBe(2);
    await picture(page, 'completed');
    await levels.first().getByText('Hvorfor teller det?').click();
    await levels.first().getByRole('link', { name: 'Dette bygger vi på' }).click();
    await heading('Min kompetanse');
    await page.getByRole('link', { name: `Fullførte ${TITLE} (versjon ${shippedVersion(`courses/${COURSE}/course.yaml`)})` }).first().waitFor();
    await page.getByText('2 av 12 kompetanser på nivå 1 eller høyere').waitFor();
    await picture(page, 'my-competence');
    await visit.go('/');
    await page.getByText('Ingen har bedt deg om å ta et kurs akkurat nå.').waitFor();
    await visit.go(`/kurs/${COURSE}`);
    await page.getByText('7 av 7 leksjoner').waitFor();
    expect(await page.getByRole('listitem').filter({ has: page.locator('[data-state=done]') }).count()).toBe(7);
    expect(visit.faults).toEqual([]);
    await visit.close();
  });
});

journey('HR’s open board moves when an employee finishes, without a reload', async () => {
  const leader = await new Client(spor.url).signIn('leder@spor.example', 'spor');
  await takeCourse(leader, COURSE, { lessons: 6 });
  const hr = await aVisit(browser, spor, { as: demo('hr') });
  await Promise.all([listening(hr), hr.go('/admin')]);
  const figure = hr.page.getByText(/ av [\d\s]+ ansatte er på nivået «Kjenner til» eller høyere/);
  const reached = async () => Number((await figure.textContent())?.split(' av ')[0]?.replace(/\s/g, ''));
  await hr.page.getByRole('heading', { level: 2, name: /\d+ % av 80 %\./ }).waitFor();
  await hr.page.getByRole('img', { name: /^Fra \d+ % den .* til \d+ % nå\. Målet er 80 %/ }).waitFor();
  await picture(hr.page, 'hr-board');
  const before = await reached();
  await hr.page.evaluate(() => Object.assign(window, { sameDocument: true }));

  const employee = await aVisit(browser, spor, { as: demo('leder'), at: '/' });
  await employee.page.getByRole('link', { name: 'Fortsett' }).click();
  await employee.page.getByRole('button', { name: 'Jeg har gjort dette' }).click();
  await employee.page.getByRole('heading', { name: `Du har fullført «${TITLE}»` }).waitFor();

  await hr.page.getByText(new RegExp(`^${(before + 1).toLocaleString('nb-NO').replace(/\s/g, '\\s')} av `)).waitFor();
  expect(await hr.page.evaluate(() => 'sameDocument' in window)).toBe(true);
  expect([...hr.faults, ...employee.faults]).toEqual([]);
  await Promise.all([hr.close(), employee.close()]);
});

describe('a leader', () => {
  const REASON = 'Vi skal ha et felles språk før høsten.';
  let leader: Visit;
  let employee: Visit;
  let person: TestEmployee;
  let unit: TestUnit;
  const todo = () => employee.page.getByRole('listitem').filter({ has: employee.page.getByRole('link', { name: 'Alle', exact: true }) });

  beforeAll(async () => {
    [[unit]] = (await spor.database.query("SELECT id, name FROM org_unit WHERE name = 'Team Solbakken'")) as unknown as [[TestUnit]];
    person = await anEmployee(spor, { unit });
    leader = await aVisit(browser, spor, { as: demo('leder') });
    employee = await aVisit(browser, spor, { as: { email: person.email, password: PASSWORD } });
  });
  afterAll(() => Promise.all([leader?.close(), employee?.close()]));

  async function assign(): Promise<void> {
    const { page } = leader;
    await page.getByRole('radio', { name: /^Alle Læringssti/ }).click();
    await page.getByLabel('Når skal det være gjort?').last().fill('2099-03-12');
    await page.getByLabel('Hvorfor?').fill(REASON);
  }

  const underWayOn = async (page: Page) => Number(await page.locator('dl').getByText('i gang').locator('xpath=following-sibling::dd').innerText());
  const underWay = () => underWayOn(leader.page);

  journey('sees who is under way and who is overdue', async () => {
    const { page } = leader;
    await leader.go('/team');
    await page.getByRole('heading', { level: 1, name: 'Hjemmetjenesten Nord' }).waitFor();
    expect(await underWay()).toBeGreaterThan(0);
    await page.getByText(/^\d+ personer er over fristen\.$/).waitFor();
    await picture(page, 'team');
    await page.getByRole('link', { name: 'Team Solbakken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Team Solbakken' }).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Problemet først' }).getByText('Over frist').first().waitFor();
    await page.getByRole('heading', { level: 3, name: person.name }).waitFor();
  });

  journey('sees without reloading that somebody in a unit below has begun', async () => {
    await Promise.all([listening(leader), leader.go('/team')]);
    const before = await underWay();
    const colleague = await anEmployee(spor, { unit });
    await takeCourse(await new Client(spor.url).signIn(colleague.email, PASSWORD), COURSE, { lessons: 1 });
    await eventually(underWay, (now) => now === before + 1);
    await leader.go('/team');
    await leader.page.getByRole('link', { name: 'Team Solbakken' }).click();
  });

  journey('sees also what changed while the page was being read and was not heard yet', async () => {
    const reader = await aVisit(browser, spor, { as: demo('leder') });
    const { page } = reader;
    let letThrough = (): void => undefined;
    const line = new Promise<void>((resolve) => (letThrough = resolve));
    await page.route(/\/api\/live\b/, (route) => line.then(() => route.continue()));
    await Promise.all([page.waitForRequest(/\/api\/live\b/), reader.go('/team')]);
    await page.getByRole('heading', { level: 1, name: 'Hjemmetjenesten Nord' }).waitFor();
    const before = await underWayOn(page);
    const colleague = await anEmployee(spor, { unit });
    await takeCourse(await new Client(spor.url).signIn(colleague.email, PASSWORD), COURSE, { lessons: 1 });
    letThrough();
    await eventually(() => underWayOn(page), (now) => now === before + 1);
    await reader.close();
  });

  journey('assigns a path to one person, who sees it at once; and undoes it', async () => {
    await Promise.all([listening(employee), employee.go('/')]);
    await employee.page.getByRole('heading', { level: 1, name: 'Min læring' }).waitFor();
    expect(await todo().count()).toBe(0);
    const { page } = leader;
    await page.getByRole('link', { name: `Tildel til ${person.name}` }).click();
    await page.getByRole('heading', { level: 1, name: 'Tildel læring' }).waitFor();
    await assign();
    await page.getByText(`${person.name} får «Alle» (20 min) med frist 12. mars 2099.`).waitFor();
    await picture(page, 'assign');
    await page.getByRole('button', { name: 'Tildel', exact: true }).click();
    await page.getByText(`«Alle» er tildelt ${person.name}.`).waitFor();
    await todo().getByText(`«${REASON}»`).waitFor();
    await todo().getByText('Fra Kari Bakken', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Angre' }).click();
    await page.getByText('Tildelingen er angret.').waitFor();
    await todo().waitFor({ state: 'detached' });
  });

  journey('assigns the path to the whole unit and all below', async () => {
    const { page } = leader;
    await leader.go('/team');
    await page.getByRole('link', { name: 'Tildel læring' }).click();
    await assign();
    await page.getByText(/^\d+ personer i Hjemmetjenesten Nord får «Alle» \(20\smin\) med frist 12\. mars 2099\.$/).waitFor();
    await page.getByRole('button', { name: 'Tildel', exact: true }).click();
    await page.getByText('«Alle» er tildelt Hjemmetjenesten Nord.').waitFor();
    await todo().getByText('Fra Kari Bakken til Hjemmetjenesten Nord').waitFor();
    await todo().getByText('Frist torsdag 12. mars 2099').waitFor();
    await page.getByText('Alle → Hjemmetjenesten Nord').waitFor();
    expect([...leader.faults, ...employee.faults]).toEqual([]);
  });
});

describe('a course page', () => {
  journey('is light: at most 350 KB in 15 requests the first time, 20 KB in 3 the next', async () => {
    const visit = await aVisit(browser, spor, { as: demo('redaktor') });
    const cold = await weighed(visit, `/kurs/${COURSE}`, TITLE);
    const warm = await weighed(visit, `/kurs/${COURSE}`, TITLE);
    expect({ cold: [cold.bytes <= 350_000, cold.requests.length <= 15], warm: [warm.bytes <= 20_000, warm.requests.length <= 3], seen: { cold, warm } }).toMatchObject({ cold: [true, true], warm: [true, true] });
    await visit.close();
  });
});

journey('whoever was on the way to a page of the administration comes to it by signing in', async () => {
  const visit = await aVisit(browser, spor, { at: '/admin/courses?page=1' });
  const { page } = visit;
  await page.getByLabel('E-post').fill('redaktor@spor.example');
  await page.getByLabel('Passord').fill('spor');
  await page.getByRole('button', { name: 'Logg inn', exact: true }).click();
  await page.getByRole('link', { name: TITLE }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/admin/courses');
  expect(visit.faults).toEqual([]);
  await visit.close();
});

journey('with the keyboard alone: from the sign-in to an answer', async () => {
  const visit = await aVisit(browser, spor, { at: '/logg-inn' });
  const { page } = visit;
  const { keyboard } = page;
  await page.getByLabel('E-post').waitFor();
  await tabTo(page, /^E-post/);
  await keyboard.type('admin@spor.example');
  await tabTo(page, /^Passord/);
  await keyboard.type('spor');
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Min læring' }).waitFor();
  await page.getByRole('link', { name: 'Problemet først' }).waitFor();
  await tabTo(page, /^Problemet først$/);
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Problemet først' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Problemet først');
  await page.getByRole('link', { name: 'Start', exact: true }).waitFor();
  await tabTo(page, /^Start$/);
  await keyboard.press('Enter');
  await exerciseIn(page).getByRole('button', { name: 'Sjekk svaret' }).waitFor();
  await tabTo(page, /^«/);
  await keyboard.press('Space');
  await tabTo(page, /^Sjekk svaret$/);
  await keyboard.press('Enter');
  await exerciseIn(page).locator('.spor-result h3').waitFor();
  await page.getByText('Lagret', { exact: true }).waitFor();
  await tabTo(page, /^Neste: /);
  await keyboard.press('Enter');
  await page.getByText('Leksjon 2 av').waitFor();
  expect(visit.faults).toEqual([]);
  await visit.close();
});
