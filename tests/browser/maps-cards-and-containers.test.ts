import { type Browser, type Frame, type FrameLocator, type Locator } from 'playwright-core';
import { inScheme, settled, violations, wideParts } from '../support/axe.js';
import { type Account, aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { type Client } from '../support/client.js';
import { openLesson } from '../support/course.js';
import { clickIn, drawn, exerciseIn } from '../support/exercises.js';
import { aFilm } from '../support/film.js';
import { upload } from '../support/h5p.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { tabTo } from '../support/keyboard.js';
import { aCourseOf, type OwnExercise } from '../support/own-course.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { eventually } from '../support/settled.js';

const COURSE = 'ovelser';

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
const LEVELS = [{ title: 'Ny', description: 'Jeg har hørt om det.', advice: 'Følg en kollega.' }, { title: 'Øvd', description: 'Jeg gjør det selv.', advice: 'Lær det bort.' }];
const SELF: OwnExercise = {
  library: 'Spor.SelfAssessment 1.0',
  params: { instruction: '<p>Hvor er du i dag?</p>', areas: [{ title: 'Lede en idédugnad', levels: LEVELS }, { title: 'Prøve i det små', levels: LEVELS }] },
};
const TRUE_FALSE: OwnExercise = { library: 'Spor.TrueFalse 1.0', params: { instruction: '<p>Er det sant?</p>', statements: [{ text: 'Et forsøk kan stoppes.', correct: true }] } };
const BLANKS: OwnExercise = { library: 'Spor.Blanks 1.0', params: { instruction: '<p>Hva mangler?</p>', text: '<p>Et forsøk er *lite*.</p>' } };
const WORDS: OwnExercise = { library: 'Spor.Words 1.0', params: { instruction: '<p>Hvilket ord?</p>', text: '<p>En pilot er *stor*.</p>', distractors: ['rød'] } };
const ORDER: OwnExercise = { library: 'Spor.Order 1.0', params: { instruction: '<p>Hva kommer først?</p>', items: [{ text: 'Tell' }, { text: 'Prøv' }, { text: 'Tell igjen' }] } };
const film = { video: [{ path: 'media/film.webm', mime: 'video/webm' }], captions: [{ label: 'Norsk', language: 'nb', file: { path: 'media/film.nb.vtt', mime: 'text/vtt' } }] };
const EXERCISES: Record<string, OwnExercise> = {
  kart: MAP,
  kort: CARDS,
  egenvurdering: SELF,
  sett: { library: 'Spor.QuestionSet 1.0', params: { introduction: '<p>Tre oppgaver.</p>', questions: [CHOICE, SORT, MAP], passPercentage: 80, feedback: { failed: 'Les det en gang til.' } } },
  blandet: { library: 'Spor.QuestionSet 1.0', params: { questions: [TRUE_FALSE, BLANKS, WORDS, ORDER] } },
  kolonne: { library: 'Spor.Column 1.0', params: { parts: [{ library: 'Spor.Text 1.0', params: { text: '<h3>Tallet</h3><p>Tell først.<script>alert(1)</script></p>' } }, CHOICE, CARDS] } },
  film: { library: 'Spor.Video 1.0', params: { ...film, audioDescription: { audio: [{ path: 'media/stemme.webm', mime: 'audio/webm' }] }, transcript: '<p>Hei, sier Nora.</p>', marks: [{ time: 1, title: 'Nullpunktet', question: CHOICE }] } },
};

interface Said {
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string; readonly definition: { readonly correctResponsesPattern?: string[]; readonly interactionType?: string } };
  readonly context?: { readonly contextActivities?: { readonly parent?: { readonly id: string }[] } };
  readonly result?: { readonly response?: string; readonly completion?: boolean; readonly success?: boolean; readonly score?: { readonly raw: number; readonly max: number } };
}

