import { AUDIENCE_PATHS, AttainmentService, ContributionService, FrameworkImport } from '@spor/api/competence';
import { SnapshotService } from '@spor/api/insight';
import { addDays, osloDay } from '@spor/api/platform';
import { aDomain, type Domain } from '../support/domain.js';
import { id, Municipality } from '../support/municipality.js';
import { CONTENT, randomFrom } from '../support/random.js';

const TODAY = osloDay(new Date());
const noon = (day: string) => new Date(`${day}T12:00:00Z`);
const K3 = { competence: 'K3', level: 1 };
const K10 = { competence: 'K10', level: 1 };

let domain: Domain;
let town: Municipality;

beforeAll(async () => {
  domain = await aDomain();
  town = new Municipality(domain.database);
  await domain.get(FrameworkImport).run(CONTENT);
});
afterAll(() => domain.close());

/** What the reactions would do, with every fact delivered `times` times, in any order, several at once. */
async function settle(random: (below: number) => number, times = 2): Promise<void> {
  const facts: { payload: string }[] = await domain.database.query("SELECT payload FROM fact WHERE name = 'competence.attainments-changed'");
  await domain.database.query('DELETE FROM fact');
  const deliveries = Array.from({ length: times }, () => facts.map(({ payload }) => JSON.parse(payload) as { employeeId: string; attainmentIds: string[] })).flat();
  await together(shuffled(deliveries, random).map(({ employeeId, attainmentIds }) => () => domain.get(SnapshotService).reflect(employeeId, attainmentIds)));
}

async function together(tasks: (() => Promise<unknown>)[], atOnce = 8): Promise<void> {
  const queue = [...tasks];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let task = queue.shift(); task; task = queue.shift()) await task();
    }),
  );
}

function shuffled<Item>(items: readonly Item[], random: (below: number) => number): Item[] {
  return items.map((item) => ({ item, at: random(1e6) })).sort((a, b) => a.at - b.at).map(({ item }) => item);
}

async function setGoal(name: string, unit: string, competences: readonly string[], level: number, startsOn: string, { audience = 'all', endedOn = null }: { audience?: string; endedOn?: string | null } = {}): Promise<string> {
  const goal = id('goal', name);
  await domain.database.query('INSERT INTO goal (id, title, org_unit_id, level, share, starts_on, due_on, created_at, audience, ended_on) VALUES (?)', [[goal, name, unit, level, 0.8, startsOn, addDays(TODAY, 300), new Date(), audience, endedOn]]);
  await domain.database.query('INSERT INTO goal_competence (goal_id, competence_id) SELECT DISTINCT ?, id FROM competence WHERE competence_key IN (?)', [goal, competences]);
  return goal;
}

/** Leads from a noon on, perhaps to another: the day is the same everywhere. */
const lead = (employee: string, unit: string, from: string, to: string | null): Promise<unknown> =>
  domain.database.query('INSERT INTO role_grant (id, role, employee_id, org_unit_id, granted_at, revoked_at) VALUES (?)', [[id('grant', `${employee}/${from}`), 'leader', employee, unit, noon(from), to && noon(to)]]);

/** Is asked to take the project path from a noon on, perhaps to another; through a unit, whoever works there or below. */
const ask = (targetKind: 'employee' | 'org-unit', target: string, by: string, from: string, to: string | null): Promise<unknown> =>
  domain.database.query('INSERT INTO assignment (id, subject_kind, subject_id, target_kind, target_id, due_on, reason, assigned_by, assigned_at, withdrawn_at) VALUES (?)', [[id('asked', `${target}/${from}`), 'path', AUDIENCE_PATHS.project, targetKind, target, null, '', by, noon(from), to && noon(to)]]);

/** Rows that are not what a count of every person on every day gives, and days that are missing. Completions are at noon, so the day is the same everywhere. */
async function wrongRows(): Promise<unknown[]> {
  const present = 'SELECT COUNT(DISTINCT p.employee_id) FROM org_unit_closure c JOIN `position` p ON p.org_unit_id = c.descendant_id WHERE c.ancestor_id = s.org_unit_id AND p.starts_on <= s.day AND (p.ends_on IS NULL OR p.ends_on >= s.day)' +
    " AND (g.audience = 'all' OR (g.audience = 'project' AND EXISTS (SELECT 1 FROM assignment a WHERE a.subject_id = ? AND DATE(a.assigned_at) <= s.day AND (a.withdrawn_at IS NULL OR DATE(a.withdrawn_at) > s.day) AND (a.target_id = p.employee_id OR" +
    '   EXISTS (SELECT 1 FROM org_unit_closure t JOIN `position` w ON w.org_unit_id = t.descendant_id WHERE t.ancestor_id = a.target_id AND w.employee_id = p.employee_id AND w.starts_on <= s.day AND (w.ends_on IS NULL OR w.ends_on >= s.day)))))' +
    " OR (g.audience = 'leaders' AND EXISTS (SELECT 1 FROM role_grant r WHERE r.employee_id = p.employee_id AND r.role = 'leader' AND DATE(r.granted_at) <= s.day AND (r.revoked_at IS NULL OR DATE(r.revoked_at) > s.day))))";
  const lacks = 'SELECT 1 FROM goal_competence gc WHERE gc.goal_id = s.goal_id AND NOT EXISTS (SELECT 1 FROM completion d JOIN contribution k ON k.course_version_id = d.version_id WHERE d.employee_id = p.employee_id AND k.competence_id = gc.competence_id AND k.level >= g.level AND DATE(d.completed_at) <= s.day)';
  const wrong: unknown[] = await domain.database.query(
    `SELECT * FROM (SELECT s.goal_id, u.name, DATE_FORMAT(s.day, '%Y-%m-%d') AS day, s.people, s.reached, (${present}) AS truePeople, (${present} AND NOT EXISTS (${lacks})) AS trueReached
     FROM snapshot s JOIN goal g ON g.id = s.goal_id JOIN org_unit u ON u.id = s.org_unit_id) counted WHERE people <> truePeople OR reached <> trueReached`,
    [AUDIENCE_PATHS.project, AUDIENCE_PATHS.project],
  );
  const missing: unknown[] = await domain.database.query(
    `SELECT g.id, c.descendant_id, COUNT(s.day) AS days FROM goal g JOIN org_unit_closure c ON c.ancestor_id = g.org_unit_id
     LEFT JOIN snapshot s ON s.goal_id = g.id AND s.org_unit_id = c.descendant_id
     GROUP BY g.id, c.descendant_id, g.starts_on, g.ended_on HAVING days <> GREATEST(0, DATEDIFF(LEAST(?, COALESCE(g.ended_on, ?)), g.starts_on) + 1)`,
    [TODAY, TODAY],
  );
  return [...wrong, ...missing];
}

