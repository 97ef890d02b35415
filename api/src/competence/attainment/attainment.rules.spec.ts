import { attainmentsOf, type Earned } from './attainment.rules.js';

const earned = (completionId: string, day: string, competenceId = 'K3', level = 1): Earned => ({
  completionId,
  employeeId: 'e',
  competenceId,
  level,
  completedAt: new Date(`2027-01-${day}T10:00:00Z`),
});

test('an attainment is held since the earliest of its evidence, in whatever order it arrives', () => {
  const [held] = attainmentsOf([earned('b', '05'), earned('a', '02'), earned('c', '09')]);
  expect(held?.attainedAt.toISOString()).toBe('2027-01-02T10:00:00.000Z');
  expect(held?.evidence).toEqual(['b', 'a', 'c']);
});

test('each level and each competence is its own attainment', () => {
  expect(attainmentsOf([earned('a', '02'), earned('a', '02', 'K10'), earned('b', '03', 'K3', 2)])).toHaveLength(3);
});

test('attainments come in the order of their ids', () => {
  const ids = attainmentsOf(['K1', 'K2', 'K3', 'K4', 'K5'].map((key) => earned('a', '02', key))).map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
});
