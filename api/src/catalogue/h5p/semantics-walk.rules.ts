import { type FieldFault, type Texts } from '../../platform/index.js';
import { type Field, type LibraryReader } from './semantics.rules.js';
import { MISSING } from './semantics-words.rules.js';

export interface Walk {
  readonly read: LibraryReader;
  readonly requireAll: boolean;
  readonly libraries: Set<string>;
  readonly files: Set<string>;
  readonly issues: FieldFault[];
  /** Values seen so far: a bound on how much work one content can ask for. */
  values: number;
}

export interface Place {
  readonly path: string;
  /** Inside something optional that was left out: nothing is required there. */
  readonly relaxed: boolean;
  readonly depth: number;
}

export const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

export function refuse(walk: Walk, place: Place, message: Texts): void {
  if (walk.issues.length < 100) walk.issues.push({ path: place.path, message });
}

/** A required value is missing: an issue, unless nothing is required here. */
export function requireValue(walk: Walk, field: Field, place: Place): void {
  if (walk.requireAll && !field.optional && !place.relaxed) refuse(walk, place, MISSING);
}
