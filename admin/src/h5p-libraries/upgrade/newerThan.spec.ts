import { newerThan } from './newerThan.js';

it('gives the versions that come after, the newest first', () => {
  const versions = ['A 1.2', 'A 1.10', 'A 2.0', 'A 1.9'].map((id) => ({ id }));
  expect(newerThan('A 1.9', versions).map(({ id }) => id)).toEqual(['A 2.0', 'A 1.10']);
  expect(newerThan('A 2.0', versions)).toEqual([]);
});
