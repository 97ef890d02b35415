import { type Browser, type Frame, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { inScheme, settled, violations, wideParts } from './axe.js';
import { type Account, aVisit, picture, type Visit } from './browser.js';
import { type Client } from './client.js';
import { openLesson } from './course.js';
import { clickIn, exerciseIn, standsStill } from './exercises.js';
import { type Installation } from './installation.js';
import { aCourseOf, type OwnExercise } from './own-course.js';
import { PASSWORD } from './password.js';
import { anEmployee, aUnit, signedIn } from './people.js';
import { eventually } from './settled.js';

const COURSE = 'ovelser';

/** A statement as the api took it in. */
export interface Said {
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string; readonly definition: { readonly correctResponsesPattern?: string[]; readonly interactionType?: string } };
  readonly context?: { readonly contextActivities?: { readonly parent?: { readonly id: string }[] } };
  readonly result?: { readonly response?: string; readonly completion?: boolean; readonly success?: boolean; readonly score?: { readonly raw: number; readonly max: number } };
}

interface Scenery {
  /** By the slug of the lesson each of them has for itself. */
  readonly exercises: Readonly<Record<string, OwnExercise>>;
  readonly media?: Readonly<Record<string, string | Buffer>>;
}

/** A course of own exercises and somebody who takes it: opens a lesson, does what is in its sealed frame, closes the tab and comes back. */
export class ExerciseStage {
  visit: Visit;
  frame: FrameLocator;

  private constructor(
    private readonly spor: Installation,
    private readonly browser: Browser,
    private readonly account: Account,
    private readonly client: Client,
  ) {}

  static async of(spor: Installation, browser: Browser, { exercises, media }: Scenery): Promise<ExerciseStage> {
    await aCourseOf(spor, COURSE, exercises, { media });
    const employee = await anEmployee(spor, { unit: await aUnit(spor) });
    return new ExerciseStage(spor, browser, { email: employee.email, password: PASSWORD }, await signedIn(spor, employee));
  }

  get page(): Page {
    return this.visit.page;
  }

  async open(lesson: string): Promise<void> {
    this.visit = await aVisit(this.browser, this.spor, { as: this.account, at: `/kurs/${COURSE}/${lesson}` });
    this.frame = exerciseIn(this.page);
    await this.frame.locator('.spor').first().waitFor();
    await settled(this.page);
  }

  /** The tab is closed, and the same person opens the lesson again, in another browser, when what was done is kept. */
  async closeAndReturn(lesson: string, kept: { test(state: string): boolean }): Promise<void> {
    await this.page.close();
    const states = async () => (await this.rows<{ content: Buffer }>('SELECT content FROM state_document')).map(({ content }) => content.toString());
    await eventually(states, (all) => all.some((state) => kept.test(state)));
    await this.leave();
    await this.open(lesson);
  }

  async leave(): Promise<void> {
    expect(this.visit.faults).toEqual([]);
    await this.visit.close();
  }

  readonly button = (name: string): Locator => this.frame.getByRole('button', { name, exact: true });
  readonly click = (place: Locator): Promise<void> => clickIn(place);
  readonly press = (name: string): Promise<void> => this.click(this.button(name));
  readonly says = (text: string | RegExp): Promise<void> => this.frame.getByText(text).first().waitFor();

  async drag(what: Locator, where: Locator, from?: { x: number; y: number }): Promise<void> {
    await standsStill(what);
    await what.dragTo(where, from && { sourcePosition: from });
  }

  get inside(): Frame {
    return this.page.frames().find((one) => one !== this.page.mainFrame()) as Frame;
  }

  /** What a screen reader calls what has the focus in the exercise. */
  focused(): Promise<string | undefined> {
    return this.inside.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim());
  }

  /** As it stands now, light and dark, wide and at 320 px: no violation, nothing that reaches out, nothing too small to hit. */
  async examine(name: string): Promise<void> {
    await settled(this.page);
    expect(await violations(this.page)).toEqual([]);
    await picture(this.page, `types/${name}-light`);
    await this.page.setViewportSize({ width: 320, height: 640 });
    await inScheme(this.page, 'dark');
    expect([await wideParts(this.page), await this.inside.evaluate(tooWide), await this.inside.evaluate(tooSmall)]).toEqual([[], [], []]);
    expect(await violations(this.page, ['color-contrast', 'target-size'])).toEqual([]);
    await picture(this.page, `types/${name}-320-dark`);
    await this.page.setViewportSize({ width: 1280, height: 860 });
    await inScheme(this.page, 'light');
    expect(this.visit.faults).toEqual([]);
  }

  async rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.spor.database.query(sql, values))[0] as Row[];
  }

  async exerciseId(lesson: string): Promise<string> {
    return (await openLesson(this.client, COURSE, lesson)).exercises[0]?.id ?? '';
  }

  /** What the api was told of a lesson's exercise and its parts, in order, as it came. */
  async told(lesson: string): Promise<Said[]> {
    const rows = await this.rows<{ received: string }>('SELECT received FROM statement WHERE received LIKE ? ORDER BY seq', [`%exercise/${await this.exerciseId(lesson)}%`]);
    return rows.map(({ received }) => JSON.parse(received) as Said);
  }

  async attempts(lesson: string): Promise<object[]> {
    return this.rows('SELECT number, finished_at IS NOT NULL AS finished, score, max_score AS of, success FROM attempt WHERE exercise_id = ? ORDER BY number', [await this.exerciseId(lesson)]);
  }

  /** Everything that was told, once the last of it is `verb`. */
  finished(lesson: string, verb: string): Promise<Said[]> {
    return eventually(() => this.told(lesson), (all) => verbsOf(all).at(-1) === verb);
  }

  /** What the api takes in of an answer: the points, how it is said, and what would have been right. */
  async answering(check: () => Promise<unknown>): Promise<{ points: string; response: string | undefined; type: string | undefined; pattern: string[] | undefined }> {
    const taken = this.page.waitForResponse((response) => response.url().endsWith('/statements') && (response.request().postData() ?? '').includes('verbs/answered'));
    await check();
    const response = await taken;
    const { result, object } = response.request().postDataJSON() as Said;
    const score = result?.score;
    expect([response.ok(), result?.completion, result?.success]).toEqual([true, true, score && score.raw === score.max]);
    return { points: score ? `${score.raw}/${score.max}` : 'none', response: result?.response, type: object.definition.interactionType, pattern: object.definition.correctResponsesPattern };
  }
}

/** The last word of each verb; those of parts are marked, and what was only tried is left out. */
export const verbsOf = (said: readonly Said[]): string[] =>
  said.map(({ verb, object }) => `${verb.id.split('/').at(-1)}${object.id.includes('?subContentId=') ? ' (part)' : ''}`).filter((verb) => !verb.startsWith('interacted'));

/** The frame cuts off what is too wide, so its width says nothing; each part's does. */
const tooWide = (): string[] =>
  [...document.querySelectorAll('.h5p-content *')]
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map(({ outerHTML }) => outerHTML.slice(0, 120));

/** Boxes are 24 px with a label around them that is 44; what is read out only has no size. */
const tooSmall = (): string[] =>
  [...document.querySelectorAll('button, select, summary, input[type=text], label:has(input)')]
    .filter((one) => one.getClientRects().length)
    .filter((one) => Math.min(one.getBoundingClientRect().height, one.getBoundingClientRect().width) < 43.9)
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
