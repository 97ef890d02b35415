import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Answer, BeginAgain, newId, type Question, Transactions } from '../../platform/index.js';
import { tooManyWriters } from './clock.errors.js';
import { nextMoment, SLOTS } from './clock.rules.js';

/** A process that has not said for so long that it is there, is not. */
const LEASE_SECONDS = 10;
const RENEW_MS = 2000;
/** After so long without a statement a process gives its place back. */
const IDLE_MS = 60_000;

/** A process that is gone holds the store back for as long as it is waited for; whoever takes over what is there waits no longer. */
const PATIENCE_MS = (LEASE_SECONDS + 2) * 1000;

/** A promise stays true; under load it is not made again for each question. */
const PROMISED_MS = 20;

/** What a process holds while it writes. Its id is new each time: one that lost its place and got the same again, is not where it was. */
interface Place {
  readonly slot: number;
  readonly id: string;
}

export interface Moments {
  /** Microseconds since 1970. */
  readonly moments: number[];
  /** Holds the place until the transaction's end. */
  readonly hold: Question;
  /** @param held what it was answered */
  confirm(held: Answer): void;
}

/**
 * Gives every statement its moment, in microseconds: unique and later than all before, also with several processes and a
 * clock that jumps. And says through when everything stored can be seen (`X-Experience-API-Consistent-Through`): nothing
 * will ever appear at or before that moment. Each process that writes holds a row; every transaction that stores a
 * statement takes a share of its row's lock before it commits, so that nobody has the place from then on.
 */
@Injectable()
export class StatementClock implements OnModuleDestroy {
  private readonly open = new Set<number>();
  private place: Place | undefined;
  private taking: Promise<Place> | undefined;
  private renewal: NodeJS.Timeout | undefined;
  private last = 0;
  private usedAt = 0;
  private promised = { through: 0, until: 0 };
  /** Those who ask at the same time are told the same: what was promised a moment ago stays true. */
  private promising: Promise<number> | undefined;

  constructor(private readonly database: DataSource) {}

  /**
   * Moments for what is stored in this transaction; until that ends, the store is not consistent through the first. They
   * count only if this process still had its place: before the commit `hold` is asked in the transaction, and `confirm`.
   */
  async moments(manager: EntityManager, count: number): Promise<Moments> {
    const place = await this.placed();
    const moments = Array.from({ length: count }, () => (this.last = nextMoment(this.last, now(), place.slot)));
    const [first] = moments;
    if (first !== undefined) {
      this.open.add(first);
      Transactions.afterEnd(manager, () => this.open.delete(first));
    }
    return { moments, hold: { sql: 'SELECT 1 FROM statement_writer WHERE slot = ? AND process_id = ? LOCK IN SHARE MODE', values: [place.slot, place.id] }, confirm: (held) => this.confirm(place, held) };
  }

  /** @throws BeginAgain when the process slept for so long that another has its place */
  private confirm(place: Place, held: Answer): void {
    if (held.length) return;
    if (this.place === place) this.forget();
    throw new BeginAgain(tooManyWriters());
  }

  /** Everything stored at or before it can be seen now, and nothing will be stored there. Microseconds since 1970. */
  async consistentThrough(): Promise<number> {
    if (this.promised.until >= Date.now()) return this.promised.through;
    return (this.promising ??= this.promise().finally(() => (this.promising = undefined)));
  }

