import { faultIn, type Launched } from './cmi5-statement.rules.js';
import { CATEGORY, type Cmi5Statement, EXTENSION, VERB, type Verb } from './cmi5-terms.rules.js';

const LAUNCHED: Launched = {
  sessionId: 's1',
  registration: 'b3b1d5d0-0000-4000-8000-000000000001',
  actor: { account: { homePage: 'https://spor.example', name: 'e1' } },
  activityId: 'https://spor.example/a',
  publisherId: 'https://pub.example/au',
  masteryScore: 0.8,
};
const RESULTS: Partial<Record<Verb, object>> = {
  completed: { completion: true, duration: 'PT1S' },
  passed: { success: true, duration: 'PT1S' },
  failed: { success: false, duration: 'PT1S' },
  terminated: { duration: 'PT1S' },
};
const judged: readonly Verb[] = ['completed', 'passed', 'failed'];

// oxlint-disable-next-line typescript/no-explicit-any -- the tests spoil it in every way
type Spoil = (statement: any) => unknown;

/** As a unit should say it. */
function said(verb: Verb, spoil: Spoil = () => undefined): Cmi5Statement {
  const statement = {
    id: 'b3b1d5d0-0000-4000-8000-000000000002',
    timestamp: '2026-11-26T08:00:00.000Z',
    actor: { objectType: 'Agent', account: { ...LAUNCHED.actor.account } },
    verb: { id: VERB[verb] as string },
    object: { id: LAUNCHED.activityId },
    ...(RESULTS[verb] ? { result: structuredClone(RESULTS[verb]) } : {}),
    context: {
      registration: LAUNCHED.registration,
      contextActivities: { grouping: [{ id: LAUNCHED.publisherId }], category: [{ id: CATEGORY.cmi5 }, ...(judged.includes(verb) ? [{ id: CATEGORY.moveOn }] : [])] },
      extensions: { [EXTENSION.sessionId]: LAUNCHED.sessionId },
    },
  };
  spoil(statement);
  return statement;
}
const allowed = (spoil: Spoil = () => undefined) =>
  said('initialized', (statement) => {
    statement.verb.id = 'http://adlnet.gov/expapi/verbs/experienced';
    statement.context.contextActivities.category = [];
    spoil(statement);
  });
const scored = (verb: Verb, scaled: number, mastery: number | undefined = 0.8) =>
  said(verb, (statement) => {
    statement.result.score = { scaled };
    statement.context.extensions[EXTENSION.masteryScore] = mastery;
  });

test.each(['initialized', 'completed', 'passed', 'failed', 'terminated'] as const)('7.1.3: %s as it should be is taken', (verb) => expect(faultIn(said(verb), LAUNCHED)).toBeUndefined());
test('7.1.3: a statement of the unit’s own is taken, with any verb and object and result', () => {
  expect(faultIn(allowed((statement) => Object.assign(statement, { object: { id: 'https://else.example/x' }, result: { success: true, score: { scaled: -1 } } })), LAUNCHED)).toBeUndefined();
});
test.each(['launched', 'abandoned', 'waived', 'satisfied'] as const)('9.3: %s is not the unit’s to say', (verb) => expect(faultIn(said(verb), LAUNCHED)).toMatch(/^7\.1\.3/));

describe.each<[string, (spoil: Spoil) => Cmi5Statement]>([
  ['of those cmi5 defines', (spoil) => said('terminated', spoil)],
  ['of the unit’s own', allowed],
])('every statement, %s', (_, make) => {
  test.each<[string, Spoil]>([
    ['6.3: voids nothing', (one) => (one.verb.id = 'http://adlnet.gov/expapi/verbs/voided')],
    ['9.1: has an id', (one) => delete one.id],
    ['9.7: has a timestamp', (one) => delete one.timestamp],
    ['9.7: has it in UTC', (one) => (one.timestamp = '2026-11-26T08:00:00.000+01:00')],
    ['9.2: has the learner as its actor', (one) => (one.actor.account.name = 'e2')],
    ['9.2: has an agent as its actor', (one) => (one.actor.objectType = 'Group')],
    ['9.2: has an account', (one) => (one.actor = { mbox: 'mailto:a@b.example' })],
    ['9.6.1: has a registration', (one) => delete one.context.registration],
    ['9.6.1: has the registration of the launch', (one) => (one.context.registration = 'b3b1d5d0-0000-4000-8000-000000000009')],
    ['9.6.3.1: has a session id', (one) => delete one.context.extensions],
    ['9.6.3.1: has the session id of the launch', (one) => (one.context.extensions[EXTENSION.sessionId] = 's2')],
    ['10.2.1: keeps what the context template holds', (one) => (one.context.contextActivities.grouping = [{ id: 'https://else.example/au' }])],
    ['9.6: has a context', (one) => delete one.context],
  ])('%s', (name, spoil) => expect(faultIn(make(spoil), LAUNCHED)).toMatch(name.startsWith('9.6:') ? /^9\.6\.1/ : new RegExp(`^${name.split(':')[0]!.replaceAll('.', '\\.')}`)));
});