let spor: Installation;
let browser: Browser;
let client: Client;
let editor: Client;
let account: Account;
let visit: Visit;
let frame: FrameLocator;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ content: false }), aBrowser()]);
  const { film: bytes, sound } = await aFilm(browser);
  await aCourseOf(spor, COURSE, EXERCISES, { media: { 'film.webm': bytes, 'stemme.webm': sound, 'film.nb.vtt': 'WEBVTT\n\n00:00.000 --> 00:02.000\nHei, sier Nora.\n' } });
  const employee = await anEmployee(spor, { unit: await aUnit(spor) });
  account = { email: employee.email, password: PASSWORD };
  client = await signedIn(spor, employee);
  const top = await aUnit(spor);
  editor = await signedIn(spor, await anEmployee(spor, { roles: { editor: top, administrator: top } }));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

const rows = async <Row>(sql: string, values: unknown[] = []): Promise<Row[]> => (await spor.database.query(sql, values))[0] as Row[];
const exerciseId = async (lesson: string): Promise<string> => (await openLesson(client, COURSE, lesson)).exercises[0]?.id ?? '';
/** What the api was told of a lesson's exercise and its parts, in order, as it came. */
const told = async (lesson: string): Promise<Said[]> => (await rows<{ received: string }>('SELECT received FROM statement WHERE received LIKE ? ORDER BY seq', [`%exercise/${await exerciseId(lesson)}%`])).map(({ received }) => JSON.parse(received) as Said);
const verbs = (said: readonly Said[]): string[] => said.map(({ verb, object }) => `${verb.id.split('/').at(-1)}${object.id.includes('?subContentId=') ? ' (part)' : ''}`).filter((verb) => !verb.startsWith('interacted'));
const attempts = async (lesson: string) => rows('SELECT number, finished_at IS NOT NULL AS finished, score, max_score AS of, success FROM attempt WHERE exercise_id = ? ORDER BY number', [await exerciseId(lesson)]);
const finished = (lesson: string, verb: string) => eventually(() => told(lesson), (all) => verbs(all).at(-1) === verb);

const button = (name: string) => frame.getByRole('button', { name, exact: true });
const click = (place: Locator) => clickIn(visit.page, place);
const press = (name: string) => click(button(name));
const says = (text: string | RegExp) => frame.getByText(text).first().waitFor();

async function open(lesson: string): Promise<void> {
  visit = await aVisit(browser, spor, { as: account, at: `/kurs/${COURSE}/${lesson}` });
  frame = exerciseIn(visit.page);
  await frame.locator('.spor').first().waitFor();
  await settled(visit.page);
}

/** The tab is closed, and the same person opens the lesson again when what was done is kept. */
async function closeAndReturn(lesson: string, kept: RegExp): Promise<void> {
  await visit.page.close();
  const states = async () => (await rows<{ content: Buffer }>('SELECT content FROM state_document')).map(({ content }) => content.toString());
  await eventually(states, (all) => all.some((state) => kept.test(state)));
  expect(visit.faults).toEqual([]);
  await visit.close();
  await open(lesson);
}

