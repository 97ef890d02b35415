import { type ScormParameters } from '../../catalogue/index.js';
import { effectOf } from '../attempt/attempt.rules.js';
import { type Cmi, type ScormCommit } from './scorm.dto.js';
import { type ScormState, stateAfter } from './scorm-state.rules.js';
import { statementsOf } from './scorm-statements.rules.js';

const IRI = 'https://spor.example/xapi/activities/exercise/1';
const SESSION = '00000000-0000-4000-8000-000000000001';
const PLAIN: ScormParameters = { scormType: 'sco', masteryScore: null, launchData: '', maxTimeAllowed: '', timeLimitAction: '', prerequisites: '', completionThreshold: null, minNormalizedMeasure: null };

/** Tells some things one after another, as a SCO does. @returns for each what is said of it */
function telling(standard: 'scorm-1.2' | 'scorm-2004', commits: readonly (Cmi | { cmi: Cmi; ended?: boolean; session?: string })[], parameters: Partial<ScormParameters> = {}): string[][] {
  const unit = { standard, parameters: { ...PLAIN, ...parameters } };
  let state: ScormState | undefined;
  return commits.map((one, index) => {
    const { cmi, ended = false, session = SESSION } = ('cmi' in one && typeof one.cmi === 'object' ? one : { cmi: one as Cmi }) as { cmi: Cmi; ended?: boolean; session?: string };
    const commit: ScormCommit = { commitId: `00000000-0000-4000-8000-0000000001${String(index).padStart(2, '0')}`, session, sessionSeconds: 60 * (index + 1), ended, cmi };
    const said = statementsOf(unit, IRI, state, commit);
    state = stateAfter(state, commit);
    return said.map((statement) => {
      const score = statement.result?.score as { scaled?: number; raw?: number } | undefined;
      const effect = effectOf(statement as never, IRI, standard);
      return [statement.verb.id.split('/').at(-1), statement.object.id === IRI ? '' : 'part', score?.raw ?? score?.scaled ?? '', effect].filter((part) => part !== '').join(' ');
    });
  });
}

test('SCORM 1.2: opened, gone through a page, answered, passed, closed', () => {
  const answer = { 'cmi.interactions.0.id': 'q', 'cmi.interactions.0.type': 'choice', 'cmi.interactions.0.student_response': 'a', 'cmi.interactions.0.result': 'correct' };
  const passed = { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '80', ...answer };
  expect(telling('scorm-1.2', [{ 'cmi.core.lesson_status': 'not attempted' }, { 'cmi.core.lesson_status': 'incomplete' }, passed, { cmi: passed, ended: true }])).toEqual([
    ['initialized opened'],
    [],
    ['answered part worked', 'completed 80 finished', 'passed 80 finished'],
    ['terminated opened'],
  ]);
});

test('who has failed is not done, and is when it is passed', () => {
  expect(telling('scorm-1.2', [{ 'cmi.core.lesson_status': 'failed', 'cmi.core.score.raw': '20' }, { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '90' }])).toEqual([
    ['initialized opened', 'completed 20 opened', 'failed 20 worked'],
    ['passed 90 finished'],
  ]);
});

test('a SCO that says nothing of itself is gone through when it says that it is over, and not before', () => {
  expect(telling('scorm-1.2', [{}, { cmi: {}, ended: true }])[1]).toEqual(['completed finished', 'terminated opened']);
  expect(telling('scorm-2004', [{ 'cmi.completion_status': 'unknown' }, { cmi: { 'cmi.completion_status': 'unknown', 'cmi.exit': 'suspend' }, ended: true }])[1]).toEqual(['suspended opened']);
});

test('SCORM 2004: completed and passed are two things, and points may come later', () => {
  expect(telling('scorm-2004', [{ 'cmi.completion_status': 'completed', 'cmi.success_status': 'unknown' }, { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed', 'cmi.score.scaled': '0.9' }])).toEqual([
    ['initialized opened', 'completed finished'],
    ['passed 0.9 finished'],
  ]);
});

test('the package’s own measure goes before what the SCO says', () => {
  const told = { 'cmi.completion_status': 'incomplete', 'cmi.success_status': 'passed', 'cmi.score.scaled': '0.5', 'cmi.progress_measure': '0.9' };
  expect(telling('scorm-2004', [told], { minNormalizedMeasure: 0.6, completionThreshold: 0.8 })).toEqual([['initialized opened', 'completed 0.5 opened', 'failed 0.5 worked']]);
});

test('the same told again says nothing; opening it anew says only that', () => {
  const passed = { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '80' };
  expect(telling('scorm-1.2', [passed, passed, { cmi: passed, session: '00000000-0000-4000-8000-000000000002' }]).slice(1)).toEqual([[], ['initialized opened']]);
});

test('points that can’t be are left out, and a share of them is told when it can be', () => {
  const unit = { standard: 'scorm-1.2' as const, parameters: PLAIN };
  const scoreOf = (cmi: Cmi) => statementsOf(unit, IRI, undefined, { commitId: SESSION, session: SESSION, sessionSeconds: 3725, ended: false, cmi: { 'cmi.core.lesson_status': 'passed', ...cmi } }).at(-1)?.result;
  expect(scoreOf({ 'cmi.core.score.raw': '8', 'cmi.core.score.max': '10' })).toEqual({ score: { raw: 8, min: 0, max: 10, scaled: 0.8 }, success: true, completion: true, duration: 'PT1H2M5S' });
  expect(scoreOf({ 'cmi.core.score.raw': '800' })?.score).toBeUndefined();
  expect(scoreOf({ 'cmi.core.score.raw': 'mange' })?.score).toBeUndefined();
});

test('no more than two hundred answers come of one telling, and each has a name', () => {
  const cmi = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [[`cmi.interactions.${index}.id`, `q${index}`], [`cmi.interactions.${index}.result`, 'wrong']]).flat());
  expect(telling('scorm-1.2', [cmi])[0]).toHaveLength(201);
  expect(telling('scorm-1.2', [{ 'cmi.interactions.0.result': 'wrong' }])[0]).toEqual(['initialized opened']);
});
