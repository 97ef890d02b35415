import { type Browser, type Frame, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { inScheme, settled, violations, wideParts } from '../support/axe.js';
import { type Account, aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { clickIn, drawn, exerciseIn } from '../support/exercises.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { aCourseOf, type OwnExercise } from '../support/own-course.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit } from '../support/people.js';
import { eventually } from '../support/settled.js';

const COURSE = 'eget-kurs';

interface NamedExercise extends OwnExercise {
  readonly slug: string;
  readonly title: string;
}

const TRUE_FALSE: NamedExercise = {
  slug: 'apent-eller-ledende',
  title: 'Åpent eller ledende?',
  library: 'Spor.TrueFalse 1.0',
  params: {
    instruction: '<p>Dere skal snakke med brukere av hjemmetjenesten.</p><p>Er spørsmålet åpent eller ledende?</p>',
    labels: { yes: 'Åpent', no: 'Ledende' },
    statements: [
      { text: 'Hva gjør du når hjelpen kommer for sent?', correct: true, feedback: 'Det får personen til å fortelle.' },
      { text: 'Er du ikke enig i at en app er bedre?', correct: false, feedback: 'Svaret ligger i spørsmålet.' },
      { text: 'Fortell om sist gang.', correct: true },
    ],
  },
};

const BLANKS: NamedExercise = {
  slug: 'fyll-inn',
  title: 'Fyll inn',
  library: 'Spor.Blanks 1.0',
  params: {
    instruction: '<p>Hva mangler?</p>',
    text: '<p>Et forsøk skal være *lite/kort:det motsatte av stort*, og det skal kunne <strong>*stoppes*</strong>.</p><ul><li>Det varer i *1200/1 200:antall timer* timer. 3 \\* 4 er 12, og 2 &lt; 3.</li></ul>',
    feedback: '<p>Små forsøk gjør det billig å ta feil.</p>',
  },
};

const WORDS: NamedExercise = {
  slug: 'velg-ord',
  title: 'Velg ord',
  library: 'Spor.Words 1.0',
  params: {
    instruction: '<p>Sett ordene der de hører hjemme.</p>',
    text: '<p>Først leter vi etter et *problem:noe som plager noen*. Så prøver vi en *prototype* sammen med *brukerne*.</p><p>Målet er *tverrsektorielt innovasjonssamarbeid*.</p>',
    distractors: ['budsjett', 'R&D'],
  },
};

const ORDER: NamedExercise = {
  slug: 'rekkefolge',
  title: 'I rekkefølge',
  library: 'Spor.Order 1.0',
  params: {
    instruction: '<p>I hvilken rekkefølge gjør dere dette?</p>',
    items: [{ text: 'Finn problemet', feedback: 'Uten et problem vet dere ikke om løsningen virker.' }, { text: 'Spør dem det gjelder' }, { text: 'Prøv på ett sted' }, { text: 'Bestem dere' }],
  },
};

let spor: Installation;
let browser: Browser;
let learner: Account;
let visit: Visit;
let page: Page;
let frame: FrameLocator;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ content: false }), aBrowser()]);
  await aCourseOf(spor, COURSE, Object.fromEntries([TRUE_FALSE, BLANKS, WORDS, ORDER].map((exercise) => [exercise.slug, exercise])));
  const { email } = await anEmployee(spor, { unit: await aUnit(spor, { name: 'Kommunen' }) });
  learner = { email, password: PASSWORD };
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

async function open({ slug }: NamedExercise): Promise<void> {
  visit = await aVisit(browser, spor, { as: learner, at: `/kurs/${COURSE}/${slug}` });
  ({ page } = visit);
  frame = exerciseIn(page);
  await settled(page);
}

/** Closes the tab in the middle, and opens the lesson in another browser once what was done has been kept. */
async function closeAndOpen(exercise: NamedExercise, kept: string): Promise<void> {
  await page.close();
  await eventually(
    async () => ((await spor.database.query('SELECT content FROM state_document'))[0] as { content: Buffer }[]).map(({ content }) => content.toString()),
    (states) => states.some((state) => state.includes(kept)),
  );
  await left();
  await open(exercise);
}

