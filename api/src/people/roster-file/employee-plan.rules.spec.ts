import { type KnownEmployee, type KnownPeople } from './employee-changes.rules.js';
import { planEmployees } from './employee-plan.rules.js';

const TODAY = '2026-11-23';
const NORA = { ansattnummer: '1', fornavn: 'Nora', etternavn: 'Lunde', epost: 'nora@f.example', stilling: 'Helsefagarbeider', enhet: 'HN', startdato: '2020-08-01', sluttdato: '', roller: '' };
const file = (...changes: Partial<typeof NORA>[]) => changes.map((change, index) => ({ line: index + 2, values: { ...NORA, ...change } }));

const nora = (change: Partial<KnownEmployee> = {}): KnownEmployee => ({
  id: 'nora', number: '1', givenName: 'Nora', familyName: 'Lunde', email: 'nora@f.example', grants: [],
  positions: [{ id: 'p1', unitId: 'unit-HN', title: 'Helsefagarbeider', startsOn: '2020-08-01', endsOn: null }], ...change,
});
const known = (...employees: KnownEmployee[]): KnownPeople => ({
  unitIdByCode: new Map([['HN', 'unit-HN'], ['HS', 'unit-HS']]),
  employees: new Map(employees.map((employee) => [employee.number, employee])),
  numberByEmail: new Map(employees.map(({ email, number }) => [email, number])),
});
const plan = (rows: ReturnType<typeof file>, before = known()) => {
  let count = 0;
  return planEmployees(rows, before, TODAY, () => `new-${(count += 1)}`);
};
const outcomes = (planned: ReturnType<typeof plan>) => planned.results.map(({ result, code }) => (result === 'refused' ? code : result));

test('a new employee comes with position and roles', () => {
  const planned = plan(file({ roller: 'leder|hr' }));
  expect(outcomes(planned)).toEqual(['created']);
  expect(planned).toMatchObject({ newEmployees: [{ number: '1' }], newPositions: [{ unitId: 'unit-HN', endsOn: null }], newGrants: [{ role: 'leader', unitId: 'unit-HN' }, { role: 'hr' }] });
});

test('the same file again changes nothing', () => {
  const planned = plan(file({ roller: 'leder' }), known(nora({ grants: [{ id: 'g', role: 'leader', unitId: 'unit-HN' }] })));
  expect(outcomes(planned)).toEqual(['unchanged']);
  const { newEmployees, changedEmployees, newPositions, changedPositions, endedPositions, cancelledPositions, newGrants, revokedGrants } = planned;
  expect([newEmployees, changedEmployees, newPositions, changedPositions, endedPositions, cancelledPositions, newGrants, revokedGrants].flat()).toEqual([]);
});

test('several rows with one number are several positions', () => {
  const planned = plan(file({}, { enhet: 'HS', stilling: 'Vikar' }));
  expect(outcomes(planned)).toEqual(['created', 'created']);
  expect(planned.newEmployees).toHaveLength(1);
  expect(planned.newPositions).toHaveLength(2);
});

test('a new title, first or last day changes the position that is there', () => {
  expect(plan(file({ stilling: 'Sykepleier' }), known(nora())).changedPositions).toMatchObject([{ id: 'p1', title: 'Sykepleier' }]);
  expect(plan(file({ startdato: '2020-09-01' }), known(nora())).changedPositions).toMatchObject([{ id: 'p1', startsOn: '2020-09-01' }]);
  expect(plan(file({ sluttdato: '2026-12-31' }), known(nora())).changedPositions).toMatchObject([{ id: 'p1', endsOn: '2026-12-31' }]);
});

test('who moves to another unit leaves the first, and stops leading it', () => {
  const planned = plan(file({ enhet: 'HS' }), known(nora({ grants: [{ id: 'g', role: 'leader', unitId: 'unit-HN' }, { id: 'h', role: 'hr', unitId: 'unit-HN' }] })));
  expect(planned).toMatchObject({ newPositions: [{ unitId: 'unit-HS' }], endedPositions: ['p1'], revokedGrants: ['g'] });
  expect(planned.results[0]).toMatchObject({ result: 'created', code: 'people.roster.ended' });
});

test('a position that would have begun later is cancelled', () => {
  const coming = { id: 'p2', unitId: 'unit-HS', title: 'Vikar', startsOn: '2027-01-01', endsOn: null };
  expect(plan(file({}), known(nora({ positions: [...nora().positions, coming] })))).toMatchObject({ endedPositions: [], cancelledPositions: ['p2'] });
});

test('nothing ends for a person with a refused row, for then the file may not be whole', () => {
  const planned = plan(file({ enhet: 'HS' }, { enhet: 'finnes-ikke' }), known(nora()));
  expect(outcomes(planned)).toEqual(['created', 'people.roster.enhet-unknown']);
  expect(planned.endedPositions).toEqual([]);
});

test('who comes back to a unit gets a new position, and the old one stands', () => {
  const planned = plan(file({ startdato: '2026-10-01' }), known(nora({ positions: [{ ...nora().positions[0]!, endsOn: '2022-01-31' }] })));
  expect(planned).toMatchObject({ newPositions: [{ startsOn: '2026-10-01' }], changedPositions: [], endedPositions: [] });
});

test('leading a unit one has no position in is left alone: it was given by a person', () => {
  expect(plan(file({}), known(nora({ grants: [{ id: 'g', role: 'leader', unitId: 'unit-HS' }] }))).revokedGrants).toEqual([]);
});

test('rows that cannot be right are refused', () => {
  const other = nora({ id: 'other', number: '9', email: 'taken@f.example', positions: [] });
  const planned = plan(
    file({}, { etternavn: 'Berg', enhet: 'HS' }, {}, { ansattnummer: '2', epost: 'taken@f.example' }, { ansattnummer: '3' }, { ansattnummer: '4', epost: 'x' }),
    known(other),
  );
  expect(outcomes(planned)).toEqual(['created', 'people.roster.contradicts', 'people.roster.twice', 'people.roster.epost-taken', 'people.roster.epost-taken', 'people.roster.epost-wrong']);
});
