import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

export interface PublishedFramework {
  readonly hash: Buffer | null;
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
    const [row]: { hash: Buffer | null; publishedBy: string | null }[] = await manager.query(
      `SELECT v.content_hash AS hash, (SELECT p.published_by FROM publication p WHERE p.subject_id = f.id ORDER BY p.published_at DESC, p.id LIMIT 1) AS publishedBy
       FROM framework f LEFT JOIN framework_version v ON v.id = f.published_version_id WHERE f.framework_key = ?`,
      [key],
    );
    return row && { hash: row.hash, isPublishedHere: row.publishedBy !== null };
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

  /** What rests on the whole of what is in force. */
  async ofWhole(frameworkId: string): Promise<Pick<CompetenceUse, 'people' | 'goals' | 'courses'>> {
    const [row]: Counted<CompetenceUse>[] = await this.database.query(
      `SELECT
         (SELECT COUNT(DISTINCT a.employee_id) FROM competence c JOIN attainment a ON a.competence_id = c.id WHERE c.framework_version_id = f.published_version_id) AS people,
         (SELECT COUNT(DISTINCT g.goal_id) FROM competence c JOIN goal_competence g ON g.competence_id = c.id WHERE c.framework_version_id = f.published_version_id) AS goals,
         (SELECT COUNT(DISTINCT k.course_id) FROM competence c JOIN contribution k ON k.competence_id = c.id JOIN course o ON o.published_version_id = k.course_version_id WHERE c.framework_version_id = f.published_version_id) AS courses
       FROM framework f WHERE f.id = ?`,
      [frameworkId],
    );
    return { people: Number(row?.people ?? 0), goals: Number(row?.goals ?? 0), courses: Number(row?.courses ?? 0) };
  }

  /** How many toolkits in use refer to each principle. */
  async principles(): Promise<{ key: string; toolkits: number }[]> {
    const rows: { outline: string }[] = await this.database.query('SELECT v.outline FROM toolkit t JOIN toolkit_version v ON v.id = t.published_version_id');
    const named = rows.flatMap(({ outline }) => [...new Set((JSON.parse(outline) as { principles?: string[] }).principles ?? [])]);
    return [...new Set(named)].sort().map((key) => ({ key, toolkits: named.filter((one) => one === key).length }));
  }
}
