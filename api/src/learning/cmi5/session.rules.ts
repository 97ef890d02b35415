import { type Cmi5Statement, isDefined, type LaunchMode, type UnitVerb, unitVerbOf } from './cmi5-terms.rules.js';

/** What has been said in a session so far. */
export interface SessionState {
  readonly launchMode: LaunchMode;
  /** Whether the unit has asked what the learner prefers, which it must before it begins (11). */
  readonly knowsPreferences: boolean;
  readonly said: readonly UnitVerb[];
  /** When the unit began, and the latest time it has named, by its own clock; milliseconds since 1970. */
  readonly beganAt: number | null;
  readonly latestAt: number | null;
}

/** What has come of a unit in the whole registration. */
export interface UnitProgress {
  readonly completed: boolean;
  readonly passed: boolean;
  readonly waived: boolean;
}

export const NO_PROGRESS: UnitProgress = { completed: false, passed: false, waived: false };

/**
 * Why a statement may not come now, by the specification's section (9.3, 10.2.2 and 11); undefined when it may.
 * Times are the unit's own: order is by `timestamp`.
 */
export function misplaced(statement: Cmi5Statement, { launchMode, knowsPreferences, said, beganAt, latestAt }: SessionState, progress: UnitProgress): string | undefined {
  const verb = isDefined(statement) ? unitVerbOf(statement.verb.id) : undefined;
  const at = timeOf(statement);
  if (said.includes('terminated')) return '9.3.8: the session is over.';
  if (!knowsPreferences) return '11: the unit must read the learner’s preferences when it starts.';
  if (verb === undefined || verb !== 'initialized') {
    if (beganAt === null) return '9.3: initialized must be the first statement.';
    if (at < beganAt) return '9.3: nothing is older than initialized.';
  }
  if (verb === undefined) return undefined;
  if (said.includes(verb)) return '9.3: a verb is said once in a session.';
  if (verb === 'terminated' && latestAt !== null && at < latestAt) return '9.3: terminated must be the last statement.';
  if (verb === 'initialized' || verb === 'terminated') return undefined;
  if (launchMode !== 'Normal') return '10.2.2: in this launch mode nothing is judged.';
  return outOfTurn(verb, said, progress);
}

function outOfTurn(verb: UnitVerb, said: readonly UnitVerb[], { completed, passed }: UnitProgress): string | undefined {
  if ((verb === 'passed' && said.includes('failed')) || (verb === 'failed' && said.includes('passed'))) return '9.3: a session has one verdict.';
  if (verb === 'completed' && completed) return '9.3.3: a registration has one completed.';
  if (verb === 'passed' && passed) return '9.3.4: a registration has one passed.';
  return verb === 'failed' && passed ? '9.3: what is passed is not failed afterwards.' : undefined;
}

/** The session after a statement that may come. */
export function sessionAfter(state: SessionState, statement: Cmi5Statement): SessionState {
  const verb = isDefined(statement) ? unitVerbOf(statement.verb.id) : undefined;
  const at = timeOf(statement);
  return {
    ...state,
    said: verb ? [...state.said, verb] : state.said,
    beganAt: verb === 'initialized' ? at : state.beganAt,
    latestAt: Math.max(at, state.latestAt ?? at),
  };
}

const timeOf = ({ timestamp }: Cmi5Statement): number => Date.parse(timestamp ?? '');
