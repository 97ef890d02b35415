import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Frame, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { ROOT } from './processes.js';

interface Alternative {
  readonly text: string;
  readonly correct: boolean;
}

interface Choice {
  readonly title: string;
  readonly params: { readonly alternatives: readonly Alternative[] };
}

/** The way to the good ending of the story in C1. */
export const GOOD_WAY = [
  '«Fortell mer, Piotr. Hva har du sett?»',
  'Spørre beboerne, kjøkkenet og sykepleieren før dere planlegger noe.',
  'Én gruppe i to uker. Det er frivillig, vi teller tallerkener, og vi stopper for den som spiser mindre.',
  'Olav får middag klokka ett igjen fra i dag. Resten fortsetter, og alle får vite det på rapporten.',
] as const;

const MOST_CLICKS = 5;
const LONGEST_GROWTH_MS = 15_000;

/** What is shown in the sealed frame of a lesson's (or a preview's) exercise. */
export const exerciseIn = (page: Page): FrameLocator => page.frameLocator('iframe:not([inert])');

export const exerciseFrames = (page: Page): Frame[] => page.frames().filter((frame) => frame !== page.mainFrame());

/** Waits until every exercise is drawn. */
export async function drawn(page: Page): Promise<void> {
  for (const frame of exerciseFrames(page)) await frame.waitForSelector('.h5p-content .spor');
}

/**
 * Waits until a place in an exercise can be seen and its frame is as high as what it shows: until then a click may land where something was.
 * A frame that is out of sight hears of its height when it comes into view.
 */
export async function standsStill(place: Locator): Promise<void> {
  await place.evaluate((element, until) => new Promise<void>((resolve, reject) => {
    element.scrollIntoView({ block: 'nearest' });
    const content = element.closest('.h5p-content') as Element;
    const look = (): void => {
      const { height } = content.getBoundingClientRect();
      if (height <= innerHeight) resolve();
      else if (Date.now() > until) reject(new Error(`the frame is ${innerHeight} px high, what it shows ${height}`));
      else setTimeout(look, 20);
    };
    look();
  }), Date.now() + LONGEST_GROWTH_MS);
}

/**
 * Clicks in an exercise, once it stands still. The browser finds the frame under the mouse by where it last drew it: on a busy machine
 * a click right after a scroll may go to the page around the frame, which nobody with a hand is quick enough for. Then it is made again.
 */
export async function clickIn(place: Locator): Promise<void> {
  for (let turn = 0; turn < MOST_CLICKS; turn += 1) {
    await standsStill(place);
    const click = await place.evaluateHandle(listen);
    await place.click();
    if (await click.evaluate(heard)) return;
  }
  throw new Error(`${MOST_CLICKS} clicks did not reach ${String(place)}`);
}

interface Click {
  heard: boolean;
}

function listen(element: Element): Click {
  const click = { heard: false };
  element.addEventListener('click', () => { click.heard = true; }, { capture: true, once: true });
  return click;
}

/** A click that is on its way is heard within three seconds, also where the machine is slow. */
const heard = (click: Click): Promise<boolean> =>
  new Promise((resolve) => {
    const until = Date.now() + 3000;
    const look = (): void => (click.heard || Date.now() > until ? resolve(click.heard) : void setTimeout(look, 20));
    look();
  });

const choice = (course: string, exercise: string): Choice => JSON.parse(readFileSync(path.join(ROOT, 'content/courses', course, 'nb/exercises', `${exercise}.json`), 'utf8')) as Choice;

/** Chooses the right alternatives, as the course's author wrote them, and checks the answer. */
export async function answerChoice(page: Page, course: string, exercise: string): Promise<void> {
  for (const { text, correct } of choice(course, exercise).params.alternatives) if (correct) await clickIn(exerciseIn(page).getByText(text, { exact: true }));
  await clickIn(exerciseIn(page).getByRole('button', { name: 'Sjekk svaret' }));
  await exerciseIn(page).locator('.spor-result').getByText('Riktig', { exact: true }).waitFor();
}

/** Chooses in the story, reads what comes of it and goes on. */
export async function chooseInStory(page: Page, text: string): Promise<void> {
  for (const name of [text, 'Gå videre']) await clickIn(exerciseIn(page).getByRole('button', { name }));
}
