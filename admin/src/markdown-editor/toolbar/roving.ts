import { createContext, type KeyboardEvent, useContext } from 'react';

/** Which of the toolbar's buttons Tab leads to; the arrows lead on from there. */
export const RovingContext = createContext<{ current: string; go: (tool: string) => void }>({ current: '', go: () => undefined });

export function useRovingTool(tool: string): { tabIndex: number; onFocus: () => void; 'data-tool': string } {
  const { current, go } = useContext(RovingContext);
  return { tabIndex: current === tool ? 0 : -1, onFocus: () => go(tool), 'data-tool': tool };
}

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowRight: (index, last) => (index === last ? 0 : index + 1),
  ArrowLeft: (index, last) => (index === 0 ? last : index - 1),
  Home: () => 0,
  End: (_, last) => last,
};

export function roveByKey(event: KeyboardEvent<HTMLElement>): void {
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-tool]')];
  const index = tools.indexOf(event.target as HTMLElement);
  const step = STEPS[event.key];
  if (!step || index < 0) return;
  event.preventDefault();
  tools[step(index, tools.length - 1)]?.focus();
}
