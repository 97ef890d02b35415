import { randomUUID } from 'node:crypto';
import { type Answer, type Client } from '../support/client.js';
import { answered, openLesson } from '../support/course.js';
import { aCoursePackage } from '../support/course-packages.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { aCourseOf } from '../support/own-course.js';
import { anEmployee, aUnit, signedIn, type TestUnit } from '../support/people.js';
import { ROLES, type Row, ROWS } from './authorisation.table.js';

type Role = (typeof ROLES)[number];
type Holders = Record<Role, Client>;
/** What a route is called with; each address and body names something that is there, and belongs to a part. */
interface Call {
  readonly path: string;
  readonly body?: unknown;
}

const COURSE = 'hva-er-innovasjon-i-lier';
/** A course of a unit from a course package. */
const PACKAGED = 'brann';
const UNIT = { title: 'Når alarmen går', package: 'media/brann.zip', unit: 'brann' };
const TABLES = ['employee', 'position', 'org_unit', 'org_unit_closure', 'role_grant', 'goal', 'goal_competence', 'assignment', 'roster_import', 'enrolment', 'attempt', 'statement', 'fact'];
const person = () => ({ employeeNumber: randomUUID(), givenName: 'Åse', familyName: 'Berg', email: `${randomUUID()}@test.example` });
const goalOf = (orgUnitId: string) => ({ title: 'Alle på nivå 1', orgUnitId, competences: ['K1'], level: 1, share: 0.8, startsOn: '2026-01-01', by: '2099-01-01' });
const UPGRADE = { from: 'Spor.Map 1.0', to: 'Spor.Map 1.1', course: COURSE, exercises: [{ path: 'nb/exercises/x.json', title: 'x', params: {} }] };
const position = (orgUnitId: string) => ({ title: 'Rådgiver', orgUnitId, startsOn: '2026-01-01', endsOn: null });

let spor: Installation;
let whole: Holders;
let [mine, theirs] = [] as unknown as Part[];
let calls: Record<string, Call>;

/** One part of the municipality, with something of each kind in it and somebody for each role. */
interface Part {
  readonly unit: TestUnit;
  readonly ids: Record<'employee' | 'position' | 'unit' | 'grant' | 'goal' | 'assignment', string>;
  readonly holders: Holders;
}

beforeAll(async () => {
  spor = await anInstallation();
  await aCourseOf(spor, PACKAGED, { [PACKAGED]: UNIT }, { media: { 'brann.zip': aCoursePackage('scorm12') } });
  const top = await aUnit(spor, { name: 'Kommunen' });
  whole = await holdersOf(top);
  mine = await aPart(top);
  theirs = await aPart(top);
  calls = await callsInto(theirs);
}, 60_000);
afterAll(() => spor.stop());

async function holdersOf(unit: TestUnit): Promise<Holders> {
  const holder = async (role: Role) => signedIn(spor, await anEmployee(spor, { unit, roles: role === 'employee' ? {} : { [role]: unit } }));
  return Object.fromEntries(await Promise.all(ROLES.map(async (role) => [role, await holder(role)]))) as Holders;
}

const idOf = ({ status, body, text }: Answer): string => {
  if (status !== 201) throw new Error(text);
  return body.id as string;
};

async function aPart(top: TestUnit): Promise<Part> {
  const unit = await aUnit(spor, { parent: top });
  const below = await aUnit(spor, { parent: unit });
  const { id: employee } = await anEmployee(spor, { unit: below });
  const { subjects } = (await whole.leader.get('/api/assignable')).body;
  const wish = { subject: { kind: subjects[0].kind, id: subjects[0].id }, target: { kind: 'employee', id: employee }, dueOn: null, reason: 'Til deg' };
  const ids = {
    employee,
    unit: below.id,
    position: idOf(await whole.administrator.post(`/api/employees/${employee}/positions`, position(below.id))),
    grant: idOf(await whole.administrator.post('/api/role-grants', { role: 'editor', employeeId: employee, orgUnitId: below.id })),
    goal: idOf(await whole.hr.post('/api/goals', goalOf(below.id))),
    assignment: idOf(await whole.leader.post('/api/assignments', wish)),
  };
  return { unit, ids, holders: await holdersOf(unit) };
}

