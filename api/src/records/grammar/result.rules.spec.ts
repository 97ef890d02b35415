import { Result } from './result.rules.js';

const takes = (result: unknown): boolean => Result.safeParse(result).success;
const scored = (score: unknown): boolean => takes({ score });

test('a result may tell as much or as little as it likes', () => {
  expect([takes({}), takes({ success: false, completion: true, response: '', duration: 'PT0S', extensions: {}, score: {} })]).toEqual([true, true]);
});

test.each([
  { scaled: -1 }, { scaled: 1 }, { scaled: 0.3333 }, { raw: 5 }, { min: 0, max: 10 }, { raw: 0, min: 0, max: 10 }, { raw: 10, min: 0, max: 10 }, { raw: -1e9, max: 0 }, { scaled: 1, raw: 1 },
])('%j is a score (Data 2.4.5.1)', (score) => expect(scored(score)).toBe(true));

test.each([
  { scaled: 1.0001 }, { scaled: -1.0001 }, { scaled: '1' }, { raw: 11, max: 10 }, { raw: -1, min: 0 }, { min: 10, max: 10 }, { min: 11, max: 10 }, { raw: null }, { points: 1 }, [],
])('%j is no score', (score) => expect(scored(score)).toBe(false));

test.each([{ success: 'true' }, { completion: 1 }, { response: 1 }, { duration: '10' }, { extensions: { x: 1 } }, { success: null }, { passed: true }])('%j is no result', (result) => expect(takes(result)).toBe(false));
