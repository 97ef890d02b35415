import { contentTypeOf, VERBS } from './content-type.rules.js';

/** What the rules read of a statement. */
export interface AttemptStatement {
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: { readonly score?: { readonly raw?: number | undefined; readonly max?: number | undefined; readonly scaled?: number | undefined } | undefined; readonly success?: boolean | undefined; readonly completion?: boolean | undefined } | undefined;
  readonly context?: Readonly<Record<string, unknown>> | undefined;
}

export interface AttemptState {
  readonly number: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly score: number | null;
  readonly maxScore: number | null;
  readonly success: boolean | null;
}

/** `opened`: it has been shown, and nothing more can be made of it. */
type Effect = 'opened' | 'worked' | 'finished';
type Outcome = Pick<AttemptState, 'score' | 'maxScore' | 'success'>;

/** The IRI of an exercise; parts inside it add `?subContentId=…`. */
export const exerciseIri = (installation: string, exerciseId: string): string => `${installation}/xapi/activities/exercise/${exerciseId}`;

export const isAbout = (objectId: string, iri: string): boolean => objectId === iri || objectId.startsWith(`${iri}?subContentId=`);

/** What a statement means to the attempt at an exercise made with `library` (`Spor.Choice 1.0`). */
export function effectOf(statement: AttemptStatement, iri: string, library: string): Effect {
  const isWhole = statement.object.id === iri;
  const said = (verbs: readonly string[]): boolean => verbs.some((verb) => VERBS + verb === statement.verb.id);
  if (isWhole && isEnough(statement, library) && said(contentTypeOf(library).finishedBy)) return 'finished';
  const speaker = isWhole ? library : (partLibrary(statement) ?? library);
  return said(contentTypeOf(speaker).workedBy) ? 'worked' : 'opened';
}

const isEnough = ({ result }: AttemptStatement, library: string): boolean => result?.completion !== false && !(contentTypeOf(library).mustSucceed && result?.success === false);

/** The type of the part that speaks: the H5P core names it as the statement's category (`http://h5p.org/libraries/H5P.DragText-1.10`). */
function partLibrary({ context }: AttemptStatement): string | undefined {
  const activities = context?.['contextActivities'] as { readonly category?: readonly { readonly id?: unknown }[] } | null | undefined;
  const id = activities?.category?.[0]?.id;
  return typeof id === 'string' ? /\/libraries\/([\w.]+)-\d/.exec(id)?.[1] : undefined;
}

/**
 * The latest attempt after a statement; undefined when nothing changes. Opening an exercise again is not another attempt:
 * the next one begins with the first thing done after the last was finished. Types that say again that they are done, because
 * a solution is shown or an old answer is put back, tell nothing new; when the points are others, somebody did something.
 */
export function nextAttempt(latest: AttemptState | undefined, effect: Effect, statement: AttemptStatement, at: Date): AttemptState | undefined {
  const isOver = latest === undefined || latest.finishedAt !== null;
  const current = isOver ? freshAfter(latest, at) : latest;
  if (effect !== 'finished') return latest === undefined || (effect === 'worked' && isOver) ? current : undefined;
  const outcome = outcomeOf(statement);
  if (latest !== undefined && isOver && saysNoMore(outcome, latest)) return undefined;
  return { ...current, finishedAt: at, ...outcome };
}

const freshAfter = (latest: AttemptState | undefined, at: Date): AttemptState => ({ number: (latest?.number ?? 0) + 1, startedAt: at, finishedAt: null, score: null, maxScore: null, success: null });

const saysNoMore = (outcome: Outcome, { score, maxScore }: AttemptState): boolean => outcome.score === null || (outcome.score === score && outcome.maxScore === maxScore);

/** Types that don't say whether it is enough mean all the points. */
function outcomeOf({ result }: AttemptStatement): Outcome {
  const { score, maxScore } = pointsOf(result?.score ?? {});
  return { score, maxScore, success: result?.success ?? (score === null || maxScore === null ? null : score >= maxScore) };
}

/** As counted, or as a share of one. Where there is nothing to score (0 of 0), none. */
function pointsOf({ raw, max, scaled }: NonNullable<NonNullable<AttemptStatement['result']>['score']>): Pick<AttemptState, 'score' | 'maxScore'> {
  if (raw !== undefined && max !== undefined && max > 0) return { score: raw, maxScore: max };
  return { score: scaled ?? null, maxScore: scaled === undefined ? null : 1 };
}
