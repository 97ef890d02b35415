import { type Browser } from 'playwright-core';
import { aBrowser, journey } from '../support/browser.js';
import { ExerciseStage } from '../support/exercise-stage.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { type OwnExercise } from '../support/own-course.js';

const TRUE_FALSE: OwnExercise = {
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

const BLANKS: OwnExercise = {
  library: 'Spor.Blanks 1.0',
  params: {
    instruction: '<p>Hva mangler?</p>',
    text: '<p>Et forsøk skal være *lite/kort:det motsatte av stort*, og det skal kunne <strong>*stoppes*</strong>.</p><ul><li>Det varer i *1200/1 200:antall timer* timer. 3 \\* 4 er 12, og 2 &lt; 3.</li></ul>',
    feedback: '<p>Små forsøk gjør det billig å ta feil.</p>',
  },
};

const WORDS: OwnExercise = {
  library: 'Spor.Words 1.0',
  params: {
    instruction: '<p>Sett ordene der de hører hjemme.</p>',
    text: '<p>Først leter vi etter et *problem:noe som plager noen*. Så prøver vi en *prototype* sammen med *brukerne*.</p><p>Målet er *tverrsektorielt innovasjonssamarbeid*.</p>',
    distractors: ['budsjett', 'R&D'],
  },
};

const ORDER: OwnExercise = {
  library: 'Spor.Order 1.0',
  params: {
    instruction: '<p>I hvilken rekkefølge gjør dere dette?</p>',
    items: [{ text: 'Finn problemet', feedback: 'Uten et problem vet dere ikke om løsningen virker.' }, { text: 'Spør dem det gjelder' }, { text: 'Prøv på ett sted' }, { text: 'Bestem dere' }],
  },
};
const EXERCISES = { utsagn: TRUE_FALSE, hull: BLANKS, ord: WORDS, rekkefolge: ORDER };

let spor: Installation;
let browser: Browser;
let stage: ExerciseStage;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ content: false }), aBrowser()]);
  stage = await ExerciseStage.of(spor, browser, { exercises: EXERCISES });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

describe('statements', () => {
  const answer = (statement: number, word: string) => stage.click(stage.frame.getByRole('group').nth(statement).getByText(word, { exact: true }));

  journey('are judged: each must have an answer, and each gets its feedback', async () => {
    await stage.open('utsagn');
    await answer(1, 'Åpent');
    await stage.press('Sjekk svaret');
    await stage.frame.getByText('Dette gjenstår å svare på: 2.').waitFor();
    await answer(2, 'Åpent');
    await answer(3, 'Åpent');
    await stage.examine('true-false');
    expect(await stage.answering(() => stage.press('Sjekk svaret'))).toEqual({
      points: '2/3',
      type: 'matching',
      response: 'statement0[.]true[,]statement1[.]true[,]statement2[.]true',
      pattern: ['statement0[.]true[,]statement1[.]false[,]statement2[.]true'],
    });
    await stage.frame.getByText('Du svarte riktig på 2 av 3.').waitFor();
    expect(await stage.focused()).toBe('Delvis riktig');
    await stage.frame.getByText('Svaret ligger i spørsmålet.').waitFor();
    await stage.examine('true-false-checked');
    await stage.press('Vis riktig svar');
    await stage.frame.getByText('Svaret er: Ledende').waitFor();
    await stage.page.getByText('Leksjonen er ferdig').first().waitFor();
    await stage.leave();
  });

  journey('are tried again after the tab was closed, by keyboard alone', async () => {
    await stage.open('utsagn');
    await stage.frame.getByText('Du svarte riktig på 2 av 3.').waitFor();
    await stage.press('Prøv igjen');
    expect(await stage.frame.getByRole('radio', { checked: true }).count()).toBe(2);
    await stage.closeAndReturn('utsagn', /\[true,null,true\]/);
    expect(await stage.frame.getByRole('radio', { checked: true }).count()).toBe(2);
    await tabTo(stage.page, /^Åpent$/);
    await tabTo(stage.page, /^(Åpent|Ledende)$/);
    await stage.page.keyboard.press('ArrowRight');
    await tabTo(stage.page, /^Sjekk svaret$/);
    expect(await stage.answering(() => stage.page.keyboard.press('Enter'))).toMatchObject({ points: '3/3' });
    await stage.frame.getByText('Alt er riktig').waitFor();
    await stage.leave();
  });
});

