import { dayOf, EMPLOYEE_COLUMNS, readEmployee } from './employee-rows.rules.js';

const NORA = { ansattnummer: '1001', fornavn: 'Nora', etternavn: 'Lunde', epost: 'Nora.Lunde@fjordmark.example', stilling: 'Helsefagarbeider', enhet: 'HN', startdato: '2020-08-01', sluttdato: '', roller: '' };
const read = (change: Partial<typeof NORA> = {}) => readEmployee({ line: 2, values: { ...NORA, ...change } });

test('a row is a position of an employee', () => {
  expect(Object.keys(NORA)).toEqual([...EMPLOYEE_COLUMNS]);
  expect(read()).toEqual({
    number: '1001', givenName: 'Nora', familyName: 'Lunde', email: 'nora.lunde@fjordmark.example', title: 'Helsefagarbeider', unitCode: 'HN', startsOn: '2020-08-01', endsOn: null, roles: [],
  });
});

test('roles are separated by a bar and forgiven their case', () => {
  expect(read({ roller: 'Leder | HR|leder|Redaktør' })).toMatchObject({ roles: ['leader', 'hr', 'editor'] });
});

test.each([
  [{ ansattnummer: '' }, 'ansattnummer-missing'],
  [{ epost: '' }, 'epost-missing'],
  [{ epost: 'nora@fjordmark' }, 'epost-wrong'],
  [{ epost: 'Nora <nora@fjordmark.example>' }, 'epost-wrong'],
  [{ fornavn: 'N'.repeat(101) }, 'fornavn-too-long'],
  [{ startdato: '31.02.2020' }, 'startdato-wrong'],
  [{ sluttdato: 'snart' }, 'sluttdato-wrong'],
  [{ sluttdato: '2020-07-31' }, 'ends-before-start'],
  [{ roller: 'leder|konge' }, 'role-unknown'],
])('%j is refused', (change, code) => {
  expect(read(change)).toMatchObject({ code });
});

test('days are read as the standard and as Norwegians write them', () => {
  expect(dayOf('2024-02-29')).toBe('2024-02-29');
  expect(dayOf('1.2.2024')).toBe('2024-02-01');
  expect([dayOf('2023-02-29'), dayOf('01/02/2024'), dayOf('0001-01-01'), dayOf('')]).toEqual([undefined, undefined, undefined, undefined]);
});
