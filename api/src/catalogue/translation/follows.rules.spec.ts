import { changesBetween, fingerprintOf, stepsBetween, withoutFollows } from './follows.rules.js';

const prints = (words: string) => words.split(' ');

test('a passage is the same however its lines are broken', () => {
  expect(fingerprintOf('En linje\n  til.\n')).toBe(fingerprintOf('En linje til.'));
  expect(fingerprintOf('En linje til.')).not.toBe(fingerprintOf('En linje til!'));
});

test.each([
  ['a b c', 'a b c', 0],
  ['a b c', 'a x c', 1],
  ['a b c', 'a x y c', 2],
  ['a b c', 'a c', 1],
  ['a b c', 'c a b', 2],
  ['a b c d', 'x b c y', 2],
])('from “%s” to “%s” there are %i changes', (before, now, changes) => {
  expect(changesBetween(prints(before), prints(now))).toBe(changes);
});

test('what has become what is told in the order of the text as it is now', () => {
  expect(stepsBetween(prints('a b c d'), prints('a x c e f'))).toEqual([
    { now: 0, before: 'a', isSame: true },
    { now: 1, before: 'b', isSame: false },
    { now: 2, before: 'c', isSame: true },
    { now: 3, before: 'd', isSame: false },
    { now: 4, before: undefined, isSame: false },
  ]);
});

test('what a file follows is not what people read', () => {
  const lesson = '---\ntitle: Ein\nkind: text\nminutes: 2\n---\nTekst.\n';
  expect(withoutFollows(lesson.replace('minutes', 'follows: 0a1b2c3d 4e5f6071\nminutes'))).toBe(lesson);
  const exercise = `${JSON.stringify({ title: 'Ei', params: {} }, null, 2)}\n`;
  expect(withoutFollows(`${JSON.stringify({ title: 'Ei', params: {}, follows: '0a1b2c3d' }, null, 2)}\n`)).toBe(exercise);
});
