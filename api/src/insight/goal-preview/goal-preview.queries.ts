import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class GoalPreviewQueries {
  constructor(private readonly database: DataSource) {}

  /** Ids of competences by their keys; a key that no framework has is left out. */
  async competences(keys: readonly string[]): Promise<Map<string, string>> {
    const rows: { key: string; id: string }[] = await this.database.query('SELECT DISTINCT competence_key AS `key`, id FROM competence WHERE competence_key IN (?)', [keys]);
    return new Map(rows.map(({ key, id }) => [key, id]));
  }
}
