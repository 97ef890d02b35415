import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export interface CompetenceTextRow {
  readonly id: string;
  readonly key: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** JSON by level. */
  readonly levels: string;
}

@Injectable()
export class CompetenceSearchQueries {
  constructor(private readonly database: DataSource) {}

  /** Versions in force by the framework's id. */
  async published(): Promise<Map<string, string>> {
    const rows: { id: string; versionId: string }[] = await this.database.query('SELECT id, published_version_id AS versionId FROM framework WHERE published_version_id IS NOT NULL ORDER BY id');
    return new Map(rows.map(({ id, versionId }) => [id, versionId]));
  }

  /** The competences of a version that are in use, in each language it has. */
  texts(versionId: string): Promise<CompetenceTextRow[]> {
    return this.database.query(
      `SELECT c.id, c.competence_key AS \`key\`, t.language, t.title, t.description, t.levels
       FROM competence c JOIN competence_text t ON t.framework_version_id = c.framework_version_id AND t.competence_id = c.id WHERE c.framework_version_id = ? AND c.retired_on IS NULL`,
      [versionId],
    );
  }
}
