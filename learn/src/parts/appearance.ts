export type Appearance = 'auto' | 'light' | 'dark';
export const APPEARANCES: readonly Appearance[] = ['auto', 'light', 'dark'];
const KEY = 'spor.appearance';

export function currentAppearance(): Appearance {
  const kept = localStorage.getItem(KEY);
  return kept === 'light' || kept === 'dark' ? kept : 'auto';
}

const show = (appearance: Appearance): void => document.documentElement.setAttribute('data-color-scheme', appearance);

export function startAppearance(): void {
  show(currentAppearance());
  // Paper is white, whatever the screen is.
  addEventListener('beforeprint', () => show('light'));
  addEventListener('afterprint', () => show(currentAppearance()));
}

export function changeAppearance(appearance: Appearance): void {
  localStorage.setItem(KEY, appearance);
  show(appearance);
}
