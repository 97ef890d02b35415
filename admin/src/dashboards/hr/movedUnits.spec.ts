import { movedUnits } from './movedUnits.js';

const figures = (reached: number, below: number, unit = 'lier') => ({
  goal: { id: 'g' },
  unit: { id: unit, name: unit },
  today: { reached, of: 100, suppressed: false },
  units: [
    { id: 'north', name: 'Nord', reached: below, of: 50, suppressed: false, trend: 0 },
    { id: 'south', name: 'Sør', reached: null, of: 4, suppressed: true, trend: null },
  ],
});

describe('what has moved', () => {
  it('is the unit and the one below it whose people it was', () => {
    expect([...movedUnits(figures(57, 20), figures(58, 21))]).toEqual(['lier', 'north']);
  });

  it('is nothing at first, when all is as it was, and when one looks at another unit', () => {
    expect(movedUnits(undefined, figures(57, 20)).size).toBe(0);
    expect(movedUnits(figures(57, 20), figures(57, 20)).size).toBe(0);
    expect(movedUnits(figures(57, 20), figures(58, 21, 'north')).size).toBe(0);
  });
});
