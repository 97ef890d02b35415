import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Transactions } from '../database/transactions.js';
import { RedisBus } from '../jobs/redis-bus.js';
import { type FactType } from './fact.js';

export const FACTS_CHANNEL = 'spor:facts';

export interface RecordedFact {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  readonly recordedAt: Date;
}

/** Facts are written with the change they tell of, relayed to the queue afterwards, and settled when every reaction is done. */
@Injectable()
export class FactLog {
  constructor(
    private readonly database: DataSource,
    private readonly bus: RedisBus,
  ) {}

  async append<Payload>(manager: EntityManager, type: FactType<Payload>, payload: Payload): Promise<void> {
    await manager.query('INSERT INTO fact (name, payload, recorded_at) VALUES (?, ?, UTC_TIMESTAMP(3))', [type.name, JSON.stringify(type.schema.parse(payload))]);
    Transactions.afterCommit(manager, () => this.bus.publish(FACTS_CHANNEL, ''));
  }

  /** The oldest facts that no queue knows of. */
  async unrelayed(limit: number): Promise<RecordedFact[]> {
    const rows: { id: string; name: string; payload: string; recorded_at: Date }[] = await this.database.query(
      'SELECT id, name, payload, recorded_at FROM fact WHERE relayed_at IS NULL ORDER BY id LIMIT ?',
      [limit],
    );
    return rows.map(({ id, name, payload, recorded_at }) => ({ id: String(id), name, payload: JSON.parse(payload) as unknown, recordedAt: recorded_at }));
  }

  async markRelayed(ids: readonly string[]): Promise<void> {
    if (ids.length) await this.database.query('UPDATE fact SET relayed_at = UTC_TIMESTAMP(3) WHERE id IN (?)', [ids]);
  }

  /** A reaction to a fact is done; the fact is settled when `reactions` of them are. */
  async markDone(factId: string, reaction: string, reactions: number): Promise<void> {
    // Most facts have one: then there is nothing to count.
    if (reactions === 1) return void (await this.database.query('UPDATE fact SET settled_at = UTC_TIMESTAMP(3) WHERE id = ? AND settled_at IS NULL', [factId]));
    await this.database.query('INSERT IGNORE INTO fact_reaction (fact_id, reaction, done_at) VALUES (?, ?, UTC_TIMESTAMP(3))', [factId, reaction]);
    await this.database.query(
      'UPDATE fact SET settled_at = UTC_TIMESTAMP(3) WHERE id = ? AND settled_at IS NULL AND (SELECT COUNT(*) FROM fact_reaction WHERE fact_id = ?) >= ?',
      [factId, factId, reactions],
    );
  }

  async settle(ids: readonly string[]): Promise<void> {
    if (ids.length) await this.database.query('UPDATE fact SET relayed_at = UTC_TIMESTAMP(3), settled_at = UTC_TIMESTAMP(3) WHERE id IN (?)', [ids]);
  }

  /** Relayed, but not settled within `seconds`: the queue may have lost it. Relaying twice is harmless: jobs have the fact's id. */
  async relayAgain(seconds: number): Promise<number> {
    const result: { affectedRows: number } = await this.database.query(
      'UPDATE fact SET relayed_at = NULL WHERE settled_at IS NULL AND relayed_at < UTC_TIMESTAMP(3) - INTERVAL ? SECOND',
      [seconds],
    );
    return result.affectedRows;
  }

  /** How far behind the background work is: facts not settled, and the age in seconds of the oldest. */
  async backlog(): Promise<{ unsettled: number; oldestSeconds: number }> {
    const [row]: { unsettled: string; oldest: string | null }[] = await this.database.query(
      'SELECT COUNT(*) AS unsettled, TIMESTAMPDIFF(SECOND, MIN(recorded_at), UTC_TIMESTAMP(3)) AS oldest FROM fact WHERE settled_at IS NULL',
    );
    return { unsettled: Number(row?.unsettled ?? 0), oldestSeconds: Number(row?.oldest ?? 0) };
  }
}