async function left(): Promise<void> {
  await visit.close();
  expect(visit.faults).toEqual([]);
}

interface Answered {
  readonly result: { readonly score: { readonly raw: number; readonly max: number }; readonly success: boolean; readonly completion: boolean; readonly response: string };
  readonly object: { readonly definition: { readonly interactionType: string; readonly correctResponsesPattern: string[] } };
}

/** What the api takes in of an answer: the points, how it is said, and what would have been right. */
async function answering(check: () => Promise<unknown>) {
  const taken = page.waitForResponse((response) => response.url().endsWith('/statements') && (response.request().postData() ?? '').includes('verbs/answered'));
  await check();
  const response = await taken;
  const { result, object } = response.request().postDataJSON() as Answered;
  expect([response.ok(), result.completion, result.success]).toEqual([true, true, result.score.raw === result.score.max]);
  return { points: `${result.score.raw}/${result.score.max}`, response: result.response, type: object.definition.interactionType, pattern: object.definition.correctResponsesPattern };
}

const button = (name: string) => frame.getByRole('button', { name, exact: true });
const click = (place: Locator) => clickIn(page, place);
const press = (name: string) => click(button(name));
const focused = () => inside().evaluate(() => (document.activeElement as HTMLElement).getAttribute('aria-label') ?? document.activeElement?.textContent);
const inside = (): Frame => page.frames().find((one) => one !== page.mainFrame()) as Frame;

/** Light and dark, wide and at 320 px: no violation, no scrolling sideways, nothing too small to hit. */
async function looksWell(name: string): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await picture(page, `types/${name}-1280-light`);
  await page.setViewportSize({ width: 320, height: 640 });
  expect([...(await wideParts(page)), ...(await inside().evaluate(outside)), ...(await inside().evaluate(small))]).toEqual([]);
  await picture(page, `types/${name}-320-light`);
  await inScheme(page, 'dark');
  expect(await violations(page, ['color-contrast'])).toEqual([]);
  await picture(page, `types/${name}-320-dark`);
  await inScheme(page, 'light');
  await page.setViewportSize({ width: 1280, height: 860 });
}

/** The frame hides what reaches out of it, so it is looked for. */
const outside = (): string[] =>
  [...document.querySelectorAll('.spor *')]
    .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !element.closest('.spor-unseen'))
    .map(({ outerHTML }) => `reaches out: ${outerHTML.slice(0, 160)}`);

const small = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('.spor button, .spor select, .spor input[type=text], .spor label')]
    .filter((element) => element.offsetParent && (element.offsetHeight < 44 || element.offsetWidth < 44))
    .map(({ outerHTML }) => `too small: ${outerHTML.slice(0, 160)}`);

afterEach(left);

describe('statements', () => {
  const answer = (statement: number, word: string) => click(frame.getByRole('group').nth(statement).getByText(word, { exact: true }));

  journey('are judged: each must have an answer, and each gets its feedback', async () => {
    await open(TRUE_FALSE);
    await answer(1, 'Åpent');
    await press('Sjekk svaret');
    await frame.getByText('Dette gjenstår å svare på: 2.').waitFor();
    await answer(2, 'Åpent');
    await answer(3, 'Åpent');
    await looksWell('true-false');
    expect(await answering(() => press('Sjekk svaret'))).toEqual({
      points: '2/3',
      type: 'matching',
      response: 'statement0[.]true[,]statement1[.]true[,]statement2[.]true',
      pattern: ['statement0[.]true[,]statement1[.]false[,]statement2[.]true'],
    });
    await frame.getByText('Du svarte riktig på 2 av 3.').waitFor();
    expect(await focused()).toBe('Delvis riktig');
    await frame.getByText('Svaret ligger i spørsmålet.').waitFor();
    await looksWell('true-false-checked');
    await press('Vis riktig svar');
    await frame.getByText('Svaret er: Ledende').waitFor();
    await page.getByText('Leksjonen er ferdig').first().waitFor();
  });

  journey('are tried again after the tab was closed, by keyboard alone', async () => {
    await open(TRUE_FALSE);
    await frame.getByText('Du svarte riktig på 2 av 3.').waitFor();
    await press('Prøv igjen');
    expect(await frame.getByRole('radio', { checked: true }).count()).toBe(2);
    await closeAndOpen(TRUE_FALSE, '[true,null,true]');
    expect(await frame.getByRole('radio', { checked: true }).count()).toBe(2);
    await tabTo(page, /^Åpent$/);
    await tabTo(page, /^(Åpent|Ledende)$/);
    await page.keyboard.press('ArrowRight');
    await tabTo(page, /^Sjekk svaret$/);
    expect(await answering(() => page.keyboard.press('Enter'))).toMatchObject({ points: '3/3' });
    await frame.getByText('Alt er riktig').waitFor();
  });
});

