// How long an editor waits from the last key until the exercise in the preview shows what was written, in a real browser.
import { chromium } from 'playwright-core';
import { aClient } from './load/http.mjs';
import { COURSE } from './load/course.mjs';
import { demoPerson } from './setting/people.mjs';
import { percentile } from './statistics.mjs';

export const name = 'preview';
export const goals = ['preview'];
export const about = 'from the last key in an exercise’s form to the preview that shows it, in Chromium';
export const needsSpor = true;

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-sync', '--disable-quic'];
const PART = { lesson: 'ny-nyttig-nyttiggjort', exercise: 'hva-er-innovasjon' };
const BAR_MS = 500;
const WARM_UP = 5;

export async function run({ spor, report, quick }) {
  const executablePath = process.env.CHROMIUM_PATH;
  if (!executablePath) throw new Error('no Chromium on this machine: install it, or set CHROMIUM_PATH');
  const editor = await demoPerson(spor.database, 'redaktor');
  const client = aClient({ url: spor.url, connections: 1 });
  const { id } = await client.post('/api/drafts', editor, { kind: 'course', slug: COURSE });
  client.close();
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const tab = await openExercise({ browser, url: spor.url, editor, draft: id });
    const took = [];
    for (let turn = 0; turn < (quick ? 5 : 60) + WARM_UP; turn += 1) took.push(await rewrite(tab, turn));
    const counted = took.slice(WARM_UP);
    report.add({ measure: 'preview of an exercise, last key to seen, p50', value: percentile(counted, 0.5), unit: 'ms' });
    report.add({ goal: 'preview', measure: 'preview of an exercise, last key to seen, p95', value: percentile(counted, 0.95), unit: 'ms', bar: BAR_MS, note: `${counted.length} times; the pause after the last key is in it` });
  } finally {
    await browser.close();
  }
}

async function openExercise({ browser, url, editor, draft }) {
  const context = await browser.newContext({ baseURL: url, locale: 'nb-NO', timezoneId: 'Europe/Oslo', viewport: { width: 1280, height: 860 } });
  await context.addCookies([{ name: 'spor_session', value: editor.token, url, httpOnly: true, sameSite: 'Lax' }]);
  const tab = await context.newPage();
  await tab.goto(`/admin/drafts/${draft}?part=${PART.lesson}&exercise=${PART.exercise}`);
  await tab.frameLocator('iframe:not([inert])').locator('.spor').first().waitFor();
  return tab;
}

/** @returns milliseconds from the last key to the frame that shows it */
async function rewrite(tab, turn) {
  const text = `Svaret heter nå ${turn}`;
  const field = tab.getByRole('textbox', { name: 'Tekst', exact: true }).first();
  await field.fill(text.slice(0, -1));
  await field.press('End');
  await field.press(text.at(-1));
  const began = performance.now();
  await tab.frameLocator('iframe:not([inert])').getByText(text, { exact: true }).waitFor();
  return performance.now() - began;
}
