import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Answer, type Client } from './client.js';
import { openLesson } from './course.js';
import { type Installation } from './installation.js';
import { anEmployee, signedIn, type TestEmployee } from './people.js';
import { LrsClient } from './xapi.js';
import { zipOf } from './zip.js';

const ADL = 'http://adlnet.gov/expapi/verbs/';
export const CATEGORIES = { cmi5: 'https://w3id.org/xapi/cmi5/context/categories/cmi5', moveOn: 'https://w3id.org/xapi/cmi5/context/categories/moveon' };
export const EXTENSIONS = 'https://w3id.org/xapi/cmi5/context/extensions';

interface UnitWish {
  readonly moveOn?: string;
  readonly masteryScore?: string;
  readonly launchMethod?: string;
  readonly url?: string;
}

/** The publisher's ids. */
export const publisherId = (name: string): string => `https://pub.example/${name}`;

const words = (text: string): string => ['title', 'description'].map((name) => `<${name}><langstring lang="nb">${text}</langstring></${name}>`).join('');

/** A unit of a course structure, called by its name. */
export const unitXml = (name: string, { url = 'index.html', ...attributes }: UnitWish = {}, more = ''): string =>
  `<au id="${publisherId(name)}" ${Object.entries(attributes).map(([key, value]) => `${key}="${value}"`).join(' ')}>${words(`Del ${name}`)}<url>${url}</url>${more}</au>`;
export const blockXml = (name: string, ...inside: string[]): string => `<block id="${publisherId(name)}">${words(`Blokk ${name}`)}${inside.join('')}</block>`;

/** A package with the structure, and pages by their names; `name` tells it from others. */
export const cmi5Package = (name: string, inside: string, files: Readonly<Record<string, string | Buffer>> = { 'index.html': '<!doctype html><title>Del</title>' }): Buffer =>
  zipOf([
    { name: 'cmi5.xml', data: `<?xml version="1.0" encoding="utf-8"?><courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"><course id="${publisherId(name)}">${words(`Kurs ${name}`)}</course>${inside}</courseStructure>` },
    ...Object.entries(files).map(([file, data]) => ({ name: file, data })),
  ]);

interface CourseWish {
  readonly bytes: Buffer;
  /** Names of units; a lesson is made for each. */
  readonly units: readonly string[];
  /** As `course.yaml` has it. */
  readonly contributes?: string;
  readonly key?: string;
  readonly version?: number;
}

/** Publishes a course with a lesson for each of a package's units, called as the unit is. */
export async function aCourseWithPackage(spor: Installation, slug: string, { bytes, units, contributes = '[]', key = 'C91', version = 1 }: CourseWish): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spor-content-'));
  const course = path.join(folder, 'courses', slug);
  for (const inner of ['nb/exercises', 'media']) mkdirSync(path.join(course, inner), { recursive: true });
  const write = (name: string, text: string | Buffer) => writeFileSync(path.join(course, name), text);
  write('course.yaml', `key: ${key}\nminutes: ${units.length}\nversion: ${version}\ncontributes: ${contributes}\nowner: Fagansvarlig\nreview: 2099-12-31\nlicence: CC-BY-4.0\nattribution: Lier kommune\nlessons: [${units.join(', ')}]\n`);
  write('nb/course.md', `---\ntitle: Kurset ${slug}\nsummary: Et kurs til test.\noutcomes: [Du kan prøve det]\n---\nEn kurspakke.\n`);
  write('media/pakke.zip', bytes);
  for (const name of units) {
    write(`nb/${name}.md`, `---\ntitle: Leksjon ${name}\nkind: exercise\nminutes: 1\n---\nGjør delen.\n\n::exercise{${name}}\n`);
    write(`nb/exercises/${name}.json`, JSON.stringify({ title: `Del ${name}`, package: 'media/pakke.zip', unit: publisherId(name) }));
  }
  const { code, output } = await spor.operator('import-content', folder);
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(output);
}

/** Where a unit is for whoever is signed in. */
export interface UnitOf {
  readonly enrolmentId: string;
  readonly exerciseId: string;
}

export async function unitOf(client: Client, course: string, unit: string): Promise<UnitOf> {
  const { enrolmentId, exercises } = await openLesson(client, course, unit);
  return { enrolmentId, exerciseId: exercises[0]!.id };
}

export const launchesOf = ({ enrolmentId, exerciseId }: UnitOf): string => `/api/enrolments/${enrolmentId}/exercises/${exerciseId}/launches`;

/** What the address of a launch says. */
export interface LaunchWords {
  readonly url: string;
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: { readonly account: { readonly homePage: string; readonly name: string } };
  readonly registration: string;
  readonly activityId: string;
}

