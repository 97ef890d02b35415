import { type Client } from '../support/client.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';
import { randomFrom } from '../support/random.js';

const SEED = 20260301;
const UNITS = 22;
const PEOPLE = 36;
/** Held today, held once, held later. */
const TIMES = [['2020-01-01', null], ['2020-01-01', '2021-01-01'], ['2098-01-01', null]] as const;

interface Post {
  readonly id: string;
  readonly employee: string;
  readonly unit: number;
  readonly isToday: boolean;
}

const random = randomFrom(SEED);
const parents = Array.from({ length: UNITS }, (_, unit) => (unit === 0 ? -1 : random(unit)));
const posts: Post[] = [];
const goals = new Map<string, number>();
const grants = new Map<string, number>();
const assignments: { id: string; unit?: number; employee?: string }[] = [];
let spor: Installation;
const units: TestUnit[] = [];
const people: TestEmployee[] = [];
/** With neither post nor role: any administrator may give them their first. */
let newcomer: TestEmployee;

beforeAll(async () => {
  spor = await anInstallation();
  for (const parent of parents) units.push(await aUnit(spor, parent < 0 ? {} : { parent: units[parent] as TestUnit }));
  for (let n = 0; n < PEOPLE; n += 1) people.push(await anEmployee(spor));
  newcomer = await anEmployee(spor);
  const all = await signedIn(spor, await anEmployee(spor, { roles: { administrator: unit(0), hr: unit(0), leader: unit(0) } }));
  for (const { id } of people) for (let n = 0; n <= random(3); n += 1) await givePost(all, id);
  for (let n = 0; n < 8; n += 1) await setGoal(all, random(UNITS));
  for (let n = 0; n < 10; n += 1) await grantRole(all, random(UNITS));
  await assignHereAndThere(all);
}, 60_000);
afterAll(() => spor.stop());

const unit = (n: number) => units[n] as TestUnit;

async function givePost(all: Client, employee: string): Promise<void> {
  const [at, [startsOn, endsOn]] = [random(UNITS), TIMES[[0, 0, 1, 2][random(4)] as number] as (typeof TIMES)[number]];
  const { body } = await all.post(`/api/employees/${employee}/positions`, { title: 'Rådgiver', orgUnitId: unit(at).id, startsOn, endsOn });
  posts.push({ id: body.id, employee, unit: at, isToday: startsOn < '2026' && !endsOn });
}

async function setGoal(all: Client, at: number): Promise<void> {
  const { body } = await all.post('/api/goals', { title: `Mål ${at}`, orgUnitId: unit(at).id, competences: ['K1'], level: 1, share: 0.5, startsOn: '2026-01-01', by: '2099-01-01' });
  goals.set(body.id, at);
}

async function grantRole(all: Client, at: number): Promise<void> {
  const { status, body } = await all.post('/api/role-grants', { role: 'editor', employeeId: (people[random(PEOPLE)] as TestEmployee).id, orgUnitId: unit(at).id });
  if (status === 201) grants.set(body.id, at);
}

/** To units and to people, some of whom then leave. */
async function assignHereAndThere(all: Client): Promise<void> {
  const [subject] = (await all.get('/api/assignable')).body.subjects;
  const assign = async (target: { kind: string; id: string }) => (await all.post('/api/assignments', { subject: { kind: subject.kind, id: subject.id }, target, dueOn: null })).body?.id as string | undefined;
  for (let n = 0; n < 8; n += 1) {
    const at = random(UNITS);
    assignments.push({ id: (await assign({ kind: 'org-unit', id: unit(at).id })) as string, unit: at });
  }
  for (const { id: employee } of people) {
    const id = await assign({ kind: 'employee', id: employee });
    if (id) assignments.push({ id, employee });
  }
}