/** Every route that knows parts, called into one of them. */
async function callsInto({ unit, ids, holders }: Part): Promise<Record<string, Call>> {
  const { subjects } = (await whole.leader.get('/api/assignable')).body;
  const assign = { subject: { kind: subjects[0].kind, id: subjects[0].id }, target: { kind: 'org-unit', id: ids.unit }, dueOn: null };
  const { body: course } = await holders.employee.get(`/api/my-learning/courses/${COURSE}`);
  const slug = course.lessons.find(({ exercises }: { exercises: number }) => exercises > 0).slug as string;
  const { enrolmentId, id: lesson, exercises } = await openLesson(holders.employee, COURSE, slug);
  const exercise = exercises[0]?.id as string;
  const packaged = await openLesson(holders.employee, PACKAGED, PACKAGED);
  const unitAt = `/api/enrolments/${packaged.enrolmentId}/exercises/${packaged.exercises[0]?.id}`;
  return {
    'ANY /api/job-board/*': { path: '/api/job-board/api/queues' },
    'GET /api/employees': { path: '/api/employees?range=[0,999]' },
    'GET /api/employees/:id': { path: `/api/employees/${ids.employee}` },
    'PUT /api/employees/:id': { path: `/api/employees/${ids.employee}`, body: person() },
    'POST /api/employees/:id/positions': { path: `/api/employees/${ids.employee}/positions`, body: position(ids.unit) },
    'GET /api/positions': { path: '/api/positions?range=[0,999]' },
    'GET /api/positions/:id': { path: `/api/positions/${ids.position}` },
    'PUT /api/positions/:id': { path: `/api/positions/${ids.position}`, body: position(ids.unit) },
    'GET /api/org-units': { path: '/api/org-units?range=[0,999]' },
    'GET /api/org-units/:id': { path: `/api/org-units/${ids.unit}` },
    'POST /api/org-units': { path: '/api/org-units', body: { code: randomUUID(), name: 'Ny', parentId: ids.unit } },
    'PUT /api/org-units/:id': { path: `/api/org-units/${ids.unit}`, body: { code: randomUUID(), name: 'Annet navn', parentId: unit.id } },
    'GET /api/role-grants': { path: '/api/role-grants?range=[0,999]' },
    'GET /api/role-grants/:id': { path: `/api/role-grants/${ids.grant}` },
    'POST /api/role-grants': { path: '/api/role-grants', body: { role: 'hr', employeeId: ids.employee, orgUnitId: ids.unit } },
    'DELETE /api/role-grants/:id': { path: `/api/role-grants/${ids.grant}` },
    'GET /api/roster-imports': { path: '/api/roster-imports' },
    'GET /api/roster-imports/:id': { path: `/api/roster-imports/${randomUUID()}` },
    'POST /api/roster-imports': { path: '/api/roster-imports?kind=employees&dryRun=true', body: {} },
    'GET /api/employees/:id/erasure': { path: `/api/employees/${randomUUID()}/erasure` },
    'POST /api/employees/:id/erasure': { path: `/api/employees/${randomUUID()}/erasure`, body: { name: 'x', reason: 'En god grunn til det' } },
    'POST /api/employees/:id/waivers': { path: `/api/employees/${ids.employee}/waivers`, body: { exerciseId: packaged.exercises[0]?.id, reason: 'Tested Out' } },
    'GET /api/privacy': { path: '/api/privacy' },
    'GET /api/privacy/periods/:key': { path: '/api/privacy/periods/people.left?days=90' },
    'PUT /api/privacy/periods/:key': { path: '/api/privacy/periods/people.left', body: { days: 90 } },
    'GET /api/own-tools': { path: '/api/own-tools' },
    'PUT /api/own-tools': { path: '/api/own-tools', body: { isAllowed: true } },
    'GET /api/statement-forwarding': { path: '/api/statement-forwarding' },
    'GET /api/lrs-clients': { path: '/api/lrs-clients' },
    'GET /api/lrs-clients/:id': { path: `/api/lrs-clients/${randomUUID()}` },
    'POST /api/lrs-clients': { path: '/api/lrs-clients', body: { name: 'Kurs-appen', scopes: ['statements/write'] } },
    'DELETE /api/lrs-clients/:id': { path: `/api/lrs-clients/${randomUUID()}` },
    'POST /api/statement-looks': { path: '/api/statement-looks', body: { of: { employeeId: randomUUID() }, reason: 'En god grunn til å se' } },
    'GET /api/statement-looks/:id': { path: `/api/statement-looks/${randomUUID()}` },
    'GET /api/statements': { path: '/api/statements' },
    'GET /api/statements/:id': { path: `/api/statements/${randomUUID()}` },
    'GET /api/statements/:id/effect': { path: `/api/statements/${randomUUID()}/effect` },
    'GET /api/statement-verbs': { path: '/api/statement-verbs' },
    'GET /api/goal-trails': { path: '/api/goal-trails' },
    'GET /api/goal-trails/:goalId': { path: `/api/goal-trails/${randomUUID()}` },
    'GET /api/goals': { path: '/api/goals?range=[0,999]' },
    'GET /api/goals/:id': { path: `/api/goals/${ids.goal}` },
    'GET /api/goals/:id/changes': { path: `/api/goals/${ids.goal}/changes` },
    'POST /api/goals/:id/endings': { path: `/api/goals/${ids.goal}/endings` },
    'DELETE /api/goals/:id/endings': { path: `/api/goals/${ids.goal}/endings` },
    'GET /api/goal-preview': { path: `/api/goal-preview?orgUnitId=${ids.unit}&competences=K1&level=1` },
    'POST /api/goals': { path: '/api/goals', body: goalOf(ids.unit) },
    'PUT /api/goals/:id': { path: `/api/goals/${ids.goal}`, body: goalOf(ids.unit) },
    'GET /api/goal-board': { path: '/api/goal-board' },
    'GET /api/goal-board/:goalId': { path: `/api/goal-board/${ids.goal}` },
    'DELETE /api/goals/:id': { path: `/api/goals/${ids.goal}` },
    'DELETE /api/h5p-libraries/:name': { path: '/api/h5p-libraries/Spor.Map%201.0' },
    'GET /api/h5p-libraries/:name/upgrade': { path: '/api/h5p-libraries/Spor.Map%201.0/upgrade?to=Spor.Map%201.1' },
    'POST /api/h5p-upgrades': { path: '/api/h5p-upgrades', body: UPGRADE },
    'POST /api/h5p-upgrades/trials': { path: '/api/h5p-upgrades/trials', body: UPGRADE },
    'POST /api/h5p-upgrades/:id/rollbacks': { path: `/api/h5p-upgrades/${randomUUID()}/rollbacks`, body: {} },
    'GET /api/team': { path: `/api/team?orgUnit=${ids.unit}` },
    'POST /api/assignments/previews': { path: '/api/assignments/previews', body: assign },
    'POST /api/assignments': { path: '/api/assignments', body: assign },
    'GET /api/assignments': { path: '/api/assignments?range=[0,999]' },
    'DELETE /api/assignments/:id': { path: `/api/assignments/${ids.assignment}` },
    'POST /api/enrolments/:enrolmentId/exercises/:exerciseId/statements': { path: `/api/enrolments/${enrolmentId}/exercises/${exercise}/statements`, body: answered(exercise) },
    'POST /api/enrolments/:enrolmentId/exercises/:exerciseId/completions': { path: `/api/enrolments/${enrolmentId}/exercises/${exercise}/completions`, body: { statementId: randomUUID() } },
    'POST /api/enrolments/:enrolmentId/exercises/:exerciseId/launches': { path: `${unitAt}/launches` },
    'POST /api/enrolments/:enrolmentId/exercises/:exerciseId/commits': { path: `${unitAt}/commits`, body: { commitId: randomUUID(), session: randomUUID(), sessionSeconds: 1, ended: false, cmi: { 'cmi.core.lesson_status': 'incomplete' } } },
    'POST /api/enrolments/:enrolmentId/lessons/:lessonId/readings': { path: `/api/enrolments/${enrolmentId}/lessons/${lesson}/readings`, body: { statementId: randomUUID() } },
  };
}

