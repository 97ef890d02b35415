import { type KnownUnit, planOrgUnits } from './org-unit-rows.rules.js';

const row = (line: number, kode: string, navn: string, overordnet = '') => ({ line, values: { kode, navn, overordnet } });
const known = (...units: [code: string, name: string, parentCode?: string][]) =>
  new Map<string, KnownUnit>(units.map(([code, name, parentCode]) => [code, { id: `id-${code}`, code, name, parentCode: parentCode ?? null }]));
const outcomes = (plan: ReturnType<typeof planOrgUnits>) => plan.results.map(({ result, code }) => code || result);

test('new units are created parents first, whatever the order of the file', () => {
  const plan = planOrgUnits([row(2, 'team', 'Team', 'nord'), row(3, 'nord', 'Nord', 'topp'), row(4, 'topp', 'Kommunen')], known());
  expect(plan.created.map(({ code }) => code)).toEqual(['topp', 'nord', 'team']);
  expect(plan.regrown).toBe(true);
});

test('the same file again changes nothing', () => {
  const plan = planOrgUnits([row(2, 'topp', 'Kommunen'), row(3, 'nord', 'Nord', 'topp')], known(['topp', 'Kommunen'], ['nord', 'Nord', 'topp']));
  expect(outcomes(plan)).toEqual(['unchanged', 'unchanged']);
  expect(plan).toMatchObject({ created: [], changed: [], regrown: false });
});

test('another name changes the unit, another parent the tree too', () => {
  const before = known(['topp', 'Kommunen'], ['a', 'A', 'topp'], ['b', 'B', 'topp']);
  expect(planOrgUnits([row(2, 'a', 'A ny', 'topp')], before)).toMatchObject({ changed: [{ code: 'a', name: 'A ny' }], regrown: false });
  expect(planOrgUnits([row(2, 'a', 'A', 'b')], before)).toMatchObject({ changed: [{ code: 'a', parentCode: 'b' }], regrown: true });
});

test('rows with faults are refused and the rest applied', () => {
  const plan = planOrgUnits([row(2, '', 'Uten kode'), row(3, 'x', ''), row(4, 'topp', 'Kommunen'), row(5, 'topp', 'Igjen'), row(6, 'y'.repeat(41), 'Lang'), row(7, 's', 'Selv', 's')], known());
  expect(outcomes(plan)).toEqual(['people.roster.kode-missing', 'people.roster.navn-missing', 'created', 'people.roster.kode-twice', 'people.roster.kode-too-long', 'people.roster.below-itself']);
});

test('who lies below a refused unit is refused too', () => {
  const plan = planOrgUnits([row(2, 'a', 'A', 'finnes-ikke'), row(3, 'b', 'B', 'a')], known());
  expect(outcomes(plan)).toEqual(['people.roster.parent-unknown', 'people.roster.parent-unknown']);
});

test('a ring is refused, also when half of it is there already', () => {
  expect(outcomes(planOrgUnits([row(2, 'a', 'A', 'b'), row(3, 'b', 'B', 'a')], known()))).toEqual(['people.roster.ring', 'people.roster.ring']);
  expect(outcomes(planOrgUnits([row(2, 'a', 'A', 'b')], known(['a', 'A'], ['b', 'B', 'a'])))).toEqual(['people.roster.ring']);
});

test('a refused unit keeps its parent, and who would hang below it then is refused too', () => {
  const before = known(['y', 'Y'], ['x', 'X', 'y'], ['p', 'P']);
  expect(outcomes(planOrgUnits([row(2, 'x', 'X', 'p'), row(3, 'p', 'P', 'x'), row(4, 'y', 'Y', 'x')], before))).toEqual(Array(3).fill('people.roster.ring'));
});
