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

test.each<['scorm-1.2' | 'scorm-2004', string, string, (string | undefined)[]]>([
  ['scorm-1.2', '00:30:00', 'exit,message', ['00:30:00', 'exit,message']],
  ['scorm-1.2', '30', 'Continue, no message', [undefined, 'continue,no message']],
  ['scorm-1.2', 'PT30M', 'stopp', [undefined, undefined]],
  ['scorm-2004', 'PT1H30M', 'exit, no message', ['PT1H30M', 'exit,no message']],
  ['scorm-2004', '00:30:00', 'exit', [undefined, undefined]],
  ['scorm-2004', 'PT', '', [undefined, undefined]],
])('%s: a limit of %j with %j is given only in the form of the standard', (standard, maxTimeAllowed, timeLimitAction, given) => {
  const cmi = beginning({ standard, parameters: { ...PARAMETERS, maxTimeAllowed, timeLimitAction } }, undefined, LEARNER);
  const place = standard === 'scorm-1.2' ? 'cmi.student_data' : 'cmi';
  expect([cmi[`${place}.max_time_allowed`], cmi[`${place}.time_limit_action`]]).toEqual(given);
});

test('SCORM 2004: the package’s objectives are there the first time, and then as the SCO left them', () => {
  const withObjectives = (was?: ScormState) => beginning({ standard: 'scorm-2004', parameters: { ...PARAMETERS, objectives: ['slokke', 'varsle'] } }, was, LEARNER);
  expect(withObjectives()).toMatchObject({ 'cmi.objectives.0.id': 'slokke', 'cmi.objectives.1.id': 'varsle' });
  const was = { 'cmi.exit': 'suspend', 'cmi.objectives.0.id': 'egen', 'cmi.objectives.0.success_status': 'passed' };
  expect(withObjectives(state(was))).toMatchObject({ 'cmi.objectives.0.id': 'egen', 'cmi.objectives.0.success_status': 'passed' });
  expect(withObjectives(state(was))['cmi.objectives.1.id']).toBeUndefined();
});

test('SCORM 2004 begins anew when the last time is over', () => {
  expect(begins('scorm-2004', state({ 'cmi.exit': 'normal', 'cmi.suspend_data': 'x', 'cmi.completion_status': 'completed' }))).toEqual(begins('scorm-2004'));
});

test('what it was given is not kept as what it told, and time is added up session by session', () => {
  const commit = { commitId: 'c', session: 's', sessionSeconds: 70, ended: false, cmi: { 'cmi.core.student_name': 'Kari', 'cmi.core.entry': 'resume', 'cmi.suspend_data': 'y' } };
  expect(stateAfter(state({}), commit)).toEqual({ cmi: { 'cmi.suspend_data': 'y' }, session: 's', sessionSeconds: 70, earlierSeconds: 3600, ended: false });
  expect(stateAfter(state({}), { ...commit, session: 't' })).toMatchObject({ sessionSeconds: 70, earlierSeconds: 3665 });
});
