import { useEffect, useRef } from 'react';
import { useLocation } from 'react-admin';

/** The address may name a field (`?field=summary`): it takes the focus. Without one a part that is opened gets it at its heading. */
export function useGoTo(): void {
  const { key, search } = useLocation();
  const before = useRef(key);
  useEffect(() => {
    const field = new URLSearchParams(search).get('field');
    const target = field ? document.getElementById(`draft-${field}`) : before.current === key ? null : document.getElementById('draft-part');
    before.current = key;
    target?.focus();
  }, [key, search]);
}
