import { type Day, type Language, type Texts } from '../../platform/index.js';
import { EmployeePlan, type KnownEmployee, type KnownPeople, type KnownPosition } from './employee-changes.rules.js';
import { contradicts, emailTaken, twice, unitUnknown } from './employee-faults.rules.js';
import { type EmployeeCsvRow, type EmployeeRow, readEmployee } from './employee-rows.rules.js';
import { done, type Refusal, refused, type RowOutcome } from './row-faults.rules.js';

interface ReadRow {
  readonly line: number;
  readonly row: EmployeeRow;
  readonly unitId: string;
}
type Outcome = 'created' | 'changed' | 'unchanged';

/**
 * What a file of employees would do. The file says the whole about those who are in it: a position they no longer have
 * gets a last day, and leading a unit ends with it. Employees who are not in the file are left alone, and other roles
 * than leader are only given, never taken: those are people's decisions.
 */
export function planEmployees(rows: readonly EmployeeCsvRow[], known: KnownPeople, today: Day, nextId: () => string): EmployeePlan {
  const plan = new EmployeePlan();
  const refusals = new Map<number, Refusal>();
  const people = readPeople(rows, known, refusals);
  const incomplete = new Set(rows.filter(({ line }) => refusals.has(line)).map(({ values }) => values.ansattnummer));
  const outcomes = new Map<number, RowOutcome>();
  for (const [number, read] of people) {
    const complete = !incomplete.has(number);
    for (const result of planPerson(plan, read, known.employees.get(number), { complete, today, nextId })) outcomes.set(result.line, result);
  }
  plan.results.push(...rows.map(({ line }) => outcomes.get(line) ?? refused(line, refusals.get(line)!)));
  return plan;
}

/** The rows that can be used, by employee; the others get a refusal. */
function readPeople(rows: readonly EmployeeCsvRow[], known: KnownPeople, refusals: Map<number, Refusal>): Map<string, ReadRow[]> {
  const people = new Map<string, ReadRow[]>();
  const claimed = new Map<string, string>(known.numberByEmail);
  for (const csv of rows) {
    const row = readEmployee(csv);
    const refusal = 'code' in row ? row : faultAmongOthers(row, people.get(row.number) ?? [], known, claimed);
    if (refusal || 'code' in row) {
      refusals.set(csv.line, refusal as Refusal);
      continue;
    }
    claimed.set(row.email, row.number);
    const read = { line: csv.line, row, unitId: known.unitIdByCode.get(row.unitCode)! };
    const before = people.get(row.number);
    if (before) before.push(read);
    else people.set(row.number, [read]);
  }
  return people;
}

function faultAmongOthers(row: EmployeeRow, before: readonly ReadRow[], known: KnownPeople, claimed: ReadonlyMap<string, string>): Refusal | undefined {
  if (!known.unitIdByCode.has(row.unitCode)) return unitUnknown(row.unitCode);
  if ((claimed.get(row.email) ?? row.number) !== row.number) return emailTaken(row.email);
  const [first] = before;
  if (first && !samePerson(first.row, row)) return contradicts(row.number, first.line);
  const same = before.find((other) => other.row.unitCode === row.unitCode && other.row.title === row.title && other.row.startsOn === row.startsOn);
  return same && twice(same.line);
}

function planPerson(plan: EmployeePlan, read: readonly ReadRow[], before: KnownEmployee | undefined, how: { complete: boolean; today: Day; nextId: () => string }): RowOutcome[] {
  const { number, givenName, familyName, email } = read[0]!.row;
  const id = before?.id ?? how.nextId();
  const person = planFields(plan, { id, number, givenName, familyName, email }, before);
  const unmatched = new Set(before?.positions);
  const matched = matchPositions(read, unmatched, how.today);
  const held = [...(before?.grants ?? [])];
  const results = read.map((each, index): RowOutcome => {
    const outcomes = [index ? 'unchanged' : person, planPosition(plan, each, matched.get(each), id, how.nextId), planRoles(plan, each, held, id, how.nextId)];
    return done(each.line, outcomes.includes('created') ? 'created' : outcomes.includes('changed') ? 'changed' : 'unchanged');
  });
  if (how.complete && before) noteEnded(results, endTheRest(plan, read, before, unmatched, how.today));
  return results;
}

function planFields(plan: EmployeePlan, now: EmployeePlan['newEmployees'][number], before: KnownEmployee | undefined): Outcome {
  if (!before) plan.newEmployees.push(now);
  else if (!samePerson(now, before)) plan.changedEmployees.push(now);
  else return 'unchanged';
  return before ? 'changed' : 'created';
}

