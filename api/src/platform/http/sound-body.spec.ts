import { isDeeperThan } from './sound-body.js';

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

test('depth is counted over lists and objects', () => {
  expect([isDeeperThan(2, { a: [1, 'b'] }), isDeeperThan(2, { a: [{ b: 1 }] }), isDeeperThan(2, undefined), isDeeperThan(0, 'text')]).toEqual([false, true, false, false]);
});

test('the limit itself is allowed, and no depth is too much to count', () => {
  expect([isDeeperThan(64, nested(65)), isDeeperThan(64, nested(66)), isDeeperThan(64, nested(200_000))]).toEqual([false, true, true]);
});
