import { type Browser } from 'playwright-core';
import { aBrowser, journey } from '../support/browser.js';
import { ExerciseStage } from '../support/exercise-stage.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { type OwnExercise } from '../support/own-course.js';

const CHOICE: OwnExercise = {
  library: 'Spor.Choice 1.0',
  params: {
    question: '<p>Dere skal prøve noe nytt på legevakta.</p><p>Hva gjør forsøket trygt?</p>',
    alternatives: [{ text: 'Det kan stoppes', correct: true, feedback: 'Da rekker dere å snu.' }, { text: 'Ingen vet om det', feedback: 'De det gjelder, skal vite det.' }, { text: 'Det er avtalt', correct: true }],
    behaviour: { answerMode: 'multiple' },
  },
};
const SORT: OwnExercise = {
  library: 'Spor.Sort 1.0',
  params: { instruction: '<p>Forsøk eller pilot?</p>', groups: [{ title: 'Forsøk' }, { title: 'Pilot' }], items: [{ text: 'To uker på én avdeling', group: 0, feedback: 'Lite og kort.' }, { text: 'Et halvt år i tverrsektorielt innovasjonssamarbeid', group: 1 }] },
};
const REFLECTION: OwnExercise = { library: 'Spor.Reflection 1.0', params: { question: '<p>Hva vil du prøve?</p>', minimumWords: 3, modelAnswer: '<p>Å spørre brukeren først.</p>' } };
const STORY: OwnExercise = {
  library: 'Spor.Story 1.0',
  params: {
    scenes: [
      { key: 'start', title: 'Forslaget', text: '<p>Piotr har en idé.</p>', choices: [{ text: 'Hør på ham', feedback: 'Han forteller.', next: 'godt' }, { text: 'Gå videre i møtet', feedback: 'Han tier.', next: 'darlig' }] },
      { key: 'godt', title: 'Ideen blir prøvd', text: '<p>Dere prøver.</p>', ending: 'good' },
      { key: 'darlig', title: 'Ideen blir borte', text: '<p>Ingen spør igjen.</p>', ending: 'poor' },
    ],
  },
};
const EXERCISES = { valg: CHOICE, sortering: SORT, refleksjon: REFLECTION, historie: STORY };

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

describe('a choice of several', () => {
  journey('asks for an answer, lets a wrong one cancel a right one, and says why', async () => {
    await stage.open('valg');
    await stage.press('Sjekk svaret');
    await stage.says('Velg et svar først.');
    await stage.click(stage.frame.getByText('Det kan stoppes'));
    await stage.click(stage.frame.getByText('Ingen vet om det'));
    await stage.examine('valg');
    expect(await stage.answering(() => stage.press('Sjekk svaret'))).toEqual({ points: '0/2', type: 'choice', response: '0[,]1', pattern: ['0[,]2'] });
    await stage.says('De det gjelder, skal vite det.');
    await stage.press('Vis riktig svar');
    await stage.says('Riktig svar');
    await stage.examine('valg-svar');
    await stage.press('Prøv igjen');
  });

  journey('is there again after the tab was closed, and is answered by keyboard alone', async () => {
    await stage.click(stage.frame.getByText('Det er avtalt'));
    await stage.closeAndReturn('valg', /"chosen":\[[^\]]*2[^\]]*\],"checked":false/);
    const box = (name: string) => stage.frame.getByRole('checkbox', { name });
    expect(await box('Det er avtalt').isChecked()).toBe(true);
    const { page } = stage;
    for (const [name, wanted] of [['Det kan stoppes', true], ['Ingen vet om det', false]] as const) {
      await tabTo(page, new RegExp(`^${name}`));
      if ((await box(name).isChecked()) !== wanted) await page.keyboard.press('Space');
    }
    await tabTo(page, /^Sjekk svaret$/);
    expect(await stage.answering(() => page.keyboard.press('Enter'))).toMatchObject({ points: '2/2', response: '0[,]2' });
    expect(await stage.focused()).toBe('Riktig');
    await stage.leave();
  });
});

