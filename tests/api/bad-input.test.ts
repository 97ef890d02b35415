import { randomUUID } from 'node:crypto';
import { type Client } from '../support/client.js';
import { answered, openLesson } from '../support/course.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';
import { rawRequest } from '../support/raw-request.js';
import { LISTS } from './lists.table.js';

const COURSE = 'hva-er-innovasjon-i-lier';
const SCRIPT = '<script>alert(1)</script><img src=x onerror=alert(2)>"\'&';
const TABLES = ['employee', 'position', 'org_unit', 'org_unit_closure', 'role_grant', 'goal', 'goal_competence', 'assignment', 'roster_import', 'enrolment', 'attempt', 'statement', 'completion', 'fact', 'h5p_content'];
let spor: Installation;
let top: TestUnit;
let person: TestEmployee;
/** Holds every role for the whole. */
let all: Client;
/** Where an answer to an exercise goes. */
let answers: { path: string; exerciseId: string };

beforeAll(async () => {
  spor = await anInstallation();
  top = await aUnit(spor);
  person = await anEmployee(spor, { unit: top, roles: { administrator: top, hr: top, leader: top, editor: top } });
  all = await signedIn(spor, person);
  const { body: course } = await all.get(`/api/my-learning/courses/${COURSE}`);
  const { slug } = course.lessons.find(({ exercises }: { exercises: number }) => exercises > 0);
  const { enrolmentId, exercises } = await openLesson(all, COURSE, slug);
  answers = { path: `/api/enrolments/${enrolmentId}/exercises/${exercises[0]?.id}/statements`, exerciseId: exercises[0]?.id as string };
}, 60_000);
afterAll(() => spor.stop());

