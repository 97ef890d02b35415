import { type Texts } from '../language/language.js';

/** One thing that is shown and exported: an SQL expression, of the table or of joined ones, and what it is called. */
export interface PersonalDataColumn extends Texts {
  readonly value: string;
}

/**
 * A kind of personal data: what it is, why it is kept and until when (GDPR articles 13, 15 and 30), and how it is found.
 * Every table with an employee's id is named by one of these.
 */
export interface PersonalDataKind {
  /** `<context>.<concept>` */
  readonly key: string;
  readonly table: string;
  readonly title: Texts;
  readonly purpose: Texts;
  /** How long it is kept, in words. */
  readonly kept: Texts;
  readonly columns: readonly PersonalDataColumn[];
  /** FROM and WHERE; each `?` is the employee's id. */
  readonly from: string;
  readonly orderBy: string;
  readonly erasure: Erasure;
}

/**
 * What becomes of it when somebody is erased: the rows go, stay without who it was, or stay under a pseudonym that nothing
 * leads back from, because figures rest on them. With the SQL that does it (`:person` and `:pseudonym` are ids), or
 * without, when an {@link Eraser} or what points at the rows does.
 */
export interface Erasure {
  readonly how: 'delete' | 'cut' | 'pseudonym';
  readonly sql?: readonly string[];
}

const kinds = new Map<string, PersonalDataKind>();

export function definePersonalData(kind: PersonalDataKind): PersonalDataKind {
  kinds.set(kind.key, kind);
  return kind;
}

export const personalDataKinds = (): readonly PersonalDataKind[] => [...kinds.values()].sort((a, b) => a.key.localeCompare(b.key));