/** By brute force, from the parents. */
const isWithin = (at: number, top: number): boolean => at === top || (at > 0 && isWithin(parents[at] as number, top));
const subtree = (top: number): number[] => parents.map((_, at) => at).filter((at) => isWithin(at, top));
const postsIn = (top: number, only: (post: Post) => boolean = () => true) => posts.filter((post) => isWithin(post.unit, top) && only(post));
const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();
const workingIn = (top: number) => sorted(postsIn(top, ({ isToday }) => isToday).map(({ employee }) => employee));
const onceIn = (top: number) => sorted(postsIn(top).map(({ employee }) => employee));
const within = (of: Map<string, number>, top: number) => sorted([...of].filter(([, at]) => isWithin(at, top)).map(([id]) => id));

type Row = Record<string, unknown> & { id: string; positions?: { orgUnit: { id: string } }[] };

/** Every row of a list, fetched in small pages. */
async function everyRow(who: Client, resource: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const { status, body, headers, text } = await who.get(`/api/${resource}?range=[${rows.length},${rows.length + 6}]`);
    if (status !== 200) throw new Error(text);
    rows.push(...body);
    const total = Number(headers.get('content-range')?.split('/')[1]);
    if (body.length && rows.length < total) continue;
    expect(rows).toHaveLength(total);
    return rows;
  }
}

/** Lists exactly these, and opens these and no other of its kind. */
async function expectExactly(who: Client, resource: string, wanted: readonly string[], everyId: readonly string[]): Promise<void> {
  expect([resource, sorted((await everyRow(who, resource)).map(({ id }) => id))]).toEqual([resource, sorted(wanted)]);
  const opened = await Promise.all(everyId.map(async (id) => [id, (await who.get(`/api/${resource}/${id}`)).status]));
  expect(opened.filter(([, status]) => status !== 404)).toEqual(everyId.filter((id) => wanted.includes(id)).map((id) => [id, 200]));
}

/** Tops to try: the whole, some with much below them and some with nothing. */
const TOPS = [0, 1, 2, 5, 9, UNITS - 1];
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
const holder = async (roles: Parameters<typeof anEmployee>[1]) => signedIn(spor, await anEmployee(spor, roles));

test('the tree has parts of every size', () => {
  const sizes = TOPS.map((top) => subtree(top).length);
  expect([Math.max(...sizes), Math.min(...sizes), new Set(sizes).size > 3]).toEqual([UNITS, 1, true]);
});

test.each(TOPS)('a leader of unit %i sees exactly those who work there or below today, and what is asked of them', async (top) => {
  const leader = await holder({ roles: { leader: unit(top) } });
  await expectExactly(leader, 'org-units', subtree(top).map((at) => unit(at).id), idsOf(units));
  await expectExactly(leader, 'employees', workingIn(top), idsOf([...people, newcomer]));
  const theirs = workingIn(top);
  const asked = assignments.filter(({ unit: at, employee }) => (employee ? theirs.includes(employee) : isWithin(at as number, top)));
  expect(sorted((await everyRow(leader, 'assignments')).map(({ id }) => id))).toEqual(sorted(asked.map(({ id }) => id)));
});

test.each(TOPS)('walking down the team of unit %i comes by exactly its units and people', async (top) => {
  const leader = await holder({ roles: { leader: unit(top) } });
  const [seen, met] = [new Set<string>(), new Set<string>()];
  const walk = async (id: string): Promise<void> => {
    const { body } = await leader.get(`/api/team?orgUnit=${id}`);
    seen.add(id);
    body.people.forEach((person: { id: string }) => met.add(person.id));
    expect(body.breadcrumb.every((above: { id: string }) => seen.has(above.id))).toBe(true);
    for (const below of body.units) await walk(below.id);
  };
  await walk(unit(top).id);
  expect([sorted(seen), sorted(met)]).toEqual([sorted(subtree(top).map((at) => unit(at).id)), workingIn(top)]);
});

