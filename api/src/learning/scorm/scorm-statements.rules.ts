import { type ScormParameters, type UnitToLaunch } from '../../catalogue/index.js';
import { idOf } from '../../platform/index.js';
import { type PlayerStatement } from '../../records/index.js';
import { VERBS } from '../attempt/content-type.rules.js';
import { type ScormCommit } from './scorm.dto.js';
import { answeredSince, type Interaction } from './scorm-interactions.rules.js';
import { NOTHING, type Standing, standingOf } from './scorm-standing.rules.js';
import { duration, type ScormState, told } from './scorm-state.rules.js';

/** The SCORM profile of xAPI (ADL). */
const PROFILE = 'https://w3id.org/xapi/scorm';

type Verb = 'initialized' | 'answered' | 'completed' | 'passed' | 'failed' | 'suspended' | 'terminated';
type Part = Pick<PlayerStatement, 'object' | 'result'> & { readonly verb: Verb };

/**
 * The statements that follow from what a SCO has told since the last time. What it says is never taken for a statement: the verbs, the
 * activity and whose it is are the server's. Their ids are made of the commit's, so the same commit again says nothing new.
 */
export function statementsOf({ standard, parameters }: Pick<UnitToLaunch, 'standard' | 'parameters'>, iri: string, before: ScormState | undefined, commit: ScormCommit): PlayerStatement[] {
  const rules = parameters as ScormParameters;
  const isNew = before?.session !== commit.session;
  const cmi = told(commit.cmi);
  const was = before ? standingOf(standard, before.cmi, rules, before.ended) : NOTHING;
  const now = standingOf(standard, cmi, rules, commit.ended);
  const whole = { object: { id: iri } };
  const seconds = { duration: duration(commit.sessionSeconds) };
  const isOver = commit.ended && !(before?.ended && !isNew);
  const parts: Part[] = [
    ...(isNew ? [{ verb: 'initialized' as const, ...whole }] : []),
    ...answeredSince(before?.cmi ?? {}, cmi).map((one) => ({ verb: 'answered' as const, ...answer(iri, one) })),
    ...outcomes(was, now).map((verb) => ({ verb, ...whole, result: { ...resultOf(now), ...seconds } })),
    ...(isOver ? [{ verb: now.isSuspended ? ('suspended' as const) : ('terminated' as const), ...whole, result: seconds }] : []),
  ];
  return parts.map(({ verb, object, result }, index) => ({ id: idOf('scorm-statement', commit.commitId, index), verb: { id: VERBS + verb }, object, ...(result && { result }), context: { contextActivities: { category: [{ id: PROFILE }] } } }));
}

/** What is told anew: once, unless the points have changed. */
function outcomes(was: Standing, now: Standing): Verb[] {
  const isOther = was.isPassed !== now.isPassed || JSON.stringify(was.score) !== JSON.stringify(now.score);
  return [
    ...(now.isCompleted && (!was.isCompleted || (now.isPassed === null && isOther)) ? ['completed' as const] : []),
    ...(now.isPassed !== null && isOther ? [now.isPassed ? ('passed' as const) : ('failed' as const)] : []),
  ];
}

const resultOf = ({ isCompleted, isPassed, score }: Standing): PlayerStatement['result'] => ({ ...(score && { score }), ...(isPassed !== null && { success: isPassed }), completion: isCompleted || isPassed === true });

const answer = (iri: string, { id, type, response, isRight }: Interaction): Pick<Part, 'object' | 'result'> => ({
  object: { id: `${iri}?subContentId=${encodeURIComponent(id)}`, definition: { type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: type } },
  result: { ...(response && { response }), ...(isRight !== null && { success: isRight }) },
});
