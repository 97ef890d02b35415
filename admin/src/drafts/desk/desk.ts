import { pauseBefore } from '../../live/pauseBefore.js';
import { read, send } from '../../providers/http.js';
import type { Changes, DraftDetailDto, FileContent, SavedFileDto } from '../draft.types.js';
import { dropBackup, keepBackup, readBackup } from './backup.js';
import { afterReading, afterSaving, chosen, edited, inConflict, type Kept, type KeptFiles } from './kept.js';

/** How it stands with the saving: all is saved, something waits or is on its way, or why it is not. */
export type Saving = 'saved' | 'waiting' | 'saving' | 'unreachable' | 'signed-out' | 'gone';

/** A text that gave way to another, kept so that it can be fetched back. */
export interface SetAside {
  readonly path: string;
  readonly content: FileContent;
  readonly by: string;
}

export interface DeskState {
  readonly files: KeptFiles;
  readonly saving: Saving;
  readonly setAside: readonly SetAside[];
  /** Who else has it open. */
  readonly others: readonly string[];
  /** The picture on its card, which is stored apart from what is written. */
  readonly cover: DraftDetailDto['cover'];
  /** When it is to be published, if a time is set. */
  readonly scheduled: DraftDetailDto['scheduled'];
}

const PAUSE_MS = 1_000;

/** Where a draft lies while somebody writes on it: saves each file a second after the last key, and never loses what is typed. */
export class Desk {
  #state: DeskState;
  readonly #listeners = new Set<() => void>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #busy = new Map<string, Promise<void>>();
  #failures = 0;
  #writes = 0;
  #isCleared = false;

  constructor(private readonly draft: DraftDetailDto) {
    const { id, files, others, cover, scheduled } = draft;
    const left = readBackup(id)?.files ?? {};
    this.#state = { files: { ...afterReading({}, files), ...left }, saving: 'saved', setAside: [], others, cover, scheduled };
    for (const path of Object.keys(left)) this.#later(path);
  }

