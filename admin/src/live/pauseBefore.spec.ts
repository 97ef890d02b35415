import { pauseBefore } from './pauseBefore.js';

describe('trying again', () => {
  it('waits longer each time, and never more than a minute', () => {
    expect([1, 2, 3].map(pauseBefore)).toEqual([2_000, 4_000, 8_000]);
    expect(pauseBefore(500)).toBe(60_000);
  });
});