describe('a text with gaps', () => {
  const gap = (number: number) => stage.frame.getByRole('textbox', { name: `Felt ${number} av 3` });

  journey('is filled in: forgiving, and saying how it is written', async () => {
    await stage.open('hull');
    expect(await stage.frame.getByRole('listitem').innerText()).toContain('3 * 4 er 12, og 2 < 3.');
    expect(await stage.frame.locator('strong input').count()).toBe(1);
    await stage.press('Sjekk svaret');
    await stage.frame.getByText('Skriv i minst ett felt først.').waitFor();
    await gap(1).fill(' LITE ');
    await gap(2).fill('stopes');
    await stage.click(stage.frame.getByRole('button', { name: 'Hint til felt 3' }));
    await stage.frame.getByRole('status').filter({ hasText: 'antall timer' }).waitFor();
    await stage.examine('blanks');
    const statement = await stage.answering(() => stage.press('Sjekk svaret'));
    expect(statement).toMatchObject({ points: '2/3', type: 'fill-in', response: 'LITE[,]stopes[,]' });
    expect(statement.pattern).toContain('{case_matters=false}kort[,]stoppes[,]1 200');
    await stage.frame.getByText('Riktig, men skrives slik: stoppes').waitFor();
    await stage.frame.getByText('Ikke fylt ut').waitFor();
    await stage.frame.getByText('Små forsøk gjør det billig å ta feil.').waitFor();
    await stage.examine('blanks-checked');
    await stage.press('Vis riktig svar');
    await stage.frame.getByText('Svar: 1200').waitFor();
    await stage.leave();
  });

  journey('is filled in after the tab was closed, by keyboard alone', async () => {
    await stage.open('hull');
    await stage.press('Prøv igjen');
    expect(await stage.focused()).toBe('Felt 3 av 3');
    await stage.page.keyboard.type('1 2');
    await stage.closeAndReturn('hull', /1 2/);
    expect(await gap(3).inputValue()).toBe('1 2');
    await tabTo(stage.page, /^Felt 3 av 3$/);
    await stage.page.keyboard.press('End');
    await stage.page.keyboard.type('00');
    await tabTo(stage.page, /^Hint til felt 3$/);
    await stage.page.keyboard.press('Enter');
    await stage.frame.getByRole('status').filter({ hasText: 'antall timer' }).waitFor();
    await stage.page.keyboard.press('Shift+Tab');
    expect(await stage.answering(() => stage.page.keyboard.press('Enter'))).toMatchObject({ points: '3/3' });
    await stage.frame.getByText('Du fylte ut 3 av 3 felt riktig.').waitFor();
    await stage.leave();
  });
});

