import { z } from 'zod';
import { byObjectType } from './object-type.rules.js';

const Thing = byObjectType<object>('A', { A: z.strictObject({ objectType: z.literal('A').optional(), a: z.number() }), B: z.strictObject({ objectType: z.literal('B'), b: z.array(z.number()) }) });
const pathsOf = (value: unknown): unknown[] | undefined => Thing.safeParse(value).error?.issues.map(({ path }) => path);

test('objectType chooses, and what says none is of the usual type', () => {
  expect([{ a: 1 }, { objectType: 'A', a: 1 }, { objectType: 'B', b: [] }].map(pathsOf)).toEqual([undefined, undefined, undefined]);
});

test('only the chosen type’s faults are told, where they are', () => {
  expect(pathsOf({ a: 'x' })).toEqual([['a']]);
  expect(pathsOf({ objectType: 'B', b: [1, 'x', null] })).toEqual([['b', 1], ['b', 2]]);
  expect(Thing.safeParse({ objectType: 'B', b: [], a: 1 }).success).toBe(false);
});

test.each(['a', 'C', '', null, 1, 'constructor', '__proto__', undefined])('objectType %j is none', (objectType) => {
  expect(pathsOf({ objectType, a: 1 })).toEqual([['objectType']]);
});

test.each([null, undefined, 'A', 1, [], [{ a: 1 }]])('%j is no object', (value) => expect(pathsOf(value)).toEqual([[]]));
