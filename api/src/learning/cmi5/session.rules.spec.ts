import { CATEGORY, type Cmi5Statement, type LaunchMode, type UnitVerb, VERB } from './cmi5-terms.rules.js';
import { misplaced, NO_PROGRESS, sessionAfter, type SessionState, type UnitProgress } from './session.rules.js';

const fresh = (launchMode: LaunchMode = 'Normal'): SessionState => ({ launchMode, knowsPreferences: true, said: [], beganAt: null, latestAt: null });
const at = (second: number) => new Date(Date.UTC(2026, 10, 26, 8, 0, second)).toISOString();
const say = (verb: UnitVerb | 'experienced', second = 1): Cmi5Statement => ({
  timestamp: at(second),
  verb: { id: verb === 'experienced' ? 'http://adlnet.gov/expapi/verbs/experienced' : VERB[verb] },
  object: { id: 'https://spor.example/a' },
  context: { contextActivities: { category: verb === 'experienced' ? [] : [{ id: CATEGORY.cmi5 }] } },
});

/** Says one after another, a second apart. @returns what is said of the last */
function after(verbs: readonly (UnitVerb | 'experienced')[], progress: UnitProgress = NO_PROGRESS, state = fresh()): string | undefined {
  let [current, fault]: [SessionState, string | undefined] = [state, undefined];
  verbs.forEach((verb, index) => {
    const statement = say(verb, index + 1);
    fault = misplaced(statement, current, progress);
    if (!fault) current = sessionAfter(current, statement);
  });
  return fault;
}

test('9.3: a session begins with initialized, goes on in any order, and ends with terminated', () => {
  expect(after(['initialized', 'experienced', 'passed', 'completed', 'experienced', 'terminated'])).toBeUndefined();
  expect(after(['initialized', 'failed', 'completed', 'terminated'])).toBeUndefined();
});

test.each(['experienced', 'completed', 'passed', 'failed', 'terminated'] as const)('9.3: %s does not come before initialized', (verb) => expect(after([verb])).toMatch(/^9\.3/));
test.each(['experienced', 'initialized', 'completed', 'terminated'] as const)('9.3.8: %s does not come after terminated', (verb) => expect(after(['initialized', 'terminated', verb])).toMatch(/^9\.3\.8/));
test.each(['initialized', 'completed', 'passed', 'failed'] as const)('9.3: %s comes once in a session', (verb) => expect(after(['initialized', verb, verb])).toMatch(/^9\.3/));
test('9.3: a session passes or fails, not both', () => expect([after(['initialized', 'passed', 'failed']), after(['initialized', 'failed', 'passed'])]).toEqual([expect.stringMatching(/^9\.3/), expect.stringMatching(/^9\.3/)]));

test.each<[string, UnitVerb, UnitProgress]>([
  ['9.3.3: completed comes once in a registration', 'completed', { ...NO_PROGRESS, completed: true }],
  ['9.3.4: passed comes once in a registration', 'passed', { ...NO_PROGRESS, passed: true }],
  ['9.3: what is passed in a registration is not failed in it', 'failed', { ...NO_PROGRESS, passed: true }],
])('%s', (_, verb, progress) => expect(after(['initialized', verb], progress)).toMatch(/^9\.3/));
test('9.3: what is failed may be passed in a later session, and failed again', () => expect([after(['initialized', 'passed'], NO_PROGRESS), after(['initialized', 'failed'], NO_PROGRESS)]).toEqual([undefined, undefined]));

test.each(['Browse', 'Review'] as const)('10.2.2: in %s a unit begins and ends, and judges nothing', (mode) => {
  expect(after(['initialized', 'experienced', 'terminated'], NO_PROGRESS, fresh(mode))).toBeUndefined();
  for (const verb of ['completed', 'passed', 'failed'] as const) expect(after(['initialized', verb], NO_PROGRESS, fresh(mode))).toMatch(/^10\.2\.2/);
});

test('11: a unit that has not read the learner’s preferences may not begin', () => {
  expect(after(['initialized'], NO_PROGRESS, { ...fresh(), knowsPreferences: false })).toMatch(/^11/);
});

test('9.3: the order is that of the unit’s own clock', () => {
  const begun = sessionAfter(sessionAfter(fresh(), say('initialized', 10)), say('experienced', 30));
  expect(misplaced(say('completed', 9), begun, NO_PROGRESS)).toMatch(/^9\.3/);
  expect(misplaced(say('completed', 20), begun, NO_PROGRESS)).toBeUndefined();
  expect(misplaced(say('terminated', 29), begun, NO_PROGRESS)).toMatch(/^9\.3/);
  expect(misplaced(say('terminated', 30), begun, NO_PROGRESS)).toBeUndefined();
});
