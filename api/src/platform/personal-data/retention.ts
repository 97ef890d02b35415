import { type Texts } from '../language/language.js';

/**
 * A kind of row that is kept for a number of days, when the municipality has said how many: until then it is kept.
 * `count` and `remove` are SQL; their one `?` is the number of days.
 */
export interface RetentionKind {
  readonly key: string;
  readonly title: Texts;
  /** What is lost by it, and what is not. */
  readonly text: Texts;
  readonly suggested: number;
  readonly least: number;
  readonly most: number;
  readonly sql?: { readonly count: string; readonly remove: string };
}

const kinds = new Map<string, RetentionKind>();

export function defineRetention(kind: RetentionKind): RetentionKind {
  kinds.set(kind.key, kind);
  return kind;
}

export const retentionKinds = (): readonly RetentionKind[] => [...kinds.values()].sort((a, b) => a.key.localeCompare(b.key));
