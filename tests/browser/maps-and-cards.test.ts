import { type Browser } from 'playwright-core';
import { aBrowser, journey } from '../support/browser.js';
import { ExerciseStage } from '../support/exercise-stage.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { type OwnExercise } from '../support/own-course.js';

const MAP: OwnExercise = {
  library: 'Spor.Map 1.0',
  metadata: { title: 'Kartet' },
  params: {
    instruction: '<p>Kommunen skal prøve nattsensorer.</p><p>Hvor hører de hjemme?</p>',
    horizontal: { title: 'Innflytelse', low: 'Lav', high: 'Høy' },
    vertical: { title: 'Interesse', low: 'Lav', high: 'Høy' },
    quadrants: { highHigh: 'Samarbeid tett' },
    items: [
      { text: 'Enhetslederen', horizontal: 'high', vertical: 'high', feedback: 'Hun bestemmer, og merker det hver dag.' },
      { text: 'Beboerne', horizontal: 'low', vertical: 'high', feedback: 'De merker mest, og har minst makt.' },
    ],
  },
};
const CARDS: OwnExercise = {
  library: 'Spor.Cards 1.0',
  params: { instruction: '<p>Tenk først. Hva betyr ordet?</p>', cards: [{ front: '<p>Hypotese</p>', back: '<p>En antakelse som kan <strong>prøves</strong>.</p>', hint: 'Hvis vi …' }, { front: '<p>Pilot</p>', back: '<p>En prøve i full drift.</p>' }] },
};
const LEVELS = [{ title: 'Ny', description: 'Jeg har hørt om det.', advice: 'Følg en kollega.' }, { title: 'Øvd', description: 'Jeg gjør det selv.', advice: 'Lær det bort.' }];
const SELF: OwnExercise = {
  library: 'Spor.SelfAssessment 1.0',
  params: { instruction: '<p>Hvor er du i dag?</p>', areas: [{ title: 'Lede en idédugnad', levels: LEVELS }, { title: 'Prøve i det små', levels: LEVELS }] },
};
const EXERCISES = { kart: MAP, kort: CARDS, egenvurdering: SELF };

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

describe('a map', () => {
  journey('is filled in with the keyboard alone, and says what is right about a wrong answer', async () => {
    await stage.open('kart');
    const { page } = stage;
    await tabTo(page, /^Velg plass/);
    for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
    await stage.says('1 av 2 er plassert');
    await tabTo(page, /^Sjekk kartet$/);
    await page.keyboard.press('Enter');
    await stage.says('Dette gjenstår å plassere: 1.');
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
    await stage.says('2 av 2 er plassert');
    await stage.examine('kart');
    await tabTo(page, /^Sjekk kartet$/);
    await page.keyboard.press('Enter');
    await stage.says('1 av 2 er på riktig plass.');
    expect(await stage.focused()).toBe('Delvis riktig');
    await stage.says('Se en gang til på: Interesse.');
    const all = await stage.finished('kart', 'answered');
    expect(all.at(-1)).toMatchObject({
      result: { response: 'item0[.]highHigh[,]item1[.]lowLow', score: { raw: 1, max: 2 }, success: false, completion: true },
      object: { definition: { interactionType: 'matching', correctResponsesPattern: ['item0[.]highHigh[,]item1[.]lowHigh'] } },
    });
  });

  journey('is as it was when the tab is opened again, shows where things belong, and can be tried again by dragging', async () => {
    await stage.closeAndReturn('kart', /"placed":\["highHigh","lowLow"\],"checked":true/);
    await stage.says('1 av 2 er på riktig plass.');
    await stage.press('Vis hvor de hører hjemme');
    await stage.says('Hører hjemme i: Lav innflytelse, høy interesse');
    await stage.examine('kart-sjekket');
    await stage.press('Prøv igjen');
    const item = stage.frame.getByRole('group', { name: 'Beboerne' });
    await stage.drag(item, stage.frame.locator('[data-place=lowHigh]'), { x: 12, y: 40 });
    await stage.frame.locator('[data-place=lowHigh]').getByText('Beboerne').waitFor();
    expect(await item.getByRole('combobox').inputValue()).toBe('lowHigh');
    await stage.press('Sjekk kartet');
    await stage.says('Alt er på plass');
    await stage.page.getByText('Lagret', { exact: true }).waitFor();
    expect(await stage.attempts('kart')).toMatchObject([{ number: 1, finished: 1, score: 1, of: 2 }, { number: 2, finished: 1, score: 2, of: 2, success: 1 }]);
    await stage.leave();
  });
});

