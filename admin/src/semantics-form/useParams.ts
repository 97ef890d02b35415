import { useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Form } from './form.js';
import { shaped } from './rules/shape.js';
import { asObject, type Path, type Value, withValue } from './rules/value.js';

/**
 * The parameters and how they are changed. A change builds on what is true at that moment, not on what was drawn last: a file that
 * has been sent comes back while somebody is writing elsewhere.
 */
export function useParams(fields: Form['fields'], fieldsOf: Form['fieldsOf'], given: Value, onChange: (next: Value) => void) {
  const params = useMemo(() => shaped(fields, given, fieldsOf), [fields, given, fieldsOf]);
  const now = useRef({ params, onChange });
  useLayoutEffect(() => {
    now.current = { params, onChange };
  });
  const update = useCallback((next: (params: Value) => Value): Value => {
    now.current.params = next(now.current.params);
    now.current.onChange(now.current.params);
    return now.current.params;
  }, []);
  const change = useCallback((path: Path, value: unknown): void => void update((all) => asObject(withValue(all, path, value))), [update]);
  const latest = useCallback((): Value => now.current.params, []);
  return { params, update, change, latest };
}
