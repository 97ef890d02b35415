import { type Browser } from 'playwright-core';
import { aBrowser, aVisit, journey } from '../support/browser.js';
import { type Client } from '../support/client.js';
import { ExerciseStage, verbsOf } from '../support/exercise-stage.js';
import { aFilm, SEEN_WITH_DESCRIPTION } from '../support/film.js';
import { upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { type OwnExercise } from '../support/own-course.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { eventually } from '../support/settled.js';

const CHOICE: OwnExercise = {
  library: 'Spor.Choice 1.0',
  metadata: { title: 'Nullpunktet' },
  params: { question: '<p>Hva er et nullpunkt?</p>', alternatives: [{ text: 'Tallet før dere begynner', correct: true }, { text: 'Målet', feedback: 'Målet er dit dere skal.' }] },
};
const SORT: OwnExercise = {
  library: 'Spor.Sort 1.0',
  metadata: { title: 'Forsøk eller pilot' },
  params: { instruction: '<p>Sorter disse.</p>', groups: [{ title: 'Forsøk' }, { title: 'Pilot' }], items: [{ text: 'To uker på én avdeling', group: 0 }, { text: 'Et halvt år i tverrsektorielt innovasjonssamarbeid', group: 1 }] },
};
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
const TRUE_FALSE: OwnExercise = { library: 'Spor.TrueFalse 1.0', params: { instruction: '<p>Er det sant?</p>', statements: [{ text: 'Et forsøk kan stoppes.', correct: true }] } };
const BLANKS: OwnExercise = { library: 'Spor.Blanks 1.0', params: { instruction: '<p>Hva mangler?</p>', text: '<p>Et forsøk er *lite*.</p>' } };
const WORDS: OwnExercise = { library: 'Spor.Words 1.0', params: { instruction: '<p>Hvilket ord?</p>', text: '<p>En pilot er *stor*.</p>', distractors: ['rød'] } };
const ORDER: OwnExercise = { library: 'Spor.Order 1.0', params: { instruction: '<p>Hva kommer først?</p>', items: [{ text: 'Tell' }, { text: 'Prøv' }, { text: 'Tell igjen' }] } };
const film = { video: [{ path: 'media/film.webm', mime: 'video/webm' }], captions: [{ label: 'Norsk', language: 'nb', file: { path: 'media/film.nb.vtt', mime: 'text/vtt' } }] };
const EXERCISES: Record<string, OwnExercise> = {
  sett: { library: 'Spor.QuestionSet 1.0', params: { introduction: '<p>Tre oppgaver.</p>', questions: [CHOICE, SORT, MAP], passPercentage: 80, feedback: { failed: 'Les det en gang til.' } } },
  blandet: { library: 'Spor.QuestionSet 1.0', params: { questions: [TRUE_FALSE, BLANKS, WORDS, ORDER] } },
  kolonne: { library: 'Spor.Column 1.0', params: { parts: [{ library: 'Spor.Text 1.0', params: { text: '<h3>Tallet</h3><p>Tell først.<script>alert(1)</script></p>' } }, CHOICE, CARDS] } },
  film: { library: 'Spor.Video 1.0', params: { ...film, audioDescription: { audio: [{ path: 'media/stemme.webm', mime: 'audio/webm' }] }, transcript: '<p>Hei, sier Nora.</p>', marks: [{ time: 1, title: 'Nullpunktet', question: CHOICE }] } },
};

let spor: Installation;
let browser: Browser;
let stage: ExerciseStage;
let editor: Client;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ content: false }), aBrowser()]);
  const { film: bytes, sound } = await aFilm(browser);
  stage = await ExerciseStage.of(spor, browser, { exercises: EXERCISES, media: { 'film.webm': bytes, 'stemme.webm': sound, 'film.nb.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nHei, sier Nora.\n' } });
  const top = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { roles: { editor: top, administrator: top } }));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