/** The same unit and first day is the same position; failing that, the same unit and title, unless it has ended: then they have come back. */
function matchPositions(read: readonly ReadRow[], unmatched: Set<KnownPosition>, today: Day): Map<ReadRow, KnownPosition> {
  const matched = new Map<ReadRow, KnownPosition>();
  const ways: ((each: ReadRow, position: KnownPosition) => boolean)[] = [
    ({ row }, { startsOn, title }) => startsOn === row.startsOn && title === row.title,
    ({ row }, { startsOn }) => startsOn === row.startsOn,
    ({ row }, position) => position.title === row.title && lastsOn(position, today),
  ];
  for (const way of ways) {
    for (const each of read) {
      const position = matched.has(each) ? undefined : [...unmatched].find((candidate) => candidate.unitId === each.unitId && way(each, candidate));
      if (!position) continue;
      matched.set(each, position);
      unmatched.delete(position);
    }
  }
  return matched;
}

function planPosition(plan: EmployeePlan, { row, unitId }: ReadRow, before: KnownPosition | undefined, employeeId: string, nextId: () => string): Outcome {
  const { title, startsOn, endsOn } = row;
  if (!before) {
    plan.newPositions.push({ id: nextId(), employeeId, unitId, title, startsOn, endsOn });
    return 'created';
  }
  if (before.title === title && before.startsOn === startsOn && before.endsOn === endsOn) return 'unchanged';
  plan.changedPositions.push({ id: before.id, unitId, title, startsOn, endsOn });
  return 'changed';
}

function planRoles(plan: EmployeePlan, { row, unitId }: ReadRow, held: KnownEmployee['grants'][number][], employeeId: string, nextId: () => string): Outcome {
  const missing = row.roles.filter((role) => !held.some((grant) => grant.role === role && grant.unitId === unitId));
  const fresh = missing.map((role) => ({ id: nextId(), employeeId, role, unitId }));
  plan.newGrants.push(...fresh);
  held.push(...fresh);
  return fresh.length ? 'changed' : 'unchanged';
}

/** @returns how many positions and roles ended */
function endTheRest(plan: EmployeePlan, read: readonly ReadRow[], before: KnownEmployee, unmatched: ReadonlySet<KnownPosition>, today: Day): { positions: number; leading: number } {
  const gone = [...unmatched].filter((position) => lastsOn(position, today));
  for (const { id, startsOn } of gone) (startsOn < today ? plan.endedPositions : plan.cancelledPositions).push(id);
  const theirs = new Set([...before.positions.map(({ unitId }) => unitId), ...read.map(({ unitId }) => unitId)]);
  const leads = (unitId: string) => read.some((each) => each.unitId === unitId && each.row.roles.includes('leader'));
  const revoked = before.grants.filter(({ role, unitId }) => role === 'leader' && theirs.has(unitId) && !leads(unitId));
  plan.revokedGrants.push(...revoked.map(({ id }) => id));
  return { positions: gone.length, leading: revoked.length };
}

function noteEnded([first]: RowOutcome[], { positions, leading }: { positions: number; leading: number }): void {
  if (!first || !(positions + leading)) return;
  const said = [...(positions ? [positionsEnded(positions)] : []), ...(leading ? [LEADING_ENDED] : [])];
  const together = (language: Language) => said.map((texts) => texts[language]).join(' ');
  if (first.result === 'unchanged') first.result = 'changed';
  first.code = 'people.roster.ended';
  first.message = { nb: together('nb'), nn: together('nn'), en: together('en') };
}

const positionsEnded = (count: number): Texts => ({
  nb: `${count === 1 ? 'En stilling' : `${count} stillinger`} som ikke står i filen, er avsluttet.`,
  nn: `${count === 1 ? 'Ei stilling' : `${count} stillingar`} som ikkje står i fila, er avslutta.`,
  en: `${count === 1 ? 'A position' : `${count} positions`} not in the file ${count === 1 ? 'has' : 'have'} ended.`,
});

const LEADING_ENDED: Texts = {
  nb: 'Lederrollen som ikke står i filen, er tatt bort.',
  nn: 'Leiarrolla som ikkje står i fila, er teken bort.',
  en: 'The leader’s role that is not in the file has been taken away.',
};

const lastsOn = ({ endsOn }: KnownPosition, today: Day): boolean => endsOn === null || endsOn >= today;

const samePerson = (a: { givenName: string; familyName: string; email: string }, b: typeof a): boolean => a.givenName === b.givenName && a.familyName === b.familyName && a.email === b.email;
