import { type Act, isScope, may, mayDefine, SCOPES } from './scope.rules.js';

const ACTS: Act[] = ['write statements', 'read statements', 'read own statements', 'read state', 'write state', 'read profile', 'write profile', 'read'];
const MAY: Record<(typeof SCOPES)[number], Act[]> = {
  'statements/write': ['write statements', 'read'],
  'statements/read/mine': ['read own statements', 'read'],
  'statements/read': ['read statements', 'read own statements', 'read'],
  state: ['read state', 'write state', 'read'],
  define: [],
  profile: ['read profile', 'write profile', 'read'],
  'all/read': ['read statements', 'read own statements', 'read state', 'read profile', 'read'],
  all: ACTS,
};

test.each(SCOPES)('%s lets a client do what the specification says, and no more (Communication 4.2)', (scope) => {
  expect(ACTS.filter((act) => may([scope], act))).toEqual(ACTS.filter((act) => MAY[scope].includes(act)));
});

test('scopes add up, and none is nothing', () => {
  expect(may(['state', 'statements/write'], 'write statements')).toBe(true);
  expect(ACTS.filter((act) => may([], act))).toEqual([]);
});

test('only define and all let a client say what an activity is', () => {
  expect(SCOPES.filter((scope) => mayDefine([scope]))).toEqual(['define', 'all']);
});

test('a scope is one of the eight', () => {
  expect([isScope('all/read'), isScope('ALL'), isScope('statements'), isScope('toString'), isScope('')]).toEqual([true, false, false, false, false]);
});
