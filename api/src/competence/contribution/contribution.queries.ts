import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';

export interface VersionContributions {
  readonly courseVersionId: string;
  readonly courseId: string;
  /** As the course says it: `[{ "competence": "K3", "level": 1 }]`. */
  readonly contributions: string;
}

export interface ContributionRow {
  readonly courseVersionId: string;
  readonly competenceId: string;
  readonly level: number;
  readonly courseId: string;
}

const VERSIONS = 'SELECT id AS courseVersionId, course_id AS courseId, contributions FROM course_version';
const TAKEN = 'SELECT course_version_id AS courseVersionId, competence_id AS competenceId, level, course_id AS courseId FROM contribution';

@Injectable()
export class ContributionQueries {
  /** What one version says it contributes to, or every version. */
  async said(manager: EntityManager, courseVersionId?: string): Promise<VersionContributions[]> {
    return courseVersionId ? manager.query(`${VERSIONS} WHERE id = ?`, [courseVersionId]) : manager.query(`${VERSIONS} ORDER BY id`);
  }

  /** What is stored, by version. */
  async taken(manager: EntityManager, courseVersionId?: string): Promise<Map<string, ContributionRow[]>> {
    const rows: ContributionRow[] = courseVersionId ? await manager.query(`${TAKEN} WHERE course_version_id = ?`, [courseVersionId]) : await manager.query(TAKEN);
    const byVersion = new Map<string, ContributionRow[]>();
    for (const row of rows) byVersion.set(row.courseVersionId, [...(byVersion.get(row.courseVersionId) ?? []), row]);
    return byVersion;
  }

  /**
   * The id of each competence by its key. A competence that has left the framework keeps its id and keeps counting:
   * what employees have reached is not taken from them by a new version.
   */
  async competences(manager: EntityManager): Promise<Map<string, string>> {
    const rows: { key: string; id: string }[] = await manager.query(
      'SELECT DISTINCT competence_key AS `key`, id FROM competence ORDER BY competence_key, id DESC',
    );
    return new Map(rows.map(({ key, id }) => [key, id]));
  }

  /** Keys of the competences in force that are not asked for any more. */
  async retired(manager: EntityManager): Promise<Set<string>> {
    const rows: { key: string }[] = await manager.query('SELECT c.competence_key AS `key` FROM framework f JOIN competence c ON c.framework_version_id = f.published_version_id WHERE c.retired_on IS NOT NULL');
    return new Set(rows.map(({ key }) => key));
  }
}
