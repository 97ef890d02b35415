import { type ScormParameters } from '../../catalogue/index.js';
import { beginning, type ScormState, stateAfter } from './scorm-state.rules.js';

const PARAMETERS: ScormParameters = { scormType: 'sco', masteryScore: 80, launchData: 'a=1', maxTimeAllowed: '', timeLimitAction: '', prerequisites: '', completionThreshold: 0.5, minNormalizedMeasure: 0.7 };
const LEARNER = { id: 'x', name: 'Deltaker' };
const state = (cmi: Record<string, string>, ended = true): ScormState => ({ cmi, session: 's', sessionSeconds: 65, earlierSeconds: 3600, ended });
const begins = (standard: 'scorm-1.2' | 'scorm-2004', was?: ScormState) => beginning({ standard, parameters: PARAMETERS }, was, LEARNER);

test('the first time it begins at the beginning, with what the package says of it', () => {
  expect(begins('scorm-1.2')).toEqual({ 'cmi.core.student_id': 'x', 'cmi.core.student_name': 'Deltaker', 'cmi.core.credit': 'credit', 'cmi.core.lesson_mode': 'normal', 'cmi.core.entry': 'ab-initio', 'cmi.core.total_time': '0000:00:00', 'cmi.launch_data': 'a=1', 'cmi.student_data.mastery_score': '80' });
  expect(begins('scorm-2004')).toMatchObject({ 'cmi.entry': 'ab-initio', 'cmi.completion_threshold': '0.5', 'cmi.scaled_passing_score': '0.7', 'cmi.total_time': 'PT0H0M0S' });
});

test.each([
  ['suspended, 1.2', 'scorm-1.2', state({ 'cmi.core.exit': 'suspend', 'cmi.suspend_data': 'x' }), 'cmi.core.entry', 'resume'],
  ['over, 1.2', 'scorm-1.2', state({ 'cmi.suspend_data': 'x' }), 'cmi.core.entry', ''],
  ['left without a word, 1.2', 'scorm-1.2', state({ 'cmi.suspend_data': 'x' }, false), 'cmi.core.entry', 'resume'],
  ['suspended, 2004', 'scorm-2004', state({ 'cmi.exit': 'suspend', 'cmi.suspend_data': 'x' }), 'cmi.entry', 'resume'],
  ['left without a word, 2004', 'scorm-2004', state({ 'cmi.suspend_data': 'x' }, false), 'cmi.entry', 'resume'],
] as const)('%s: it goes on where it was, and knows how long it has taken', (_, standard, was, entry, is) => {
  const cmi = begins(standard, was);
  expect([cmi['cmi.suspend_data'], cmi[entry], cmi['cmi.core.total_time'] ?? cmi['cmi.total_time']]).toEqual(['x', is, standard === 'scorm-1.2' ? '0001:01:05' : 'PT1H1M5S']);
  expect(cmi['cmi.exit'] ?? cmi['cmi.core.exit']).toBeUndefined();
});

test('SCORM 2004 begins anew when the last time is over', () => {
  expect(begins('scorm-2004', state({ 'cmi.exit': 'normal', 'cmi.suspend_data': 'x', 'cmi.completion_status': 'completed' }))).toEqual(begins('scorm-2004'));
});

test('what it was given is not kept as what it told, and time is added up session by session', () => {
  const commit = { commitId: 'c', session: 's', sessionSeconds: 70, ended: false, cmi: { 'cmi.core.student_name': 'Kari', 'cmi.core.entry': 'resume', 'cmi.suspend_data': 'y' } };
  expect(stateAfter(state({}), commit)).toEqual({ cmi: { 'cmi.suspend_data': 'y' }, session: 's', sessionSeconds: 70, earlierSeconds: 3600, ended: false });
  expect(stateAfter(state({}), { ...commit, session: 't' })).toMatchObject({ sessionSeconds: 70, earlierSeconds: 3665 });
});
