import { CATEGORY, type Cmi5Statement, EXTENSION, type LaunchMode, VERB, type Verb, type WaiverReason } from './cmi5-terms.rules.js';
import { type MoveOn } from './move-on.rules.js';

/** What a package says of a unit that is launched. */
export interface LaunchedUnit {
  readonly publisherId: string;
  readonly title: string;
  readonly activityType: string;
  readonly moveOn: MoveOn;
  readonly masteryScore: number | null;
  readonly launchParameters: string;
  readonly entitlementKey: string;
  readonly launchMethod: 'AnyWindow' | 'OwnWindow';
}

/** What the address says, in the names of the specification (8.1). */
export interface LaunchAddress {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: object;
  readonly registration: string;
  readonly activityId: string;
}

/** @param address of the unit, perhaps with a query and a place in it of its own */
export function launchUrl(address: string, said: LaunchAddress): string {
  const values = { ...said, actor: JSON.stringify(said.actor) };
  const query = Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  const [whole = '', ...place] = address.split('#');
  return [`${whole}${whole.includes('?') ? '&' : '?'}${query}`, ...place].join('#');
}

/** The document `LMS.LaunchData` (10.2). */
export function launchData(unit: LaunchedUnit, sessionId: string, launchMode: LaunchMode, returnURL: string): object {
  return {
    contextTemplate: { contextActivities: { grouping: [{ id: unit.publisherId }] }, extensions: { [EXTENSION.sessionId]: sessionId } },
    launchMode,
    launchMethod: unit.launchMethod,
    moveOn: unit.moveOn,
    returnURL,
    ...(unit.masteryScore === null ? {} : { masteryScore: unit.masteryScore }),
    ...(unit.launchParameters ? { launchParameters: unit.launchParameters } : {}),
    ...(unit.entitlementKey ? { entitlementKey: { courseStructure: unit.entitlementKey } } : {}),
  };
}

/** The learner's languages, the one that was chosen first (11.1); with sound, which the unit asks for too (11.2). */
export function preferencesOf(language: string): object {
  const others = ['nb', 'nn', 'en'].filter((one) => one !== language);
  return { languagePreference: [language, ...others].join(','), audioPreference: 'on' };
}

/** What the platform says of a unit, a block or a course (9.3). */
export interface OwnStatement {
  readonly id: string;
  readonly verb: { readonly id: string; readonly display: Record<string, string> };
  readonly object: { readonly id: string; readonly objectType: 'Activity'; readonly definition: object };
  readonly result?: NonNullable<Cmi5Statement['result']>;
  readonly context: { readonly instructor?: Account; readonly contextActivities: Readonly<Record<'category' | 'grouping', readonly { readonly id: string }[]>>; readonly extensions: Record<string, unknown> };
}

/** Somebody, as xAPI names whom a platform knows. */
interface Account {
  readonly objectType: 'Agent';
  readonly account: { readonly homePage: string; readonly name: string };
}

interface About {
  readonly id: string;
  readonly sessionId: string;
  /** The generated id of what it is about, and what that is. */
  readonly activity: { readonly id: string; readonly definition: object };
  readonly publisherId: string;
}

export const launchedStatement = (about: About, unit: LaunchedUnit, launchMode: LaunchMode, address: string): OwnStatement =>
  ownStatement('launched', about, {
    extensions: {
      [EXTENSION.launchMode]: launchMode,
      [EXTENSION.launchUrl]: address,
      [EXTENSION.moveOn]: unit.moveOn,
      ...(unit.masteryScore === null ? {} : { [EXTENSION.masteryScore]: unit.masteryScore }),
      ...(unit.launchParameters ? { [EXTENSION.launchParameters]: unit.launchParameters } : {}),
    },
  });

/** @param seconds from the launch to the last that was heard (9.5.4.2) */
export const abandonedStatement = (about: About, seconds: number): OwnStatement => ownStatement('abandoned', about, { result: { duration: `PT${Math.max(0, seconds).toFixed(2).replace(/\.?0+$/, '')}S` } });

/** @param by who says that it counts: cmi5 has no place for them, and xAPI's is the instructor (4.2.2.6) */
export const waivedStatement = (about: About, reason: WaiverReason, by: Account): OwnStatement =>
  ownStatement('waived', about, { result: { success: true, completion: true, extensions: { [EXTENSION.reason]: reason } }, categories: [CATEGORY.moveOn], instructor: by });

export const satisfiedStatement = (about: About): OwnStatement => ownStatement('satisfied', about, {});

interface Said {
  readonly result?: NonNullable<Cmi5Statement['result']>;
  readonly extensions?: Record<string, unknown>;
  readonly categories?: readonly string[];
  readonly instructor?: Account;
}

function ownStatement(verb: Verb, { id, sessionId, activity, publisherId }: About, { result, extensions = {}, categories = [], instructor }: Said): OwnStatement {
  return {
    id,
    verb: { id: VERB[verb], display: { en: verb } },
    object: { ...activity, objectType: 'Activity' },
    ...(result ? { result } : {}),
    context: {
      ...(instructor ? { instructor } : {}),
      contextActivities: { category: [CATEGORY.cmi5, ...categories].map((category) => ({ id: category })), grouping: [{ id: publisherId }] },
      extensions: { [EXTENSION.sessionId]: sessionId, ...extensions },
    },
  };
}
