import { useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'react-admin';
import { focusWhenThere } from '../../layout/focusWhenThere.js';

const WRITABLE = 'input, textarea, [contenteditable=true], select, button';

/** The field itself, or what one writes in within it. */
function writable(id: string): HTMLElement | null {
  const found = document.getElementById(id);
  if (!found) return null;
  return found.matches(`${WRITABLE}, [tabindex]`) ? found : (found.querySelector<HTMLElement>('[contenteditable=true], textarea:not([aria-hidden])') ?? found.querySelector<HTMLElement>(WRITABLE));
}

const placeIn = (search: string) => {
  const address = new URLSearchParams(search);
  return { field: address.get('field'), at: address.get('at') };
};

/** Words of a text, or a value in an exercise, to which the address leads. Another turn of the same leads there again. */
export interface At {
  readonly what: string;
  readonly turn: string;
}

/** Where in a field the address leads; undefined when it leads elsewhere, or to the field itself. */
export function useAt(name: string): At | undefined {
  const { key, search } = useLocation();
  const { field, at } = placeIn(search);
  return useMemo(() => (field === name && at !== null ? { what: at, turn: key ?? '' } : undefined), [field, name, at, key]);
}

/** The address may name a field (`?field=summary`): it takes the focus. Without one a part that is opened gets it at its heading. */
export function useGoTo(): void {
  const { key, search } = useLocation();
  const before = useRef(key);
  useEffect(() => {
    const { field, at } = placeIn(search);
    const isSame = before.current === key;
    before.current = key;
    // A place within the field takes the focus itself, once it is drawn.
    if (field && at !== null) return undefined;
    if (field) return focusWhenThere(() => writable(`draft-${field}`));
    if (!isSame) document.getElementById('draft-part')?.focus();
    return undefined;
  }, [key, search]);
}
