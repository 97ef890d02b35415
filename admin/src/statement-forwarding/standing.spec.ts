import { hostOf, isPastCounting, standingOf } from './standing.js';

const failed = (status: number | null) => ({ behind: 3, failure: { status, tries: 1, nextAt: '2026-11-26T12:00:00.000Z' } });

describe('how it stands with a store that is given the statements', () => {
  it('is even when it has everything, and behind when it has not', () => {
    expect(standingOf({ behind: 0, failure: null })).toBe('even');
    expect(standingOf({ behind: 1, failure: null })).toBe('behind');
  });

  it('tells a lock from a fault, and a fault from silence', () => {
    expect([401, 403, 404, 500, null].map((status) => standingOf(failed(status)))).toEqual(['locked-out', 'locked-out', 'answers-wrong', 'answers-wrong', 'silent']);
  });

  it('says when there are more than are counted', () => {
    expect([0, 10_000, 10_001].map(isPastCounting)).toEqual([false, false, true]);
  });

  it('is called by its host', () => {
    expect(hostOf('https://lrs.example:8443/xapi')).toBe('lrs.example:8443');
    expect(hostOf('noe')).toBe('noe');
  });
});