describe('a question set', () => {
  const group = (name: string) => stage.frame.getByRole('group', { name });
  const place = (name: string, where: string) => group(name).getByRole('combobox').selectOption(where);

  journey('shows one question at a time, and keeps the answers of those one comes back to', async () => {
    await stage.open('sett');
    await stage.says('Oppgave 1 av 3');
    await stage.click(stage.frame.getByText('Målet', { exact: true }));
    await stage.press('Sjekk svaret');
    await stage.says('Målet er dit dere skal.');
    await stage.press('Neste oppgave');
    expect(await stage.focused()).toBe('Oppgave 2 av 3');
    await stage.click(group('To uker på én avdeling').getByRole('radio', { name: 'Forsøk' }));
    await stage.examine('sett');
    await stage.closeAndReturn('sett', /"placed":\[0,null\]/);
    await stage.says('Oppgave 2 av 3');
    await stage.says('Besvart: 1 av 3');
    expect(await group('To uker på én avdeling').getByRole('radio', { name: 'Forsøk' }).isChecked()).toBe(true);
    await stage.press('Forrige oppgave');
    await stage.says('Målet er dit dere skal.');
    await stage.press('Neste oppgave');
    await stage.press('Neste oppgave');
    await stage.press('Se hvordan det gikk');
    await stage.says('Du har svart på 1 av 3.');
    await stage.press('Gå til oppgave 2');
  });

  journey('adds up the points, says each part’s answer and then that the whole is completed', async () => {
    await stage.click(group('Et halvt år').getByRole('radio', { name: 'Pilot' }));
    await stage.press('Sjekk sorteringen');
    await stage.press('Neste oppgave');
    await place('Enhetslederen', 'highHigh');
    await place('Beboerne', 'lowLow');
    await stage.press('Sjekk kartet');
    await stage.press('Se hvordan det gikk');
    await stage.says('Du fikk 3 av 5 poeng. Du trenger 80 prosent for å bestå. Les det en gang til.');
    expect(await stage.focused()).toBe('Ikke bestått ennå');
    await stage.says('Ikke riktig: 0 av 1 poeng');
    await stage.says('Riktig: 2 av 2 poeng');
    await stage.examine('sett-oppsummert');
    const all = await stage.finished('sett', 'completed');
    const parts = all.filter(({ verb }) => verb.id.endsWith('answered'));
    expect(parts.map(({ result }) => [result?.score?.raw, result?.score?.max])).toEqual([[0, 1], [2, 2], [1, 2]]);
    const whole = `xapi/activities/exercise/${await stage.exerciseId('sett')}`;
    for (const { object, context } of parts) {
      expect(object.id).toMatch(/\?subContentId=[0-9a-f-]{36}$/);
      expect(context?.contextActivities?.parent?.[0]?.id.endsWith(whole)).toBe(true);
    }
    expect(all.at(-1)?.result).toMatchObject({ completion: true, success: false, score: { raw: 3, max: 5 } });
    await stage.page.getByText('Leksjonen er ferdig').first().waitFor();
    expect(await stage.attempts('sett')).toMatchObject([{ number: 1, finished: 1, score: 3, of: 5, success: 0 }]);
  });

  journey('opened again it shows how it went, which is not another attempt; trying everything again is', async () => {
    await stage.closeAndReturn('sett', /"isSummary":true/);
    await stage.says('Du fikk 3 av 5 poeng.');
    await stage.press('Vis løsningene');
    await stage.says('Oppgave 1 av 3');
    await stage.frame.locator('.spor-choice').getByText('Riktig svar').waitFor();
    await stage.page.getByText('Lagret', { exact: true }).waitFor();
    expect(await stage.attempts('sett')).toHaveLength(1);
    await stage.press('Neste oppgave');
    await stage.press('Neste oppgave');
    await stage.press('Se hvordan det gikk');
    await stage.press('Prøv alt på nytt');
    await stage.says('Besvart: 0 av 3');
    await stage.click(stage.frame.getByText('Tallet før dere begynner'));
    await stage.press('Sjekk svaret');
    await stage.finished('sett', 'answered (part)');
    expect(await stage.attempts('sett')).toMatchObject([{ number: 1, finished: 1 }, { number: 2, finished: 0 }]);
    await stage.leave();
  });
});

