import type { Assign } from '../types.js';

export type Target = Assign['target'];
export type Subject = Assign['subject'];

/** What the address of the assign page says: `?til=org-unit:<id>&hva=path:<id>&frist=2027-03-12`. */
export interface Wish {
  readonly target: Target | null;
  readonly subject: Subject | null;
  /** `undefined`: not decided yet; `null`: without a date. */
  readonly dueOn: string | null | undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NO_DUE = 'ingen';

function pair<K extends string>(text: string | null, kinds: readonly K[]): { kind: K; id: string } | null {
  const [kind, id] = (text ?? '').split(':');
  const known = kinds.find((one) => one === kind);
  return known === undefined || id === undefined || id === '' ? null : { kind: known, id };
}

export function wishOf(search: URLSearchParams): Wish {
  const due = search.get('frist');
  return {
    target: pair(search.get('til'), ['employee', 'org-unit']),
    subject: pair(search.get('hva'), ['path', 'course']),
    dueOn: due === NO_DUE ? null : due !== null && DAY.test(due) ? due : undefined,
  };
}

/** The same address with one part changed; an empty value takes it away. */
export function withPart(search: URLSearchParams, part: 'til' | 'hva' | 'frist', value: string): URLSearchParams {
  const next = new URLSearchParams(search);
  if (value === '') next.delete(part);
  else next.set(part, value);
  return next;
}

export const withoutDue = NO_DUE;
