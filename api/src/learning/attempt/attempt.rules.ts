/** What the rules read of a statement. */
export interface AttemptStatement {
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string };
  readonly result?: { readonly score?: { readonly raw?: number | undefined; readonly max?: number | undefined; readonly scaled?: number | undefined } | undefined; readonly success?: boolean | undefined; readonly completion?: boolean | undefined } | undefined;
}

export interface AttemptState {
  readonly number: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly score: number | null;
  readonly maxScore: number | null;
  readonly success: boolean | null;
}

type Effect = 'none' | 'opened' | 'worked' | 'finished';

const VERBS = 'http://adlnet.gov/expapi/verbs/';
const FINISHING = ['completed', 'passed', 'failed', 'mastered', 'scored'].map((verb) => VERBS + verb);

/** Content types made of others: their parts answer along the way, and only `completed` says that the whole is done. */
const CONTAINERS = new Set([
  'H5P.Column',
  'H5P.QuestionSet',
  'H5P.InteractiveBook',
  'H5P.CoursePresentation',
  'H5P.InteractiveVideo',
  'H5P.BranchingScenario',
  'H5P.SingleChoiceSet',
  'Spor.QuestionSet',
  'Spor.Column',
  'Spor.Video',
]);

/** The IRI of an exercise; parts inside it add `?subContentId=…`. */
export const exerciseIri = (installation: string, exerciseId: string): string => `${installation}/xapi/activities/exercise/${exerciseId}`;

export const isAbout = (objectId: string, iri: string): boolean => objectId === iri || objectId.startsWith(`${iri}?subContentId=`);

/** What a statement means to the attempt at an exercise made with `library` (`Spor.Choice 1.0`). */
export function effectOf(statement: AttemptStatement, iri: string, library: string): Effect {
  const verb = statement.verb.id;
  // Also of a part: a container that is opened again shows its parts, and nothing is done by that.
  if (verb === `${VERBS}attempted`) return 'opened';
  if (statement.object.id !== iri) return 'worked';
  if (statement.result?.completion === false) return 'worked';
  if (FINISHING.includes(verb)) return 'finished';
  return verb === `${VERBS}answered` && !CONTAINERS.has(library.split(' ')[0] ?? '') ? 'finished' : 'worked';
}

/**
 * The latest attempt after a statement; undefined when nothing changes. Opening an exercise again is not another attempt:
 * the next one begins with the first thing done after the last was finished.
 */
export function nextAttempt(latest: AttemptState | undefined, effect: Effect, statement: AttemptStatement, at: Date): AttemptState | undefined {
  const fresh = (): AttemptState => ({ number: (latest?.number ?? 0) + 1, startedAt: at, finishedAt: null, score: null, maxScore: null, success: null });
  if (effect === 'opened') return latest ? undefined : fresh();
  const current = !latest || latest.finishedAt ? fresh() : latest;
  if (effect === 'finished') return { ...current, finishedAt: at, ...outcomeOf(statement) };
  return current === latest ? undefined : current;
}

function outcomeOf({ result }: AttemptStatement): Pick<AttemptState, 'score' | 'maxScore' | 'success'> {
  const { raw, max, scaled } = result?.score ?? {};
  const points = raw !== undefined && max !== undefined && max > 0 ? { score: raw, maxScore: max } : { score: scaled ?? null, maxScore: scaled === undefined ? null : 1 };
  return { ...points, success: result?.success ?? null };
}
