import { type AttemptState } from '../attempt/attempt.rules.js';
import { CATEGORY, type Cmi5Statement, EXTENSION, VERB, type Verb } from './cmi5-terms.rules.js';
import { isSatisfied, MOVE_ON, type MoveOn, moveOnIn, type Part, progressAfter, satisfiedParts, unitAttempt } from './move-on.rules.js';
import { NO_PROGRESS, type UnitProgress } from './session.rules.js';

const say = (verb: Verb, result?: Cmi5Statement['result'], extensions: object = {}): Cmi5Statement => ({
  verb: { id: VERB[verb] },
  object: { id: 'https://spor.example/a' },
  result,
  context: { contextActivities: { category: [{ id: CATEGORY.cmi5 }] }, extensions: { ...extensions } },
});
const came = (...of: (keyof UnitProgress)[]): UnitProgress => ({ ...NO_PROGRESS, ...Object.fromEntries(of.map((one) => [one, true])) });

test('13.1.4: a unit is satisfied by what its moveOn asks for', () => {
  const by = (progress: UnitProgress) => MOVE_ON.filter((moveOn) => isSatisfied(moveOn, progress));
  expect(by(came())).toEqual(['NotApplicable']);
  expect(by(came('completed'))).toEqual(['Completed', 'CompletedOrPassed', 'NotApplicable']);
  expect(by(came('passed'))).toEqual(['Passed', 'CompletedOrPassed', 'NotApplicable']);
  expect(by(came('completed', 'passed'))).toEqual([...MOVE_ON]);
});
test('9.3.9: a unit that is waived is satisfied whatever it asks for', () => expect(MOVE_ON.every((moveOn) => isSatisfied(moveOn, came('waived')))).toBe(true));

test('7.1.3: only what cmi5 defines counts', () => {
  const own: Cmi5Statement = { ...say('passed'), context: {} };
  expect(progressAfter(NO_PROGRESS, own)).toEqual(NO_PROGRESS);
  expect(unitAttempt(undefined, own, 'Passed', came('passed'), new Date())).toBeUndefined();
  expect(['completed', 'passed', 'waived', 'failed', 'terminated'].map((verb) => Object.entries(progressAfter(NO_PROGRESS, say(verb as Verb))).filter(([, value]) => value).map(([name]) => name))).toEqual([['completed'], ['passed'], ['waived'], [], []]);
});

test('9.6.3.6: what is asked of a unit is what its launch says', () => {
  expect(moveOnIn(say('launched', undefined, { [EXTENSION.moveOn]: 'Passed' }))).toBe('Passed');
  expect([moveOnIn(say('launched')), moveOnIn(say('passed', undefined, { [EXTENSION.moveOn]: 'Passed' })), moveOnIn(say('launched', undefined, { [EXTENSION.moveOn]: 'Later' }))]).toEqual([undefined, undefined, undefined]);
});

describe('9.3.9: what is satisfied beyond a unit', () => {
  const part = (id: string, units: string[], ...blocks: Part[]): Part => ({ id, units, blocks });
  const course = part('c', ['u1'], part('b1', ['u2'], part('b11', ['u3'])), part('b2', ['u4', 'u5']));
  const by = (...units: string[]) => satisfiedParts(course, new Set(units)).map(({ id }) => id);

  test('a block is when each of its units and blocks is, those inside first', () => {
    expect(by('u3')).toEqual(['b11']);
    expect(by('u2', 'u3')).toEqual(['b11', 'b1']);
    expect(by('u2')).toEqual([]);
    expect(by('u4')).toEqual([]);
  });
  test('the course is when everything is, and comes last', () => {
    expect(by('u2', 'u3', 'u4', 'u5')).toEqual(['b11', 'b1', 'b2']);
    expect(by('u1', 'u2', 'u3', 'u4', 'u5')).toEqual(['b11', 'b1', 'b2', 'c']);
  });
});

describe('the attempt at a unit', () => {
  const LAUNCH = say('launched');
  const moment = (second: number) => new Date(second * 1000);
  function play(moveOn: MoveOn, ...statements: Cmi5Statement[]): AttemptState | undefined {
    let [attempt, progress]: [AttemptState | undefined, UnitProgress] = [undefined, NO_PROGRESS];
    statements.forEach((statement, index) => {
      progress = progressAfter(progress, statement);
      attempt = unitAttempt(attempt, statement, moveOn, progress, moment(index)) ?? attempt;
    });
    return attempt;
  }
  const passed = say('passed', { success: true, score: { scaled: 0.9 } });
  const failed = say('failed', { success: false, score: { raw: 3, min: 0, max: 10 } });

  test('begins with the launch', () => expect(play('Completed', LAUNCH)).toEqual({ number: 1, startedAt: moment(0), finishedAt: null, score: null, maxScore: null, success: null }));
  test('is done when the unit is satisfied, and stays so', () => {
    expect(play('CompletedAndPassed', LAUNCH, say('initialized'), say('completed'))).toMatchObject({ finishedAt: null });
    expect(play('CompletedAndPassed', LAUNCH, say('initialized'), say('completed'), passed)).toMatchObject({ finishedAt: moment(3), score: 90, maxScore: 100, success: true });
    expect(play('Completed', LAUNCH, say('initialized'), say('completed'), say('terminated'))).toMatchObject({ finishedAt: moment(2), success: null });
  });
  test('is not done by failing, and keeps the points', () => expect(play('Passed', LAUNCH, say('initialized'), failed)).toMatchObject({ finishedAt: null, score: 3, maxScore: 10, success: false }));
  test('takes the verdict of a later session', () => expect(play('Passed', LAUNCH, say('initialized'), failed, LAUNCH, say('initialized'), passed)).toMatchObject({ number: 1, startedAt: moment(0), finishedAt: moment(5), score: 90, success: true }));
  test('is done when it is waived', () => expect(play('CompletedAndPassed', say('waived', { success: true, completion: true }))).toMatchObject({ finishedAt: moment(0), success: null }));
  test('is done by beginning where nothing is asked for, not by being opened', () => {
    expect(play('NotApplicable', LAUNCH)).toMatchObject({ finishedAt: null });
    expect(play('NotApplicable', LAUNCH, say('initialized'))).toMatchObject({ finishedAt: moment(1) });
  });
});
