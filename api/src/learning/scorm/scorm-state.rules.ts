import { type ScormParameters, type Standard, type UnitToLaunch } from '../../catalogue/index.js';
import { type Cmi, type ScormCommit } from './scorm.dto.js';

/** Where an employee was in a SCO: kept as one of xAPI's state documents. */
export interface ScormState {
  readonly cmi: Cmi;
  readonly session: string;
  readonly sessionSeconds: number;
  /** In the sessions before this one. */
  readonly earlierSeconds: number;
  readonly ended: boolean;
}

export const scormStateId = (unitId: string): string => `scorm/${unitId}`;

/** What a SCO is told of itself and of its learner, and never tells. */
const GIVEN = /^cmi\.(core\.)?(session_time|total_time|entry|student_id|student_name|learner_id|learner_name|credit|lesson_mode|mode)$|^cmi\.(student_data\.|launch_data$|scaled_passing_score$|completion_threshold$|max_time_allowed$|time_limit_action$)/;

export const told = (cmi: Cmi): Cmi => Object.fromEntries(Object.entries(cmi).filter(([name]) => !GIVEN.test(name)));

export const stateAfter = (before: ScormState | undefined, { cmi, session, sessionSeconds, ended }: ScormCommit): ScormState => ({
  cmi: told(cmi),
  session,
  sessionSeconds,
  earlierSeconds: before === undefined ? 0 : before.session === session ? before.earlierSeconds : before.earlierSeconds + before.sessionSeconds,
  ended,
});

/**
 * What a SCO begins with. It goes on where it was unless SCORM 2004 says that the last time is over: there, whoever has not asked to be
 * suspended begins anew. In 1.2 nothing ends, and what was done can be looked at again.
 */
export function beginning({ standard, parameters }: Pick<UnitToLaunch, 'standard' | 'parameters'>, state: ScormState | undefined, learner: { readonly id: string; readonly name: string }): Cmi {
  const isOver = state !== undefined && state.ended && state.cmi['cmi.exit'] !== 'suspend' && standard === 'scorm-2004';
  const kept = state === undefined || isOver ? undefined : state;
  const seconds = kept ? kept.earlierSeconds + kept.sessionSeconds : 0;
  const wasLeft = kept !== undefined && (!kept.ended || kept.cmi['cmi.core.exit'] === 'suspend' || kept.cmi['cmi.exit'] === 'suspend');
  const entry = kept === undefined ? 'ab-initio' : wasLeft ? 'resume' : '';
  const given = standard === 'scorm-1.2' ? given12 : given2004;
  // How it was left the last time is not how it is left this time.
  const { 'cmi.core.exit': _, 'cmi.exit': __, ...cmi } = kept?.cmi ?? {};
  return { ...objectivesOf(parameters as ScormParameters, cmi), ...cmi, ...given(parameters as ScormParameters, learner, entry, seconds) };
}

/** They are there from the first time on, each in its place; a SCO that has kept its own has made its own places. */
const objectivesOf = ({ objectives = [] }: ScormParameters, kept: Cmi): Cmi =>
  Object.keys(kept).some((name) => name.startsWith('cmi.objectives.')) ? {} : Object.fromEntries(objectives.map((id, place) => [`cmi.objectives.${place}.id`, id]));

type Given = (parameters: ScormParameters, learner: { readonly id: string; readonly name: string }, entry: string, seconds: number) => Cmi;

const given12: Given = ({ masteryScore, launchData, maxTimeAllowed, timeLimitAction }, { id, name }, entry, seconds) => ({
  'cmi.core.student_id': id,
  'cmi.core.student_name': name,
  'cmi.core.credit': 'credit',
  'cmi.core.lesson_mode': 'normal',
  'cmi.core.entry': entry,
  'cmi.core.total_time': clock(seconds),
  ...filled({ 'cmi.launch_data': launchData, 'cmi.student_data.mastery_score': masteryScore === null ? '' : String(masteryScore), 'cmi.student_data.max_time_allowed': inForm(maxTimeAllowed, CLOCK), 'cmi.student_data.time_limit_action': limitAction(timeLimitAction) }),
});

const given2004: Given = ({ launchData, maxTimeAllowed, timeLimitAction, completionThreshold, minNormalizedMeasure }, { id, name }, entry, seconds) => ({
  'cmi.learner_id': id,
  'cmi.learner_name': name,
  'cmi.credit': 'credit',
  'cmi.mode': 'normal',
  'cmi.entry': entry,
  'cmi.total_time': duration(seconds),
  ...filled({
    'cmi.launch_data': launchData,
    'cmi.max_time_allowed': inForm(maxTimeAllowed, DURATION),
    'cmi.time_limit_action': limitAction(timeLimitAction),
    'cmi.completion_threshold': completionThreshold === null ? '' : String(completionThreshold),
    'cmi.scaled_passing_score': minNormalizedMeasure === null ? '' : String(minNormalizedMeasure),
  }),
});

/** A SCO's API refuses to begin with what is not in the standard's form, and packages are written by hand too: that is left out. */
const inForm = (text: string, form: RegExp): string => (form.test(text) ? text : '');
const CLOCK = /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/;
const DURATION = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const limitAction = (text: string): string => inForm(text.toLowerCase().replace(/\s*,\s*/, ','), /^(exit|continue),(no )?message$/);

const filled = (cmi: Cmi): Cmi => Object.fromEntries(Object.entries(cmi).filter(([, value]) => value !== ''));
const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
/** SCORM 1.2's own way to write a span of time: HHHH:MM:SS. */
const clock = (seconds: number): string => `${String(Math.floor(seconds / 3600)).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
/** ISO 8601, as SCORM 2004 and xAPI write it. */
export const duration = (seconds: number): string => `PT${Math.floor(seconds / 3600)}H${Math.floor((seconds / 60) % 60)}M${seconds % 60}S`;

export const isScorm = (standard: Standard): boolean => standard !== 'cmi5';
