import { heightFrom } from './frameMessages.js';

describe('a message from the player', () => {
  it('gives a height', () => {
    expect(heightFrom({ context: 'spor-player', kind: 'height', height: 412.3 })).toBe(413);
  });

  it('never makes the frame vanish or endless', () => {
    expect(heightFrom({ context: 'spor-player', kind: 'height', height: 0 })).toBe(80);
    expect(heightFrom({ context: 'spor-player', kind: 'height', height: 1e9 })).toBe(20_000);
    expect(heightFrom({ context: 'spor-player', kind: 'height', height: Number.NaN })).toBeUndefined();
  });

  it('is not heard when it is something else', () => {
    expect(heightFrom({ context: 'other', kind: 'height', height: 100 })).toBeUndefined();
    expect(heightFrom({ context: 'spor-player', kind: 'statement', statement: {} })).toBeUndefined();
    expect(heightFrom('resize')).toBeUndefined();
    expect(heightFrom(null)).toBeUndefined();
  });
});
