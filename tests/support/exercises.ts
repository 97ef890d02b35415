import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type FrameLocator, type Page } from 'playwright-core';
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

/** What is shown in the sealed frame of a lesson's (or a preview's) exercise. */
export const exerciseIn = (page: Page): FrameLocator => page.frameLocator('iframe');

const choice = (course: string, exercise: string): Choice => JSON.parse(readFileSync(path.join(ROOT, 'content/courses', course, 'nb/exercises', `${exercise}.json`), 'utf8')) as Choice;

/** Chooses the right alternatives, as the course's author wrote them, and checks the answer. */
export async function answerChoice(page: Page, course: string, exercise: string): Promise<void> {
  const frame = exerciseIn(page);
  for (const { text, correct } of choice(course, exercise).params.alternatives) if (correct) await frame.getByText(text, { exact: true }).click();
  await frame.getByRole('button', { name: 'Sjekk svaret' }).click();
  await frame.locator('.spor-result').getByText('Riktig', { exact: true }).waitFor();
}

/** Chooses in the story, reads what comes of it and goes on. */
export async function chooseInStory(page: Page, text: string): Promise<void> {
  const frame = exerciseIn(page);
  await frame.getByRole('button', { name: text }).click();
  await frame.getByRole('button', { name: 'Gå videre' }).click();
}