describe('a sorting', () => {
  const place = (item: string, group: string) => stage.frame.getByRole('group', { name: item }).getByRole('radio', { name: group });

  journey('is done by dragging and by choosing, and says what was wrong', async () => {
    await stage.open('sortering');
    await stage.drag(stage.frame.getByRole('group', { name: 'To uker' }), stage.frame.locator('.spor-group').last(), { x: 12, y: 12 });
    expect(await place('To uker', 'Pilot').isChecked()).toBe(true);
    await stage.press('Sjekk sorteringen');
    await stage.says('Dette gjenstår å plassere: 1.');
    await stage.click(place('Et halvt år', 'Pilot'));
    await stage.examine('sortering');
    expect(await stage.answering(() => stage.press('Sjekk sorteringen'))).toEqual({ points: '1/2', type: 'matching', response: 'item0[.]group1[,]item1[.]group1', pattern: ['item0[.]group0[,]item1[.]group1'] });
    await stage.says('Lite og kort.');
    await stage.examine('sortering-svar');
    await stage.press('Prøv igjen');
  });

  journey('keeps what was right after the tab was closed, and is mended by keyboard alone', async () => {
    await stage.closeAndReturn('sortering', /"placed":\[null,1\]/);
    expect(await place('Et halvt år', 'Pilot').isChecked()).toBe(true);
    const { page } = stage;
    await tabTo(page, /^Forsøk$/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Sjekk sorteringen$/);
    expect(await stage.answering(() => page.keyboard.press('Enter'))).toMatchObject({ points: '2/2' });
    await stage.leave();
  });
});

describe('a reflection', () => {
  journey('asks for a little more once, gives no points, and shows one way to think', async () => {
    await stage.open('refleksjon');
    const { page } = stage;
    await tabTo(page, /^Hva vil du prøve/);
    await page.keyboard.type('Spørre først');
    await stage.closeAndReturn('refleksjon', /"text":"Spørre først","done":false/);
    expect(await stage.frame.getByRole('textbox').inputValue()).toBe('Spørre først');
    await stage.examine('refleksjon');
    await tabTo(stage.page, /^Fullfør svaret$/);
    await stage.page.keyboard.press('Enter');
    await stage.says('Du har skrevet 2 ord. Kan du si litt mer?');
    expect(await stage.answering(() => stage.page.keyboard.press('Enter'))).toMatchObject({ points: 'none', response: 'Spørre først', pattern: undefined });
    await stage.says('Å spørre brukeren først.');
    expect(await stage.focused()).toBe('Du er ferdig med refleksjonen');
    await stage.page.getByText('Leksjonen er ferdig').first().waitFor();
    await stage.examine('refleksjon-ferdig');
    await stage.press('Endre svaret mitt');
    expect(await stage.frame.getByRole('textbox').inputValue()).toBe('Spørre først');
    await stage.leave();
  });
});

describe('a story', () => {
  journey('is walked by keyboard alone, and the ending decides', async () => {
    await stage.open('historie');
    const { page } = stage;
    await stage.examine('historie');
    await tabTo(page, /^Gå videre i møtet$/);
    await page.keyboard.press('Enter');
    await stage.says('Han tier.');
    await stage.closeAndReturn('historie', /"choice":1\}\],"pausing":true/);
    await stage.says('Han tier.');
    await tabTo(stage.page, /^Gå videre$/);
    expect(await stage.answering(() => stage.page.keyboard.press('Enter'))).toMatchObject({ points: '0/2', type: 'other', response: 'darlig', pattern: ['godt'] });
    await stage.says('En dårlig slutt');
    await stage.examine('historie-slutt');
  });

  journey('is walked again to a better end', async () => {
    await stage.press('Start historien på nytt');
    await stage.press('Hør på ham');
    await stage.press('Gå videre');
    await stage.says('En god slutt');
    const attempts = async () => stage.attempts('historie');
    await stage.finished('historie', 'answered');
    await stage.page.getByText('Lagret', { exact: true }).waitFor();
    expect(await attempts()).toMatchObject([{ number: 1, score: 0, of: 2, success: 0 }, { number: 2, score: 2, of: 2, success: 1 }]);
    await stage.leave();
  });
});
