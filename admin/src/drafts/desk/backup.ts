import type { Kept, KeptFiles } from './kept.js';

const keyOf = (draftId: string): string => `spor.draft.${draftId}`;

/** Keeps what the server has not heard of yet on this machine, so that a closed window or a dead battery takes nothing. */
export function keepBackup(draftId: string, files: KeptFiles): void {
  const unsaved = Object.entries(files).filter(([, { dirty }]) => dirty);
  try {
    if (unsaved.length === 0) localStorage.removeItem(keyOf(draftId));
    else localStorage.setItem(keyOf(draftId), JSON.stringify(Object.fromEntries(unsaved.map(([path, { content, revision }]) => [path, { content, revision, dirty: true }]))));
  } catch {
    // The browser lets nothing be kept, or is full: saving to the server goes on as before.
  }
}

export function readBackup(draftId: string): Record<string, Kept> {
  try {
    return JSON.parse(localStorage.getItem(keyOf(draftId)) ?? '{}') as Record<string, Kept>;
  } catch {
    return {};
  }
}
