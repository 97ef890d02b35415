import { useState } from 'react';

let lastId = 0;
export const newIds = (count: number): number[] => Array.from({ length: count }, () => (lastId += 1));

/** Each row keeps what it is wherever it is moved: open or folded, left or not. */
export function useIds(count: number): [readonly number[], (next: readonly number[]) => void] {
  const [ids, setIds] = useState<readonly number[]>(() => newIds(count));
  const fitting = ids.length === count ? ids : [...ids.slice(0, count), ...newIds(Math.max(0, count - ids.length))];
  if (fitting !== ids) setIds(fitting);
  return [fitting, setIds];
}
