import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type LaunchMode, type UnitVerb } from './cmi5-terms.rules.js';
import { type MoveOn } from './move-on.rules.js';
import { NO_PROGRESS, type SessionState, type UnitProgress } from './session.rules.js';

/** A session as it stands. */
export interface HeldSession extends SessionState {
  readonly id: string;
  readonly employeeId: string;
  readonly enrolmentId: string;
  readonly exerciseId: string;
  readonly unitId: string;
  readonly publisherId: string;
  readonly moveOn: MoveOn;
  readonly masteryScore: number | null;
  readonly launchedAt: Date;
  readonly heardAt: Date | null;
  readonly isOpen: boolean;
}

interface Row {
  readonly id: string;
  readonly employeeId: string;
  readonly enrolmentId: string;
  readonly exerciseId: string;
  readonly unitId: string;
  readonly publisherId: string;
  readonly moveOn: MoveOn;
  readonly masteryScore: number | null;
  readonly launchMode: LaunchMode;
  readonly said: string;
  readonly beganAt: string | null;
  readonly latestAt: string | null;
  readonly launchedAt: Date;
  readonly heardAt: Date | null;
  readonly preferencesAt: Date | null;
  readonly isOpen: number;
}

const OPEN = 's.terminated_at IS NULL AND s.abandoned_at IS NULL';
const SELECT = `SELECT s.id, e.employee_id AS employeeId, s.enrolment_id AS enrolmentId, s.exercise_id AS exerciseId, s.unit_id AS unitId, s.publisher_id AS publisherId, s.move_on AS moveOn,
  s.mastery_score AS masteryScore, s.launch_mode AS launchMode, s.said, s.began_at AS beganAt, s.latest_at AS latestAt, s.launched_at AS launchedAt, s.heard_at AS heardAt,
  s.preferences_at AS preferencesAt, ${OPEN} AS isOpen FROM cmi5_session s JOIN enrolment e ON e.id = s.enrolment_id`;

@Injectable()
export class Cmi5SessionQueries {
  constructor(private readonly database: DataSource) {}

  async one(id: string, manager: Pick<EntityManager, 'query'> = this.database): Promise<HeldSession | undefined> {
    const [row]: Row[] = await manager.query(`${SELECT} WHERE s.id = ?`, [id]);
    return row && sessionOf(row);
  }

  /** Whoever has a token that is good: the session and the token's hash. */
  async withToken(id: string): Promise<(HeldSession & { tokenHash: Buffer }) | undefined> {
    const [row]: (Row & { tokenHash: Buffer })[] = await this.database.query(`${SELECT.replace('SELECT', 'SELECT s.token_hash AS tokenHash,')} WHERE s.id = ? AND s.token_hash IS NOT NULL AND s.expires_at > UTC_TIMESTAMP(3) AND ${OPEN}`, [id]);
    return row && { ...sessionOf(row), tokenHash: row.tokenHash };
  }

  /** Those of an enrolment that have not ended. */
  async open(enrolmentId: string, manager: Pick<EntityManager, 'query'> = this.database): Promise<HeldSession[]> {
    const rows: Row[] = await manager.query(`${SELECT} WHERE s.enrolment_id = ? AND ${OPEN} ORDER BY s.launched_at`, [enrolmentId]);
    return rows.map(sessionOf);
  }

  /** All that changes what an enrolment's units have come to is done one after the other. Taken before anything else is. */
  async holdEnrolment(manager: EntityManager, enrolmentId: string): Promise<void> {
    await manager.query('SELECT id FROM enrolment WHERE id = ? FOR UPDATE', [enrolmentId]);
  }

  async progress(manager: Pick<EntityManager, 'query'>, enrolmentId: string, exerciseId: string): Promise<UnitProgress> {
    const [row]: Record<keyof UnitProgress, number>[] = await manager.query('SELECT completed, passed, waived FROM cmi5_progress WHERE enrolment_id = ? AND exercise_id = ?', [enrolmentId, exerciseId]);
    return row ? { completed: Boolean(row.completed), passed: Boolean(row.passed), waived: Boolean(row.waived) } : NO_PROGRESS;
  }