journey('every kind of question can stand in a set, and is there again', async () => {
  await stage.open('blandet');
  await stage.click(stage.frame.getByText('Riktig', { exact: true }));
  await stage.press('Sjekk svaret');
  await stage.press('Neste oppgave');
  await stage.frame.getByRole('textbox').fill('lite');
  await stage.press('Sjekk svaret');
  await stage.press('Neste oppgave');
  await stage.frame.getByRole('combobox').selectOption('rød');
  await stage.press('Sjekk svaret');
  // What is not sent yet when a tab is closed waits in that browser; here the person goes on in another.
  await eventually(() => stage.told('blandet'), (all) => verbsOf(all).filter((verb) => verb.startsWith('answered')).length === 3);
  await stage.closeAndReturn('blandet', /"answered":\["[^"]+","[^"]+","[^"]+"\]/);
  await stage.says('Besvart: 3 av 4');
  await stage.press('Neste oppgave');
  await stage.click(stage.frame.getByRole('button', { name: /^Flytt ned: / }).first());
  await stage.press('Sjekk rekkefølgen');
  await stage.press('Se hvordan det gikk');
  expect(verbsOf(await stage.finished('blandet', 'completed')).filter((verb) => verb.startsWith('answered'))).toHaveLength(4);
  const [attempt] = await stage.attempts('blandet');
  expect(attempt).toMatchObject({ finished: 1, of: 6 });
  await stage.says(/^Du fikk [2-5] av 6 poeng/);
  await stage.examine('blandet-oppsummert');
  await stage.leave();
});

describe('a column', () => {
  journey('is done when each exercise on it is, whatever the order', async () => {
    await stage.open('kolonne');
    await stage.frame.getByRole('heading', { name: 'Tallet' }).waitFor();
    expect(await stage.frame.locator('script:text("alert(1)")').count()).toBe(0);
    for (const last of [false, true]) {
      await stage.press('Snu kortet');
      if (!last) await stage.press('Neste kort');
    }
    await stage.says('Gjort: 1 av 2');
    await stage.closeAndReturn('kolonne', /"turned":\[true,true\]/);
    await stage.says('Gjort: 1 av 2');
    await stage.examine('kolonne');
    await tabTo(stage.page, /^Tallet før dere begynner$/);
    await stage.page.keyboard.press('Space');
    await tabTo(stage.page, /^Sjekk svaret$/);
    await stage.page.keyboard.press('Enter');
    await stage.says('Du har gjort alt her');
    expect(verbsOf(await stage.finished('kolonne', 'completed')).slice(-2)).toEqual(['answered (part)', 'completed']);
    await stage.page.getByText('Leksjonen er ferdig').first().waitFor();
    expect(await stage.attempts('kolonne')).toMatchObject([{ number: 1, finished: 1, score: 1, of: 1, success: 1 }]);
    await stage.examine('kolonne-gjort');
    await stage.leave();
  });
});

describe('a film', () => {
  const video = () => stage.frame.locator('video');
  const isPlaying = () => video().evaluate((element: HTMLVideoElement) => !element.paused);

  journey('has captions and audio description, stops for a question that takes the focus, and goes on after it', async () => {
    await stage.open('film');
    await stage.examine('film');
    expect(await stage.inside.evaluate(() => document.fullscreenEnabled)).toBe(true);
    await stage.press('Synstolking');
    await video().press('Space');
    await stage.frame.getByRole('heading', { name: 'Filmen er stoppet. Spørsmål: Nullpunktet' }).waitFor();
    expect(await stage.focused()).toBe('Filmen er stoppet. Spørsmål: Nullpunktet');
    expect(await isPlaying()).toBe(false);
    expect(await video().evaluate((element: HTMLVideoElement) => element.textTracks[0]?.cues?.length)).toBe(1);
    expect(await stage.frame.locator('audio').evaluate((element: HTMLAudioElement) => element.currentTime)).toBeGreaterThan(0.2);
    await stage.examine('film-stoppet');
    await tabTo(stage.page, /^Tallet før dere begynner$/);
    await stage.page.keyboard.press('Space');
    await tabTo(stage.page, /^Sjekk svaret$/);
    await stage.page.keyboard.press('Enter');
    await tabTo(stage.page, /^Fortsett filmen$/);
    await stage.page.keyboard.press('Enter');
    await stage.says('Sett: 100 prosent');
    await stage.says('Du er ferdig med filmen');
    expect((await stage.finished('film', 'completed')).at(-1)?.result).toMatchObject({ completion: true, success: true, score: { raw: 1, max: 1 } });
    await stage.page.getByText(/^(Leksjonen er ferdig|Kurset er fullført)/).first().waitFor();
  });

  journey('is where it was when the tab is opened again, and can be read instead', async () => {
    await stage.closeAndReturn('film', SEEN_WITH_DESCRIPTION);
    await stage.says('Sett: 100 prosent');
    await stage.says('Besvart');
    expect(await stage.button('Synstolking').getAttribute('aria-pressed')).toBe('true');
    await stage.click(stage.frame.getByText('Filmen som tekst'));
    await stage.press('Jeg har lest teksten i stedet');
    expect(await stage.focused()).toBe('Du har lest teksten.');
    await stage.examine('film-lest');
    await stage.leave();
  });
});

describe.each([
  ['sett', '.spor-choice', ['Spor.Base', 'Spor.Container', 'Spor.Sort', 'Spor.Map', 'Spor.Choice']],
  ['film', '.spor-film', ['Spor.Base', 'Spor.Container', 'Spor.Video', 'Spor.Choice']],
])('%s as a package', (lesson, shown, libraries) => {
  journey('brings along every type and file that is used in it, and plays where it is brought', async () => {
    const answer = await fetch(`${spor.url}/api/exercises/${await stage.exerciseId(lesson)}/package`, { headers: { cookie: editor.cookies } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    for (const name of libraries) expect(bytes.includes(`${name}-1.0/library.json`)).toBe(true);
    const { status, text, body } = await upload(editor, bytes);
    expect([status, text]).toEqual([201, expect.any(String)]);
    const { url } = (await editor.post(`/api/h5p-packages/${body.contentId}/previews`)).body;
    const visit = await aVisit(browser, spor, { at: url });
    await visit.page.locator(shown).first().waitFor();
    if (lesson === 'film') await visit.page.waitForFunction(() => (document.querySelector('video') as HTMLVideoElement).readyState > 0);
    expect(visit.faults).toEqual([]);
    await visit.close();
  });
});