/** All that is stored, in short. */
const everything = async (): Promise<unknown> => (await spor.database.query(`CHECKSUM TABLE ${TABLES.map((table) => `\`${table}\``).join(', ')}`))[0];

interface Told {
  readonly status: number;
  readonly text: string;
  readonly type: string;
}
const told = ({ status, text, headers }: { status: number; text: string; headers: Headers }): Told => ({ status, text, type: headers.get('content-type') ?? '' });

/** A refusal in plain words with a code, and nothing of the inside of the server. */
function expectProblem(what: string, { status, text, type }: Told, statuses: readonly number[] = [400]): void {
  expect([what, text.slice(0, 300), statuses.includes(status), status, type]).toEqual([what, text.slice(0, 300), true, status, expect.stringMatching(/^application\/problem\+json/)]);
  const problem = JSON.parse(text) as Record<string, unknown>;
  expect(Object.keys(problem).filter((key) => key !== 'errors').sort()).toEqual(['code', 'detail', 'status', 'title', 'type']);
  expect(problem).toMatchObject({ status, code: expect.stringMatching(/^[a-z0-9]+(\.[a-z0-9-]+)+$/), detail: expect.stringMatching(/\S.*\.$/) });
  expect(text).not.toMatch(/node_modules|\.[jt]s:\d|\bat [\w.<>]+ \(|SELECT |INSERT |ER_[A-Z]+|FST_|spor_t_|\/dist\//);
}

const json = { 'content-type': 'application/json' };
const employee = (change: object = {}) => ({ employeeNumber: randomUUID(), givenName: 'Åse', familyName: 'Berg', email: `${randomUUID()}@test.example`, ...change });

describe('statements', () => {
  const statement = (change: object = {}) => ({ ...answered(answers.exerciseId), ...change });
  const scored = (score: object) => statement({ result: { score } });
  const bad: [string, () => unknown][] = [
    ['nothing', () => undefined],
    ['null', () => 'null'],
    ['a number', () => '42'],
    ['a text', () => '"answered"'],
    ['a list of statements', () => [statement()]],
    ['no verb', () => statement({ verb: undefined })],
    ['a verb that is a text', () => statement({ verb: 'answered' })],
    ['a verb with a script for an id', () => statement({ verb: { id: 'javascript:alert(1) <script>' } })],
    ['a language that is none', () => statement({ verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { '__x__ <': 'x' } } })],
    ['no object', () => statement({ object: undefined })],
    ['an object that is a person', () => statement({ object: { objectType: 'Agent', mbox: 'mailto:x@test.example' } })],
    ['an id that is no UUID', () => statement({ id: '1 OR 1=1' })],
    ['an id that is a list', () => statement({ id: [randomUUID()] })],
    ['a time that is none', () => statement({ timestamp: 'i går' })],
    ['a score above the scale', () => scored({ scaled: 2 })],
    ['a score that is a text', () => scored({ raw: '1' })],
    ['a score that is too large a number', () => JSON.stringify(scored({ raw: 1 })).replace('"raw":1', '"raw":1e999')],
    ['a duration that is none', () => statement({ result: { duration: 'P' } })],
    ['a response that is too long', () => statement({ result: { response: 'x'.repeat(60_001) } })],
    ['a surprise', () => statement({ surprise: 1 })],
    ['a prototype', () => JSON.stringify(statement()).replace('{', '{"__proto__":{"isAdmin":true},')],
    ['a constructor’s prototype', () => JSON.stringify(statement()).replace('{', '{"constructor":{"prototype":{"isAdmin":true}},')],
    ['JSON that ends too early', () => '{"verb":{'],
    ['no JSON', () => 'verb=answered'],
  ];

  test.each(bad)('with %s are refused, and nothing is stored', async (what, body) => {
    const before = await everything();
    const given = body();
    expectProblem(what, told(await all.post(answers.path, given, given === undefined || typeof given === 'string' ? json : {})));
    expect(await everything()).toEqual(before);
  });

  test('nested thousands deep break nothing', async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    const answer = await all.post(answers.path, JSON.stringify(statement({ context: { extensions: {} } })).replace('"extensions":{}', `"extensions":{"http://x.example/y":${deep}}`), json);
    expectProblem('deep', told(answer));
  });

  test.each([
    ['an enrolment that is not there', () => `/api/enrolments/${randomUUID()}/exercises/${answers.exerciseId}/statements`, [404]],
    ['an enrolment that is no id', () => `/api/enrolments/1/exercises/${answers.exerciseId}/statements`, [400]],
    ['an exercise that is a path', () => answers.path.replace(/exercises\/[^/]+/, 'exercises/..%2f..%2fme'), [400]],
    ['an exercise that is not there', () => answers.path.replace(/exercises\/[^/]+/, `exercises/${randomUUID()}`), [404]],
  ])('to %s are refused', async (what, path, statuses) => {
    expectProblem(what, told(await all.post(path(), statement())), statuses);
  });
});

test('a form is refused field by field, in every place something is written', async () => {
  const before = await everything();
  const id = randomUUID();
  const writes: [string, string, unknown, string][] = [
    ['POST', '/api/sign-in', { email: { $ne: '' }, password: 'x' }, 'email'],
    ['POST', '/api/employees', employee({ email: 'ikke epost' }), 'email'],
    ['POST', '/api/employees', employee({ givenName: ' ' }), 'givenName'],
    ['POST', '/api/employees', employee({ familyName: 'x'.repeat(101) }), 'familyName'],
    ['POST', '/api/employees', employee({ employeeNumber: ['1'] }), 'employeeNumber'],
    ['PUT', `/api/employees/${person.id}`, employee({ language: 'sv' }), 'language'],
    ['POST', `/api/employees/${person.id}/positions`, { title: 'x', orgUnitId: top.id, startsOn: '2026-02-30', endsOn: null }, 'startsOn'],
    ['POST', `/api/employees/${person.id}/positions`, { title: 'x', orgUnitId: '../..', startsOn: '2026-02-01', endsOn: null }, 'orgUnitId'],
    ['POST', '/api/org-units', { code: 'x', name: 7, parentId: top.id }, 'name'],
    ['POST', '/api/role-grants', { role: 'king', employeeId: person.id, orgUnitId: top.id }, 'role'],
    ['POST', '/api/goals', { title: 'x', orgUnitId: top.id, competences: ['K1'], level: 9, share: 0.5, startsOn: '2026-01-01', by: '2027-01-01' }, 'level'],
    ['POST', '/api/goals', { title: 'x', orgUnitId: top.id, competences: [], level: 1, share: 0.5, startsOn: '2026-01-01', by: '2027-01-01' }, 'competences'],
    ['POST', '/api/goals', { title: 'x', orgUnitId: top.id, competences: ['K1'], level: 1, share: 0.5, startsOn: '2027-01-01', by: '2026-01-01' }, 'by'],
    ['POST', '/api/assignments', { subject: { kind: 'course', id }, target: { kind: 'world', id }, dueOn: null }, 'target.kind'],
    ['POST', '/api/assignments', { subject: { kind: 'course', id }, target: { kind: 'org-unit', id: top.id }, dueOn: 'snart' }, 'dueOn'],
    ['PATCH', '/api/me', { language: 'xx' }, 'language'],
  ];
  for (const [method, path, body, field] of writes) {
    const answer = await all.send(method, path, body);
    expectProblem(`${method} ${path} ${field}`, told(answer));
    expect([path, answer.body.errors.map(({ path: at }: { path: string }) => at)]).toEqual([path, [field]]);
  }
  expect(await everything()).toEqual(before);
});

test('prototypes, missing bodies and wrong kinds of content are refused wherever something is written', async () => {
  const before = await everything();
  const places = [['POST', '/api/sign-in'], ['POST', '/api/employees'], ['PUT', `/api/employees/${person.id}`], ['POST', '/api/org-units'], ['POST', '/api/role-grants'], ['POST', '/api/goals'], ['POST', '/api/assignments'], ['PATCH', '/api/me'], ['POST', answers.path]] as const;
  const good = JSON.stringify(employee());
  for (const [method, path] of places) {
    const send = async (what: string, body: unknown, headers: Record<string, string> = json, statuses = [400]) => expectProblem(`${method} ${path} ${what}`, told(await all.send(method, path, body, headers)), statuses);
    await send('__proto__', good.replace('{', '{"__proto__":{"isAdmin":true},'));
    await send('constructor', good.replace('{', '{"constructor":{"prototype":{"isAdmin":true}},'));
    await send('nothing', undefined, {});
    await send('nothing, called JSON', '', json);
    await send('a list', '[]');
    await send('plain text', good, { 'content-type': 'text/plain' }, [400, 415]);
    await send('XML', '<a/>', { 'content-type': 'application/xml' }, [400, 415]);
    await send('a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, [400, 415]);
    await send('a kind that is none', good, { 'content-type': '/;;=' }, [400, 415]);
    await send('a form with a file', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n', { 'content-type': 'multipart/form-data; boundary=x' }, [400, 415]);
  }
  expect(await everything()).toEqual(before);
});

test('bytes that are no UTF-8 are refused', async () => {
  const before = await everything();
  const body = Buffer.concat([Buffer.from(JSON.stringify(employee()).replace('Åse"', '')), Buffer.from([0xff, 0xfe, 0xc0, 0xaf]), Buffer.from('"}')]);
  const broken = Buffer.from(JSON.stringify(employee({ givenName: 'XX' })));
  broken[broken.indexOf('XX')] = 0xff;
  expectProblem('cut', told(await all.post('/api/employees', body, json)));
  expectProblem('a wrong byte', told(await all.post('/api/employees', broken, json)));
  expect(await everything()).toEqual(before);
});

describe('files', () => {
  test.each(['/api/roster-imports?kind=employees', '/api/h5p-packages'])('%s takes a file, and only a file', async (path) => {
    const before = await everything();
    const empty = new FormData();
    empty.append('noe', 'annet');
    expectProblem('JSON', told(await all.post(path, {})));
    expectProblem('no file', told(await all.post(path, empty)));
    expectProblem('no boundary', told(await all.post(path, 'x', { 'content-type': 'multipart/form-data' })), [400, 406, 415]);
    expectProblem('cut short', told(await all.post(path, '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc', { 'content-type': 'multipart/form-data; boundary=x' })));
    expect(await everything()).toEqual(before);
  });

  test('50 MB are too much for a roster, and no package', async () => {
    const before = await everything();
    const form = (name: string) => {
      const given = new FormData();
      given.append(name, new Blob([new Uint8Array(50 << 20)]), 'stor.bin');
      return given;
    };
    // The parser cuts the file at the limit, now and then without a word: so more than once.
    for (let n = 0; n < 8; n += 1) expectProblem('roster', told(await all.post('/api/roster-imports?kind=employees', form('file'))), [413]);
    expectProblem('package', told(await all.post('/api/h5p-packages', form('package'))));
    expect(await everything()).toEqual(before);
  });
});

test('50 MB of JSON are refused before they are read', async () => {
  for (const path of ['/api/sign-in', '/api/employees', '/api/assignments', answers.path]) {
    const answer = await rawRequest(spor.url, [`POST ${path} HTTP/1.1`, `cookie: ${all.cookies}`, 'content-type: application/json', `content-length: ${50 << 20}`]);
    expectProblem(path, answer, [413]);
  }
});

describe('paths', () => {
  const ask = (path: string, method = 'GET') => rawRequest(spor.url, [`${method} ${path} HTTP/1.1`, `cookie: ${all.cookies}`]);
  const secret = /"workspaces"|root:x:|SPOR_SECRET|import \{/;
  const climbing = ['/../package.json', '/../../package.json', '/..%2fpackage.json', '/%2e%2e/%2e%2e/package.json', '/%2e%2e%2f%2e%2e%2fpackage.json', '/..%5c..%5cpackage.json', '/assets/../../package.json', '/assets/..%2f..%2f..%2fpackage.json', '/admin/..%2f..%2fpackage.json', '/admin/../../api/dist/main.js', '//etc/passwd', '/%00', '/assets/%00.js', '/index.html%00.js', '/....//....//package.json'];

  test.each(climbing)('%s does not leave the folder that is served', async (path) => {
    const { status, type, text } = await ask(path);
    expect([status < 500, secret.test(text)]).toEqual([true, false]);
    if (status === 200) expect([type, text]).toEqual([expect.stringMatching(/^text\/html/), expect.stringContaining('<div id="root"')]);
    else expectProblem(path, { status, type, text }, [400, 403, 404]);
  });

  const prefixes = ['/api/h5p/core/', '/api/h5p/libraries/Spor.Choice-1.0/', '/api/h5p/libraries/', '/api/h5p/bundles/x/', '/api/docs/', '/api/job-board/static/', '/api/courses/', '/api/toolkits/', '/api/my-learning/courses/', '/api/my-competence/', '/api/media/'];
  test.each(prefixes)('below %s there is no way up', async (prefix) => {
    for (const rest of ['../../../package.json', '..%2f..%2f..%2f..%2fpackage.json', '%2e%2e/%2e%2e/%2e%2e/package.json', '..%5c..%5cpackage.json', '%00', 'a%00b', '%2fetc%2fpasswd', '..']) {
      const { status, type, text } = await ask(prefix + rest);
      expect([rest, status < 500, secret.test(text)]).toEqual([rest, true, false]);
      if (status !== 200 && !/^\/api\/(docs|job-board)/.test(prefix)) expectProblem(prefix + rest, { status, type, text }, [400, 404]);
    }
  });

  test.each(['/api/courses/%', '/api/courses/%zz', '/api/courses/%ff%fe', '/api/courses/%c0%ae', '/api/toolkits/%E0%A4%A', '/api/courses?sort=%zz', '/api/courses?filter=%ff', '/%zz'])('%s, which is no address, is refused', async (path) => {
    expectProblem(path, await ask(path), [400, 404]);
  });

  test('an address that is too long is refused, with and without an end', async () => {
    expectProblem('12 KB', await ask(`/api/toolkits/${'x'.repeat(12_000)}`), [400, 404, 414]);
    expectProblem('12 KB of list', await ask(`/api/toolkits?filter=${'x'.repeat(12_000)}`), [400, 414]);
    expectProblem('20 KB', await ask(`/api/toolkits/${'x'.repeat(20_000)}`), [414, 431]);
    expectProblem('20 KB of headers', await rawRequest(spor.url, ['GET /api/me HTTP/1.1', `cookie: spor_session=${'x'.repeat(20_000)}`]), [431]);
  });

  test('what is not HTTP is refused', async () => {
    expectProblem('no method', await rawRequest(spor.url, ['HELLO']), [400]);
    expectProblem('own method', await ask('/api/me', 'FOO'), [400, 404, 405]);
    expectProblem('two lengths', await rawRequest(spor.url, ['POST /api/sign-in HTTP/1.1', 'content-length: 3', 'transfer-encoding: chunked', 'content-type: application/json'], '{}{'), [400]);
  });
});

test('methods a route does not know are refused', async () => {
  for (const [method, path] of [['DELETE', '/api/courses'], ['PUT', '/api/sign-in'], ['PATCH', '/api/goals'], ['POST', '/api/me'], ['DELETE', '/api/me'], ['POST', '/api/openapi.json'], ['PUT', '/'], ['POST', '/health/live'], ['DELETE', '/admin/'], ['GET', '/api/sign-in'], ['GET', '/api/ukjent'], ['PATCH', '/xapi/statements'], ['GET', '/xapi/ukjent']] as const) {
    expectProblem(`${method} ${path}`, told(await all.send(method, path, method === 'GET' ? undefined : {})), [404, 405]);
  }
});

describe('lists', () => {
  const always: [string, string][] = [
    ['sort', 'name'], ['sort', '["id"]'], ['sort', '["id","SIDEWAYS"]'], ['sort', '["ukjent","ASC"]'], ['sort', '["constructor","ASC"]'], ['sort', '["__proto__","ASC"]'], ['sort', '["id; DROP TABLE employee","ASC"]'], ['sort', '[["id"],"ASC"]'], ['sort', '{"id":"ASC"}'],
    ['range', '0-24'], ['range', '[0,1000000]'], ['range', '[-1,5]'], ['range', '[5,1]'], ['range', '["0","24"]'], ['range', '[0]'], ['range', '[0.5,2]'], ['range', '[0,1e20]'], ['range', '[1e300,1e301]'], ['range', 'null'],
    ['filter', '{'], ['filter', '[]'], ['filter', 'null'], ['filter', '"q"'], ['filter', '{"id":"x"}'], ['filter', '{"id":[{"id":1}]}'], ['filter', '{"id":[["a","b"]]}'], ['filter', '{"id":[1]}'], ['filter', '{"id":{"0":"x"}}'], ['filter', `{"id":["' OR 1=1 -- "]}`],
  ];

  test.each(LISTS)('$resource refuses what makes no sense', async ({ resource }) => {
    for (const [key, value] of always) expectProblem(`${key}=${value}`, told(await all.get(`/api/${resource}?${new URLSearchParams({ [key]: value })}`)));
    expectProblem('twice', told(await all.get(`/api/${resource}?sort=["id","ASC"]&sort=["id","DESC"]`)));
  });

  test.each(LISTS)('$resource takes what a filter says for words, not for SQL', async ({ resource, filters }) => {
    const ask = (filter: unknown) => all.get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    for (const key of filters) {
      for (const value of [{ $ne: '' }, { toString: 1 }, [{}], 7, ['x', ['y']]]) expectProblem(`${key} ${JSON.stringify(value)}`, told(await ask({ [key]: value })));
      const answer = await ask({ [key]: "x' OR '1'='1" });
      if (answer.status === 200) expect([key, answer.body]).toEqual([key, []]);
      else expectProblem(key, told(answer));
    }
    for (const key of ['__proto__', 'constructor']) expect((await ask(JSON.parse(`{"${key}":{"isAdmin":true}}`))).status).toBeLessThan(500);
  });

  test('the last page there could be is empty', async () => {
    for (const { resource } of LISTS) {
      const answer = await all.get(`/api/${resource}?range=[9007199254740000,9007199254740001]`);
      expect([resource, answer.status, answer.body]).toEqual([resource, 200, []]);
    }
  });
});

test('a script in a title is text: it comes back as it was, as JSON that no browser takes for a page', async () => {
  const made = [
    [await all.post('/api/employees', employee({ givenName: SCRIPT, familyName: SCRIPT })), 'givenName'],
    [await all.post('/api/org-units', { code: 'skript', name: SCRIPT, parentId: top.id }), 'name'],
    [await all.post(`/api/employees/${person.id}/positions`, { title: SCRIPT, orgUnitId: top.id, startsOn: '2026-01-01', endsOn: null }), 'title'],
    [await all.post('/api/goals', { title: SCRIPT, orgUnitId: top.id, competences: ['K1'], level: 1, share: 0.5, startsOn: '2026-01-01', by: '2099-01-01' }), 'title'],
    [await all.post('/api/assignments', { subject: await aSubject(), target: { kind: 'org-unit', id: top.id }, dueOn: null, reason: SCRIPT }), 'reason'],
  ] as const;
  for (const [answer, field] of made) {
    expect([answer.status, answer.body[field]]).toEqual([201, SCRIPT]);
    expect([answer.headers.get('content-type'), answer.headers.get('x-content-type-options')]).toEqual([expect.stringMatching(/^application\/json/), 'nosniff']);
  }
  expect((await all.get('/api/me')).body.positions.map(({ title }: { title: string }) => title)).toContain(SCRIPT);
  expect((await all.get('/')).headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe|default-src[^;]*unsafe/);
});

test('with an expired session nothing is read or written, anywhere', async () => {
  const who = await anEmployee(spor, { unit: top, roles: { administrator: top, hr: top, leader: top, editor: top } });
  const client = await signedIn(spor, who);
  await spor.database.query('UPDATE session SET expires_at = created_at WHERE employee_id = ?', [who.id]);
  const before = await everything();
  for (const [method, path, body] of [['GET', '/api/me'], ['GET', '/api/employees'], ['POST', '/api/employees', employee()], ['POST', answers.path, answered(answers.exerciseId)], ['DELETE', `/api/goals/${randomUUID()}`], ['GET', '/api/live'], ['GET', '/api/job-board'], ['GET', '/api/me/data/download']] as const) {
    expectProblem(`${method} ${path}`, told(await client.send(method, path, body)), [401]);
  }
  expect(await everything()).toEqual(before);
});

test('after all this the server answers as before, and has logged no fault of its own', async () => {
  expect((await all.get('/health/ready')).status).toBe(200);
  const faults = spor.api.output().split('\n').filter((line) => /"level":(50|60)/.test(line));
  expect(faults).toEqual([]);
});

async function aSubject() {
  const [{ kind, id }] = (await all.get('/api/assignable')).body.subjects;
  return { kind, id };
}
