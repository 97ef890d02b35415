import type { StatementDto, StatementRowDto } from '../types.js';

type Translate = (key: string, words?: Record<string, unknown>) => string;

const LABELS = 'resources.statements';
const KNOWN = [
  'answered', 'completed', 'attempted', 'interacted', 'progressed', 'experienced', 'passed', 'failed', 'initialized', 'terminated', 'scored',
  'mastered', 'launched', 'registered', 'abandoned', 'waived', 'satisfied', 'voided', 'suspended', 'resumed', 'consumed',
] as const;
type KnownVerb = (typeof KNOWN)[number];

/** The verbs that xAPI's own lists share; others have a meaning only to those who made them. */
const SHARED = ['http://adlnet.gov/expapi/verbs/', 'https://w3id.org/xapi/adl/verbs/', 'http://activitystrea.ms/schema/1.0/', 'http://h5p.org/x-api/'];

export function knownVerb(iri: string): KnownVerb | undefined {
  const home = SHARED.find((prefix) => iri.startsWith(prefix));
  return home === undefined ? undefined : KNOWN.find((verb) => verb === iri.slice(home.length));
}

/** What a verb is called by itself: in our words, in its own, or by the end of its address. */
export const verbName = (t: Translate, iri: string, display: string | null = null): string => {
  const known = knownVerb(iri);
  return known ? t(`${LABELS}.verbs.${known}`) : (display ?? iri.split(/[/#]/).filter(Boolean).at(-1) ?? iri);
};

export const whatName = (t: Translate, { kind, id, title }: StatementRowDto['what']): string => {
  if (title) return t(`${LABELS}.titled`, { title });
  return kind === 'activity' && id ? id : t(`${LABELS}.things.${kind}`);
};

export const tellerName = (t: Translate, toldBy: string | null): string => toldBy || t(`${LABELS}.${toldBy === null ? 'spor' : 'ownTool'}`);

export const whoName = (t: Translate, { isEmployee, name }: StatementRowDto['who']): string => name ?? t(`${LABELS}.${isEmployee ? 'someone' : 'outsider'}`);

/** A statement as a sentence: *En ansatt svarte på «Hva av dette er innovasjon?»* */
export function sentence(t: Translate, { who, verb, what }: StatementRowDto): string {
  const words = { who: whoName(t, who), what: whatName(t, what) };
  const known = knownVerb(verb.iri);
  return known ? t(`${LABELS}.said.${known}`, words) : t(`${LABELS}.saidOtherwise`, { ...words, verb: verbName(t, verb.iri, verb.display) });
}

interface Numbers {
  number: (value: number) => string;
  percent: (share: number) => string;
}

/** What came of it, in words; empty when the statement says nothing of it. */
export function outcome(t: Translate, { number, percent }: Numbers, { completion, success, score, duration }: StatementDto['result']): string {
  const say = (key: string, words?: Record<string, unknown>): string => t(`${LABELS}.show.${key}`, words);
  return [
    completion === null ? '' : say(completion ? 'completion' : 'notCompletion'),
    success === null ? '' : say(success ? 'success' : 'notSuccess'),
    score ? pointsOf(say, { number, percent }, score) : '',
    duration ? say('duration', { duration: duration.replace(/^PT?/, '').toLowerCase() }) : '',
  ].filter(Boolean).join(', ');
}

function pointsOf(say: Translate, { number, percent }: Numbers, { raw, max, scaled }: NonNullable<StatementDto['result']['score']>): string {
  if (raw !== null && max !== null) return say('points', { raw: number(raw), max: number(max) });
  if (raw !== null) return say('score', { raw: number(raw) });
  return scaled === null ? '' : say('scaled', { share: percent(scaled) });
}
