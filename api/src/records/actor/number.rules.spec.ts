import { lookedUp } from './number.rules.js';

test('what is remembered is found, and the rest is asked for once, in order', () => {
  const { found, unknown } = lookedUp(new Map([['b', '2'], ['z', '26']]), ['d', 'b', 'a', 'd', 'b']);
  expect([...found]).toEqual([['b', '2']]);
  expect(unknown).toEqual(['a', 'd']);
});
