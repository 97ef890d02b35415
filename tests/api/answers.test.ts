import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Client } from '../support/client.js';
import { aCoursePackage, uploadCoursePackage } from '../support/course-packages.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aPackage, upload } from '../support/h5p.js';
import { anEmployee, aUnit, signedIn } from '../support/people.js';
import { ROOT } from '../support/processes.js';
import { ROWS } from './authorisation.table.js';
import { LISTS } from './lists.table.js';

interface Operation {
  readonly tags?: readonly string[];
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly summary?: string;
  readonly requestBody?: { readonly required?: boolean; readonly content?: Record<string, { readonly schema?: object }> };
  readonly responses?: Record<string, { description?: string; content?: Record<string, { schema?: object }> }>;
}

let spor: Installation;
/** Holds every role for the whole. */
let all: Client;
let operations: [string, Operation][];

beforeAll(async () => {
  spor = await anInstallation();
  const unit = await aUnit(spor, { name: 'Kommunen' });
  const { id } = await anEmployee(spor, { unit });
  await aUnit(spor, { name: 'Skolen', parent: unit });
  all = await signedIn(spor, await anEmployee(spor, { unit, roles: { administrator: unit, hr: unit, leader: unit, editor: unit } }));
  const { subjects } = (await all.get('/api/assignable')).body;
  const roster = new FormData();
  roster.append('file', new Blob(['kode;navn;overordnet\nX;Ny;\n']), 'enheter.csv');
  const made = [
    await all.post('/api/goals', { title: 'Alle', orgUnitId: unit.id, competences: ['K1'], level: 1, share: 0.8, startsOn: '2026-01-01', by: '2099-01-01' }),
    await all.post('/api/assignments', { subject: { kind: subjects[0].kind, id: subjects[0].id }, target: { kind: 'employee', id }, dueOn: null }),
    await all.post('/api/roster-imports?kind=org-units&dryRun=true', roster),
    await all.post('/api/lrs-clients', { name: 'Kurs-appen', scopes: ['statements/write'] }),
    await upload(all, aPackage()),
    await uploadCoursePackage(all, aCoursePackage('scorm12')),
    await all.post('/api/drafts', { kind: 'course', title: 'Et utkast' }),
    await all.post('/api/drafts', { kind: 'toolkit', title: 'Et annet' }),
    await all.post('/api/withdrawals', { kind: 'toolkit', slug: 'idemote-pa-45-minutter' }),
  ];
  for (const { status, text } of made) if (status !== 201) throw new Error(text);
  // An upgrade needs two versions of a type, and a browser: what it leaves behind is enough for a list.
  await spor.database.query("INSERT INTO h5p_upgrade (id, from_library, to_library, course_slug, done_at) VALUES (UUID(), 'Spor.Choice 1.0', 'Spor.Choice 1.1', 'et-kurs', UTC_TIMESTAMP(3))");
  const { body } = await all.get('/api/openapi.json');
  operations = Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(([address, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method.toUpperCase()} ${address}`, operation]),
  );
}, 60_000);
afterAll(() => spor.stop());

const ask = (resource: string, query: Record<string, unknown> = {}) =>
  all.get<{ id: string }[]>(`/api/${resource}?${new URLSearchParams(Object.entries(query).map(([key, value]) => [key, JSON.stringify(value)]))}`);
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('lists', () => {
  test('every list has a row', () => {
    const described = operations.filter(([, { parameters = [] }]) => parameters.some(({ name }) => name === 'sort')).map(([route]) => route);
    expect(described.sort()).toEqual(LISTS.map(({ resource }) => `GET /api/${resource}`).sort());
  });

  test.each(LISTS)('$resource says which rows it answers with, and of how many', async ({ resource }) => {
    const { status, body, headers } = await ask(resource, { range: [0, 999] });
    const last = body.length - 1;
    expect([status, body.length > 0, headers.get('content-range')]).toEqual([200, true, `${resource} 0-${last}/${body.length}`]);
    expect(new Set(idsOf(body)).size).toBe(body.length);
    const one = await ask(resource, { range: [last, last] });
    expect([one.body.length, one.headers.get('content-range')]).toEqual([1, `${resource} ${last}-${last}/${body.length}`]);
    const beyond = await ask(resource, { range: [body.length, body.length + 9] });
    expect([beyond.status, beyond.body, beyond.headers.get('content-range')?.split('/')[1]]).toEqual([200, [], String(body.length)]);
  });

  test.each(LISTS)('$resource comes in pages that are the whole, the other way round as well, and by id', async ({ resource }) => {
    const up = idsOf((await ask(resource, { range: [0, 999], sort: ['id', 'ASC'] })).body);
    expect(idsOf((await ask(resource, { range: [0, 999], sort: ['id', 'DESC'] })).body)).toEqual([...up].reverse());
    const pages = [];
    for (let first = 0; first < up.length; first += 4) pages.push(...idsOf((await ask(resource, { range: [first, first + 3], sort: ['id', 'ASC'] })).body));
    expect(pages).toEqual(up);
    const some = [up.at(-1) as string, up[0] as string];
    expect(idsOf((await ask(resource, { filter: { id: some } })).body).sort()).toEqual([...new Set(some)].sort());
    expect((await ask(resource, { filter: { id: [] } })).body).toEqual([]);
  });

  const opened = LISTS.filter(({ resource }) => ROWS.some(({ method, path: address }) => method === 'GET' && new RegExp(`^/api/${resource}/:\\w+$`).test(address)));
  test.each(opened)('each of $resource can be opened', async ({ resource }) => {
    const { body } = await ask(resource, { range: [0, 4] });
    for (const { id } of body) expect((await all.get(`/api/${resource}/${id}`)).body).toMatchObject({ id });
  });
});

describe('the description of the api', () => {
  test('says of every route what it takes and answers', () => {
    expect(operations.length).toBeGreaterThan(60);
    for (const [route, { summary = '', tags, parameters = [], responses = {} }] of operations) {
      expect([route, summary]).toEqual([route, expect.stringMatching(/^\S.*[^.]$/)]);
      const fine = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
      expect([route, tags?.length, fine.length]).toEqual([route, 1, 1]);
      const named = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect([route, parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)]).toEqual([route, named]);
    }
  });

  /** Answers that are a file, a stream, a redirect, or nothing. */
  const WITHOUT_SCHEMA = /^GET \/api\/(live|me\/data\/download|my-competence\/record|sign-in\/employer(\/callback)?|exercises\/\{id\}\/package|media\/\{file\}|drafts\/\{id\}\/media\/\{name\}|h5p-packages\/\{id\}\/package|publications\/\{id\}\/files)$|^POST \/api\/sign-out$|^DELETE \/api\/(goals|drafts|h5p-libraries|withdrawals|course-packages|me\/tools)\/|^POST \/api\/employees\/\{id\}\/(erasure|waivers)$|^POST \/api\/drafts\/\{id\}\/(visits|preview-checks)$|^GET \/health/;
  test('shows the shape of every answer and of everything that is sent', () => {
    const shapeless = operations.filter(([, { responses = {} }]) => !Object.values(responses).some(({ content = {} }) => Object.values(content).some(({ schema }) => schema && Object.keys(schema).length > 0)));
    expect(shapeless.map(([route]) => route).filter((route) => !WITHOUT_SCHEMA.test(route))).toEqual([]);
    const sending = operations.filter(([route, { requestBody }]) => /^(POST|PUT|PATCH) /.test(route) && !requestBody).map(([route]) => route);
    expect(sending.sort()).toEqual(['POST /api/course-package-units/{id}/previews', 'POST /api/drafts/{id}/visits', 'POST /api/exercises/{id}/previews', 'POST /api/goals/{id}/endings', 'POST /api/h5p-packages/{id}/previews', 'POST /api/h5p-upgrades/{id}/rollbacks', 'POST /api/my-learning/courses/{slug}/enrolments', 'POST /api/sign-out']);
  });

  test('says that opening a unit needs nothing sent', () => {
    const about = operations.filter(([route]) => / \/api\/course-package|\/(launches|waivers)$/.test(route));
    const bodies = about.flatMap(([route, { requestBody }]) => (requestBody ? [[route.split('/').at(-1), requestBody.required]] : []));
    expect(new Map(bodies as [string, boolean][])).toEqual(new Map([['course-packages', true], ['facts', true], ['launches', false], ['waivers', true]]));
    const launch = about.find(([route]) => route.endsWith('/launches'))?.[1].requestBody?.content?.['application/json']?.schema;
    expect(JSON.stringify(launch)).toContain('launchMode');
  });

  test('is a page of our own that asks nobody else for anything', async () => {
    const [page, init] = [await all.get('/api/docs'), await all.get('/api/docs/swagger-ui-init.js')];
    expect([page.status, init.status]).toEqual([200, 200]);
    const named = [...page.text.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address]) => address as string).filter((address) => !address.startsWith('#'));
    expect([named.length > 2, named.filter((address) => /^(https?:)?\/\//.test(address))]).toEqual([true, []]);
    expect(init.text).toMatch(/"validatorUrl": ?null/);
    expect(page.text + init.text).not.toMatch(/scarf/i);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test('brings along a package that would report installations, which is why no package’s script is run', () => {
    expect(readFileSync(path.join(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });
});

describe('the figures of the process', () => {
  test('are for this machine when no token is set, and not for what comes through a proxy', async () => {
    expect((await all.get('/metrics')).text).toContain('spor_facts_unsettled');
    for (const headers of [{ 'x-forwarded-for': '127.0.0.1' }, { 'x-forwarded-for': '203.0.113.9, 127.0.0.1' }]) expect((await all.get('/metrics', headers)).body.code).toBe('http.not-found');
  });

  test('name routes, not addresses', async () => {
    await all.get('/api/toolkits/ola-nordmann');
    const { text } = await all.get('/metrics');
    expect(text).toContain('route="/api/toolkits/:idOrSlug"');
    expect(text).not.toContain('ola-nordmann');
  });
});
