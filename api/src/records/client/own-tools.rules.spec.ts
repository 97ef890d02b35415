import { mayDefine } from './scope.rules.js';
import { actsOf, OWN_ACTS, scopesOf } from './own-tools.rules.js';

test('what an employee lets a tool do is what is read back, in one order', () => {
  for (const act of OWN_ACTS) expect(actsOf(scopesOf([act]))).toEqual([act]);
  expect(actsOf(scopesOf(['keep', 'write', 'write']))).toEqual(['write', 'keep']);
});

test('no tool of an employee says what an activity is', () => expect(mayDefine(scopesOf(OWN_ACTS))).toBe(false));
