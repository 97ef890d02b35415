import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

export interface PublishedFramework {
  readonly hash: Buffer | null;
  readonly lastNumber: number;
  /** By somebody in admin, rather than with the content files. */
  readonly isPublishedHere: boolean;
}

/** What rests on a competence: people who hold a level of it, goals under way that ask for it, published courses that count towards it. */
export interface CompetenceUse {
  readonly key: string;
  readonly title: string;
  readonly people: number;
  readonly goals: number;
  readonly courses: number;
}

type Counted<Row> = { [Key in keyof Row]: Row[Key] extends number ? string : Row[Key] };

/** What is in force, and what rests on it. */
@Injectable()
export class FrameworkUse {
  constructor(private readonly database: DataSource) {}

  async published(manager: Pick<EntityManager, 'query'>, key: string): Promise<PublishedFramework | undefined> {
    const [row]: { hash: Buffer | null; lastNumber: number | null; publishedBy: string | null }[] = await manager.query(
      `SELECT v.content_hash AS hash, (SELECT MAX(number) FROM framework_version WHERE framework_id = f.id) AS lastNumber,
         (SELECT p.published_by FROM publication p WHERE p.subject_id = f.id ORDER BY p.published_at DESC, p.id LIMIT 1) AS publishedBy
       FROM framework f LEFT JOIN framework_version v ON v.id = f.published_version_id WHERE f.framework_key = ?`,
      [key],
    );
    return row && { hash: row.hash, lastNumber: Number(row.lastNumber ?? 0), isPublishedHere: row.publishedBy !== null };
  }

  /** Everything in force, ordered by key. */
  async all(): Promise<{ slug: string; hash: Buffer }[]> {
    return this.database.query('SELECT f.framework_key AS slug, v.content_hash AS hash FROM framework f JOIN framework_version v ON v.id = f.published_version_id ORDER BY f.framework_key');
  }

  /** Of every version there has been. */
  async keys(frameworkId: string): Promise<string[]> {
    const rows: { key: string }[] = await this.database.query(
      'SELECT DISTINCT c.competence_key AS `key` FROM framework_version v JOIN competence c ON c.framework_version_id = v.id WHERE v.framework_id = ? ORDER BY LENGTH(c.competence_key), c.competence_key',
      [frameworkId],
    );
    return rows.map(({ key }) => key);
  }

  /** The competences of the version in force, in its order, with what rests on each. */
  async ofPublished(manager: Pick<EntityManager, 'query'>, frameworkId: string): Promise<CompetenceUse[]> {
    const rows: Counted<CompetenceUse>[] = await manager.query(
      `SELECT c.competence_key AS \`key\`, t.title,
         (SELECT COUNT(DISTINCT a.employee_id) FROM attainment a WHERE a.competence_id = c.id) AS people,
         (SELECT COUNT(*) FROM goal_competence g WHERE g.competence_id = c.id) AS goals,
         (SELECT COUNT(DISTINCT k.course_id) FROM contribution k JOIN course o ON o.published_version_id = k.course_version_id WHERE k.competence_id = c.id) AS courses
       FROM framework f
       JOIN competence c ON c.framework_version_id = f.published_version_id
       JOIN competence_text t ON t.framework_version_id = c.framework_version_id AND t.competence_id = c.id AND t.language = 'nb'
       WHERE f.id = ? ORDER BY c.\`position\``,
      [frameworkId],
    );
    return rows.map(({ key, title, people, goals, courses }) => ({ key, title, people: Number(people), goals: Number(goals), courses: Number(courses) }));
  }
}
