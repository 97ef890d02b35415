import { askedBy } from './carry-over.rules.js';

const one = (id: string, versionId: string, isCompleted: boolean) => ({ id, employeeId: `e-${id}`, versionId, isCompleted, isOpened: true });
const earlier = [one('under-way', 'v1', false), one('done', 'v1', true), one('done-same', 'v2', true)];
const differing = new Map([['v1', new Set(['lesson'])], ['v2', new Set<string>()]]);
const ids = (asks: 'keep' | 'difference' | 'all') => askedBy(asks, earlier, differing).map(({ id }) => id);

test('who is asked depends on the choice, and on whether anything differs for those who are done', () => {
  expect(ids('keep')).toEqual([]);
  expect(ids('difference')).toEqual(['under-way', 'done']);
  expect(ids('all')).toEqual(['under-way', 'done', 'done-same']);
});
