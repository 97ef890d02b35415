import type { DraftDto } from '../draft.types.js';
import type { Kept, KeptFiles } from './kept.js';

type Named = Pick<DraftDto, 'id' | 'kind' | 'slug'>;

/** What was written in a draft and never reached the server. */
export interface Backup extends Named {
  readonly files: KeptFiles;
}

const PREFIX = 'spor.draft.';
const keyOf = (draftId: string): string => PREFIX + draftId;

/** Keeps what the server has not heard of yet on this machine, so that a closed window or a dead battery takes nothing. */
export function keepBackup({ id, kind, slug }: Named, files: KeptFiles): void {
  const unsaved = Object.entries(files).filter(([, { dirty }]) => dirty);
  try {
    if (unsaved.length === 0) localStorage.removeItem(keyOf(id));
    else localStorage.setItem(keyOf(id), JSON.stringify({ id, kind, slug, files: Object.fromEntries(unsaved.map(([path, { content, revision }]) => [path, { content, revision, dirty: true } satisfies Kept])) } satisfies Backup));
  } catch {
    // The browser lets nothing be kept, or is full: saving to the server goes on as before.
  }
}

export function readBackup(draftId: string): Backup | undefined {
  try {
    const backup = JSON.parse(localStorage.getItem(keyOf(draftId)) ?? 'null') as Backup | null;
    return backup?.files ? backup : undefined;
  } catch {
    return undefined;
  }
}

/** What was kept of earlier drafts of the same thing. There is one draft of a thing at a time, so those are gone. */
export function leftBehind({ id, kind, slug }: Named): Backup[] {
  try {
    const ids = Object.keys(localStorage).flatMap((key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : []));
    return ids.filter((one) => one !== id).flatMap((one) => readBackup(one) ?? []).filter((backup) => backup.kind === kind && backup.slug === slug);
  } catch {
    return [];
  }
}

export function dropBackup(draftId: string): void {
  try {
    localStorage.removeItem(keyOf(draftId));
  } catch {
    // Nothing was kept either.
  }
}
