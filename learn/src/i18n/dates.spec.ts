import { daysUntil, duration, longDate, osloDay, relativeDay, shortDate } from './dates.js';

describe('dates', () => {
  it('says the weekday, day, month and year in each language', () => {
    expect(longDate('2027-03-12', 'nb')).toBe('fredag 12. mars 2027');
    expect(longDate('2027-03-13', 'nn')).toBe('laurdag 13. mars 2027');
    expect(longDate('2027-03-12', 'en')).toBe('Friday 12 March 2027');
  });

  it('takes the day of a moment in Oslo, not in UTC', () => {
    expect(osloDay('2027-03-12T23:30:00Z')).toBe('2027-03-13');
    expect(osloDay('2027-07-12T22:30:00Z')).toBe('2027-07-13');
    expect(shortDate('2027-03-12T23:30:00Z', 'nb')).toBe('13. mars 2027');
  });

  it('counts whole days across the change to summer time', () => {
    expect(daysUntil('2027-03-29', '2027-03-27')).toBe(2);
    expect(daysUntil('2027-11-01', '2027-10-30')).toBe(2);
  });

  it.each([
    ['2027-03-12', 'i dag'],
    ['2027-03-13', 'i morgen'],
    ['2027-03-11', 'i går'],
    ['2027-03-15', 'om 3 dager'],
    ['2027-03-09', 'for 3 dager siden'],
    ['2027-04-02', 'om 3 uker'],
    ['2027-06-12', 'om 3 måneder'],
    ['2025-03-12', 'for 2 år siden'],
  ])('says how far %s is from 12 March: %s', (day, words) => {
    expect(relativeDay(day, 'nb', '2027-03-12')).toBe(words);
  });

  it('says a duration with its units', () => {
    expect(duration(105, 'nb')).toBe('1\u00a0t 45\u00a0min');
    expect(duration(20, 'nn')).toBe('20\u00a0min');
    expect(duration(120, 'en')).toBe('2\u00a0h');
    expect(duration(0, 'nb')).toBe('0\u00a0min');
  });
});
