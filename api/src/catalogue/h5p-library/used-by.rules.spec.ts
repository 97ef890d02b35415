import { isUsed, usedBy } from './used-by.rules.js';

const NOTHING = { exercises: 0, drafts: 0, packages: 0, earlier: 0 };

test('what uses a library is said in words, in each language', () => {
  expect(usedBy({ exercises: 3, drafts: 1, packages: 0, earlier: 2 }, ['Spor.Column 1.0'])).toEqual({
    nb: '3 publiserte øvelser, 1 øvelse i et utkast, 2 øvelser i eldre versjoner, Spor.Column 1.0',
    nn: '3 publiserte øvingar, 1 øving i eit utkast, 2 øvingar i eldre versjonar, Spor.Column 1.0',
    en: '3 published exercises, 1 exercise in a draft, 2 exercises in earlier versions, Spor.Column 1.0',
  });
});

test('of many that need it the first are named', () => {
  expect(usedBy(NOTHING, ['A 1.0', 'B 1.0', 'C 1.0', 'D 1.0', 'E 1.0', 'F 1.0']).nb).toBe('A 1.0, B 1.0, C 1.0, D 1.0, E 1.0, …');
});

test('each kind of use counts', () => {
  expect(isUsed(NOTHING, [])).toBe(false);
  expect([isUsed(NOTHING, ['A 1.0']), ...(['exercises', 'drafts', 'packages', 'earlier'] as const).map((kind) => isUsed({ ...NOTHING, [kind]: 1 }, []))]).toEqual([true, true, true, true, true]);
});
