import type { DraftFileDto, FileContent } from '../draft.types.js';

/** One file on the desk. */
export interface Kept {
  /** As it stands on the screen; null when it is to be taken away. */
  readonly content: FileContent | null;
  /** What it is built on; 0 when the server has none. */
  readonly revision: number;
  /** Whether the server has yet to hear of it. */
  readonly dirty: boolean;
  /** What somebody else has saved meanwhile: one has to choose. */
  readonly theirs?: Theirs;
  /** Why the server does not take it; it is tried again when it is changed. */
  readonly refused?: string;
}

export interface Theirs {
  /** Null when they took it away. */
  readonly content: FileContent | null;
  readonly revision: number;
  readonly by: string;
}

export type KeptFiles = Readonly<Record<string, Kept>>;

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const edited = (before: Kept | undefined, content: FileContent | null): Kept => ({ content, revision: before?.revision ?? 0, dirty: true, ...(before?.theirs ? { theirs: before.theirs } : {}) });

/** After the server has taken what was sent. Whatever has been typed since is still to be told. */
export function afterSaving(now: Kept, sent: FileContent | null, revision: number): Kept | undefined {
  const dirty = !same(now.content, sent);
  if (!dirty && sent === null) return undefined;
  return { content: now.content, revision, dirty };
}

/** What others have saved arrives, except where one is writing oneself: there the next save tells. */
export function afterReading(files: KeptFiles, read: readonly DraftFileDto[]): KeptFiles {
  const next: Record<string, Kept> = {};
  for (const [path, kept] of Object.entries(files)) if (kept.dirty || kept.revision === 0) next[path] = kept;
  for (const { path, content, revision } of read) {
    const kept = files[path];
    if (kept?.dirty) continue;
    next[path] = kept && kept.revision >= revision ? kept : { content, revision, dirty: false };
  }
  return next;
}

/** Somebody else has saved the file: both texts stand until one is chosen. */
export const inConflict = (now: Kept, theirs: Theirs): Kept => (same(now.content, theirs.content) ? { content: now.content, revision: theirs.revision, dirty: false } : { ...now, dirty: true, theirs });

export function chosen(now: Kept, whose: 'mine' | 'theirs'): Kept {
  const { content, revision } = now.theirs ?? now;
  return whose === 'mine' ? { content: now.content, revision, dirty: true } : { content, revision, dirty: false };
}
