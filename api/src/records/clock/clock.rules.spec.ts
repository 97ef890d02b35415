import { columnOf, isoOf, momentsFrom, nextMoment, SLOTS } from './clock.rules.js';

const NOW = Date.parse('2026-11-26T08:00:00Z') * 1000;

test('a moment is never before the clock and always after the one before', () => {
  expect(nextMoment(0, NOW, 0)).toBeGreaterThanOrEqual(NOW);
  expect(nextMoment(NOW + 5000, NOW, 0)).toBeGreaterThan(NOW + 5000);
});

test.each([0, 1, SLOTS - 1])('the remainder says that it was slot %d', (slot) => {
  for (const last of [0, NOW, NOW + 1, NOW + 31, NOW + 32]) expect(nextMoment(last, NOW, slot) % SLOTS).toBe(slot);
});

test('no two slots give the same moment, however often they are asked', () => {
  const given = Array.from({ length: SLOTS }, (_, slot) => {
    let last = 0;
    return Array.from({ length: 20 }, () => (last = nextMoment(last, NOW, slot)));
  }).flat();
  expect(new Set(given).size).toBe(SLOTS * 20);
});

test('a moment is written with all its microseconds', () => {
  expect(isoOf(NOW + 7)).toBe('2026-11-26T08:00:00.000007Z');
  expect(isoOf(NOW + 123_456)).toBe('2026-11-26T08:00:00.123456Z');
  expect([isoOf(NOW + 1_000_000), isoOf(NOW + 999_999)]).toEqual(['2026-11-26T08:00:01.000000Z', '2026-11-26T08:00:00.999999Z']);
  expect(columnOf(isoOf(NOW + 123_456))).toBe('2026-11-26 08:00:00.123456');
});

test('so is one before 1970', () => {
  expect(isoOf(-1)).toBe('1969-12-31T23:59:59.999999Z');
  expect(columnOf(isoOf(-1_000_500))).toBe('1969-12-31 23:59:58.999500');
});

test('a history keeps its order also where its times do not', () => {
  const moments = momentsFrom(NOW, [new Date(NOW / 1000 - 1), new Date(NOW / 1000 + 5), new Date(NOW / 1000 + 5)]);
  expect(moments[0]).toBeGreaterThan(NOW);
  expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
});
