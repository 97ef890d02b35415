import { useEffect, useState } from 'react';

const CONTROL = 'input:not([type=file]), textarea, select, [role=textbox], button';

/** Focuses an element once it is there: the first of these, or the first control inside it. */
export function useFocus(): (...ids: string[]) => void {
  const [wanted, setWanted] = useState<readonly string[]>([]);
  useEffect(() => {
    const element = wanted.map((id) => document.getElementById(id)).find(Boolean);
    const target = element?.matches(CONTROL) ? element : element?.querySelector<HTMLElement>(CONTROL);
    target?.focus();
  }, [wanted]);
  return (...ids) => setWanted(ids);
}
