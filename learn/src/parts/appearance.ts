export type Appearance = 'auto' | 'light' | 'dark';
export const APPEARANCES: readonly Appearance[] = ['auto', 'light', 'dark'];
const KEY = 'spor.appearance';

export function currentAppearance(): Appearance {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

export const startAppearance = (): void => document.documentElement.setAttribute('data-color-scheme', currentAppearance());

export function changeAppearance(appearance: Appearance): void {
  localStorage.setItem(KEY, appearance);
  startAppearance();
}
