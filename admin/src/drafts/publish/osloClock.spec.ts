import { clockOf, tomorrowMorning } from './osloClock.js';

describe('the clock in Oslo', () => {
  it('shows winter and summer time, wherever the browser is', () => {
    expect(clockOf('2027-01-10T07:05:00Z')).toBe('2027-01-10T08:05');
    expect(clockOf('2027-07-10T22:30:00Z')).toBe('2027-07-11T00:30');
  });

  it('knows when tomorrow is', () => {
    expect(tomorrowMorning(new Date('2027-01-10T23:30:00Z'))).toBe('2027-01-12T08:00');
  });
});
