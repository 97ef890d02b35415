import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config, osloDay, sha256 } from '../../platform/index.js';
import { type Viewer } from '../access/viewer.js';
import { notLeft } from '../position/position.sql.js';
import { SESSION_DAYS_AT_MOST, SESSION_HOURS } from './session.cookie.js';
import { type SessionRow, viewerOf } from './session.rules.js';

/** Prolonged at most once an hour: a read stays a read. */
const PROLONG_BELOW_MS = (SESSION_HOURS - 1) * 3_600_000;

/** One round trip on every request: the session, the employee and the roles. */
const FIND = `
  SELECT e.id, e.given_name AS givenName, e.family_name AS familyName, e.language, s.expires_at AS expiresAt, g.role, g.org_unit_id AS orgUnitId
    FROM session s
    JOIN employee e ON e.id = s.employee_id
    LEFT JOIN role_grant g ON g.employee_id = s.employee_id AND g.revoked_at IS NULL
   WHERE s.token_hash = ? AND s.expires_at > UTC_TIMESTAMP(3) AND s.created_at > UTC_TIMESTAMP(3) - INTERVAL ${SESSION_DAYS_AT_MOST} DAY AND ${notLeft('e')}`;

/** Who is signed in: sessions are rows, and end when signed out, 12 hours after they were last used, or after 30 days. */
@Injectable()
export class SessionService {
  /** Whether the cookie is only sent over https. */
  readonly secure: boolean;

  constructor(
    private readonly database: DataSource,
    config: Config,
  ) {
    this.secure = config.url.startsWith('https:');
  }

  /** @returns the token for the cookie; it is not stored and cannot be shown again */
  async begin(employeeId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.database.query(
      'INSERT INTO session (token_hash, employee_id, created_at, expires_at) VALUES (?, ?, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3) + INTERVAL ? HOUR)',
      [sha256(token), employeeId, SESSION_HOURS],
    );
    return token;
  }

  /** `prolonged`: the cookie has to be set again, with its new lifetime. */
  async find(token: string): Promise<{ viewer: Viewer; prolonged: boolean } | undefined> {
    const rows = await this.rowsOf(sha256(token));
    const viewer = viewerOf(rows);
    if (!viewer) return undefined;
    const prolonged = rows[0]!.expiresAt.getTime() - Date.now() < PROLONG_BELOW_MS;
    if (prolonged) await this.prolong(token);
    return { viewer, prolonged };
  }

  /** Who is still signed in, by the hash of the session's token. It opens nothing and prolongs nothing, so it may stand in what a session has given out. */
  async viewerBy(tokenHash: Buffer): Promise<Viewer | undefined> {
    return viewerOf(await this.rowsOf(tokenHash));
  }

  async end(token: string): Promise<void> {
    await this.database.query('DELETE FROM session WHERE token_hash = ?', [sha256(token)]);
  }

  /** @returns how many were removed */
  async removeExpired(): Promise<number> {
    const result: { affectedRows: number } = await this.database.query('DELETE FROM session WHERE expires_at <= UTC_TIMESTAMP(3)');
    return result.affectedRows;
  }

  private rowsOf(tokenHash: Buffer): Promise<SessionRow[]> {
    return this.database.query(FIND, [tokenHash, osloDay(new Date())]);
  }

  private async prolong(token: string): Promise<void> {
    await this.database.query('UPDATE session SET expires_at = UTC_TIMESTAMP(3) + INTERVAL ? HOUR WHERE token_hash = ?', [SESSION_HOURS, sha256(token)]);
  }
}