test('figures equal a count by brute force, whatever arrives, in any order, twice, and all at once', async () => {
  const random = randomFrom(20261123);
  const units = await town.units([-1, 0, 0, 1, 1, 2, 3, 3]);
  const versions = [await town.course('A', [K3, K10]), await town.course('B', [K3]), await town.course('C', [K10]), await town.course('D', [{ competence: 'K3', level: 2 }])];
  await domain.get(ContributionService).takeAll();
  const people: string[] = [];
  for (let index = 0; index < 40; index += 1) {
    const positions = Array.from({ length: 1 + random(3) }, () => ({ unit: units[random(units.length)] as string, from: addDays(TODAY, -random(60)), to: random(3) ? null : addDays(TODAY, random(30) - 20) }));
    people.push(await town.employee(`p${index}`, positions));
  }
  for (const [index, person] of people.entries()) if (index % 2) await lead(person, units[random(units.length)] as string, addDays(TODAY, -random(40)), random(2) ? null : addDays(TODAY, -random(10)));
  for (const person of people.slice(0, 12)) await ask('employee', person, people[0] as string, addDays(TODAY, -random(40)), random(2) ? null : addDays(TODAY, -random(10)));
  for (const unit of [units[3], units[5]] as string[]) await ask('org-unit', unit, people[0] as string, addDays(TODAY, -random(40)), null);
  await setGoal('both', units[0] as string, ['K3', 'K10'], 1, addDays(TODAY, -30));
  await setGoal('part', units[1] as string, ['K3'], 1, addDays(TODAY, -10));
  await setGoal('higher', units[0] as string, ['K3'], 2, addDays(TODAY, -5));
  await setGoal('leaders', units[0] as string, ['K3'], 1, addDays(TODAY, -30), { audience: 'leaders' });
  await setGoal('project', units[0] as string, ['K3'], 1, addDays(TODAY, -30), { audience: 'project' });
  await setGoal('ended', units[0] as string, ['K3'], 1, addDays(TODAY, -30), { endedOn: addDays(TODAY, -8) });
  await setGoal('later', units[0] as string, ['K3'], 1, addDays(TODAY, 5));
  const snapshots = domain.get(SnapshotService);
  await snapshots.recountAll();

  const chosen = shuffled(people.flatMap((person) => versions.map((version) => ({ person, version }))), random).slice(0, 90);
  for (const part of [chosen.slice(0, 45), chosen.slice(45)]) {
    const completions: string[] = [];
    for (const { person, version } of part) completions.push(await town.completion(person, version, noon(addDays(TODAY, random(4) ? -random(45) : 0))));
    const awards = shuffled([...completions, ...completions], random).map((completion) => () => domain.get(AttainmentService).awardFor(completion));
    await together(awards);
    await Promise.all([settle(random), snapshots.takeToday(), snapshots.recount(id('goal', 'both')), snapshots.takeToday()]);
    expect(await wrongRows()).toEqual([]);
  }
});

test('a rebuild is identical', async () => {
  const [attainments, snapshots] = [domain.get(AttainmentService), domain.get(SnapshotService)];
  const before = [await attainments.fingerprint(), await snapshots.fingerprint()];
  await snapshots.dropAll();
  await attainments.rebuild();
  expect(await snapshots.fingerprint()).not.toBe(before[1]);
  await snapshots.recountAll();
  expect([await attainments.fingerprint(), await snapshots.fingerprint()]).toEqual(before);
});

test('days that were missed are counted when the clock comes round', async () => {
  await domain.database.query('DELETE FROM snapshot WHERE day > ?', [addDays(TODAY, -4)]);
  await domain.get(SnapshotService).takeToday();
  expect(await wrongRows()).toEqual([]);
});

test('the day is Oslo’s: what is done after midnight there counts on the new day', async () => {
  const person = await town.employee('midnight', [{ unit: id('unit', 0), from: '2026-01-01' }]);
  const completion = await town.completion(person, id('version', 'A/1'), new Date('2026-07-01T22:30:00Z'));
  await domain.get(AttainmentService).awardFor(completion);
  await settle(randomFrom(1), 1);
  const rows = await domain.database.query("SELECT DATE_FORMAT(reached_on, '%Y-%m-%d') AS day FROM goal_reached WHERE employee_id = ? AND goal_id = ?", [person, id('goal', 'both')]);
  expect(rows).toEqual([{ day: '2026-07-02' }]);
});
