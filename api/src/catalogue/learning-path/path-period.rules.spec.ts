import { pathPeriods } from './path-period.rules.js';

const at = (second: number) => new Date(second * 1000);
const one = { versionId: 'v1', at: at(10), courseIds: ['a', 'b'] };
const two = { versionId: 'v2', at: at(20), courseIds: ['a', 'b', 'c'] };
const told = (...parts: Parameters<typeof pathPeriods>) => pathPeriods(...parts).map(({ versionId, courseIds, from, until }) => [versionId, courseIds.join(''), from / 1000, until / 1000]);

test('a version stands until the next, the first from the beginning of time', () => {
  expect(told({ id: 'p', versions: [one, two], outages: [] }, new Map())).toEqual([['v1', 'ab', 0, 20], ['v2', 'abc', 20, Infinity]]);
});

test('a course out of use is not to be completed in the meantime', () => {
  const outages = new Map([['b', [{ from: at(15), until: at(25) }]], ['x', [{ from: at(1), until: null }]]]);
  expect(told({ id: 'p', versions: [one, two], outages: [] }, outages)).toEqual([['v1', 'ab', 0, 15], ['v1', 'a', 15, 20], ['v2', 'ac', 20, 25], ['v2', 'abc', 25, Infinity]]);
});

test('a path out of use is not there to be completed', () => {
  expect(told({ id: 'p', versions: [one], outages: [{ from: at(12), until: at(14) }, { from: at(18), until: null }] }, new Map())).toEqual([['v1', 'ab', 0, 12], ['v1', 'ab', 14, 18]]);
});
