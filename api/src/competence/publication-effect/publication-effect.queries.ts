import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class PublicationEffectQueries {
  constructor(private readonly database: DataSource) {}

  /** How many goals of these units, or of units above them, ask for one of the competences. */
  async goals(unitIds: readonly string[], competenceKeys: readonly string[]): Promise<number> {
    if (!unitIds.length || !competenceKeys.length) return 0;
    const [row]: { count: string }[] = await this.database.query(
      `SELECT COUNT(DISTINCT g.id) AS count
       FROM org_unit_closure c JOIN goal g ON g.org_unit_id = c.ancestor_id
       JOIN goal_competence gc ON gc.goal_id = g.id JOIN competence k ON k.id = gc.competence_id
       WHERE c.descendant_id IN (?) AND k.competence_key IN (?)`,
      [unitIds, competenceKeys],
    );
    return Number(row?.count ?? 0);
  }

  async courseId(slug: string): Promise<string | undefined> {
    const [row]: { id: string }[] = await this.database.query('SELECT id FROM course WHERE slug = ?', [slug]);
    return row?.id;
  }
}
