import { addDays, osloDay } from '@spor/api/platform';
import { type Client } from '../support/client.js';
import { takeCourse } from '../support/course.js';
import { fileOf, openDraft, publishDraft, saveFile } from '../support/drafts.js';
import { anInstallation, type Installation } from '../support/installation.js';
import { anEmployee, aUnit, signedIn, type TestEmployee, type TestUnit } from '../support/people.js';
import { drained } from '../support/settled.js';

const TODAY = osloDay(new Date());

let spor: Installation;
let top: TestUnit;
let office: TestUnit;
let hr: Client;
let administrator: Client;
let people: TestEmployee[];

/** Nine in the office, six of them leaders; five of the nine hold K3, four of these lead. */
beforeAll(async () => {
  spor = await anInstallation({ worker: true });
  top = await aUnit(spor, { name: 'Lier kommune' });
  office = await aUnit(spor, { name: 'Kontoret', parent: top });
  people = await Promise.all(Array.from({ length: 9 }, (_, index) => anEmployee(spor, { unit: office, roles: index < 6 ? { leader: office } : {} })));
  for (const person of [...people.slice(0, 4), people[8] as TestEmployee]) await takeCourse(await signedIn(spor, person), 'hva-er-innovasjon-i-lier');
  await drained(spor);
  hr = await signedIn(spor, await anEmployee(spor, { roles: { hr: top } }));
  administrator = await signedIn(spor, await anEmployee(spor, { roles: { administrator: top } }));
}, 120_000);
afterAll(() => spor.stop());

const written = (more: object = {}) => ({ title: 'Ledere kan', orgUnitId: top.id, audience: 'leaders', competences: ['K3'], level: 1, share: 0.8, startsOn: addDays(TODAY, -10), by: addDays(TODAY, 300), ...more });
const figures = async (goal: string) => (await hr.get(`/api/goal-board/${goal}`)).body.today;
const preview = async (audience: string, more = '') => (await hr.get(`/api/goal-preview?orgUnitId=${top.id}&audience=${audience}&competences=K3&level=1${more}`)).body;
/** As if it had been set the day before. */
const aged = (goal: string) => spor.database.query('UPDATE goal SET created_at = created_at - INTERVAL 2 DAY WHERE id = ?', [goal]);

test('before a goal is set it is told how many it is about, and how it stands today', async () => {
  expect(await preview('all')).toEqual({ reached: 5, of: 9, suppressed: false });
  expect(await preview('leaders')).toEqual({ reached: 4, of: 6, suppressed: false });
  const empty = await aUnit(spor, { name: 'Tomt', parent: top });
  expect((await hr.get(`/api/goal-preview?orgUnitId=${empty.id}&competences=K3&level=1`)).body).toEqual({ reached: null, of: 0, suppressed: true });
  expect((await hr.get(`/api/goal-preview?orgUnitId=${top.id}&competences=K3,K98&level=1`)).body).toMatchObject({ reached: 0, of: 9 });
  expect((await hr.get(`/api/goal-preview?orgUnitId=${top.id}&competences=alt&level=1`)).status).toBe(400);
});

test('a goal for leaders counts those who lead, as they come and go', async () => {
  const { body: goal } = await hr.post('/api/goals', written());
  expect(goal).toMatchObject({ audience: 'leaders', endedOn: null, isNew: true });
  await drained(spor);
  expect(await figures(goal.id)).toEqual(await preview('leaders'));
  expect(await figures(goal.id)).toMatchObject({ reached: 4, of: 6 });
  const { body: grant } = await administrator.post('/api/role-grants', { role: 'leader', employeeId: people[8]?.id, orgUnitId: office.id });
  await drained(spor);
  expect(await figures(goal.id)).toMatchObject({ reached: 5, of: 7 });
  expect(await preview('leaders')).toMatchObject({ reached: 5, of: 7 });
  expect((await administrator.delete(`/api/role-grants/${grant.id}`)).status).toBe(200);
  await drained(spor);
  expect(await figures(goal.id)).toMatchObject({ reached: 4, of: 6 });
  const { code, output } = await spor.operator('rebuild');
  expect([code, output]).toEqual([0, expect.not.stringContaining('ENDRET')]);
});

test('what is done with a goal is remembered: what, by whom, from and to', async () => {
  const { body: goal } = await hr.post('/api/goals', written({ audience: 'all' }));
  await hr.put(`/api/goals/${goal.id}`, written({ audience: 'leaders', share: 0.6 }));
  await hr.put(`/api/goals/${goal.id}`, written({ audience: 'leaders', share: 0.6 }));
  const { body: changes } = await hr.get(`/api/goals/${goal.id}/changes`);
  expect(changes).toMatchObject([
    { kind: 'changed', by: expect.stringMatching(/\w/), was: { audience: 'all', share: 0.8 }, became: { audience: 'leaders', share: 0.6 } },
    { kind: 'set', was: {}, became: { share: 0.8, competences: ['K3'], orgUnitName: top.name } },
  ]);
});

