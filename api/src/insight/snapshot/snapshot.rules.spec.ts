import { addDays, daysFrom } from '../../platform/index.js';
import { type Above, DayCounter, dayReached, during, presence, spansOf, type Tenure, within } from './snapshot.rules.js';

const above: Above = new Map([
  ['top', ['top']],
  ['a', ['a', 'top']],
  ['b', ['b', 'top']],
  ['a1', ['a1', 'a', 'top']],
]);
const at = (orgUnitId: string, from: string, to: string | null = null): Tenure => ({ orgUnitId, from: `2027-01-${from}`, to: to && `2027-01-${to}` });

test('two positions at once are one presence above them both', () => {
  const spans = presence([at('a1', '03', '10'), at('b', '08', '20')], above);
  expect(spans.get('top')).toEqual([{ from: '2027-01-03', to: '2027-01-20' }]);
  expect(spans.get('a')).toEqual([{ from: '2027-01-03', to: '2027-01-10' }]);
  expect(spans.get('b')).toEqual([{ from: '2027-01-08', to: '2027-01-20' }]);
});

test('a gap between two positions is kept, and one within another adds nothing', () => {
  expect(presence([at('a', '10', '12'), at('a', '01', '05'), at('a', '02', '03')], above).get('top')).toEqual([
    { from: '2027-01-01', to: '2027-01-05' },
    { from: '2027-01-10', to: '2027-01-12' },
  ]);
});

test('a position outside the goal’s unit is no presence', () => {
  expect(presence([at('elsewhere', '01')], above).size).toBe(0);
});

test('spans are cut to their bounds, both ends included', () => {
  const bounds = { from: '2027-01-05', to: '2027-01-10' };
  expect(within({ from: '2027-01-01', to: '2027-01-05' }, bounds)).toEqual({ from: '2027-01-05', to: '2027-01-05' });
  expect(within({ from: '2027-01-11', to: '2027-01-12' }, bounds)).toBeUndefined();
});

test('units that share a stretch are named together, cut to the days asked for', () => {
  const stretches = spansOf(presence([at('a1', '03', '10'), at('b', '08', '20')], above), { from: '2027-01-05', to: '2027-01-31' });
  expect(stretches).toEqual([
    { span: { from: '2027-01-05', to: '2027-01-10' }, units: ['a', 'a1'] },
    { span: { from: '2027-01-08', to: '2027-01-20' }, units: ['b'] },
    { span: { from: '2027-01-05', to: '2027-01-20' }, units: ['top'] },
  ]);
});

test('counts equal a count day by day, for many random organisations', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const { tree, people } = organisation(seed);
    const window = { from: '2027-01-05', to: '2027-01-25' };
    const counter = new DayCounter(window, tree);
    for (const { tenures, reachedOn } of people) counter.add(tenures, reachedOn);
    for (const row of counter.rows()) expect(row).toEqual(byHand(row.orgUnitId, row.day, tree, people));
    expect([...counter.rows()]).toHaveLength(tree.size * daysFrom(window.from, window.to).length);
  }
});

interface Person {
  tenures: Tenure[];
  reachedOn: string | undefined;
}

function byHand(orgUnitId: string, day: string, tree: Above, people: readonly Person[]) {
  const here = people.filter(({ tenures }) => tenures.some((tenure) => tree.get(tenure.orgUnitId)?.includes(orgUnitId) && tenure.from <= day && (tenure.to ?? day) >= day));
  return { orgUnitId, day, reached: here.filter(({ reachedOn }) => reachedOn && reachedOn <= day).length, people: here.length };
}

function organisation(seed: number): { tree: Map<string, string[]>; people: Person[] } {
  let state = seed;
  const random = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const tree = new Map<string, string[]>([['u0', ['u0']]]);
  for (let unit = 1; unit < 8; unit += 1) tree.set(`u${unit}`, [`u${unit}`, ...(tree.get(`u${random(unit)}`) ?? [])]);
  const tenure = (): Tenure => {
    const from = addDays('2026-12-25', random(40));
    return { orgUnitId: `u${random(9)}`, from, to: random(2) ? addDays(from, random(20)) : null };
  };
  const people = Array.from({ length: 12 }, () => ({
    tenures: Array.from({ length: 1 + random(3) }, tenure),
    reachedOn: random(3) ? addDays('2026-12-28', random(35)) : undefined,
  }));
  return { tree, people };
}

test('a goal is reached on the day its last competence is held at the level or higher', () => {
  const goal = { level: 2, competences: ['K1', 'K2'] };
  const held = (competenceId: string, level: number, day: string) => ({ competenceId, level, since: new Date(`${day}T12:00:00Z`) });
  expect(dayReached(goal, [held('K1', 2, '2027-01-05'), held('K1', 3, '2027-01-02'), held('K2', 2, '2027-01-04'), held('K3', 2, '2027-02-01')])).toBe('2027-01-04');
  expect(dayReached(goal, [held('K1', 2, '2027-01-05'), held('K2', 1, '2027-01-04')])).toBeUndefined();
  expect(dayReached({ level: 1, competences: [] }, [])).toBeUndefined();
});

test('a leader counts where he or she works, on the days the role is held', () => {
  const leads = [{ from: '2027-01-05', to: '2027-01-08' }, { from: '2027-01-07', to: '2027-01-12' }];
  expect(during([at('a1', '01', '10'), at('b', '09')], leads)).toEqual([
    { orgUnitId: 'a1', from: '2027-01-05', to: '2027-01-10' },
    { orgUnitId: 'b', from: '2027-01-09', to: '2027-01-12' },
  ]);
  expect(during([at('a1', '01', '03')], leads)).toEqual([]);
});