  /**
   * Waits until everything that is stored by now can be seen: other processes say only every other second how far they are.
   * @returns through when, in microseconds since 1970
   */
  async seen(): Promise<number> {
    const now = await this.latest();
    for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await wait(100)) if ((await this.consistentThrough()) >= now) break;
    return this.consistentThrough();
  }

  private async promise(): Promise<number> {
    const through = await this.reached();
    this.promised = { through, until: Date.now() + PROMISED_MS };
    return through;
  }

  private async reached(): Promise<number> {
    const own = this.floor();
    const [row]: { now: string; others: string | null }[] = await this.database.query(
      "SELECT TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(6)) AS now, (SELECT MIN(floor) FROM statement_writer WHERE process_id <> ?) AS others",
      [this.place?.id ?? ''],
    );
    return Math.min(own, Number(row!.now), row!.others === null ? Infinity : Number(row!.others));
  }

  async onModuleDestroy(): Promise<void> {
    await this.taking?.catch(() => undefined);
    if (this.place && this.database.isInitialized) await this.release(this.place).catch(() => undefined);
  }

  /** What this process has promised once it is said. */
  private floor(): number {
    if (this.open.size) return Math.min(...this.open) - 1;
    this.last = Math.max(this.last, now());
    return this.last;
  }

  private async placed(): Promise<Place> {
    this.usedAt = performance.now();
    return this.place ?? (this.taking ??= this.take().finally(() => (this.taking = undefined)));
  }

  /** A free place; and a beginning after all that is stored. */
  private async take(): Promise<Place> {
    await this.dropThoseGone();
    const taken: { slot: number }[] = await this.database.query('SELECT slot FROM statement_writer');
    const free = Array.from({ length: SLOTS }, (_, slot) => slot).filter((slot) => !taken.some((one) => Number(one.slot) === slot));
    for (const slot of free) {
      const place = { slot, id: newId() };
      const { affectedRows }: { affectedRows: number } = await this.database.query('INSERT IGNORE INTO statement_writer (slot, process_id, floor, renewed_at) VALUES (?, ?, ?, UTC_TIMESTAMP(6))', [slot, place.id, await this.latest()]);
      if (!affectedRows) continue;
      // Asked again now that others can see the row: what they were told before it, lies before this.
      this.last = Math.max(this.last, await this.latest());
      this.place = place;
      this.renewal = setInterval(() => void this.renew(place).catch(() => undefined), RENEW_MS).unref();
      return place;
    }
    throw tooManyWriters();
  }

  /** Now by the database's clock, or what is stored last when that is later: the clock may have been set back. */
  private async latest(): Promise<number> {
    const [row]: { latest: string }[] = await this.database.query("SELECT GREATEST(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', UTC_TIMESTAMP(6)), COALESCE((SELECT MAX(seq) FROM statement), 0)) AS latest");
    return Number(row!.latest);
  }

  /**
   * Places of processes that are gone: what they have promised holds the store back. One whose row is locked is left alone,
   * for it may still commit; nobody waits for that.
   */
  private async dropThoseGone(): Promise<void> {
    const isGone = `renewed_at < UTC_TIMESTAMP(6) - INTERVAL ${LEASE_SECONDS} SECOND`;
    const [any]: unknown[] = await this.database.query(`SELECT 1 FROM statement_writer WHERE ${isGone} LIMIT 1`);
    if (!any) return;
    const gone: { slot: number }[] = await this.database.query(`SELECT slot FROM statement_writer WHERE ${isGone} FOR UPDATE SKIP LOCKED`);
    for (const { slot } of gone) await this.database.query(`DELETE FROM statement_writer WHERE slot = ? AND ${isGone}`, [slot]);
  }

  private async renew(place: Place): Promise<void> {
    if (performance.now() - this.usedAt > IDLE_MS && !this.open.size) return this.release(place);
    await this.database.query('UPDATE statement_writer SET floor = ?, renewed_at = UTC_TIMESTAMP(6) WHERE slot = ? AND process_id = ?', [this.floor(), place.slot, place.id]);
    await this.dropThoseGone();
  }

  private forget(): void {
    clearInterval(this.renewal);
    this.place = undefined;
  }

  private async release({ slot, id }: Place): Promise<void> {
    this.forget();
    await this.database.query('DELETE FROM statement_writer WHERE slot = ? AND process_id = ?', [slot, id]);
  }
}

/** Microseconds since 1970. */
const now = (): number => Date.now() * 1000;