test.each(TOPS)('an administrator of unit %i sees exactly its units, posts and roles, and those who have worked there', async (top) => {
  const administrator = await holder({ roles: { administrator: unit(top) } });
  await expectExactly(administrator, 'org-units', subtree(top).map((at) => unit(at).id), idsOf(units));
  await expectExactly(administrator, 'positions', idsOf(postsIn(top)), idsOf(posts));
  const wanted = top === 0 ? idsOf([...people, newcomer]) : [...onceIn(top), newcomer.id];
  const opened = await Promise.all(idsOf([...people, newcomer]).map(async (id) => [id, (await administrator.get(`/api/employees/${id}`)).status]));
  expect(sorted(opened.filter(([, status]) => status === 200).map(([id]) => String(id)))).toEqual(sorted(wanted));
  const own = await everyRow(administrator, 'role-grants');
  expect(sorted(idsOf(own).filter((id) => grants.has(id)))).toEqual(within(grants, top));
  expect(own.filter(({ orgUnitId }) => !subtree(top).some((at) => unit(at).id === orgUnitId))).toEqual([]);
});

test.each(TOPS)('HR of unit %i sees exactly its goals, and of goals set above only the own figures', async (top) => {
  const hr = await holder({ roles: { hr: unit(top) } });
  await expectExactly(hr, 'org-units', subtree(top).map((at) => unit(at).id), idsOf(units));
  await expectExactly(hr, 'goals', within(goals, top), [...goals.keys()]);
  const { body } = await hr.get('/api/goal-board');
  const board = [...goals].filter(([, at]) => isWithin(at, top) || isWithin(top, at)).map(([id, at]) => [id, unit(isWithin(at, top) ? at : top).id]);
  expect(body.goals.map(({ id, orgUnit }: { id: string; orgUnit: { id: string } }) => [id, orgUnit.id]).sort()).toEqual(board.sort());
  for (const [id] of goals) expect([id, (await hr.get(`/api/goal-board/${id}`)).status]).toEqual([id, board.some(([shown]) => shown === id) ? 200 : 404]);
});

test('what is told of a person names no post in another part', async () => {
  for (const role of ['leader', 'administrator']) {
    for (const top of TOPS.slice(1)) {
      const rows = await everyRow(await holder({ roles: { [role]: unit(top) } }), 'employees');
      const named = rows.flatMap(({ positions = [] }) => positions.map(({ orgUnit }) => orgUnit.id));
      expect(named.filter((id) => !subtree(top).some((at) => unit(at).id === id))).toEqual([]);
    }
  }
});

test('roles for different parts do not lend each other their reach', async () => {
  const apart = parents.flatMap((_, a) => parents.map((__, b) => [a, b] as const)).filter(([a, b]) => !isWithin(a, b) && !isWithin(b, a));
  const onlyLedIn = ([led, administered]: readonly [number, number]) => workingIn(led).filter((id) => !onceIn(administered).includes(id));
  const pair = apart.find((each) => onlyLedIn(each).length > 2) as readonly [number, number];
  const [led, administered] = [unit(pair[0]), unit(pair[1])];
  const who = await holder({ roles: { leader: led, administrator: administered } });
  const onlyLed = onlyLedIn(pair);
  for (const id of onlyLed) {
    expect((await who.get(`/api/employees/${id}`)).status).toBe(200);
    expect((await who.put(`/api/employees/${id}`, { employeeNumber: 'x', givenName: 'x', familyName: 'x', email: 'x@test.example' })).status).toBe(404);
    expect((await who.post(`/api/employees/${id}/positions`, { title: 'x', orgUnitId: administered.id, startsOn: '2026-01-01', endsOn: null })).status).toBe(404);
    expect((await who.post('/api/role-grants', { role: 'hr', employeeId: id, orgUnitId: administered.id })).status).toBe(404);
  }
  expect((await who.get(`/api/team?orgUnit=${administered.id}`)).status).toBe(404);
});