/** Reads come first and what takes away comes last, so that each call finds what it is about. */
const ORDER = ['GET', 'PUT', 'POST', 'DELETE'];
const withParts = ROWS.filter(({ elsewhere }) => elsewhere !== '-').sort((a, b) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method));
const letIn = ({ access }: Row) => ROLES.filter((role) => access[role] === 'open');
const call = (who: Client, { route, method }: Row): Promise<Answer> => who.send(method === 'ANY' ? 'GET' : method, calls[route]?.path ?? '', calls[route]?.body);

/** `own` when the answer is a list that names nothing of the other part. */
function outcomeOf(row: Row, { status, text }: Answer): string {
  if (status !== 200 || row.elsewhere !== 'own') return String(status);
  return namesSomethingOf(theirs, text) ? 'names what is theirs' : 'own';
}
const namesSomethingOf = ({ ids, unit }: Part, text: string): boolean => [unit.id, ...Object.values(ids)].some((id) => text.includes(id));

test('every route that knows parts is tried', () => {
  expect(Object.keys(calls).sort()).toEqual(withParts.map(({ route }) => route).sort());
});

test('what belongs to another part does not exist, for any role, and stays as it was', async () => {
  const before = await everything();
  for (const row of withParts) {
    for (const role of letIn(row)) expect([role, row.route, outcomeOf(row, await call(mine.holders[role], row))]).toEqual([role, row.route, row.elsewhere]);
  }
  expect(await everything()).toEqual(before);
});

