import { useMemo, useState } from 'react';
import type { Form } from './form.js';
import { type Faults, faultsOf, type Judged, judged, type Refusal } from './rules/faults.js';
import type { Value } from './rules/value.js';

interface Said {
  readonly key: string;
  readonly refusals: readonly Judged[];
  readonly turn: number;
}

/** What is wrong, and whether all of it is told: that is when the server has said no. */
export function useFaults(fields: Form['fields'], fieldsOf: Form['fieldsOf'], params: Value, errors: readonly Refusal[]): { faults: Faults; showsAll: boolean; turn: number } {
  const key = JSON.stringify(errors);
  const [said, setSaid] = useState<Said>({ key: '[]', refusals: [], turn: 0 });
  if (said.key !== key) setSaid({ key, refusals: judged(errors, fields, params), turn: said.turn + (errors.length ? 1 : 0) });
  const faults = useMemo(() => faultsOf(fields, params, fieldsOf, said.refusals), [fields, params, fieldsOf, said]);
  return { faults, showsAll: errors.length > 0, turn: said.turn };
}
