import { askedAgain, carriedTo } from './path-carry-over.rules.js';

const people = [
  { employeeId: 'has-all', courses: 2, hasEarlier: false },
  { employeeId: 'has-all-and-earlier', courses: 2, hasEarlier: true },
  { employeeId: 'lacks-one-and-has-earlier', courses: 1, hasEarlier: true },
  { employeeId: 'lacks-one', courses: 1, hasEarlier: false },
];
const ids = (some: readonly { employeeId: string }[]) => some.map(({ employeeId }) => employeeId);

test('whoever has every course has walked the path; what one has completed before, “keep” leaves at that', () => {
  expect(ids(carriedTo('keep', 2, people))).toEqual(['has-all']);
  expect(ids(carriedTo('difference', 2, people))).toEqual(['has-all', 'has-all-and-earlier']);
  expect(ids(carriedTo('all', 2, people))).toEqual(['has-all', 'has-all-and-earlier']);
  expect(carriedTo('difference', 0, people)).toEqual([]);
});

test('only those who had completed it before are asked again, and only for what they lack', () => {
  expect(ids(askedAgain('keep', 2, people))).toEqual([]);
  expect(ids(askedAgain('difference', 2, people))).toEqual(['lacks-one-and-has-earlier']);
});
