import { type AttemptState } from '../attempt/attempt.rules.js';
import { type Cmi5Statement, EXTENSION, isDefined, unitVerbOf, VERB } from './cmi5-terms.rules.js';
import { type UnitProgress } from './session.rules.js';

export const MOVE_ON = ['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'] as const;
export type MoveOn = (typeof MOVE_ON)[number];

/** What a launch says is asked of a unit (9.6.3.6). */
export function moveOnIn({ verb, context }: Cmi5Statement): MoveOn | undefined {
  return verb.id === VERB.launched ? MOVE_ON.find((one) => one === context?.extensions?.[EXTENSION.moveOn]) : undefined;
}

/** Whether a unit is satisfied (13.1.4, and 9.3.9 for one that is waived). */
export function isSatisfied(moveOn: MoveOn, { completed, passed, waived }: UnitProgress): boolean {
  if (waived || moveOn === 'NotApplicable') return true;
  if (moveOn === 'CompletedAndPassed') return completed && passed;
  return (completed && moveOn !== 'Passed') || (passed && moveOn !== 'Completed');
}

/** What a statement adds to what has come of its unit; waived is the platform's word, the others the unit's. */
export function progressAfter(progress: UnitProgress, statement: Cmi5Statement): UnitProgress {
  if (!isDefined(statement)) return progress;
  if (statement.verb.id === VERB.waived) return { ...progress, waived: true };
  const verb = unitVerbOf(statement.verb.id);
  return { ...progress, completed: progress.completed || verb === 'completed', passed: progress.passed || verb === 'passed' };
}

/** Whether anything may be satisfied by a statement that was not before. */
export const bringsOn = (statement: Cmi5Statement): boolean => isDefined(statement) && [VERB.completed, VERB.passed].some((verb) => verb === statement.verb.id);

/** A part of a package's structure: its publisher's id, and what it is made of. */
export interface Part {
  readonly id: string;
  readonly units: readonly string[];
  readonly blocks: readonly Part[];
}

/** The parts all of whose units are satisfied, each after those inside it: the course, which is the whole, comes last. */
export function satisfiedParts(part: Part, satisfied: ReadonlySet<string>): Part[] {
  const inside = part.blocks.map((block) => satisfiedParts(block, satisfied));
  const isWhole = part.units.every((unit) => satisfied.has(unit)) && part.blocks.every((block, index) => inside[index]!.at(-1) === block);
  return [...inside.flat(), ...(isWhole ? [part] : [])];
}

/**
 * The go at a unit after a statement; undefined when nothing changes. A registration is one go: it begins with the launch, is
 * done when the unit is satisfied, and keeps the latest verdict's points (of a hundred, where it only says a share). Where nothing is asked for, it is done when it begins.
 */
export function unitAttempt(latest: AttemptState | undefined, statement: Cmi5Statement, moveOn: MoveOn, progress: UnitProgress, at: Date): AttemptState | undefined {
  if (!isDefined(statement)) return undefined;
  const before = latest ?? { number: 1, startedAt: at, finishedAt: null, score: null, maxScore: null, success: null };
  const isBegun = unitVerbOf(statement.verb.id) !== undefined || statement.verb.id === VERB.waived;
  const finishedAt = before.finishedAt ?? (isBegun && isSatisfied(moveOn, progress) ? at : null);
  const next = { ...before, finishedAt, ...verdictIn(statement) };
  const isChanged = !latest || next.finishedAt !== latest.finishedAt || next.success !== latest.success || next.score !== latest.score || next.maxScore !== latest.maxScore;
  return isChanged ? next : undefined;
}

function verdictIn({ verb, result }: Cmi5Statement): Partial<Pick<AttemptState, 'score' | 'maxScore' | 'success'>> {
  if (verb.id !== VERB.passed && verb.id !== VERB.failed) return {};
  const { raw, min, max, scaled } = result?.score ?? {};
  const success = verb.id === VERB.passed;
  if (raw !== undefined && max !== undefined && max > 0 && (min ?? 0) === 0) return { score: raw, maxScore: max, success };
  return { score: scaled === undefined ? null : Math.round(scaled * 10_000) / 100, maxScore: scaled === undefined ? null : 100, success };
}