describe('cards', () => {
  journey('are turned with the keyboard alone, and each turn is said', async () => {
    await stage.open('kort');
    const { page } = stage;
    await stage.examine('kort');
    await tabTo(page, /^Vis et hint$/);
    await page.keyboard.press('Enter');
    await stage.says('Hvis vi …');
    await tabTo(page, /^Snu kortet$/);
    await page.keyboard.press('Enter');
    await stage.frame.getByRole('status').getByText('Kortet er snudd. En antakelse som kan prøves.').waitFor();
    await tabTo(page, /^Neste kort$/);
    await page.keyboard.press('Enter');
    expect(await stage.focused()).toBe('Kort 2 av 2');
  });

  journey('lie where they lay when the tab is opened again, and are done when each is turned', async () => {
    await stage.closeAndReturn('kort', /"turned":\[true,false\],"at":1/);
    await stage.says('Kort 2 av 2');
    await stage.press('Snu kortet');
    await stage.says('Du har snudd alle kortene');
    const last = (await stage.finished('kort', 'answered')).at(-1);
    expect(last?.result).toMatchObject({ completion: true, response: 'card0[,]card1' });
    expect(last?.result?.score).toBeUndefined();
    await stage.page.getByText('Leksjonen er ferdig').first().waitFor();
    await stage.examine('kort-snudd');
    await stage.press('Begynn på nytt');
    await stage.says('Snudd: 0 av 2');
    await stage.leave();
  });
});

describe('a self-assessment', () => {
  journey('asks for a level in each area, gives advice and no points, and says whose the answer is', async () => {
    await stage.open('egenvurdering');
    const { page } = stage;
    await stage.says('Svaret er for deg selv.');
    await tabTo(page, /^Ny/);
    await page.keyboard.press('Space');
    await stage.examine('egenvurdering');
    await tabTo(page, /^Se hva du kan gjøre videre$/);
    await page.keyboard.press('Enter');
    await stage.says('Velg et nivå her også: Prøve i det små.');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Se hva du kan gjøre videre$/);
    await page.keyboard.press('Enter');
    await stage.says('Nivå 1 av 2: Ny');
    expect(await stage.focused()).toBe('Du har gjort opp status');
    await stage.says('Følg en kollega.');
    const last = (await stage.finished('egenvurdering', 'answered')).at(-1);
    expect(last?.result).toMatchObject({ completion: true, response: 'area0[.]level0[,]area1[.]level1' });
    expect([last?.result?.score, last?.result?.success, last?.object.definition.correctResponsesPattern]).toEqual([undefined, undefined, undefined]);
  });

  journey('is kept, and can be changed later', async () => {
    await stage.closeAndReturn('egenvurdering', /"levels":\[0,1\],"done":true/);
    await stage.says('Nivå 1 av 2: Ny');
    await stage.examine('egenvurdering-gjort');
    await stage.press('Endre vurderingen');
    await stage.click(stage.frame.getByRole('group', { name: 'Lede en idédugnad' }).getByRole('radio', { name: 'Øvd' }));
    await stage.press('Se hva du kan gjøre videre');
    expect((await stage.finished('egenvurdering', 'answered')).at(-1)?.result?.response).toBe('area0[.]level1[,]area1[.]level1');
    await stage.leave();
  });
});
