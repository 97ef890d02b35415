import { inserted, moved, placeAfterInsertion, placeAfterMove, placeAfterRemoval, without } from './rows.js';

const ROWS = ['a', 'b', 'c', 'd'];

test.each([[0, 2, 'bcad'], [3, 0, 'dabc'], [1, 2, 'acbd'], [2, 2, 'abcd']])('a row moved from %i to %i', (from, to, order) => {
  const after = moved(ROWS, from, to);
  expect(after.join('')).toBe(order);
  expect(ROWS.map((row, index) => after[placeAfterMove(from, to)(index) as number] === row)).toEqual([true, true, true, true]);
});

test('a row taken away leaves the others in order', () => {
  const after = without(ROWS, 1);
  expect(after.join('')).toBe('acd');
  expect(ROWS.map((_, index) => placeAfterRemoval(1)(index)).map((place) => (place === undefined ? '-' : after[place]))).toEqual(['a', '-', 'c', 'd']);
});

test('a row put back has its place again', () => {
  expect(inserted(without(ROWS, 1), 1, 'b')).toEqual(ROWS);
  expect([0, 1, 2].map(placeAfterInsertion(1))).toEqual([0, 2, 3]);
});
