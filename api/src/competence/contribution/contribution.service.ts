import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { FactLog, Transactions } from '../../platform/index.js';
import { ContributionsChanged } from './contribution.facts.js';
import { ContributionQueries, type ContributionRow } from './contribution.queries.js';
import { contributionsOf, sameContributions } from './contribution.rules.js';

/** Keeps what courses say they contribute to, in ids, beside the framework that gives the ids. */
@Injectable()
export class ContributionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: ContributionQueries,
    private readonly facts: FactLog,
  ) {}

  /** After a course is published. Running it twice changes nothing. */
  async take(courseVersionId: string): Promise<void> {
    await this.transactions.run((manager) => this.takeFrom(manager, courseVersionId));
  }

  /** After the framework has changed. @returns how many versions contribute to something else than before */
  async takeAll(): Promise<number> {
    return this.transactions.run((manager) => this.takeFrom(manager));
  }

  private async takeFrom(manager: EntityManager, courseVersionId?: string): Promise<number> {
    const competences = await this.queries.competences(manager);
    const taken = await this.queries.taken(manager, courseVersionId);
    let changed = 0;
    for (const version of await this.queries.said(manager, courseVersionId)) {
      const rows = contributionsOf(version, competences);
      if (sameContributions(rows, taken.get(version.courseVersionId) ?? [])) continue;
      await this.replace(manager, version.courseVersionId, rows);
      changed += 1;
    }
    return changed;
  }

  private async replace(manager: EntityManager, courseVersionId: string, rows: readonly ContributionRow[]): Promise<void> {
    await manager.query('DELETE FROM contribution WHERE course_version_id = ?', [courseVersionId]);
    for (const { competenceId, level, courseId } of rows) {
      await manager.query(
        'INSERT INTO contribution (course_version_id, competence_id, level, course_id) VALUES (?, ?, ?, ?) ON DUPLICATE KEY UPDATE level = VALUES(level)',
        [courseVersionId, competenceId, level, courseId],
      );
    }
    await this.facts.append(manager, ContributionsChanged, { courseVersionId });
  }
}