export async function launched(client: Client, unit: UnitOf, body: object = {}): Promise<LaunchWords> {
  const { status, body: answer, text } = await client.post(launchesOf(unit), body);
  if (status !== 200) throw new Error(text);
  const said = Object.fromEntries(new URL(answer.url as string).searchParams) as Record<string, string>;
  return { url: answer.url, endpoint: said['endpoint']!, fetch: said['fetch']!, actor: JSON.parse(said['actor']!), registration: said['registration']!, activityId: said['activityId']! };
}

const RESULTS: Readonly<Record<string, object>> = {
  completed: { completion: true, duration: 'PT1S' },
  passed: { success: true, duration: 'PT1S' },
  failed: { success: false, duration: 'PT1S' },
  terminated: { duration: 'PT2S' },
};

/** A unit that runs: it has fetched its token and knows what it was told. */
export class RunningUnit {
  constructor(
    readonly said: LaunchWords,
    readonly lrs: LrsClient,
    readonly data: { contextTemplate: { contextActivities: { grouping: { id: string }[] }; extensions: Record<string, string> } } & Record<string, unknown>,
  ) {}

  get sessionId(): string {
    return this.data.contextTemplate.extensions[`${EXTENSIONS}/sessionid`]!;
  }

  get preferences() {
    return { agent: this.said.actor, profileId: 'cmi5LearnerPreferences' };
  }

  state(stateId: string) {
    return { agent: this.said.actor, activityId: this.said.activityId, registration: this.said.registration, stateId };
  }

  /** As cmi5 defines it. */
  statement(verb: string, more: object = {}) {
    const template = structuredClone(this.data.contextTemplate);
    const isJudged = ['completed', 'passed', 'failed'].includes(verb);
    return {
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      actor: this.said.actor,
      verb: { id: ADL + verb },
      object: { id: this.said.activityId },
      ...(RESULTS[verb] ? { result: RESULTS[verb] } : {}),
      context: { ...template, registration: this.said.registration, contextActivities: { ...template.contextActivities, category: [CATEGORIES.cmi5, ...(isJudged ? [CATEGORIES.moveOn] : [])].map((id) => ({ id })) } },
      ...more,
    };
  }

  /** Of the unit's own: no word of cmi5. */
  own(verb = 'experienced', more: object = {}) {
    const statement = this.statement(verb, more);
    return { ...statement, context: { ...statement.context, contextActivities: { grouping: statement.context.contextActivities.grouping } } };
  }

  say = (verb: string, more: object = {}): Promise<Answer> => this.tell(this.statement(verb, more));
  tell = (statement: { id: string } & object): Promise<Answer> => this.lrs.put('/statements', statement, { statementId: statement.id });
}

/** With the token that the address gives out. */
export async function tokenOf({ fetch: address }: LaunchWords): Promise<string> {
  const body = (await (await fetch(address, { method: 'POST' })).json()) as { 'auth-token'?: string };
  if (!body['auth-token']) throw new Error(JSON.stringify(body));
  return body['auth-token'];
}

export const lrsOf = (said: LaunchWords, token: string): LrsClient => new LrsClient(new URL(said.endpoint).origin, '1.0.3', 'unit', `Basic ${token}`, '/xapi');

export async function withLaunchData(said: LaunchWords, lrs: LrsClient): Promise<RunningUnit> {
  const { body } = await lrs.get('/activities/state', { agent: said.actor, activityId: said.activityId, registration: said.registration, stateId: 'LMS.LaunchData' });
  return new RunningUnit(said, lrs, body);
}

/** Launches a unit, and does what every unit does first: takes its token, its launch data and the learner's preferences. */
export async function running(client: Client, unit: UnitOf, body: object = {}): Promise<RunningUnit> {
  const said = await launched(client, unit, body);
  const lrs = lrsOf(said, await tokenOf(said));
  const started = await withLaunchData(said, lrs);
  await lrs.get('/agents/profile', started.preferences);
  return started;
}

/** As above, and begun. */
export async function begun(client: Client, unit: UnitOf, body: object = {}): Promise<RunningUnit> {
  const started = await running(client, unit, body);
  const { status, text } = await started.say('initialized');
  if (status !== 204) throw new Error(text);
  return started;
}

/** As above, in a course. */
export const begunIn = async (client: Client, course: string, unit: string, body: object = {}): Promise<RunningUnit> => begun(client, await unitOf(client, course, unit), body);

export interface Learner {
  readonly client: Client;
  readonly employee: TestEmployee;
}

export async function aLearner(spor: Installation): Promise<Learner> {
  const employee = await anEmployee(spor);
  return { employee, client: await signedIn(spor, employee) };
}

/** What kinds of things somebody has completed, in order. */
export async function completionsOf({ database }: Installation, { employee }: Learner): Promise<string[]> {
  const [rows] = (await database.query('SELECT kind FROM completion WHERE employee_id = ? ORDER BY statement_seq, kind', [employee.id])) as unknown as [{ kind: string }[]];
  return rows.map(({ kind }) => kind);
}
