/**
 * A kind of personal data: what it is, why it is kept and until when (GDPR articles 13, 15 and 30), and how it is found.
 * Every table with an employee's id is named by one of these.
 */
export interface PersonalDataKind {
  /** `<context>.<concept>`; also the translation key. */
  readonly key: string;
  readonly table: string;
  readonly title: string;
  readonly purpose: string;
  /** How long it is kept, in words. */
  readonly kept: string;
  /** What is shown and exported: SQL expressions with their names, of the table or of joined ones. */
  readonly select: string;
  /** FROM and WHERE; each `?` is the employee's id. */
  readonly from: string;
  readonly orderBy: string;
}

const kinds = new Map<string, PersonalDataKind>();

export function definePersonalData(kind: PersonalDataKind): PersonalDataKind {
  kinds.set(kind.key, kind);
  return kind;
}

export const personalDataKinds = (): readonly PersonalDataKind[] => [...kinds.values()].sort((a, b) => a.key.localeCompare(b.key));
