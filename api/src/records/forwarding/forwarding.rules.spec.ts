import { runsOf, verdictOn, waitAfter } from './forwarding.rules.js';

test('the wait grows to an hour and no longer', () => {
  expect([1, 2, 3, 10, 11, 60].map(waitAfter)).toEqual([5000, 10_000, 20_000, 2_560_000, 3_600_000, 3_600_000]);
});

test('what is wrong with a statement is not tried again; what is wrong with the way to the other is', () => {
  expect([200, 204, 400, 409, 413, 401, 403, 404, 429, 500, 503].map(verdictOn)).toEqual(['taken', 'taken', 'refused', 'refused', 'refused', 'later', 'later', 'later', 'later', 'later', 'later']);
});

test('statements are sent in runs of one version, and the order is kept', () => {
  const of = (versions: string) => [...versions].map((version, place) => ({ version, place, bytes: 1 }));
  expect(runsOf(of('1122211')).map((run) => run.map(({ place }) => place))).toEqual([[0, 1], [2, 3, 4], [5, 6]]);
  expect(runsOf([])).toEqual([]);
});

test('a request has room for four megabytes, and one that is larger goes alone', () => {
  const MEGABYTE = 1 << 20;
  const of = (...sizes: number[]) => runsOf(sizes.map((size) => ({ version: '2.0.0', bytes: size * MEGABYTE }))).map((run) => run.map(({ bytes }) => bytes / MEGABYTE));
  expect(of(1, 2, 1, 1)).toEqual([[1, 2, 1], [1]]);
  expect(of(1, 50, 1, 1)).toEqual([[1], [50], [1, 1]]);
  expect(of(50)).toEqual([[50]]);
});
