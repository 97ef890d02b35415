import { type Day } from '../../platform/index.js';
import { type RemarkWords } from '../content-import/remark-words.rules.js';

/** What blocks is against the law for some reader, or can't be shown; what warns is for the editor to judge. */
export type Severity = 'blocks' | 'warns';

/** One thing that a reader would stumble over. */
export interface Finding {
  /** `lix`, `captions-missing` … */
  readonly code: string;
  readonly severity: Severity;
  /** By the name it has in the thing's own folder: `nb/forste.md`. */
  readonly file: string;
  /** Words that stand in the file, or the path of a value in it. */
  readonly where?: string | readonly PropertyKey[];
  readonly words: RemarkWords;
  /** It keeps somebody out: whoever lets it stand says why. */
  readonly needsReason?: true;
}

/** What an installation asks of a text. */
export interface CheckLimits {
  /** Warns above this LIX. */
  readonly lix: number;
  /** Machine names of content types that may be used; `Spor.*` is all that begin so. */
  readonly contentTypes: readonly string[];
  readonly today: Day;
}

export const blocks = (code: string, file: string, words: RemarkWords, where?: Finding['where']): Finding => ({ code, severity: 'blocks', file, words, ...(where === undefined ? {} : { where }) });
export const warns = (code: string, file: string, words: RemarkWords, where?: Finding['where']): Finding => ({ code, severity: 'warns', file, words, ...(where === undefined ? {} : { where }) });
