import { isWithin, valueAt, withValue } from './value.js';

const PARAMS = { title: 'a', rows: [{ text: 'x' }, { text: 'y', more: { note: 'n' } }] };

test('a value is set where its path leads, and nothing else is touched', () => {
  const next = withValue(PARAMS, ['rows', 1, 'text'], 'z') as typeof PARAMS;
  expect(next).toEqual({ title: 'a', rows: [{ text: 'x' }, { text: 'z', more: { note: 'n' } }] });
  expect(next.rows[0]).toBe(PARAMS.rows[0]);
  expect(PARAMS.rows[1]?.text).toBe('y');
});

test('what is missing on the way is made', () => {
  expect(withValue({}, ['rows', 0, 'more', 'note'], 'n')).toEqual({ rows: [{ more: { note: 'n' } }] });
  expect(withValue(undefined, ['a'], 1)).toEqual({ a: 1 });
});

test('a group that is left empty goes with its last value; a row of a list stays', () => {
  expect(withValue(PARAMS, ['rows', 1, 'more', 'note'], undefined)).toEqual({ title: 'a', rows: [{ text: 'x' }, { text: 'y' }] });
  expect(withValue(PARAMS, ['rows', 0, 'text'], undefined)).toEqual({ title: 'a', rows: [{}, { text: 'y', more: { note: 'n' } }] });
  expect(withValue({ a: 1 }, ['a'], undefined)).toEqual({});
});

test('the order of keys stays as it is', () => {
  expect(Object.keys(withValue({ a: 1, b: 2 }, ['a'], 3) as object)).toEqual(['a', 'b']);
});

test('a value is found by its path, and nothing is found in prototypes', () => {
  expect(valueAt(PARAMS, ['rows', 1, 'more', 'note'])).toBe('n');
  expect(valueAt(PARAMS, ['rows', 7, 'text'])).toBeUndefined();
  expect(valueAt(PARAMS, ['constructor'])).toBeUndefined();
});

test('a path lies within those it begins with, part by part', () => {
  expect([isWithin('rows.1.text', 'rows.1'), isWithin('rows.10', 'rows.1'), isWithin('rows', 'rows'), isWithin('rows', '')]).toEqual([true, false, true, true]);
});
