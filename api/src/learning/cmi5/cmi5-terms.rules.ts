/** What units ask of Spor outside the record store. Their pages have another origin, and no cookie comes with what they ask. */
export const CMI5 = '/cmi5';

/** The names that cmi5 gives to what is said in a session (cmi5 1.0, 9.3 and 9.6). */
const ADL = 'http://adlnet.gov/expapi/verbs/';
const W3ID = 'https://w3id.org/xapi/adl/verbs/';

/** Verbs by the names the specification uses. */
export const VERB = {
  launched: `${ADL}launched`,
  initialized: `${ADL}initialized`,
  completed: `${ADL}completed`,
  passed: `${ADL}passed`,
  failed: `${ADL}failed`,
  terminated: `${ADL}terminated`,
  abandoned: `${W3ID}abandoned`,
  waived: `${W3ID}waived`,
  satisfied: `${W3ID}satisfied`,
} as const;
export type Verb = keyof typeof VERB;

/** Those that a unit may say; the others are the platform's. */
export const UNIT_VERBS = ['initialized', 'completed', 'passed', 'failed', 'terminated'] as const;
export type UnitVerb = (typeof UNIT_VERBS)[number];

export const unitVerbOf = (id: string): UnitVerb | undefined => UNIT_VERBS.find((verb) => VERB[verb] === id);

const CONTEXT = 'https://w3id.org/xapi/cmi5/context';
export const CATEGORY = { cmi5: `${CONTEXT}/categories/cmi5`, moveOn: `${CONTEXT}/categories/moveon` } as const;
export const EXTENSION = {
  sessionId: `${CONTEXT}/extensions/sessionid`,
  masteryScore: `${CONTEXT}/extensions/masteryscore`,
  launchMode: `${CONTEXT}/extensions/launchmode`,
  launchUrl: `${CONTEXT}/extensions/launchurl`,
  moveOn: `${CONTEXT}/extensions/moveon`,
  launchParameters: `${CONTEXT}/extensions/launchparameters`,
  progress: 'https://w3id.org/xapi/cmi5/result/extensions/progress',
  reason: 'https://w3id.org/xapi/cmi5/result/extensions/reason',
} as const;
export const ACTIVITY_TYPE = { block: 'https://w3id.org/xapi/cmi5/activitytype/block', course: 'https://w3id.org/xapi/cmi5/activitytype/course' } as const;

/** The documents that the platform and the unit share (10 and 11). */
export const LAUNCH_DATA = 'LMS.LaunchData';
export const PREFERENCES = 'cmi5LearnerPreferences';

export const LAUNCH_MODES = ['Normal', 'Browse', 'Review'] as const;
export type LaunchMode = (typeof LAUNCH_MODES)[number];

/** Why a unit is waived (9.5.5.2). */
export const WAIVER_REASONS = ['Tested Out', 'Equivalent AU', 'Equivalent Outside Activity', 'Administrative'] as const;
export type WaiverReason = (typeof WAIVER_REASONS)[number];

/** What the rules read of a statement. */
export interface Cmi5Statement {
  readonly id?: string | undefined;
  readonly timestamp?: string | undefined;
  readonly actor?: unknown;
  readonly verb: { readonly id: string };
  readonly object: { readonly id?: string | undefined; readonly objectType?: string | undefined };
  readonly result?: { readonly score?: Score | undefined; readonly success?: boolean | undefined; readonly completion?: boolean | undefined; readonly duration?: string | undefined; readonly extensions?: Extensions } | undefined;
  readonly context?: { readonly registration?: string | undefined; readonly contextActivities?: Readonly<Record<string, unknown>> | undefined; readonly extensions?: Extensions } | undefined;
}
type Extensions = Readonly<Record<string, unknown>> | undefined;
interface Score {
  readonly scaled?: number | undefined;
  readonly raw?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** One activity may stand without a list around it (xAPI 1.0.3, Data 2.4.6.2). */
export function activitiesIn({ context }: Cmi5Statement, kind: 'category' | 'grouping'): string[] {
  const given = context?.contextActivities?.[kind] ?? [];
  return (Array.isArray(given) ? given : [given]).map((activity) => (activity as { id: string }).id);
}

/** Says what cmi5 knows, rather than something of the unit's own (7.1.3). */
export const isDefined = (statement: Cmi5Statement): boolean => activitiesIn(statement, 'category').includes(CATEGORY.cmi5);