describe('a text with gaps', () => {
  const gap = (number: number) => frame.getByRole('textbox', { name: `Felt ${number} av 3` });

  journey('is filled in: forgiving, and saying how it is written', async () => {
    await open(BLANKS);
    expect(await frame.getByRole('listitem').innerText()).toContain('3 * 4 er 12, og 2 < 3.');
    expect(await frame.locator('strong input').count()).toBe(1);
    await press('Sjekk svaret');
    await frame.getByText('Skriv i minst ett felt først.').waitFor();
    await gap(1).fill(' LITE ');
    await gap(2).fill('stopes');
    await click(frame.getByRole('button', { name: 'Hint til felt 3' }));
    await frame.getByRole('status').filter({ hasText: 'antall timer' }).waitFor();
    await looksWell('blanks');
    const statement = await answering(() => press('Sjekk svaret'));
    expect(statement).toMatchObject({ points: '2/3', type: 'fill-in', response: 'LITE[,]stopes[,]' });
    expect(statement.pattern).toContain('{case_matters=false}kort[,]stoppes[,]1 200');
    await frame.getByText('Riktig, men skrives slik: stoppes').waitFor();
    await frame.getByText('Ikke fylt ut').waitFor();
    await frame.getByText('Små forsøk gjør det billig å ta feil.').waitFor();
    await looksWell('blanks-checked');
    await press('Vis riktig svar');
    await frame.getByText('Svar: 1200').waitFor();
  });

  journey('is filled in after the tab was closed, by keyboard alone', async () => {
    await open(BLANKS);
    await press('Prøv igjen');
    expect(await focused()).toBe('Felt 3 av 3');
    await page.keyboard.type('1 2');
    await closeAndOpen(BLANKS, '1 2');
    expect(await gap(3).inputValue()).toBe('1 2');
    await tabTo(page, /^Felt 3 av 3$/);
    await page.keyboard.press('End');
    await page.keyboard.type('00');
    await tabTo(page, /^Hint til felt 3$/);
    await page.keyboard.press('Enter');
    await frame.getByRole('status').filter({ hasText: 'antall timer' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await answering(() => page.keyboard.press('Enter'))).toMatchObject({ points: '3/3' });
    await frame.getByText('Du fylte ut 3 av 3 felt riktig.').waitFor();
  });
});

describe('words', () => {
  const gap = (number: number) => frame.getByRole('combobox', { name: `Felt ${number} av 4` });
  const LONG = 'tverrsektorielt innovasjonssamarbeid';

  journey('are chosen or dragged into the gaps', async () => {
    await open(WORDS);
    await frame.getByText('Ikke alle ordene skal brukes.').first().waitFor();
    expect(await frame.getByRole('listitem').allInnerTexts()).toEqual(['brukerne', 'budsjett', 'problem', 'prototype', 'R&D', LONG]);
    await gap(1).selectOption('problem');
    await gap(2).selectOption('R&D');
    await press('Sjekk svaret');
    await frame.getByText('Felt uten ord: 2.').waitFor();
    await gap(4).selectOption(LONG);
    await drawn(page);
    await frame.getByRole('listitem').filter({ hasText: 'brukerne' }).dragTo(gap(3));
    expect(await gap(3).inputValue()).toBe('brukerne');
    await frame.getByText('(brukt)').first().waitFor();
    await looksWell('words');
    expect(await answering(() => press('Sjekk svaret'))).toEqual({
      points: '3/4',
      type: 'fill-in',
      response: `problem[,]R&D[,]brukerne[,]${LONG}`,
      pattern: [`{case_matters=false}problem[,]prototype[,]brukerne[,]${LONG}`],
    });
    await frame.getByText('3 av 4 ord står på riktig plass.').waitFor();
    await looksWell('words-checked');
    await press('Vis riktig svar');
    await frame.getByText('Svar: prototype').waitFor();
  });

  journey('are chosen again after the tab was closed, by keyboard alone', async () => {
    await open(WORDS);
    await press('Prøv igjen');
    expect(await focused()).toBe('Felt 2 av 4');
    await closeAndOpen(WORDS, '["problem","","brukerne"');
    await tabTo(page, /^Felt 2 av 4$/);
    await page.keyboard.type('proto');
    expect(await gap(2).inputValue()).toBe('prototype');
    await tabTo(page, /^Sjekk svaret$/);
    expect(await answering(() => page.keyboard.press('Enter'))).toMatchObject({ points: '4/4' });
    await frame.getByText('Alt er riktig').waitFor();
  });
});

describe('an order', () => {
  const RIGHT = ['Finn problemet', 'Spør dem det gjelder', 'Prøv på ett sted', 'Bestem dere'];
  const shown = () => frame.locator('.spor-step-text').allInnerTexts();
  const place = async (text: string) => (await shown()).indexOf(text) + 1;

  /** From the buttons: whichever leads there. */
  async function move(text: string, to: number): Promise<void> {
    for (let at = await place(text); at !== to; at += at < to ? 1 : -1) {
      await frame.getByRole('button', { name: `Flytt ${at < to ? 'ned' : 'opp'}: ${text}, nummer ${at} av 4` }).press('Enter');
    }
  }

  journey('begins with nothing in its place, and is made with buttons and by dragging', async () => {
    await open(ORDER);
    expect((await shown()).map((text, index) => text === RIGHT[index])).toEqual([false, false, false, false]);
    await press('Sjekk rekkefølgen');
    await frame.getByText('Sett dem i rekkefølge først.').waitFor();
    for (const [index, text] of RIGHT.entries()) await move(text, index + 1);
    await drawn(page);
    await frame.locator('.spor-step').first().locator('.spor-step-text').dragTo(frame.locator('.spor-step').nth(1));
    expect(await shown()).toEqual([RIGHT[1], RIGHT[0], RIGHT[2], RIGHT[3]]);
    await looksWell('order');
    expect(await answering(() => press('Sjekk rekkefølgen'))).toEqual({
      points: '2/4',
      type: 'sequencing',
      response: 'item1[,]item0[,]item2[,]item3',
      pattern: ['item0[,]item1[,]item2[,]item3'],
    });
    await frame.getByText('2 av 4 står på riktig plass.').waitFor();
    await frame.getByText('Uten et problem vet dere ikke om løsningen virker.').waitFor();
    await looksWell('order-checked');
    await press('Vis riktig rekkefølge');
    await frame.getByText('Hører hjemme her. Hos deg: nummer 2').waitFor();
    expect(await shown()).toEqual(RIGHT);
  });

  journey('is mended after the tab was closed, by keyboard alone; the focus stays on what is moved', async () => {
    await open(ORDER);
    await press('Prøv igjen');
    await closeAndOpen(ORDER, '"order":[1,0,2,3],"moved":true,"checked":false');
    expect(await shown()).toEqual([RIGHT[1], RIGHT[0], RIGHT[2], RIGHT[3]]);
    await tabTo(page, /^Flytt opp: Finn problemet, nummer 2 av 4$/);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Flytt opp: Finn problemet, nummer 1 av 4');
    await frame.getByRole('status').filter({ hasText: 'Finn problemet er nå nummer 1 av 4.' }).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    expect(await shown()).toEqual(RIGHT);
    await tabTo(page, /^Sjekk rekkefølgen$/);
    expect(await answering(() => page.keyboard.press('Enter'))).toMatchObject({ points: '4/4' });
    await frame.getByRole('heading', { name: 'Rekkefølgen er riktig' }).waitFor();
  });
});
