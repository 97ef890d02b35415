import { paceOf, shareOf, widestGap } from './pace.js';

const figures = (over: Partial<Parameters<typeof paceOf>[0]>): Parameters<typeof paceOf>[0] => ({
  today: { reached: 57, of: 100, suppressed: false },
  missing: 23,
  paceReaches: '2027-04-10',
  goal: { by: '2027-12-31' },
  ...over,
});

describe('where the pace leads', () => {
  it('is in time on the very day and late the day after', () => {
    expect(paceOf(figures({ paceReaches: '2027-12-31' }))).toEqual({ kind: 'in-time', reaches: '2027-12-31' });
    expect(paceOf(figures({ paceReaches: '2028-01-01' }))).toEqual({ kind: 'late', reaches: '2028-01-01' });
  });

  it('is reached when nobody is missing, whatever the pace', () => {
    expect(paceOf(figures({ missing: 0, paceReaches: null }))).toEqual({ kind: 'reached' });
  });

  it('is unknown when no pace leads there', () => {
    expect(paceOf(figures({ paceReaches: null }))).toEqual({ kind: 'unknown' });
  });

  it('says nothing about fewer than five', () => {
    expect(paceOf(figures({ today: { reached: null, of: 4, suppressed: true }, missing: null }))).toEqual({ kind: 'suppressed' });
  });
});

describe('shares and gaps', () => {
  it('keeps a hidden figure hidden and divides by nobody without harm', () => {
    expect(shareOf({ reached: null, of: 3 })).toBeNull();
    expect(shareOf({ reached: 0, of: 0 })).toBe(0);
    expect(shareOf({ reached: 1, of: 4 })).toBe(0.25);
  });

  it('finds where most people are left, and nobody when all are there', () => {
    const [a, b, hidden] = [{ reached: 5, of: 10 }, { reached: 90, of: 100 }, { reached: null, of: 4 }];
    expect(widestGap([a, b, hidden])).toBe(b);
    expect(widestGap([{ reached: 10, of: 10 }, hidden])).toBeUndefined();
  });
});
