import { timed } from './agenda-times.js';

describe('the agenda', () => {
  it('says when each item begins and ends', () => {
    expect(timed([{ minutes: 5 }, { minutes: 10 }, { minutes: 3 }]).map(({ from, to }) => [from, to])).toEqual([[0, 5], [5, 15], [15, 18]]);
  });

  it('is empty when nothing is planned', () => {
    expect(timed([])).toEqual([]);
  });
});
