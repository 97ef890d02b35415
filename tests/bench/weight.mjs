// G8 and G9: what the learner's pages weigh over the wire, in a real browser, the first time and the second.
import { chromium } from 'playwright-core';
import { setTimeout as wait } from 'node:timers/promises';
import { COURSE } from './load/course.mjs';
import { aCountingProxy } from './load/counting-proxy.mjs';
import { Learners } from './setting/people.mjs';
import { sum } from './statistics.mjs';

export const name = 'weight';
export const goals = ['g8', 'g9'];
export const about = 'kilobytes and requests of the learner’s course and lesson pages in Chromium, cold and warm';
export const needsSpor = true;

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-sync', '--disable-quic'];
const LESSON = 'ny-nyttig-nyttiggjort';
/** Long enough for what the page puts off: the live line is opened after 0.8 s. */
const SETTLES_MS = 3_000;
const PAGES = [
  { goal: 'g8', measure: 'course page', path: `/kurs/${COURSE}`, title: /^Hva er innovasjon i Lier\?/, bars: { cold: [350, 15], warm: [20, 3] } },
  { goal: 'g9', measure: 'exercise page', path: `/kurs/${COURSE}/${LESSON}`, title: /^Ny, nyttig/, exercise: true, bars: { cold: [350], warm: [25] } },
];

export async function run({ spor, report, seed }) {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) throw new Error('no Chromium on this machine: install it, or set CHROMIUM_PATH');
  const [proxy, browser] = await Promise.all([aCountingProxy(spor.url), chromium.launch({ executablePath, args: FLAGS })]);
  const learners = await Learners.of(spor.database, COURSE, seed + 2);
  try {
    for (const page of PAGES) await weigh({ page, browser, proxy, report, person: (await learners.take(1))[0] });
  } finally {
    await browser.close();
    proxy.close();
  }
}

async function weigh({ page, browser, proxy, report, person }) {
  const context = await browser.newContext({ baseURL: proxy.url, locale: 'nb-NO', timezoneId: 'Europe/Oslo', viewport: { width: 1280, height: 860 } });
  await context.addCookies([{ name: 'spor_session', value: person.token, url: proxy.url, httpOnly: true, sameSite: 'Lax' }]);
  const tab = await context.newPage();
  for (const visit of ['cold', 'warm']) {
    proxy.take();
    await (visit === 'cold' ? tab.goto(page.path) : tab.reload());
    await mustBe(tab, page);
    await wait(SETTLES_MS);
    tell(report, page, visit, proxy.take());
  }
  await context.close();
}

/** @throws when it is not the page meant, or the exercise in it does not show: an error page is light */
async function mustBe(tab, { title, path, exercise }) {
  const heading = tab.getByRole('heading', { level: 1, name: title });
  await heading.waitFor({ timeout: 20_000 }).catch(async () => {
    throw new Error(`${path} shows «${await tab.title()}», not ${title}`);
  });
  if (!title.test(await tab.title())) throw new Error(`${path} has the title «${await tab.title()}», not ${title}`);
  if (exercise) await tab.frameLocator('iframe').getByRole('button', { name: 'Sjekk svaret' }).waitFor({ timeout: 20_000 });
}

function tell(report, { goal, measure, bars }, visit, requests) {
  const failed = requests.filter(({ status }) => status >= 400);
  if (failed.length) throw new Error(`refused: ${failed.map(({ path, status }) => `${path} ${status}`).join(', ')}`);
  const h5p = requests.filter(({ path }) => path.startsWith('/api/h5p/'));
  const counted = goal === 'g9' ? requests.filter((request) => !h5p.includes(request)) : requests;
  const [kilobytes, count] = bars[visit];
  const beyond = goal === 'g9' ? ' beyond H5P’s own' : '';
  report.add({ goal, measure: `${measure}, ${visit}${beyond}`, value: kilobytesOf(counted), unit: 'KB', bar: kilobytes, note: heaviest(counted) });
  report.add({ goal, measure: `${measure}, ${visit}${beyond}`, value: counted.length, unit: 'requests', ...(count ? { bar: count } : {}), note: visit === 'warm' ? counted.map(({ path }) => lastPart(path)).join(', ') : '' });
  if (goal === 'g9') report.add({ measure: `${measure}, ${visit}, H5P’s own`, value: kilobytesOf(h5p), unit: 'KB', note: `${h5p.length} requests` });
}

const kilobytesOf = (requests) => sum(requests.map(({ bytes }) => bytes)) / 1000;

const lastPart = (path) => path.split('?')[0].split('/').at(-1) || '/';

const heaviest = (requests) =>
  [...requests].sort((a, b) => b.bytes - a.bytes).slice(0, 3).map(({ path, bytes }) => `${lastPart(path)} ${Math.round(bytes / 1000)}`).join(', ');
