import { type ScormParameters, type Standard } from '../../catalogue/index.js';
import { type Cmi } from './scorm.dto.js';

export interface ScormScore {
  readonly scaled?: number;
  readonly raw?: number;
  readonly min?: number;
  readonly max?: number;
}

/** How far somebody is in a SCO, told alike whatever version of the standard it speaks. */
export interface Standing {
  readonly isCompleted: boolean;
  /** Null while nothing is said of it. */
  readonly isPassed: boolean | null;
  readonly score: ScormScore | null;
  readonly isSuspended: boolean;
}

/** Where nothing is told, nothing is known. */
export const NOTHING: Standing = { isCompleted: false, isPassed: null, score: null, isSuspended: false };

type Rules = Pick<ScormParameters, 'completionThreshold' | 'minNormalizedMeasure'>;

/** @param ended whether the SCO has said that it is over: one that has told nothing of itself is then gone through, as both versions of the standard have it */
export const standingOf = (standard: Standard, cmi: Cmi, rules: Rules, ended: boolean): Standing => (standard === 'scorm-1.2' ? standing12(cmi, ended) : standing2004(cmi, rules, ended));

/** One word for both: `passed` and `failed` are of those who have come to the end. */
function standing12(cmi: Cmi, ended: boolean): Standing {
  const status = cmi['cmi.core.lesson_status'] ?? 'not attempted';
  return {
    isCompleted: ['completed', 'passed', 'failed'].includes(status) || (ended && status === 'not attempted' && cmi['cmi.core.exit'] !== 'suspend'),
    isPassed: status === 'passed' ? true : status === 'failed' ? false : null,
    score: scoreOf(numbersOf(cmi, 'cmi.core.score'), { min: 0, max: 100 }),
    isSuspended: cmi['cmi.core.exit'] === 'suspend',
  };
}

/** What the package's own rules say goes before what the SCO says: a measure that is enough, a progress that is. */
function standing2004(cmi: Cmi, { completionThreshold, minNormalizedMeasure }: Rules, ended: boolean): Standing {
  const score = scoreOf(numbersOf(cmi, 'cmi.score'), {});
  const progress = numberOf(cmi['cmi.progress_measure']);
  const status = cmi['cmi.completion_status'] ?? 'unknown';
  const success = cmi['cmi.success_status'] ?? 'unknown';
  const isSuspended = cmi['cmi.exit'] === 'suspend';
  const said = status === 'completed' || (ended && !isSuspended && status === 'unknown');
  return {
    isCompleted: completionThreshold !== null && progress !== undefined ? progress >= completionThreshold : said,
    isPassed: minNormalizedMeasure !== null && score?.scaled !== undefined ? score.scaled >= minNormalizedMeasure : success === 'passed' ? true : success === 'failed' ? false : null,
    score,
    isSuspended,
  };
}

const numbersOf = (cmi: Cmi, place: string): ScormScore => ({ ...numbered('scaled', cmi[`${place}.scaled`]), ...numbered('raw', cmi[`${place}.raw`]), ...numbered('min', cmi[`${place}.min`]), ...numbered('max', cmi[`${place}.max`]) });
const numbered = (name: keyof ScormScore, text: string | undefined): ScormScore => (numberOf(text) === undefined ? {} : { [name]: numberOf(text) });

function numberOf(text: string | undefined): number | undefined {
  const number = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** As xAPI wants it: points within their bounds, and a share of one only when it can be told. */
function scoreOf(said: ScormScore, otherwise: { readonly min?: number; readonly max?: number }): ScormScore | null {
  if (said.raw === undefined && said.scaled === undefined) return null;
  const { min, max } = { ...otherwise, ...said };
  const { raw } = said;
  const isWithin = raw !== undefined && max !== undefined && max > (min ?? 0) && raw <= max && raw >= (min ?? 0);
  const points = isWithin && raw !== undefined && max !== undefined ? { raw, min: min ?? 0, max } : {};
  const scaled = said.scaled !== undefined && Math.abs(said.scaled) <= 1 ? said.scaled : isWithin && raw !== undefined && max !== undefined ? Math.round((raw / max) * 10_000) / 10_000 : undefined;
  const score = { ...points, ...(scaled === undefined || Math.abs(scaled) > 1 ? {} : { scaled }) };
  return Object.keys(score).length ? score : null;
}
