import { type AttemptState, effectOf, exerciseIri, isAbout, nextAttempt } from './attempt.rules.js';

const iri = exerciseIri('https://spor.example', 'e1');
const verb = (name: string, result = {}, object = iri) => ({ verb: { id: `http://adlnet.gov/expapi/verbs/${name}` }, object: { id: object }, result });
const at = new Date('2027-03-01T10:00:00Z');
const later = new Date('2027-03-01T10:05:00Z');

const play = (...names: [string, object?][]): AttemptState[] => {
  const attempts: AttemptState[] = [];
  for (const [name, result] of names) {
    const statement = verb(name, result);
    const next = nextAttempt(attempts.at(-1), effectOf(statement, iri, 'Spor.Choice 1.0'), statement, later);
    if (next) attempts[next.number - 1] = next;
  }
  return attempts;
};

test('an answer finishes an exercise', () => {
  expect(effectOf(verb('answered'), iri, 'Spor.Choice 1.0')).toBe('finished');
});

test.each(['H5P.QuestionSet 1.20', 'Spor.QuestionSet 1.0', 'Spor.Column 1.0', 'Spor.Video 1.0'])('an answer inside %s does not finish it, completed does', (container) => {
  expect(effectOf(verb('answered'), iri, container)).toBe('opened');
  expect(effectOf(verb('completed'), iri, container)).toBe('finished');
});

test('a part that is shown again when a finished container is opened begins no attempt; what is done in it does', () => {
  const part = `${iri}?subContentId=x`;
  const finished = nextAttempt(undefined, 'finished', verb('completed'), at);
  expect(nextAttempt(finished, effectOf(verb('attempted', {}, part), iri, 'Spor.QuestionSet 1.0'), verb('attempted', {}, part), later)).toBeUndefined();
  expect(nextAttempt(finished, effectOf(verb('answered', {}, part), iri, 'Spor.QuestionSet 1.0'), verb('answered', {}, part), later)).toBeUndefined();
  expect(nextAttempt(finished, effectOf(verb('interacted', {}, part), iri, 'Spor.QuestionSet 1.0'), verb('interacted', {}, part), later)).toMatchObject({ number: 2, finishedAt: null });
});

test('an answer to a part of an exercise finishes nothing', () => {
  expect(effectOf(verb('answered', {}, `${iri}?subContentId=x`), iri, 'Spor.Choice 1.0')).toBe('opened');
  expect(isAbout(`${iri}?subContentId=x`, iri)).toBe(true);
  expect(isAbout(`${iri}2`, iri)).toBe(false);
});

test('what is said not to be complete is not finished', () => {
  expect(effectOf(verb('answered', { completion: false }), iri, 'Spor.Story 1.0')).toBe('opened');
});

test('opening again after finishing is not another attempt; doing something is', () => {
  expect(play(['attempted'], ['answered'], ['attempted'])).toHaveLength(1);
  expect(play(['attempted'], ['answered'], ['interacted'], ['answered'])).toHaveLength(2);
});

test('the same again with nothing done in between is the same attempt; other points are another', () => {
  const points = (raw: number) => ({ score: { raw, max: 3 } });
  expect(play(['attempted'], ['answered', points(2)], ['answered', points(2)], ['answered'])).toMatchObject([{ score: 2, finishedAt: later }]);
  expect(play(['attempted'], ['answered', points(2)], ['answered', points(1)])).toMatchObject([{ score: 2 }, { score: 1 }]);
});

test('who doesn’t say whether it is enough means all the points', () => {
  expect(play(['answered', { score: { raw: 3, max: 3 } }])).toMatchObject([{ success: true }]);
  expect(play(['answered', { score: { raw: 2, max: 3 } }])).toMatchObject([{ success: false }]);
  expect(play(['answered', { score: { raw: 2, max: 3 }, success: true }])).toMatchObject([{ success: true }]);
  expect(play(['answered'])).toMatchObject([{ success: null }]);
});

test('what a statement’s context is made of does not matter', () => {
  const strange = [undefined, {}, { contextActivities: null }, { contextActivities: { category: {} } }, { contextActivities: { category: [{ id: 7 }] } }];
  for (const context of strange) expect(effectOf({ ...verb('interacted', {}, `${iri}?subContentId=x`), context }, iri, 'H5P.Column 1.18')).toBe('worked');
});

test('the score is that of the finishing statement', () => {
  const [attempt] = play(['attempted'], ['answered', { score: { raw: 2, max: 3, scaled: 0.67 }, success: false }]);
  expect(attempt).toMatchObject({ number: 1, finishedAt: later, score: 2, maxScore: 3, success: false });
});

test('an exercise without points is finished without a score', () => {
  expect(nextAttempt(undefined, 'finished', verb('completed', { completion: true }), at)).toMatchObject({ finishedAt: at, score: null, maxScore: null });
});