test('nothing of one’s own can be put into another part', async () => {
  const before = await everything();
  const { administrator, hr, leader } = mine.holders;
  const { ids } = mine;
  const answers = [
    await administrator.put(`/api/positions/${ids.position}`, position(theirs.ids.unit)),
    await administrator.post(`/api/employees/${ids.employee}/positions`, position(theirs.ids.unit)),
    await administrator.put(`/api/org-units/${ids.unit}`, { code: randomUUID(), name: 'Flyttet', parentId: theirs.ids.unit }),
    await administrator.post('/api/role-grants', { role: 'hr', employeeId: ids.employee, orgUnitId: theirs.ids.unit }),
    await administrator.post('/api/role-grants', { role: 'hr', employeeId: theirs.ids.employee, orgUnitId: ids.unit }),
    await hr.put(`/api/goals/${ids.goal}`, goalOf(theirs.ids.unit)),
    await hr.get(`/api/goal-board/${ids.goal}?orgUnit=${theirs.ids.unit}`),
    await leader.get(`/api/team?orgUnit=${theirs.unit.id}`),
  ];
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  expect(await everything()).toEqual(before);
});

test('naming the ids of another part in a filter finds nothing', async () => {
  const { administrator, hr, leader } = mine.holders;
  const { ids } = theirs;
  const filters: [Client, string, object][] = [
    [administrator, 'employees', { id: [ids.employee] }], [administrator, 'employees', { orgUnitId: ids.unit }], [leader, 'employees', { id: [ids.employee] }], [leader, 'employees', { orgUnitId: ids.unit }],
    [administrator, 'positions', { id: [ids.position] }], [administrator, 'positions', { employeeId: ids.employee }], [administrator, 'positions', { orgUnitId: ids.unit }],
    [administrator, 'org-units', { id: [ids.unit] }], [hr, 'org-units', { parentId: theirs.unit.id }], [leader, 'org-units', { id: [theirs.unit.id] }],
    [administrator, 'role-grants', { id: [ids.grant] }], [administrator, 'role-grants', { employeeId: ids.employee }], [administrator, 'role-grants', { orgUnitId: ids.unit }],
    [hr, 'goals', { id: [ids.goal] }], [hr, 'goals', { orgUnitId: ids.unit }], [leader, 'assignments', { id: [ids.assignment] }], [leader, 'assignments', { orgUnitId: ids.unit }],
  ];
  for (const [who, resource, filter] of filters) {
    const { status, body, headers } = await who.get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`);
    expect([resource, filter, status, body, headers.get('content-range')]).toEqual([resource, filter, 200, [], `${resource} 0-0/0`]);
  }
});

test('who holds the role for that part is let in by the very same calls', async () => {
  for (const row of withParts) {
    for (const role of letIn(row).slice(0, row.path.includes('enrolment') ? 1 : undefined)) {
      const answer = await call((row.elsewhere === '403' ? whole : theirs.holders)[role], row);
      if (row.elsewhere === '403') expect(['people.roster.whole', 'http.not-allowed']).not.toContain(answer.body?.code);
      else if (answer.status >= 300) throw new Error(`${role} ${row.route}: ${answer.text}`);
      if (row.elsewhere === 'own') expect(namesSomethingOf(theirs, answer.text)).toBe(true);
    }
  }
});

/** All that is stored, in short. */
async function everything(): Promise<unknown> {
  const [rows] = await spor.database.query(`CHECKSUM TABLE ${TABLES.map((table) => `\`${table}\``).join(', ')}`);
  return rows;
}
