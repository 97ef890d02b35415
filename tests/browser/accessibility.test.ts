import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser } from 'playwright-core';
import { inScheme, settled, violations, wideParts } from '../support/axe.js';
import { aBrowser, aVisit, journey, picture, type Visit } from '../support/browser.js';
import { Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { answerChoice } from '../support/exercises.js';
import { lookThrough } from '../support/drafts.js';
import { aCoursePackage, uploadCoursePackage } from '../support/course-packages.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { PASSWORD } from '../support/password.js';
import { anEmployee, type TestEmployee } from '../support/people.js';
import { ROOT } from '../support/processes.js';

const DONE = 'hva-er-innovasjon-i-lier';
const BEGUN = 'problemet-forst';
const TOOLKIT = 'idemote-pa-45-minutter';
/** What gets its id when the tests begin stands in an address as `{its name}`. */
const ids: Record<string, string> = {};
const whole = (address: string): string => address.replace(/\{([a-zA-Z-]+)\}/g, (_, name: string) => ids[name] ?? name);
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

/** An address for each of learn's routes; for the lesson, one for each kind of exercise that ships. */
const LEARN: Record<string, readonly string[]> = {
  '': ['/'],
  'laeringssti/:slug': ['/laeringssti/kom-i-gang'],
  kurs: ['/kurs', '/kurs?kompetanse=K3', '/kurs?kompetanse=K99'],
  'kurs/:slug': [`/kurs/${DONE}`, `/kurs/${BEGUN}`],
  'kurs/:slug/fullfort': [`/kurs/${DONE}/fullfort`, `/kurs/${BEGUN}/fullfort`],
  'kurs/:slug/:lesson': [
    `/kurs/${BEGUN}/losningen-som-kom-for-tidlig`,
    `/kurs/${BEGUN}/symptom-eller-arsak`,
    `/kurs/${BEGUN}/din-egen-utfordring`,
    `/kurs/${DONE}/forslaget-pa-vaktrommet`,
    `/kurs/${DONE}/hvorfor-vi-trenger-det`,
  ],
  'forhandsvisning/:draftId/:lesson': [`/forhandsvisning/{course}/losningen-som-kom-for-tidlig`],
  'forhandsvisning/versjon/:publicationId/:lesson': ['/forhandsvisning/versjon/{version}/losningen-som-kom-for-tidlig'],
  'forhandsvisning/verktoyversjon/:publicationId': ['/forhandsvisning/verktoyversjon/{toolkitVersion}'],
  'forhandsvisning/stiversjon/:publicationId': ['/forhandsvisning/stiversjon/{pathVersion}'],
  kompetanse: ['/kompetanse', '/kompetanse?hvorfor=K3'],
  verktoy: ['/verktoy'],
  'verktoy/:slug': ['/verktoy/idemote-pa-45-minutter'],
  sok: ['/sok', '/sok?q=årsak', '/sok?q=kompettanse', '/sok?q=xyzzy'],
  team: ['/team'],
  'team/tildel': ['/team/tildel'],
  'mine-data': ['/mine-data'],
  'mine-data/programmer': ['/mine-data/programmer'],
  'mine-data/:statement': ['/mine-data/{statement}'],
  tilgjengelighet: ['/tilgjengelighet'],
  '*': ['/finnes-ikke'],
  'logg-inn': ['/logg-inn', '/logg-inn?til=%2F&utlopt=1'],
};

interface Screen {
  readonly resource: string;
  readonly kind: string;
}

/** Every screen of every resource of admin, as its own folder lists them. */
const ADMIN: readonly Screen[] = readdirSync(path.join(ROOT, 'admin/src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => path.join('admin/src', name, 'index.ts'))
  .filter((file) => { try { return read(file).includes('ResourceProps'); } catch { return false; } })
  .flatMap((file) => {
    const text = read(file);
    const resource = /name: '([a-z0-9-]+)'/.exec(text)?.[1] ?? '';
    return [...text.matchAll(/\b(list|show|create|edit): /g)].map(([, kind]) => ({ resource, kind: kind as string }));
  })
  .filter(({ resource }) => resource !== 'histories');

const HISTORIES = [`course.${BEGUN}`, 'path.kom-i-gang', `toolkit.${TOOLKIT}`];

/** What a draft's one screen shows, by its address. */
const DRAFTS = [
  `{course}`,
  `{course}?part=losningen-som-kom-for-tidlig`,
  `{course}?part=losningen-som-kom-for-tidlig&exercise=hva-ville-du-spurt-om`,
  `{course}?part=losningen-som-kom-for-tidlig&language=nn`,
  `{course}/publish`,
  `{empty}`,
  `{empty}/publish`,
  `{path}`,
  `{toolkit}`,
  `{framework}`,
  `{framework}/publish`,
  `{course}/published?kind=course&slug=${BEGUN}&number=2&asked=3`,
];

let spor: Installation;
let browser: Browser;
let everybody: TestEmployee;
let client: Client;
let visit: Visit;

beforeAll(async () => {
  [spor, browser] = await Promise.all([anInstallation({ demo: true, worker: true }), aBrowser()]);
  const [[top], [unit]] = (await Promise.all([
    spor.database.query("SELECT id, name FROM org_unit WHERE code = 'FK'"),
    spor.database.query("SELECT id, name FROM org_unit WHERE code = '101'"),
  ])).map(([rows]) => rows as { id: string; name: string }[]);
  everybody = await anEmployee(spor, { unit, roles: { leader: unit, hr: top, editor: top, administrator: top } });
  client = await new Client(spor.url).signIn(everybody.email, PASSWORD);
  await takeCourse(client, DONE);
  await takeCourse(client, BEGUN, { lessons: 1 });
  ids.statement = (await client.get('/api/me/data')).body.kinds.find(({ key }: { key: string }) => key === 'records.statement').sample[0].id;
  await anUploadedPackage();
  await uploadCoursePackage(client, aCoursePackage('scorm2004'));
  for (const [name, wish] of Object.entries({ course: { kind: 'course', slug: BEGUN }, path: { kind: 'path', slug: 'kom-i-gang' }, toolkit: { kind: 'toolkit', slug: TOOLKIT }, framework: { kind: 'framework', slug: 'innovasjon' }, empty: { kind: 'course', title: 'Tomt kurs' } })) ids[name] = (await client.post('/api/drafts', wish)).body.id;
  // The preview itself has its own test.
  await lookThrough(client, ids.course as string);
  for (const [kind, slug] of [['toolkit', 'idemote-pa-45-minutter'], ['path', 'kom-i-gang']] as const) ids[`${kind}Version`] = (await client.get(`/api/histories/${kind}/${slug}`)).body.versions[0].id;
  ids.version = (await client.get(`/api/histories/course/${BEGUN}`)).body.versions[0].id;
  visit = await aVisit(browser, spor, { as: { email: everybody.email, password: PASSWORD } });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await spor?.stop();
});

async function anUploadedPackage(): Promise<void> {
  const [exercise] = (await client.get('/api/exercises?range=[0,0]')).body;
  const answer = await fetch(`${spor.url}/api/exercises/${exercise.id}/package`, { headers: { cookie: client.cookies } });
  const form = new FormData();
  form.append('package', new Blob([await answer.arrayBuffer()]), 'oppgave.h5p');
  const { status, text } = await client.post('/api/h5p-packages', form);
  if (status >= 300) throw new Error(`upload: ${status} ${text}`);
}

/** Light and dark, wide and 320 px: no violation, nothing to scroll sideways, no complaint on the console. */
async function examine({ page, faults }: Visit, address: string): Promise<void> {
  const name = `pages/${address.replace(/[^a-z0-9]+/gi, '_')}`;
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(whole(address));
  await settled(page);
  expect(await violations(page)).toEqual([]);
  await picture(page, `${name}-1280-light`);
  await page.setViewportSize({ width: 320, height: 640 });
  await settled(page);
  expect(await wideParts(page)).toEqual([]);
  expect((await violations(page, ['target-size', 'scrollable-region-focusable'])).map((line) => `320 px: ${line}`)).toEqual([]);
  await picture(page, `${name}-320-light`);
  await inScheme(page, 'dark');
  expect((await violations(page, ['color-contrast'])).map((line) => `dark, 320 px: ${line}`)).toEqual([]);
  await picture(page, `${name}-320-dark`);
  await page.setViewportSize({ width: 1280, height: 860 });
  await settled(page);
  expect((await violations(page, ['color-contrast'])).map((line) => `dark: ${line}`)).toEqual([]);
  expect(faults.splice(0)).toEqual([]);
}

describe('learn', () => {
  test('every route has an address here', () => {
    const routes = [...read('learn/src/routes.tsx').matchAll(/page\('([^']*)'/g)].map(([, route]) => route);
    expect(Object.keys(LEARN).sort()).toEqual(routes.sort());
  });

  for (const address of Object.values(LEARN).flat()) journey(`${address} is accessible`, () => examine(visit, address));

  journey('an exercise is accessible after it is answered, and its menu when it is open', async () => {
    const { page } = visit;
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`/kurs/${BEGUN}/losningen-som-kom-for-tidlig`);
    await answerChoice(page, BEGUN, 'hva-ville-du-spurt-om');
    await page.getByText('Lagret', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto('/');
    await page.getByRole('button', { name: /^Meny for/ }).click();
    expect(await violations(page)).toEqual([]);
  });
});

describe('admin', () => {
  test('its resources are found', () => expect(ADMIN.length).toBeGreaterThan(25));

  for (const view of ['hr', 'editor', 'administrator']) journey(`/admin?view=${view} is accessible`, () => examine(visit, `/admin?view=${view}`));

  for (const draft of DRAFTS) journey(`drafts/${draft} is accessible`, () => examine(visit, `/admin/drafts/${draft}`));

  for (const history of HISTORIES) journey(`histories/${history} is accessible`, () => examine(visit, `/admin/histories/${history}/show`));

  for (const { resource, kind } of ADMIN) journey(`${resource}: ${kind} is accessible`, async () => examine(visit, await addressOf(resource, kind)));
});

/** What is no list of records: where in its answer the rows stand. */
const IN_AN_ANSWER: Record<string, string> = { statements: 'statements', 'goal-trails': 'goals' };

async function addressOf(resource: string, kind: string): Promise<string> {
  if (kind === 'list' || kind === 'create') return `/admin/${resource}${kind === 'create' ? '/create' : ''}`;
  const rows = IN_AN_ANSWER[resource];
  const { status, body } = await client.get(`/api/${resource}${rows ? '' : '?range=[0,0]'}`);
  const [first] = rows ? body[rows] : body;
  if (!first) throw new Error(`no ${resource} to show: ${status}`);
  return `/admin/${resource}/${encodeURIComponent(first.id)}${kind === 'show' ? '/show' : ''}`;
}
