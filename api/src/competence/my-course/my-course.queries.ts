import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const TITLES = `
  SELECT c.competence_key AS \`key\`, COALESCE(t.title, nb.title) AS title
  FROM framework f
  JOIN competence c ON c.framework_version_id = f.published_version_id
  JOIN competence_text nb ON nb.framework_version_id = c.framework_version_id AND nb.competence_id = c.id AND nb.language = 'nb'
  LEFT JOIN competence_text t ON t.framework_version_id = c.framework_version_id AND t.competence_id = c.id AND t.language = ?
  WHERE c.competence_key IN (?) ORDER BY c.\`position\``;

@Injectable()
export class MyCourseQueries {
  constructor(private readonly database: DataSource) {}

  /** What competences are called, by key, in the framework's order; those the framework in force does not have are left out. */
  async titlesOf(keys: readonly string[], language: string): Promise<Map<string, string>> {
    if (!keys.length) return new Map();
    const rows: { key: string; title: string }[] = await this.database.query(TITLES, [language, keys]);
    return new Map(rows.map(({ key, title }) => [key, title]));
  }
}