  progressNow(enrolmentId: string, exerciseId: string): Promise<UnitProgress> {
    return this.progress(this.database, enrolmentId, exerciseId);
  }

  /** What has come of each unit of an enrolment that anything has come of. */
  async progressOfAll(enrolmentId: string): Promise<Map<string, UnitProgress>> {
    const rows: (Record<keyof UnitProgress, number> & { unitId: string })[] = await this.database.query(
      'SELECT unit_id AS unitId, MAX(completed) AS completed, MAX(passed) AS passed, MAX(waived) AS waived FROM cmi5_progress WHERE enrolment_id = ? GROUP BY unit_id',
      [enrolmentId],
    );
    return new Map(rows.map(({ unitId, completed, passed, waived }) => [unitId, { completed: Boolean(completed), passed: Boolean(passed), waived: Boolean(waived) }]));
  }

  async keepProgress(manager: EntityManager, { enrolmentId, exerciseId, unitId }: Pick<HeldSession, 'enrolmentId' | 'exerciseId' | 'unitId'>, { completed, passed, waived }: UnitProgress): Promise<void> {
    await manager.query(
      `INSERT INTO cmi5_progress (enrolment_id, exercise_id, unit_id, completed, passed, waived) VALUES (?)
       ON DUPLICATE KEY UPDATE completed = VALUES(completed), passed = VALUES(passed), waived = VALUES(waived)`,
      [[enrolmentId, exerciseId, unitId, completed, passed, waived]],
    );
  }

  async keepState(manager: EntityManager, id: string, { said, beganAt, latestAt }: SessionState, at: Date): Promise<void> {
    const isOver = said.includes('terminated');
    await manager.query('UPDATE cmi5_session SET said = ?, began_at = ?, latest_at = ?, heard_at = ?, terminated_at = ? WHERE id = ?', [said.join(' '), beganAt, latestAt, at, isOver ? at : null, id]);
  }

  /** @returns false when it has ended already */
  async abandon(manager: EntityManager, id: string): Promise<boolean> {
    const { affectedRows }: { affectedRows: number } = await manager.query(`UPDATE cmi5_session s SET s.abandoned_at = UTC_TIMESTAMP(3) WHERE s.id = ? AND ${OPEN}`, [id]);
    return affectedRows > 0;
  }

  async noteThatPreferencesAreKnown(id: string): Promise<void> {
    await this.database.query('UPDATE cmi5_session SET preferences_at = UTC_TIMESTAMP(3) WHERE id = ? AND preferences_at IS NULL', [id]);
  }

  /** @returns which session the token is for, the one time it is given out; otherwise why not */
  async giveOut(fetchHash: Buffer, tokenHash: Buffer): Promise<{ id: string } | 'used' | 'unknown'> {
    const { affectedRows }: { affectedRows: number } = await this.database.query(
      `UPDATE cmi5_session s SET s.token_hash = ?, s.fetched_at = UTC_TIMESTAMP(3) WHERE s.fetch_hash = ? AND s.fetched_at IS NULL AND s.expires_at > UTC_TIMESTAMP(3) AND ${OPEN}`,
      [tokenHash, fetchHash],
    );
    const [row]: { id: string }[] = await this.database.query('SELECT id FROM cmi5_session WHERE fetch_hash = ?', [fetchHash]);
    if (!row) return 'unknown';
    return affectedRows > 0 ? row : 'used';
  }
}

const sessionOf = ({ said, beganAt, latestAt, preferencesAt, isOpen, ...row }: Row): HeldSession => ({
  ...row,
  said: said ? (said.split(' ') as UnitVerb[]) : [],
  beganAt: beganAt === null ? null : Number(beganAt),
  latestAt: latestAt === null ? null : Number(latestAt),
  knowsPreferences: preferencesAt !== null,
  isOpen: Boolean(isOpen),
});
