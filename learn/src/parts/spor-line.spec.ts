import { curveThrough, stepsOf, widthOf } from './spor-line.js';

describe('the line', () => {
  it('has a step for each part, and room at both ends', () => {
    const steps = stepsOf(4);
    expect(steps).toHaveLength(4);
    expect(steps.at(-1)?.x).toBe(widthOf(4) - (steps[0]?.x ?? 0));
  });

  it('is one curve through every step', () => {
    expect(curveThrough(stepsOf(3)).match(/C/g)).toHaveLength(2);
  });

  it('is nothing without steps, and a point with one', () => {
    expect(curveThrough(stepsOf(0))).toBe('');
    expect(curveThrough(stepsOf(1))).toBe('M8 16');
  });
});
