import { useEffect, useState } from 'react';

const SETTLED_MS = 250;

/** The value when it has not changed for a quarter of a second, so that a search is not asked for every letter. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
