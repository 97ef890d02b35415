import { type Browser } from 'playwright-core';
import { aBrowser, aVisit, demo, journey, picture, type Visit } from '../support/browser.js';
import { Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { answerChoice, chooseInStory, exerciseIn, GOOD_WAY } from '../support/exercises.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { eventually } from '../support/settled.js';

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
    // Who is asked for once; that nobody is signed in is the one answer a browser calls an error.
    expect(visit.faults.splice(0)).toEqual([expect.stringContaining('/api/me')]);
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
    await page.getByRole('link', { name: `Fullførte ${TITLE} (versjon 1)` }).first().waitFor();
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
  const hr = await aVisit(browser, spor, { as: demo('hr'), at: '/admin' });
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
