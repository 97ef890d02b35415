import { Viewer } from './viewer.js';

const viewer = new Viewer('e', 'Nora', 'nb', [
  { role: 'leader', orgUnitId: 'north' },
  { role: 'leader', orgUnitId: 'south' },
  { role: 'hr', orgUnitId: 'north' },
]);

test('everybody signed in is an employee', () => {
  expect(new Viewer('e', 'Nora', 'nb', []).holds('employee')).toBe(true);
});

test('a role is held when it was granted for any unit', () => {
  expect(viewer.holds('leader')).toBe(true);
  expect(viewer.holds('editor', 'hr')).toBe(true);
  expect(viewer.holds('administrator')).toBe(false);
});

test('the tops are the units the roles were granted for, each once', () => {
  expect(viewer.topUnits('leader')).toEqual(['north', 'south']);
  expect(viewer.topUnits('leader', 'hr')).toEqual(['north', 'south']);
  expect(viewer.topUnits('administrator')).toEqual([]);
});