describe('words', () => {
  const gap = (number: number) => stage.frame.getByRole('combobox', { name: `Felt ${number} av 4` });
  const LONG = 'tverrsektorielt innovasjonssamarbeid';

  journey('are chosen or dragged into the gaps', async () => {
    await stage.open('ord');
    await stage.frame.getByText('Ikke alle ordene skal brukes.').first().waitFor();
    expect(await stage.frame.getByRole('listitem').allInnerTexts()).toEqual(['brukerne', 'budsjett', 'problem', 'prototype', 'R&D', LONG]);
    await gap(1).selectOption('problem');
    await gap(2).selectOption('R&D');
    await stage.press('Sjekk svaret');
    await stage.frame.getByText('Felt uten ord: 2.').waitFor();
    await gap(4).selectOption(LONG);
    await stage.drag(stage.frame.getByRole('listitem').filter({ hasText: 'brukerne' }), gap(3));
    expect(await gap(3).inputValue()).toBe('brukerne');
    await stage.frame.getByText('(brukt)').first().waitFor();
    await stage.examine('words');
    expect(await stage.answering(() => stage.press('Sjekk svaret'))).toEqual({
      points: '3/4',
      type: 'fill-in',
      response: `problem[,]R&D[,]brukerne[,]${LONG}`,
      pattern: [`{case_matters=false}problem[,]prototype[,]brukerne[,]${LONG}`],
    });
    await stage.frame.getByText('3 av 4 ord står på riktig plass.').waitFor();
    await stage.examine('words-checked');
    await stage.press('Vis riktig svar');
    await stage.frame.getByText('Svar: prototype').waitFor();
    await stage.leave();
  });

  journey('are chosen again after the tab was closed, by keyboard alone', async () => {
    await stage.open('ord');
    await stage.press('Prøv igjen');
    expect(await stage.focused()).toBe('Felt 2 av 4');
    await stage.closeAndReturn('ord', /\["problem","","brukerne"/);
    await tabTo(stage.page, /^Felt 2 av 4$/);
    await stage.page.keyboard.type('proto');
    expect(await gap(2).inputValue()).toBe('prototype');
    await tabTo(stage.page, /^Sjekk svaret$/);
    expect(await stage.answering(() => stage.page.keyboard.press('Enter'))).toMatchObject({ points: '4/4' });
    await stage.frame.getByText('Alt er riktig').waitFor();
    await stage.leave();
  });
});

describe('an order', () => {
  const RIGHT = ['Finn problemet', 'Spør dem det gjelder', 'Prøv på ett sted', 'Bestem dere'];
  const shown = () => stage.frame.locator('.spor-step-text').allInnerTexts();
  const place = async (text: string) => (await shown()).indexOf(text) + 1;

  /** From the buttons: whichever leads there. */
  async function move(text: string, to: number): Promise<void> {
    for (let at = await place(text); at !== to; at += at < to ? 1 : -1) {
      await stage.frame.getByRole('button', { name: `Flytt ${at < to ? 'ned' : 'opp'}: ${text}, nummer ${at} av 4` }).press('Enter');
    }
  }

  journey('begins with nothing in its place, and is made with buttons and by dragging', async () => {
    await stage.open('rekkefolge');
    expect((await shown()).map((text, index) => text === RIGHT[index])).toEqual([false, false, false, false]);
    await stage.press('Sjekk rekkefølgen');
    await stage.frame.getByText('Sett dem i rekkefølge først.').waitFor();
    for (const [index, text] of RIGHT.entries()) await move(text, index + 1);
    await stage.drag(stage.frame.locator('.spor-step').first().locator('.spor-step-text'), stage.frame.locator('.spor-step').nth(1));
    expect(await shown()).toEqual([RIGHT[1], RIGHT[0], RIGHT[2], RIGHT[3]]);
    await stage.examine('order');
    expect(await stage.answering(() => stage.press('Sjekk rekkefølgen'))).toEqual({
      points: '2/4',
      type: 'sequencing',
      response: 'item1[,]item0[,]item2[,]item3',
      pattern: ['item0[,]item1[,]item2[,]item3'],
    });
    await stage.frame.getByText('2 av 4 står på riktig plass.').waitFor();
    await stage.frame.getByText('Uten et problem vet dere ikke om løsningen virker.').waitFor();
    await stage.examine('order-checked');
    await stage.press('Vis riktig rekkefølge');
    await stage.frame.getByText('Hører hjemme her. Hos deg: nummer 2').waitFor();
    expect(await shown()).toEqual(RIGHT);
    await stage.leave();
  });

  journey('is mended after the tab was closed, by keyboard alone; the focus stays on what is moved', async () => {
    await stage.open('rekkefolge');
    await stage.press('Prøv igjen');
    await stage.closeAndReturn('rekkefolge', /"order":\[1,0,2,3\],"moved":true,"checked":false/);
    expect(await shown()).toEqual([RIGHT[1], RIGHT[0], RIGHT[2], RIGHT[3]]);
    await tabTo(stage.page, /^Flytt opp: Finn problemet, nummer 2 av 4$/);
    await stage.page.keyboard.press('Enter');
    expect(await stage.focused()).toBe('Flytt opp: Finn problemet, nummer 1 av 4');
    await stage.frame.getByRole('status').filter({ hasText: 'Finn problemet er nå nummer 1 av 4.' }).waitFor({ state: 'attached' });
    await stage.page.keyboard.press('Enter');
    expect(await shown()).toEqual(RIGHT);
    await tabTo(stage.page, /^Sjekk rekkefølgen$/);
    expect(await stage.answering(() => stage.page.keyboard.press('Enter'))).toMatchObject({ points: '4/4' });
    await stage.frame.getByRole('heading', { name: 'Rekkefølgen er riktig' }).waitFor();
    await stage.leave();
  });
});
