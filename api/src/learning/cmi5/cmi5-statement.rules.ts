import { activitiesIn, CATEGORY, type Cmi5Statement, EXTENSION, isDefined, type UnitVerb, unitVerbOf } from './cmi5-terms.rules.js';

/** What a unit was told when it was launched, and has to say again. */
export interface Launched {
  readonly sessionId: string;
  readonly registration: string;
  readonly actor: { readonly account: { readonly homePage: string; readonly name: string } };
  readonly activityId: string;
  readonly publisherId: string;
  readonly masteryScore: number | null;
}

type Rule = (statement: Cmi5Statement, launched: Launched) => string | undefined;

const VOIDED = 'http://adlnet.gov/expapi/verbs/voided';
const WITH_DURATION: readonly UnitVerb[] = ['completed', 'passed', 'failed', 'terminated'];
const SUCCESS: Readonly<Partial<Record<UnitVerb, boolean>>> = { passed: true, failed: false };
const COMPLETION: Readonly<Partial<Record<UnitVerb, boolean>>> = { completed: true };

/** Of every statement of a session, whatever it says. */
const OF_ALL: readonly Rule[] = [
  ({ verb }) => (verb.id === VOIDED ? '6.3: a unit may not void statements.' : undefined),
  ({ id }) => (id === undefined ? '9.1: a statement must have an id.' : undefined),
  ({ timestamp }) => (timestamp === undefined ? '9.7: a statement must have a timestamp.' : undefined),
  ({ timestamp = '' }) => (/(Z|[+-]00(:?00)?)$/i.test(timestamp) ? undefined : '9.7: the timestamp must be in UTC.'),
  ({ actor }, { actor: own }) => (isSame(actor, own) ? undefined : '9.2: the actor must be the one of the launch, with its account.'),
  ({ context }, { registration }) => (context?.registration?.toLowerCase() === registration ? undefined : '9.6.1: the registration must be the one of the launch.'),
  ({ context }, { sessionId }) => (context?.extensions?.[EXTENSION.sessionId] === sessionId ? undefined : '9.6.3.1: the session id must be the one of the launch.'),
  (statement, { publisherId }) => (activitiesIn(statement, 'grouping').includes(publisherId) ? undefined : '10.2.1: what the context template holds must be kept.'),
];

/** Likewise, once it is known whether it says success or completion as it should. */
const MOVE_ON_ELSEWHERE: Rule = (statement) => (activitiesIn(statement, 'category').includes(CATEGORY.moveOn) && !judges(statement) ? '9.6.2.2: only what says success or completion has the moveOn category.' : undefined);

/** Of those that cmi5 defines. */
const OF_DEFINED: readonly Rule[] = [
  ({ verb }) => (unitVerbOf(verb.id) ? undefined : '7.1.3: a statement in the cmi5 category has a verb that cmi5 gives to units.'),
  ({ object }, { activityId }) => (object.id === activityId ? undefined : '9.4: the object must be the activity of the launch.'),
  ({ verb, result }) => (result?.success === SUCCESS[unitVerbOf(verb.id)!] ? undefined : '9.5.2: success is true of passed, false of failed, and stands in nothing else.'),
  ({ verb, result }) => (result?.completion === COMPLETION[unitVerbOf(verb.id)!] ? undefined : '9.5.3: completion is true of completed, and stands in nothing else.'),
  ({ verb, result }) => (WITH_DURATION.includes(unitVerbOf(verb.id)!) && result?.duration === undefined ? '9.5.4.1: the duration is missing.' : undefined),
  (statement) => (judges(statement) && !activitiesIn(statement, 'category').includes(CATEGORY.moveOn) ? '9.6.2.2: the moveOn category is missing.' : undefined),
  ({ result }) => progressFault(result?.extensions?.[EXTENSION.progress]),
  ({ verb, result }) => (result?.score && !['passed', 'failed'].includes(unitVerbOf(verb.id)!) ? '9.5.1: only passed and failed have a score.' : undefined),
  ({ result }) => (result?.score ? scoreFault(result.score) : undefined),
  masteryFault,
];

/** What is wrong with a statement of a session, by the specification's section; undefined when nothing is. Its place among the others is `session.rules`. */
export function faultIn(statement: Cmi5Statement, launched: Launched): string | undefined {
  const rules = [...OF_ALL, ...(isDefined(statement) ? OF_DEFINED : []), MOVE_ON_ELSEWHERE];
  for (const rule of rules) {
    const fault = rule(statement, launched);
    if (fault) return fault;
  }
  return undefined;
}

const judges = (statement: Cmi5Statement): boolean => isDefined(statement) && (statement.result?.success !== undefined || statement.result?.completion !== undefined);

export function isSame(given: unknown, { account }: Launched['actor']): boolean {
  const { objectType = 'Agent', account: other } = (given ?? {}) as { objectType?: string; account?: { homePage?: string; name?: string } };
  return objectType === 'Agent' && other?.homePage === account.homePage && other.name === account.name;
}

const progressFault = (progress: unknown): string | undefined =>
  progress === undefined || (Number.isInteger(progress) && (progress as number) >= 0 && (progress as number) <= 100) ? undefined : '9.5.5.1: the progress is a whole number from 0 to 100.';

function scoreFault({ scaled, raw, min, max }: NonNullable<NonNullable<Cmi5Statement['result']>['score']>): string | undefined {
  if (scaled !== undefined && (scaled < 0 || scaled > 1)) return '9.5.1: a scaled score is from 0 to 1.';
  if (raw === undefined) return undefined;
  if (min === undefined || max === undefined) return '9.5.1: a raw score comes with min and max.';
  return raw < min || raw > max ? '9.5.1: a raw score is from min to max.' : undefined;
}

/** A verdict made by a score is made by the mastery score of the launch, and says so (9.3.4, 9.3.5 and 9.6.3.2). */
function masteryFault({ verb, result, context }: Cmi5Statement, { masteryScore }: Launched): string | undefined {
  const said = context?.extensions?.[EXTENSION.masteryScore];
  if (said !== undefined && said !== masteryScore) return '9.6.3.2: the mastery score must be the one of the launch.';
  const scaled = result?.score?.scaled;
  if (masteryScore === null || scaled === undefined) return undefined;
  if (said === undefined) return '9.6.3.2: the mastery score is missing.';
  const isEnough = scaled >= masteryScore;
  if (unitVerbOf(verb.id) === 'passed' && !isEnough) return '9.3.4: a score that passes is at least the mastery score.';
  return unitVerbOf(verb.id) === 'failed' && isEnough ? '9.3.5: a score that fails is below the mastery score.' : undefined;
}
