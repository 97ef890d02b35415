import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sha256 } from '../../platform/index.js';
import { ActorService } from '../actor/actor.service.js';
import { IriService } from '../activity/iri.service.js';

const NO_REGISTRATION = '00000000-0000-0000-0000-000000000000';

export interface StateKey {
  readonly employeeId: string;
  readonly activityIri: string;
  /** The enrolment, or null. */
  readonly registration: string | null;
  readonly stateId: string;
}

export interface StateContent {
  readonly content: string;
  readonly contentType: string;
  readonly updatedAt: Date;
}

/** Keeps and gives back what a tool was doing (xAPI 1.0.3, Communication 2.3). The last one written stands. */
@Injectable()
export class StateDocumentService {
  constructor(
    private readonly database: DataSource,
    private readonly actors: ActorService,
    private readonly iris: IriService,
  ) {}

  async put(key: StateKey, content: string, contentType = 'application/json'): Promise<void> {
    const etag = createHash('sha1').update(content).digest('hex');
    await this.database.query(
      `INSERT INTO state_document (actor_id, activity_id, registration, state_hash, state_id, content_type, content, etag, updated_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, UTC_TIMESTAMP(3))
       ON DUPLICATE KEY UPDATE content_type = VALUES(content_type), content = VALUES(content), etag = VALUES(etag), updated_at = VALUES(updated_at)`,
      [...(await this.place(key)), sha256(key.stateId), key.stateId, contentType, Buffer.from(content), etag],
    );
  }

  async get(key: StateKey): Promise<StateContent | undefined> {
    const [row]: { content: Buffer; content_type: string; updated_at: Date }[] = await this.database.query(
      'SELECT content, content_type, updated_at FROM state_document WHERE actor_id = ? AND activity_id = ? AND registration = ? AND state_hash = ?',
      [...(await this.place(key)), sha256(key.stateId)],
    );
    return row && { content: row.content.toString('utf8'), contentType: row.content_type, updatedAt: row.updated_at };
  }

  /** Every state of one employee in one activity and registration, by state id. */
  async all(key: Omit<StateKey, 'stateId'>): Promise<(StateContent & { stateId: string })[]> {
    const rows: { state_id: string; content: Buffer; content_type: string; updated_at: Date }[] = await this.database.query(
      'SELECT state_id, content, content_type, updated_at FROM state_document WHERE actor_id = ? AND activity_id = ? AND registration = ? ORDER BY state_hash',
      await this.place(key),
    );
    return rows.map((row) => ({ stateId: row.state_id, content: row.content.toString('utf8'), contentType: row.content_type, updatedAt: row.updated_at }));
  }

  /** How many other states one employee has in an activity and registration. */
  async others(key: StateKey): Promise<number> {
    const [row]: { others: string }[] = await this.database.query(
      'SELECT COUNT(*) AS others FROM state_document WHERE actor_id = ? AND activity_id = ? AND registration = ? AND state_hash <> ?',
      [...(await this.place(key)), sha256(key.stateId)],
    );
    return Number(row?.others ?? 0);
  }

  async remove(key: StateKey): Promise<void> {
    await this.database.query('DELETE FROM state_document WHERE actor_id = ? AND activity_id = ? AND registration = ? AND state_hash = ?', [...(await this.place(key)), sha256(key.stateId)]);
  }

  /** Everybody's state in an activity: when its content goes. */
  async removeAllOf(activityIri: string): Promise<void> {
    await this.database.query('DELETE FROM state_document WHERE activity_id = ?', [await this.iris.idOf('activity', activityIri)]);
  }

  private async place(key: Omit<StateKey, 'stateId'>): Promise<[string, string, string]> {
    const [actor, activity] = await Promise.all([this.actors.idOf(key.employeeId), this.iris.idOf('activity', key.activityIri)]);
    return [actor, activity, key.registration ?? NO_REGISTRATION];
  }
}
