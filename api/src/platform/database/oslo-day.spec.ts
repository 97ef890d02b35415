import { addDays, daysBetween, daysFrom, osloDay } from './oslo-day.js';

test('a day begins at midnight in Oslo, summer and winter', () => {
  expect(osloDay(new Date('2027-01-10T22:59:59Z'))).toBe('2027-01-10');
  expect(osloDay(new Date('2027-01-10T23:00:00Z'))).toBe('2027-01-11');
  expect(osloDay(new Date('2027-07-10T22:00:00Z'))).toBe('2027-07-11');
});

test('days are counted over the change of clocks and of the year', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  expect(daysFrom('2027-02-27', '2027-03-01')).toEqual(['2027-02-27', '2027-02-28', '2027-03-01']);
  expect(daysFrom('2027-03-02', '2027-03-01')).toEqual([]);
});