test.each(['Z', '+00:00', '-00:00', '+0000'])('9.7: %s is UTC', (zone) => expect(faultIn(said('initialized', (one) => (one.timestamp = `2026-11-26T08:00:00${zone}`)), LAUNCHED)).toBeUndefined());
test('9.2: what an agent is called, and whether it says that it is one, does not matter', () => expect(faultIn(said('initialized', (one) => (one.actor = { name: 'x', account: one.actor.account })), LAUNCHED)).toBeUndefined());

test.each<[string, Verb, Spoil]>([
  ['9.4: the object is the activity of the launch', 'passed', (one) => (one.object.id = 'https://else.example/a')],
  ['9.5.1: only a verdict has a score', 'completed', (one) => (one.result.score = { scaled: 1 })],
  ['9.5.1: a scaled score is not negative', 'failed', (one) => (one.result.score = { scaled: -0.1 })],
  ['9.5.1: a raw score comes with min', 'passed', (one) => (one.result.score = { raw: 9, max: 10 })],
  ['9.5.1: a raw score comes with max', 'passed', (one) => (one.result.score = { raw: 9, min: 0 })],
  ['9.5.1: a raw score is between them', 'passed', (one) => (one.result.score = { raw: 11, min: 0, max: 10 })],
  ['9.5.2: what is passed is a success', 'passed', (one) => (one.result.success = false)],
  ['9.5.2: what is passed says so', 'passed', (one) => delete one.result.success],
  ['9.5.2: what is failed is none', 'failed', (one) => (one.result.success = true)],
  ['9.5.2: what is failed says so', 'failed', (one) => delete one.result.success],
  ['9.5.2: nothing else says so', 'completed', (one) => (one.result.success = true)],
  ['9.5.3: what is completed says so', 'completed', (one) => delete one.result.completion],
  ['9.5.3: what is completed is complete', 'completed', (one) => (one.result.completion = false)],
  ['9.5.3: nothing else says so', 'passed', (one) => (one.result.completion = true)],
  ['9.5.4.1: terminated has a duration', 'terminated', (one) => delete one.result],
  ['9.5.4.1: completed has a duration', 'completed', (one) => delete one.result.duration],
  ['9.5.4.1: passed has a duration', 'passed', (one) => delete one.result.duration],
  ['9.5.4.1: failed has a duration', 'failed', (one) => delete one.result.duration],
  ['9.5.5.1: progress is at most 100', 'terminated', (one) => (one.result.extensions = { [EXTENSION.progress]: 101 })],
  ['9.5.5.1: progress is whole', 'terminated', (one) => (one.result.extensions = { [EXTENSION.progress]: 12.5 })],
  ['9.6.2.2: a verdict has the moveOn category', 'passed', (one) => one.context.contextActivities.category.pop()],
  ['9.6.2.2: completed has the moveOn category', 'completed', (one) => one.context.contextActivities.category.pop()],
  ['9.6.2.2: nothing else has it', 'terminated', (one) => one.context.contextActivities.category.push({ id: CATEGORY.moveOn })],
  ['9.6.3.2: the mastery score is the one of the launch', 'passed', (one) => (one.context.extensions[EXTENSION.masteryScore] = 0.7)],
])('%s', (name, verb, spoil) => expect(faultIn(said(verb, spoil), LAUNCHED)).toMatch(new RegExp(`^${name.split(':')[0]!.replaceAll('.', '\\.')}`)));

test('9.6.2.2: a statement of the unit’s own does not have the moveOn category either', () => {
  expect(faultIn(allowed((one) => (one.context.contextActivities.category = { id: CATEGORY.moveOn })), LAUNCHED)).toMatch(/^9\.6\.2\.2/);
});

test('9.3.4, 9.3.5: a scaled score passes from the mastery score up, and fails below it', () => {
  expect([scored('passed', 0.8), scored('passed', 1), scored('failed', 0.79)].map((one) => faultIn(one, LAUNCHED))).toEqual([undefined, undefined, undefined]);
  expect(faultIn(scored('passed', 0.79), LAUNCHED)).toMatch(/^9\.3\.4/);
  expect(faultIn(scored('failed', 0.8), LAUNCHED)).toMatch(/^9\.3\.5/);
});
test('9.6.3.2: what was judged by the mastery score says by which', () => {
  expect(faultIn(said('passed', (one) => (one.result.score = { scaled: 0.9 })), LAUNCHED)).toMatch(/^9\.6\.3\.2/);
  expect(faultIn(said('passed', (one) => (one.result.score = { scaled: 0.9 })), { ...LAUNCHED, masteryScore: null })).toBeUndefined();
});
