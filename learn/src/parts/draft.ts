import { useState } from 'react';

/** Text that somebody is writing, kept in this tab until it is sent: going elsewhere and a reload lose nothing. */
export function useDraft(name: string): [string, (text: string) => void] {
  const key = `spor.draft.${name}`;
  const [text, setText] = useState(() => kept(key));
  const change = (next: string) => {
    setText(next);
    try {
      if (next === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, next);
    } catch {
      // Storage may be switched off; then it is kept as long as the page is.
    }
  };
  return [text, change];
}

function kept(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}
