import { useEffect, useRef } from 'react';
import { useLocation } from 'react-admin';

const TRIES = 40;
const PAUSE_MS = 50;
const WRITABLE = 'input, textarea, [contenteditable=true], select, button';

/** The field itself, or what one writes in within it. */
function writable(id: string): HTMLElement | null {
  const found = document.getElementById(id);
  if (!found) return null;
  return found.matches(`${WRITABLE}, [tabindex]`) ? found : (found.querySelector<HTMLElement>('[contenteditable=true], textarea:not([aria-hidden])') ?? found.querySelector<HTMLElement>(WRITABLE));
}

/** Some fields are fetched when they are needed, so it is looked for a while. @returns how to give up */
function focusWhenThere(id: string): () => void {
  const there = writable(id);
  there?.focus();
  if (there) return () => undefined;
  let tries = 0;
  const timer = setInterval(() => {
    tries += 1;
    const target = writable(id);
    target?.focus();
    if (target || tries >= TRIES) clearInterval(timer);
  }, PAUSE_MS);
  return () => clearInterval(timer);
}

/** The address may name a field (`?field=summary`): it takes the focus. Without one a part that is opened gets it at its heading. */
export function useGoTo(): void {
  const { key, search } = useLocation();
  const before = useRef(key);
  useEffect(() => {
    const field = new URLSearchParams(search).get('field');
    const isSame = before.current === key;
    before.current = key;
    if (field) return focusWhenThere(`draft-${field}`);
    if (!isSame) document.getElementById('draft-part')?.focus();
    return undefined;
  }, [key, search]);
}
