import { addDays, daysBetween, daysFrom, osloDay, osloMoment } from './oslo-day.js';

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

test('a time on the clock in Oslo is a moment: of an hour that comes twice the first, and the one left out is later', () => {
  const moments = ['2027-01-10T08:00', '2027-07-10T08:00', '2027-03-28T01:59', '2027-03-28T02:30', '2027-03-28T03:00', '2027-10-31T02:30', '2027-10-31T03:00', '2027-12-31T23:59'];
  expect(moments.map((clock) => osloMoment(clock).toISOString().slice(0, 16))).toEqual(['2027-01-10T07:00', '2027-07-10T06:00', '2027-03-28T00:59', '2027-03-28T01:30', '2027-03-28T01:00', '2027-10-31T00:30', '2027-10-31T02:00', '2027-12-31T22:59']);
});
