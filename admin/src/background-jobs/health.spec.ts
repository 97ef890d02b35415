import { healthOf } from './health.js';

const calm = { waiting: 0, active: 0, delayed: 3, failed: 0, completed: 912, unsettledFacts: 0, oldestUnsettledSeconds: null };

describe('how the background work stands', () => {
  it('is idle when nothing waits, and busy while something does', () => {
    expect(healthOf(calm)).toBe('idle');
    expect(healthOf({ ...calm, waiting: 2 })).toBe('busy');
    expect(healthOf({ ...calm, unsettledFacts: 1, oldestUnsettledSeconds: 2 })).toBe('busy');
  });

  it('tells of failed work, and of a standstill before anything else', () => {
    expect(healthOf({ ...calm, failed: 1, waiting: 9 })).toBe('failed');
    expect(healthOf({ ...calm, failed: 1, unsettledFacts: 4, oldestUnsettledSeconds: 300 })).toBe('standstill');
  });
});
