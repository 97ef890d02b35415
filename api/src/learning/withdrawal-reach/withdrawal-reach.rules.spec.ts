import { staysFor, touchedBy } from './withdrawal-reach.rules.js';

const reach = { underWay: ['under-way', 'both'], asked: ['asked', 'both'] };

test('those who were asked are touched in any case, those under way when it ends for them', () => {
  expect(touchedBy('finish', reach)).toEqual(['asked', 'both']);
  expect(touchedBy('end', reach)).toEqual(['asked', 'both', 'under-way']);
});

test('a withdrawn course stays for those who have completed it, and for those who may finish', () => {
  const [begun, completed, neither] = [{ isBegun: true, isCompleted: false }, { isBegun: true, isCompleted: true }, { isBegun: false, isCompleted: false }];
  expect((['finish', 'end'] as const).map((leaves) => [begun, completed, neither].map((state) => staysFor(leaves, state)))).toEqual([[true, true, false], [false, true, false]]);
});
