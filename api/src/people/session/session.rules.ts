import { Viewer } from '../access/viewer.js';
import { type Language, type RoleName } from '../access/viewer.dto.js';

/** One row for each role; `role` is null for who holds none. */
export interface SessionRow {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly language: Language;
  readonly expiresAt: Date;
  readonly role: RoleName | null;
  readonly orgUnitId: string | null;
}

export function viewerOf(rows: readonly SessionRow[]): Viewer | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const grants = rows.flatMap(({ role, orgUnitId }) => (role && orgUnitId ? [{ role, orgUnitId }] : []));
  return new Viewer(first.id, `${first.givenName} ${first.familyName}`, first.language, grants);
}
