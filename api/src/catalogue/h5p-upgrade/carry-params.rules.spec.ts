import { carried, same } from './carry-params.rules.js';

const BEFORE = { text: 'Hei', behaviour: { retry: true, words: { check: 'Sjekk', again: 'Prøv igjen' } }, items: [{ text: 'a', points: 1 }, { text: 'b', points: 1 }] };
const WRITTEN = { text: 'Hei', items: [{ text: 'a' }, { text: 'b' }] };

test('what an upgrade has not touched stays as it was written, and what was left out stays left out', () => {
  expect(carried(WRITTEN, BEFORE, structuredClone(BEFORE))).toBe(WRITTEN);
  expect(carried(WRITTEN, BEFORE, { ...BEFORE, items: [{ text: 'a', points: 1 }, { text: 'b', points: 2 }] })).toEqual({ text: 'Hei', items: [{ text: 'a' }, { text: 'b', points: 2 }] });
});

test('what it adds, renames and takes away is carried over', () => {
  const { text, ...rest } = BEFORE;
  expect(carried(WRITTEN, BEFORE, { ...rest, heading: text, behaviour: { retry: false, words: BEFORE.behaviour.words } })).toEqual({ heading: 'Hei', behaviour: { retry: false }, items: WRITTEN.items });
});

test('a list of another length is the upgrade’s own', () => {
  expect(carried(WRITTEN, BEFORE, { ...BEFORE, items: [{ text: 'a', points: 1 }] })).toEqual({ text: 'Hei', items: [{ text: 'a', points: 1 }] });
});

test('ids of parts say nothing, and are not written where they were not', () => {
  const part = (id: string, text: string) => ({ part: { library: 'A 1.0', subContentId: id, params: { text } } });
  expect(same(part('1', 'x'), part('2', 'x'))).toBe(true);
  expect(carried({ part: { library: 'A 1.0', params: { text: 'x' } } }, part('1', 'x'), part('1', 'y'))).toEqual({ part: { library: 'A 1.0', params: { text: 'y' } } });
});

test('nothing reaches a prototype', () => {
  carried({}, {}, JSON.parse('{"__proto__":{"polluted":true}}'));
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(same({}, { toString: 1 })).toBe(false);
});
