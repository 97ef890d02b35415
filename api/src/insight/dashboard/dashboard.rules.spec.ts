import { addDays } from '../../platform/index.js';
import { figureOf, missingPeople, paceReaches, type Point, trendOf } from './dashboard.rules.js';

/** One point a day up to 30 January 2027, the last values given last. */
const curve = (reached: readonly number[], of = 100): Point[] => reached.map((count, index) => ({ day: addDays('2027-01-30', index + 1 - reached.length), reached: count, of }));
const rising = (days: number, from: number, perDay: number) => curve(Array.from({ length: days }, (_, index) => from + index * perDay));

test('a straight line is continued to the day it meets the goal', () => {
  expect(paceReaches(rising(31, 20, 1), 0.8)).toBe('2027-03-01');
});

test('only the last 30 days count', () => {
  expect(paceReaches([...rising(100, 0, 0).slice(0, 69), ...rising(31, 20, 1)], 0.8)).toBe('2027-03-01');
});

test('a flat or falling pace never reaches, and a goal that is met has no date', () => {
  expect(paceReaches(rising(31, 20, 0), 0.8)).toBeNull();
  expect(paceReaches(rising(31, 60, -1), 0.8)).toBeNull();
  expect(paceReaches(rising(31, 60, 1), 0.8)).toBeNull();
});

test('less than a week says nothing, and neither do too few people', () => {
  expect(paceReaches(rising(6, 20, 1), 0.8)).toBeNull();
  expect(paceReaches(curve([0, 0, 1, 1, 2, 2, 3, 3], 4), 0.8)).toBeNull();
});

test('under five people only their number is shown', () => {
  expect(figureOf({ reached: 4, of: 4 })).toEqual({ reached: null, of: 4, suppressed: true });
  expect(figureOf({ reached: 0, of: 5 })).toEqual({ reached: 0, of: 5, suppressed: false });
  expect(figureOf(undefined)).toEqual({ reached: null, of: 0, suppressed: true });
});

test('people missing are whole people, and none when the goal is met', () => {
  expect(missingPeople({ reached: 57, of: 100 }, 0.8)).toBe(23);
  expect(missingPeople({ reached: 1, of: 7 }, 0.8)).toBe(5);
  expect(missingPeople({ reached: 8, of: 10 }, 0.8)).toBe(0);
  expect(missingPeople({ reached: 10, of: 10 }, 0.8)).toBe(0);
});

test('a trend is the change in share over 30 days', () => {
  expect(trendOf(rising(60, 0, 1))).toBeCloseTo(0.3);
  expect(trendOf(rising(1, 5, 1))).toBeNull();
  expect(trendOf([])).toBeNull();
});