test('project members are those who are asked to take the path Prosjektløp, directly or where they work, or have completed it', async () => {
  const leader = await signedIn(spor, people[0] as TestEmployee);
  const { body: { subjects } } = await leader.get('/api/assignable');
  const subject = (slug: string) => { const { kind, id } = subjects.find((one: { slug: string }) => one.slug === slug); return { kind, id }; };
  const assign = async (slug: string, target: object): Promise<string> => (await leader.post('/api/assignments', { subject: subject(slug), target, dueOn: null })).body.id;
  const { body: goal } = await hr.post('/api/goals', written({ audience: 'project' }));
  const counted = async () => {
    await drained(spor);
    const [now, told] = [await figures(goal.id), await preview('project')];
    expect(now).toEqual(told);
    return now;
  };
  expect(await counted()).toMatchObject({ of: 0 });
  // Two who hold K3 and four who don't; another path makes nobody one.
  const own = await Promise.all([0, 1, 4, 5, 6, 7].map((index) => assign('prosjektlop', { kind: 'employee', id: people[index]?.id })));
  await assign('kom-i-gang', { kind: 'org-unit', id: office.id });
  expect(await counted()).toMatchObject({ reached: 2, of: 6 });
  const all = await assign('prosjektlop', { kind: 'org-unit', id: office.id });
  expect(await counted()).toMatchObject({ reached: 5, of: 9 });
  await leader.delete(`/api/assignments/${all}`);
  await leader.delete(`/api/assignments/${own[5]}`);
  expect(await counted()).toMatchObject({ reached: 2, of: 5 });
  // Who has completed it stays one, whatever is asked.
  const editor = await signedIn(spor, await anEmployee(spor, { roles: { editor: top } }));
  const draft = await openDraft(editor, { kind: 'path', slug: 'prosjektlop' });
  await saveFile(editor, draft, 'path.yaml', { ...fileOf(draft, 'path.yaml').content, courses: ['problemet-forst'] });
  expect((await publishDraft(editor, draft)).status).toBe(201);
  await drained(spor);
  await takeCourse(await signedIn(spor, people[8] as TestEmployee), 'problemet-forst');
  expect(await counted()).toMatchObject({ reached: 3, of: 6 });
  const { code, output } = await spor.operator('rebuild');
  expect([code, output]).toEqual([0, expect.not.stringContaining('ENDRET')]);
  expect(await counted()).toMatchObject({ reached: 3, of: 6 });
}, 120_000);

test('a goal that has stood is ended and not deleted; its figures stay, and it can be taken up again', async () => {
  const { body: goal } = await hr.post('/api/goals', written({ audience: 'all' }));
  await drained(spor);
  await aged(goal.id);
  expect(await hr.delete(`/api/goals/${goal.id}`)).toMatchObject({ status: 409, body: { code: 'competence.goal-has-figures' } });
  expect((await hr.post(`/api/goals/${goal.id}/endings`)).body).toMatchObject({ endedOn: TODAY });
  await drained(spor);
  const board = async () => (await hr.get('/api/goal-board')).body.goals.map(({ id }: { id: string }) => id);
  const listed = async (isEnded: boolean) => (await hr.get(`/api/goals?filter=${encodeURIComponent(JSON.stringify({ isEnded }))}`)).body.map(({ id }: { id: string }) => id);
  expect([(await board()).includes(goal.id), (await listed(true)).includes(goal.id), (await listed(false)).includes(goal.id)]).toEqual([false, true, false]);
  expect((await hr.get(`/api/goal-board/${goal.id}`)).body).toMatchObject({ goal: { endedOn: TODAY }, today: { reached: 5, of: 9 }, paceReaches: null });
  expect(await hr.put(`/api/goals/${goal.id}`, written())).toMatchObject({ status: 409, body: { code: 'competence.goal-ended' } });
  await hr.delete(`/api/goals/${goal.id}/endings`);
  expect(await board()).toContain(goal.id);
  expect((await hr.get(`/api/goals/${goal.id}/changes`)).body.map(({ kind }: { kind: string }) => kind)).toEqual(['resumed', 'ended', 'set']);
});

test('after its last day nothing more is counted', async () => {
  const { body: goal } = await hr.post('/api/goals', written({ audience: 'all' }));
  await hr.post(`/api/goals/${goal.id}/endings`);
  await drained(spor);
  await spor.database.query('UPDATE goal SET ended_on = ? WHERE id = ?', [addDays(TODAY, -2), goal.id]);
  // The first makes the figures those of a goal that ended then; the second finds them so.
  await spor.operator('rebuild');
  expect((await spor.operator('rebuild')).code).toBe(0);
  const [rows] = await spor.database.query("SELECT DATE_FORMAT(MAX(day), '%Y-%m-%d') AS last FROM snapshot WHERE goal_id = ?", [goal.id]);
  expect(rows).toEqual([{ last: addDays(TODAY, -2) }]);
  expect((await hr.get(`/api/goal-board/${goal.id}?days=5`)).body.curve.at(-1)).toMatchObject({ day: addDays(TODAY, -2) });
});

test('goals that ship are set once, also those for leaders, project members and guides; what HR deletes or ends does not come back', async () => {
  const start = () => spor.operator('prepare');
  await start();
  const [rows] = await spor.database.query('SELECT g.id, g.audience FROM goal g JOIN shipped_goal s ON s.id = g.id ORDER BY g.id');
  const shipped = rows as { id: string; audience: string }[];
  expect([...new Set(shipped.map(({ audience }) => audience))].sort()).toEqual(['all', 'guides', 'leaders', 'project']);
  const [one, two] = shipped.map(({ id }) => ({ id })) as [{ id: string }, { id: string }];
  expect((await hr.delete(`/api/goals/${one.id}`)).status).toBe(200);
  await aged(two.id);
  await hr.post(`/api/goals/${two.id}/endings`);
  await start();
  expect((await hr.get(`/api/goals/${one.id}`)).status).toBe(404);
  expect((await hr.get(`/api/goals/${two.id}`)).body.endedOn).toBe(TODAY);
  expect((await hr.get(`/api/goals/${two.id}/changes`)).body.at(-1)).toMatchObject({ kind: 'set', by: '' });
});
