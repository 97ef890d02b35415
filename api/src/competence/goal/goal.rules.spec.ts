import { type GoalSaid } from './goal.dto.js';
import { differenceOf, isNew } from './goal.rules.js';

const GOAL: GoalSaid = { title: 'Alle', orgUnitName: 'Lier', audience: 'all', competences: ['K3'], level: 1, share: 0.8, startsOn: '2026-01-01', by: '2027-12-31', endedOn: null };

test('what differs is told, as it was and as it became', () => {
  expect(differenceOf(GOAL, { ...GOAL, share: 0.6, competences: ['K3', 'K10'] })).toEqual({ was: { competences: ['K3'], share: 0.8 }, became: { competences: ['K3', 'K10'], share: 0.6 } });
  expect(differenceOf(GOAL, { ...GOAL, competences: ['K3'] })).toBeUndefined();
});

test('a goal is new for a day', () => {
  const set = new Date('2026-06-30T21:59:00Z');
  expect([isNew(set, new Date('2026-07-01T21:58:00Z')), isNew(set, new Date('2026-07-01T21:59:00Z'))]).toEqual([true, false]);
});
