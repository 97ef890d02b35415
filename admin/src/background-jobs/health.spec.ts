import { healthOf } from './health.js';
import type { JobCounts } from './jobs.js';

const calm: JobCounts = { redis: 'up', waiting: 0, active: 0, delayed: 3, failed: 0, completed: 912, unsettledFacts: 0, oldestUnsettledSeconds: 0 };

describe('how the background work stands', () => {
  it('is idle when nothing waits, and busy while something does', () => {
    expect(healthOf(calm)).toBe('idle');
    expect(healthOf({ ...calm, waiting: 2 })).toBe('busy');
    expect(healthOf({ ...calm, unsettledFacts: 1, oldestUnsettledSeconds: 2 })).toBe('busy');
  });

  it('says first of all that the queue is not there', () => {
    expect(healthOf({ ...calm, redis: 'down', waiting: -1, active: -1, failed: -1 })).toBe('queue-down');
  });

  it('tells of failed work, and of a standstill before anything else', () => {
    expect(healthOf({ ...calm, failed: 1, waiting: 9 })).toBe('failed');
    expect(healthOf({ ...calm, failed: 1, unsettledFacts: 4, oldestUnsettledSeconds: 300 })).toBe('standstill');
  });
});