  get id(): string {
    return this.draft.id;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  snapshot = (): DeskState => this.#state;

  get hasUnsaved(): boolean {
    return Object.values(this.#state.files).some(({ dirty }) => dirty);
  }

  /** The draft is published or thrown away: nothing of it is kept or sent any more. */
  clear(): void {
    this.#isCleared = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    dropBackup(this.id);
  }

  put(changes: Changes): void {
    const files = { ...this.#state.files };
    for (const [path, content] of Object.entries(changes)) {
      files[path] = edited(files[path], content);
      this.#later(path);
    }
    this.#set({ files, saving: this.#failures > 0 ? this.#state.saving : 'waiting' });
  }

  /** Saves everything now. @returns whether all of it is saved */
  async flush(): Promise<boolean> {
    for (let turn = 0; turn < 5 && this.hasUnsaved; turn += 1) {
      const paths = Object.keys(this.#state.files).filter((path) => this.#state.files[path]?.dirty);
      await Promise.all(paths.map((path) => this.#save(path)));
      if (this.#failures > 0 || paths.every((path) => this.#isStuck(path))) break;
    }
    return !this.hasUnsaved;
  }

  /** Reads what others have saved. */
  async refresh(): Promise<void> {
    const before = this.#writes;
    const detail = await read<DraftDetailDto>(`drafts/${this.id}`).catch((error: { status?: number }) => void (error.status === 404 && this.#set({ saving: 'gone' })));
    if (detail) this.#set({ scheduled: detail.scheduled, cover: detail.cover });
    if (detail && before === this.#writes && this.#busy.size === 0) this.#set({ files: afterReading(this.#state.files, detail.files), others: detail.others });
  }

  /** Both texts stay: the one that gives way is set aside. */
  choose(path: string, whose: 'mine' | 'theirs'): void {
    const kept = this.#state.files[path];
    if (!kept?.theirs) return;
    const gone = whose === 'mine' ? kept.theirs.content : kept.content;
    const setAside = gone ? [...this.#state.setAside, { path, content: gone, by: whose === 'mine' ? kept.theirs.by : '' }] : this.#state.setAside;
    this.#set({ files: this.#with(path, chosen(kept, whose)), setAside });
    this.#later(path);
  }

  fetchBack({ path, content }: SetAside): void {
    const now = this.#state.files[path]?.content;
    const others = this.#state.setAside.filter((one) => one.path !== path || one.content !== content);
    this.#set({ setAside: now ? [...others, { path, content: now, by: '' }] : others });
    this.put({ [path]: content });
  }

  #with(path: string, kept: Kept | undefined): KeptFiles {
    const { [path]: _, ...files } = this.#state.files;
    return kept ? { ...files, [path]: kept } : files;
  }

  #set(part: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...part };
    if (!this.#isCleared) keepBackup(this.draft, this.#state.files);
    for (const listener of this.#listeners) listener();
  }

  #later(path: string, pause = PAUSE_MS): void {
    clearTimeout(this.#timers.get(path));
    if (this.#isCleared) return;
    this.#timers.set(path, setTimeout(() => void this.#save(path), pause));
  }

  #isStuck(path: string): boolean {
    const kept = this.#state.files[path];
    return !kept?.dirty || kept.theirs !== undefined || kept.refused !== undefined;
  }

  #save(path: string): Promise<void> {
    const running = this.#busy.get(path);
    if (running) return running;
    clearTimeout(this.#timers.get(path));
    if (this.#isCleared || this.#isStuck(path) || this.#state.saving === 'gone') return Promise.resolve();
    const saving = this.#sent(path, this.#state.files[path] as Kept).finally(() => {
      this.#busy.delete(path);
      this.#settle(path);
    });
    this.#busy.set(path, saving);
    if (this.#failures === 0) this.#set({ saving: 'saving' });
    return saving;
  }

  async #sent(path: string, kept: Kept): Promise<void> {
    try {
      const revision = await this.#tell(path, kept);
      this.#writes += 1;
      this.#failures = 0;
      this.#set({ files: this.#with(path, afterSaving(this.#state.files[path] ?? kept, kept.content, revision)) });
    } catch (error) {
      await this.#failed(path, error as { status?: number; message: string });
    }
  }

  async #tell(path: string, { content, revision }: Kept): Promise<number> {
    if (content !== null) return (await send<SavedFileDto>('PUT', `drafts/${this.id}/files`, { path, revision, content })).revision;
    if (revision > 0) await send('DELETE', `drafts/${this.id}/files?path=${encodeURIComponent(path)}&revision=${revision}`);
    return 0;
  }

  async #failed(path: string, { status, message }: { status?: number; message: string }): Promise<void> {
    if (status === 404) return this.#set({ saving: 'gone' });
    if (status === 409) return this.#meet(path);
    if (status === 400 || status === 413) return this.#set({ files: this.#with(path, { ...(this.#state.files[path] as Kept), refused: message }) });
    this.#failures += 1;
    this.#set({ saving: status === 401 ? 'signed-out' : 'unreachable' });
  }

  /** Somebody else was first: what they wrote stands beside one's own. */
  async #meet(path: string): Promise<void> {
    const detail = await read<DraftDetailDto>(`drafts/${this.id}`).catch(() => undefined);
    const kept = this.#state.files[path];
    if (!detail || !kept) return;
    const file = detail.files.find((one) => one.path === path);
    this.#set({ others: detail.others, files: this.#with(path, inConflict(kept, { content: file?.content ?? null, revision: file?.revision ?? 0, by: file?.editedBy ?? '' })) });
  }

  #settle(path: string): void {
    if (this.#state.saving === 'gone') return;
    if (!this.#isStuck(path)) this.#later(path, this.#failures > 0 ? pauseBefore(this.#failures) : PAUSE_MS);
    if (this.#failures > 0 || this.#busy.size > 0) return;
    this.#set({ saving: Object.keys(this.#state.files).every((one) => this.#isStuck(one)) ? 'saved' : 'waiting' });
  }
}
