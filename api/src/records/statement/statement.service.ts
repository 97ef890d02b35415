import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { newId } from '../../platform/index.js';
import { ActorService } from '../actor/actor.service.js';
import { IriService } from '../activity/iri.service.js';
import { statementConflict } from './statement.errors.js';
import { contentHash } from './statement.rules.js';

/** A statement on its way in: the text as it came, and the parts of it that the store reads. */
export interface IncomingStatement {
  readonly received: string;
  readonly statement: { readonly id?: string | undefined; readonly verb: { readonly id: string }; readonly object: { readonly id: string }; readonly context?: Record<string, unknown> | undefined };
  readonly employeeId: string;
  /** The enrolment it belongs to (xAPI `context.registration`). */
  readonly registration: string;
  readonly at: Date;
}

export interface StoredStatement {
  readonly id: string;
  readonly seq: string;
  /** False when the very same statement was stored before. */
  readonly isNew: boolean;
}

interface PreparedStatement {
  readonly id: string;
  readonly row: unknown[];
  readonly hash: Buffer;
  readonly actorId: string;
  readonly activityId: string;
}

const XAPI_VERSION = '1.0.3';
const COLUMNS = 'id, xapi_version, received, assigned, content_hash, actor_id, verb_id, activity_id, registration, occurred_at, stored_at';

/** Keeps statements as received, once each. The server alone says who did it, and when. */
@Injectable()
export class StatementService {
  constructor(
    private readonly actors: ActorService,
    private readonly iris: IriService,
  ) {}

  /** Looks up what the transaction will need, so that it holds no locks on shared rows. */
  async prepare(incoming: IncomingStatement): Promise<PreparedStatement> {
    const { statement, employeeId, at } = incoming;
    const agent = this.actors.agentOf(employeeId);
    const id = statement.id ?? newId();
    const [actorId, verbId, activityId] = await Promise.all([
      this.actors.idOf(employeeId),
      this.iris.idOf('verb', statement.verb.id),
      this.iris.idOf('activity', statement.object.id),
    ]);
    const time = at.toISOString();
    const assigned = {
      id,
      actor: agent,
      authority: { objectType: 'Agent', account: { homePage: agent.account.homePage, name: 'spor' } },
      context: { ...statement.context, registration: incoming.registration, platform: 'Spor' },
      timestamp: time,
      stored: time,
      version: XAPI_VERSION,
    };
    const hash = contentHash(statement, agent);
    const row = [id, XAPI_VERSION, incoming.received, JSON.stringify(assigned), hash, actorId, verbId, activityId, incoming.registration, at, at];
    return { id, row, hash, actorId, activityId };
  }

  /** @throws Conflict when another statement has this id */
  async store(manager: EntityManager, prepared: PreparedStatement): Promise<StoredStatement> {
    const result: { affectedRows: number; insertId: number } = await manager.query(`INSERT IGNORE INTO statement (${COLUMNS}) VALUES (?)`, [prepared.row]);
    if (result.affectedRows === 0) return this.repeated(manager, prepared);
    const seq = String(result.insertId);
    await manager.query("INSERT INTO statement_actor (actor_id, statement_seq, role) VALUES (?, ?, 'actor')", [prepared.actorId, seq]);
    await manager.query("INSERT INTO statement_activity (activity_id, statement_seq, role) VALUES (?, ?, 'object')", [prepared.activityId, seq]);
    return { id: prepared.id, seq, isNew: true };
  }

  /** Many at once, in the order given; for imports. Every id must be new. @returns their sequence numbers */
  async storeMany(manager: EntityManager, prepared: readonly PreparedStatement[]): Promise<string[]> {
    if (!prepared.length) return [];
    await manager.query(`INSERT INTO statement (${COLUMNS}) VALUES ?`, [prepared.map(({ row }) => row)]);
    const rows: { id: string; seq: string }[] = await manager.query('SELECT id, seq FROM statement WHERE id IN (?)', [prepared.map(({ id }) => id)]);
    const seqOf = new Map(rows.map(({ id, seq }) => [id, String(seq)]));
    const seqs = prepared.map(({ id }) => seqOf.get(id)!);
    await manager.query('INSERT INTO statement_actor (actor_id, statement_seq, role) VALUES ?', [prepared.map(({ actorId }, index) => [actorId, seqs[index], 'actor'])]);
    await manager.query('INSERT INTO statement_activity (activity_id, statement_seq, role) VALUES ?', [prepared.map(({ activityId }, index) => [activityId, seqs[index], 'object'])]);
    return seqs;
  }

  private async repeated(manager: EntityManager, prepared: PreparedStatement): Promise<StoredStatement> {
    const [known]: { seq: string; content_hash: Buffer }[] = await manager.query('SELECT seq, content_hash FROM statement WHERE id = ?', [prepared.id]);
    if (!known?.content_hash.equals(prepared.hash)) throw statementConflict();
    return { id: prepared.id, seq: String(known.seq), isNew: false };
  }
}
