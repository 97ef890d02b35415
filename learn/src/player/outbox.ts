import { ApiError, write } from '../api.js';
import type { RecordedDto } from '../types.js';
import { add, after, parse, verdictOf, waitAfter, type Letter, type Verdict } from './queue.js';

export interface OutboxState {
  readonly waiting: number;
  /** `idle` before anything was said; `saved` when the last answer is with the api. */
  readonly notice: 'idle' | 'saving' | 'saved' | 'waiting' | 'refused';
  /** `false` when the browser keeps nothing, so that closing the page would lose what waits. */
  readonly kept: boolean;
}

type OnRecorded = (letter: Letter, recorded: RecordedDto) => void;

/**
 * Answers on their way to the api, kept on this machine until they are there. They are sent in order, one at a time,
 * again with a growing pause when the api can't be reached, at once when the net is back, and by one tab only.
 */
export class Outbox {
  private readonly key: string;
  private letters: Letter[] = [];
  private state: OutboxState = { waiting: 0, notice: 'idle', kept: true };
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;

  constructor(
    employeeId: string,
    private readonly onRecorded: OnRecorded,
    private readonly onSignedOut: () => void,
  ) {
    this.key = `spor.outbox.${employeeId}`;
  }

  readonly snapshot = (): OutboxState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Begins to send what was left from last time. Gives a function that stops. */
  start(): () => void {
    const now = () => void this.flush();
    addEventListener('online', now);
    this.show(this.read().length > 0 ? 'waiting' : 'idle');
    now();
    return () => {
      removeEventListener('online', now);
      clearTimeout(this.timer);
    };
  }

  post(letter: Omit<Letter, 'tries'>): void {
    this.keep(add(this.read(), { ...letter, tries: 0 }));
    this.show('saving');
    void this.flush();
  }

  private async flush(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    clearTimeout(this.timer);
    try {
      await this.alone(() => this.sendAll());
    } finally {
      this.sending = false;
    }
  }

  private async alone(work: () => Promise<void>): Promise<void> {
    // Not every browser has locks, and plain http on another host has none; then two tabs may send the same twice, which is harmless.
    if (!('locks' in navigator)) return work();
    await navigator.locks.request(this.key, work);
  }

  private async sendAll(): Promise<void> {
    for (let letter = this.read()[0]; letter !== undefined; letter = this.read()[0]) {
      const verdict = await this.send(letter);
      this.keep(after(this.read(), letter.id, verdict));
      if (verdict === 'signed-out') this.onSignedOut();
      if (verdict === 'later' || verdict === 'signed-out') return this.waitAfter(letter, verdict);
      this.show(verdict === 'refused' ? 'refused' : this.read().length > 0 ? 'saving' : 'saved');
    }
  }

  private async send(letter: Letter): Promise<Verdict> {
    try {
      const recorded = await write<RecordedDto>('POST', letter.path, letter.body);
      this.onRecorded(letter, recorded);
      return 'sent';
    } catch (error) {
      return error instanceof ApiError ? verdictOf(error.status) : 'later';
    }
  }

  private waitAfter(letter: Letter, verdict: Verdict): void {
    this.show('waiting');
    if (verdict === 'later') this.timer = setTimeout(() => void this.flush(), waitAfter(letter.tries + 1));
  }

  private read(): Letter[] {
    if (!this.state.kept) return this.letters;
    try {
      return parse(localStorage.getItem(this.key));
    } catch {
      return this.letters;
    }
  }

  private keep(letters: Letter[]): void {
    this.letters = letters;
    let kept = true;
    try {
      if (letters.length === 0) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, JSON.stringify(letters));
    } catch {
      kept = false;
    }
    this.state = { ...this.state, kept };
  }

  private show(notice: OutboxState['notice']): void {
    this.state = { ...this.state, notice, waiting: this.read().length };
    this.listeners.forEach((listener) => listener());
  }
}