const inner = (): Frame => visit.page.frames().find((one) => one !== visit.page.mainFrame()) as Frame;
const focused = () => inner().evaluate(() => document.activeElement?.textContent?.trim());
/** The frame cuts off what is too wide, so its width says nothing; each part's does. */
const tooWide = () => inner().evaluate(() => [...document.querySelectorAll('.h5p-content *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(one).position !== 'fixed').map(({ outerHTML }) => outerHTML.slice(0, 120)));
/** Boxes are 24 px with a label around them that is 44; what is read out only has no size. */
const tooSmall = () => inner().evaluate(() => [...document.querySelectorAll('button, select, summary, label:has(input)')].filter((one) => one.getClientRects().length && one.getBoundingClientRect().height < 43.9).map(({ outerHTML }) => outerHTML.slice(0, 120)));

/** As it stands now: light and dark, wide and 320 px. */
async function examine(name: string): Promise<void> {
  const { page } = visit;
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await picture(page, `types/${name}-light`);
  await page.setViewportSize({ width: 320, height: 640 });
  await inScheme(page, 'dark');
  expect([await wideParts(page), await tooWide(), await tooSmall()]).toEqual([[], [], []]);
  expect(await violations(page, ['color-contrast', 'target-size'])).toEqual([]);
  await picture(page, `types/${name}-320-dark`);
  await page.setViewportSize({ width: 1280, height: 860 });
  await inScheme(page, 'light');
  expect(visit.faults).toEqual([]);
}

describe('a map', () => {
  journey('is filled in with the keyboard alone, and says what is right about a wrong answer', async () => {
    await open('kart');
    const { page } = visit;
    await tabTo(page, /^Velg plass/);
    for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
    await says('1 av 2 er plassert');
    await tabTo(page, /^Sjekk kartet$/);
    await page.keyboard.press('Enter');
    await says('Dette gjenstår å plassere: 1.');
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
    await says('2 av 2 er plassert');
    await examine('kart');
    await tabTo(page, /^Sjekk kartet$/);
    await page.keyboard.press('Enter');
    await says('1 av 2 er på riktig plass.');
    expect(await focused()).toBe('Delvis riktig');
    await says('Se en gang til på: Interesse.');
    const all = await finished('kart', 'answered');
    expect(all.at(-1)).toMatchObject({
      result: { response: 'item0[.]highHigh[,]item1[.]lowLow', score: { raw: 1, max: 2 }, success: false, completion: true },
      object: { definition: { interactionType: 'matching', correctResponsesPattern: ['item0[.]highHigh[,]item1[.]lowHigh'] } },
    });
  });

  journey('is as it was when the tab is opened again, shows where things belong, and can be tried again by dragging', async () => {
    await closeAndReturn('kart', /"placed":\["highHigh","lowLow"\],"checked":true/);
    await says('1 av 2 er på riktig plass.');
    await press('Vis hvor de hører hjemme');
    await says('Hører hjemme i: Lav innflytelse, høy interesse');
    await examine('kart-sjekket');
    await press('Prøv igjen');
    const item = frame.getByRole('group', { name: 'Beboerne' });
    await drawn(visit.page);
    await item.dragTo(frame.locator('[data-place=lowHigh]'), { sourcePosition: { x: 12, y: 40 } });
    await frame.locator('[data-place=lowHigh]').getByText('Beboerne').waitFor();
    expect(await item.getByRole('combobox').inputValue()).toBe('lowHigh');
    await press('Sjekk kartet');
    await says('Alt er på plass');
    await visit.page.getByText('Lagret', { exact: true }).waitFor();
    expect(await attempts('kart')).toMatchObject([{ number: 1, finished: 1, score: 1, of: 2 }, { number: 2, finished: 1, score: 2, of: 2, success: 1 }]);
    await visit.close();
  });
});

describe('cards', () => {
  journey('are turned with the keyboard alone, and each turn is said', async () => {
    await open('kort');
    const { page } = visit;
    await examine('kort');
    await tabTo(page, /^Vis et hint$/);
    await page.keyboard.press('Enter');
    await says('Hvis vi …');
    await tabTo(page, /^Snu kortet$/);
    await page.keyboard.press('Enter');
    await frame.getByRole('status').getByText('Kortet er snudd. En antakelse som kan prøves.').waitFor();
    await tabTo(page, /^Neste kort$/);
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Kort 2 av 2');
  });

  journey('lie where they lay when the tab is opened again, and are done when each is turned', async () => {
    await closeAndReturn('kort', /"turned":\[true,false\],"at":1/);
    await says('Kort 2 av 2');
    await press('Snu kortet');
    await says('Du har snudd alle kortene');
    const last = (await finished('kort', 'answered')).at(-1);
    expect(last?.result).toMatchObject({ completion: true, response: 'card0[,]card1' });
    expect(last?.result?.score).toBeUndefined();
    await visit.page.getByText('Leksjonen er ferdig').first().waitFor();
    await examine('kort-snudd');
    await press('Begynn på nytt');
    await says('Snudd: 0 av 2');
    await visit.close();
  });
});

describe('a self-assessment', () => {
  journey('asks for a level in each area, gives advice and no points, and says whose the answer is', async () => {
    await open('egenvurdering');
    const { page } = visit;
    await says('Svaret er for deg selv.');
    await tabTo(page, /^Ny/);
    await page.keyboard.press('Space');
    await examine('egenvurdering');
    await tabTo(page, /^Se hva du kan gjøre videre$/);
    await page.keyboard.press('Enter');
    await says('Velg et nivå her også: Prøve i det små.');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^Se hva du kan gjøre videre$/);
    await page.keyboard.press('Enter');
    await says('Nivå 1 av 2: Ny');
    expect(await focused()).toBe('Du har gjort opp status');
    await says('Følg en kollega.');
    const last = (await finished('egenvurdering', 'answered')).at(-1);
    expect(last?.result).toMatchObject({ completion: true, response: 'area0[.]level0[,]area1[.]level1' });
    expect([last?.result?.score, last?.result?.success, last?.object.definition.correctResponsesPattern]).toEqual([undefined, undefined, undefined]);
  });

  journey('is kept, and can be changed later', async () => {
    await closeAndReturn('egenvurdering', /"levels":\[0,1\],"done":true/);
    await says('Nivå 1 av 2: Ny');
    await examine('egenvurdering-gjort');
    await press('Endre vurderingen');
    await frame.getByRole('group', { name: 'Lede en idédugnad' }).getByRole('radio', { name: 'Øvd' }).check();
    await press('Se hva du kan gjøre videre');
    expect((await finished('egenvurdering', 'answered')).at(-1)?.result?.response).toBe('area0[.]level1[,]area1[.]level1');
    await visit.close();
  });
});

describe('a question set', () => {
  const group = (name: string) => frame.getByRole('group', { name });
  const place = (name: string, where: string) => group(name).getByRole('combobox').selectOption(where);

  journey('shows one question at a time, and keeps the answers of those one comes back to', async () => {
    await open('sett');
    await says('Oppgave 1 av 3');
    await click(frame.getByText('Målet', { exact: true }));
    await press('Sjekk svaret');
    await says('Målet er dit dere skal.');
    await press('Neste oppgave');
    expect(await focused()).toBe('Oppgave 2 av 3');
    await group('To uker på én avdeling').getByRole('radio', { name: 'Forsøk' }).check();
    await examine('sett');
    await closeAndReturn('sett', /"placed":\[0,null\]/);
    await says('Oppgave 2 av 3');
    await says('Besvart: 1 av 3');
    expect(await group('To uker på én avdeling').getByRole('radio', { name: 'Forsøk' }).isChecked()).toBe(true);
    await press('Forrige oppgave');
    await says('Målet er dit dere skal.');
    await press('Neste oppgave');
    await press('Neste oppgave');
    await press('Se hvordan det gikk');
    await says('Du har svart på 1 av 3.');
    await press('Gå til oppgave 2');
  });

  journey('adds up the points, says each part’s answer and then that the whole is completed', async () => {
    await group('Et halvt år').getByRole('radio', { name: 'Pilot' }).check();
    await press('Sjekk sorteringen');
    await press('Neste oppgave');
    await place('Enhetslederen', 'highHigh');
    await place('Beboerne', 'lowLow');
    await press('Sjekk kartet');
    await press('Se hvordan det gikk');
    await says('Du fikk 3 av 5 poeng. Du trenger 80 prosent for å bestå. Les det en gang til.');
    expect(await focused()).toBe('Ikke bestått ennå');
    await says('Ikke riktig: 0 av 1 poeng');
    await says('Riktig: 2 av 2 poeng');
    await examine('sett-oppsummert');
    const all = await finished('sett', 'completed');
    const parts = all.filter(({ verb }) => verb.id.endsWith('answered'));
    expect(parts.map(({ result }) => [result?.score?.raw, result?.score?.max])).toEqual([[0, 1], [2, 2], [1, 2]]);
    const whole = `xapi/activities/exercise/${await exerciseId('sett')}`;
    for (const { object, context } of parts) {
      expect(object.id).toMatch(/\?subContentId=[0-9a-f-]{36}$/);
      expect(context?.contextActivities?.parent?.[0]?.id.endsWith(whole)).toBe(true);
    }
    expect(all.at(-1)?.result).toMatchObject({ completion: true, success: false, score: { raw: 3, max: 5 } });
    await visit.page.getByText('Leksjonen er ferdig').first().waitFor();
    expect(await attempts('sett')).toMatchObject([{ number: 1, finished: 1, score: 3, of: 5, success: 0 }]);
  });

  journey('opened again it shows how it went, which is not another attempt; trying everything again is', async () => {
    await closeAndReturn('sett', /"isSummary":true/);
    await says('Du fikk 3 av 5 poeng.');
    await press('Vis løsningene');
    await says('Oppgave 1 av 3');
    await frame.locator('.spor-choice').getByText('Riktig svar').waitFor();
    await visit.page.getByText('Lagret', { exact: true }).waitFor();
    expect(await attempts('sett')).toHaveLength(1);
    await press('Neste oppgave');
    await press('Neste oppgave');
    await press('Se hvordan det gikk');
    await press('Prøv alt på nytt');
    await says('Besvart: 0 av 3');
    await click(frame.getByText('Tallet før dere begynner'));
    await press('Sjekk svaret');
    await finished('sett', 'answered (part)');
    expect(await attempts('sett')).toMatchObject([{ number: 1, finished: 1 }, { number: 2, finished: 0 }]);
    await visit.close();
  });
});

journey('every kind of question can stand in a set, and is there again', async () => {
  await open('blandet');
  await click(frame.getByText('Riktig', { exact: true }));
  await press('Sjekk svaret');
  await press('Neste oppgave');
  await frame.getByRole('textbox').fill('lite');
  await press('Sjekk svaret');
  await press('Neste oppgave');
  await frame.getByRole('combobox').selectOption('rød');
  await press('Sjekk svaret');
  // What is not sent yet when a tab is closed waits in that browser; here the person goes on in another.
  await eventually(() => told('blandet'), (all) => verbs(all).filter((verb) => verb.startsWith('answered')).length === 3);
  await closeAndReturn('blandet', /"answered":\["[^"]+","[^"]+","[^"]+"\]/);
  await says('Besvart: 3 av 4');
  await press('Neste oppgave');
  await click(frame.getByRole('button', { name: /^Flytt ned: / }).first());
  await press('Sjekk rekkefølgen');
  await press('Se hvordan det gikk');
  expect(verbs(await finished('blandet', 'completed')).filter((verb) => verb.startsWith('answered'))).toHaveLength(4);
  const [attempt] = await attempts('blandet');
  expect(attempt).toMatchObject({ finished: 1, of: 6 });
  await says(/^Du fikk [2-5] av 6 poeng/);
  await examine('blandet-oppsummert');
  await visit.close();
});

describe('a column', () => {
  journey('is done when each exercise on it is, whatever the order', async () => {
    await open('kolonne');
    await frame.getByRole('heading', { name: 'Tallet' }).waitFor();
    expect(await frame.locator('script:text("alert(1)")').count()).toBe(0);
    for (const last of [false, true]) {
      await press('Snu kortet');
      if (!last) await press('Neste kort');
    }
    await says('Gjort: 1 av 2');
    await closeAndReturn('kolonne', /"turned":\[true,true\]/);
    await says('Gjort: 1 av 2');
    await examine('kolonne');
    await tabTo(visit.page, /^Tallet før dere begynner$/);
    await visit.page.keyboard.press('Space');
    await tabTo(visit.page, /^Sjekk svaret$/);
    await visit.page.keyboard.press('Enter');
    await says('Du har gjort alt her');
    expect(verbs(await finished('kolonne', 'completed')).slice(-2)).toEqual(['answered (part)', 'completed']);
    await visit.page.getByText('Leksjonen er ferdig').first().waitFor();
    expect(await attempts('kolonne')).toMatchObject([{ number: 1, finished: 1, score: 1, of: 1, success: 1 }]);
    await examine('kolonne-gjort');
    await visit.close();
  });
});

describe('a film', () => {
  const video = () => frame.locator('video');
  const isPlaying = () => video().evaluate((element: HTMLVideoElement) => !element.paused);

  journey('has captions and audio description, stops for a question that takes the focus, and goes on after it', async () => {
    await open('film');
    await examine('film');
    expect(await inner().evaluate(() => document.fullscreenEnabled)).toBe(true);
    await press('Synstolking');
    await video().press('Space');
    await frame.getByRole('heading', { name: 'Filmen er stoppet. Spørsmål: Nullpunktet' }).waitFor();
    expect(await focused()).toBe('Filmen er stoppet. Spørsmål: Nullpunktet');
    expect(await isPlaying()).toBe(false);
    expect(await video().evaluate((element: HTMLVideoElement) => element.textTracks[0]?.cues?.length)).toBe(1);
    expect(await frame.locator('audio').evaluate((element: HTMLAudioElement) => element.currentTime)).toBeGreaterThan(0.2);
    await examine('film-stoppet');
    await tabTo(visit.page, /^Tallet før dere begynner$/);
    await visit.page.keyboard.press('Space');
    await tabTo(visit.page, /^Sjekk svaret$/);
    await visit.page.keyboard.press('Enter');
    await tabTo(visit.page, /^Fortsett filmen$/);
    await visit.page.keyboard.press('Enter');
    await says('Sett: 100 prosent');
    await says('Du er ferdig med filmen');
    expect((await finished('film', 'completed')).at(-1)?.result).toMatchObject({ completion: true, success: true, score: { raw: 1, max: 1 } });
    await visit.page.getByText(/^(Leksjonen er ferdig|Kurset er fullført)/).first().waitFor();
  });

  journey('is where it was when the tab is opened again, and can be read instead', async () => {
    await closeAndReturn('film', /"isDescribed":true/);
    await says('Sett: 100 prosent');
    await says('Besvart');
    expect(await button('Synstolking').getAttribute('aria-pressed')).toBe('true');
    await click(frame.getByText('Filmen som tekst'));
    await press('Jeg har lest teksten i stedet');
    expect(await focused()).toBe('Du har lest teksten.');
    await examine('film-lest');
    await visit.close();
  });
});

describe.each([
  ['sett', '.spor-choice', ['Spor.Base', 'Spor.Container', 'Spor.Sort', 'Spor.Map', 'Spor.Choice']],
  ['film', '.spor-film', ['Spor.Base', 'Spor.Container', 'Spor.Video', 'Spor.Choice']],
])('%s as a package', (lesson, shown, libraries) => {
  journey('brings along every type and file that is used in it, and plays where it is brought', async () => {
    const answer = await fetch(`${spor.url}/api/exercises/${await exerciseId(lesson)}/package`, { headers: { cookie: editor.cookies } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    for (const name of libraries) expect(bytes.includes(`${name}-1.0/library.json`)).toBe(true);
    const { status, text, body } = await upload(editor, bytes);
    expect([status, text]).toEqual([201, expect.any(String)]);
    const { url } = (await editor.post(`/api/h5p-packages/${body.contentId}/previews`)).body;
    visit = await aVisit(browser, spor, { at: url });
    await visit.page.locator(shown).first().waitFor();
    if (lesson === 'film') await visit.page.waitForFunction(() => (document.querySelector('video') as HTMLVideoElement).readyState > 0);
    expect(visit.faults).toEqual([]);
    await visit.close();
  });
});
