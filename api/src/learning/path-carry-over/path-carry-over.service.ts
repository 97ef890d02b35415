import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type CatalogueKind, PathQueries, type PublishedPath } from '../../catalogue/index.js';
import { FactLog, inBatches, Live, Transactions } from '../../platform/index.js';
import { PathCompleted } from '../completion/completion.facts.js';
import { completionId } from '../completion/completion.service.js';
import { PathCarryOverQueries, type PathWalker } from './path-carry-over.queries.js';
import { askedAgain, carriedTo } from './path-carry-over.rules.js';

/** What becomes of those who have walked a path when it gets a new version, or when a course they lack is taken out of use. */
@Injectable()
export class PathCarryOverService {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly paths: PathQueries,
    private readonly queries: PathCarryOverQueries,
    private readonly facts: FactLog,
    private readonly live: Live,
  ) {}

  /** Who would be asked again if a path got these courses, and how many have completed it before. */
  async foreseen(pathId: string, courseIds: readonly string[]): Promise<{ completed: number; asked: PathWalker[] }> {
    const people = await this.queries.people(this.database, pathId, null, courseIds);
    return { completed: people.filter(({ hasEarlier }) => hasEarlier).length, asked: askedAgain('difference', courseIds.length, people) };
  }

  /** After a publication. Twice changes nothing. @param before is told who is asked again in which version, before anything is done; not when nobody is to be */
  async carry(pathId: string, before: (asked: readonly PathWalker[], versionId: string) => Promise<void>): Promise<void> {
    const path = (await this.paths.allPublished()).find(({ id }) => id === pathId);
    if (!path) return;
    const people = await this.queries.people(this.database, path.id, path.versionId, path.courseIds);
    if (path.asks !== 'keep') await before(askedAgain(path.asks, path.courseIds.length, people), path.versionId);
    await this.carryInto(path, people);
  }

  /** After something is taken out of use: a path goes on without the course, and may be walked. */
  async goOnWithout(kind: CatalogueKind, subjectId: string): Promise<void> {
    if (kind !== 'course') return;
    for (const path of await this.paths.containing(subjectId)) await this.carryInto(path, await this.queries.people(this.database, path.id, path.versionId, path.courseIds));
  }

  private async carryInto(path: PublishedPath, people: readonly PathWalker[]): Promise<void> {
    const carried = carriedTo(path.asks, path.courseIds.length, people);
    await inBatches(carried, (some) => this.transactions.run((manager) => this.complete(manager, path, some)));
  }

  /** Kept with the statement it rests on, so that a rebuild gives the same. */
  private async complete(manager: EntityManager, path: PublishedPath, people: readonly PathWalker[]): Promise<void> {
    await manager.query('INSERT IGNORE INTO carried_path (employee_id, learning_path_version_id, completed_at, statement_seq) VALUES ?', [people.map(({ employeeId, completedAt, statementSeq }) => [employeeId, path.versionId, completedAt, statementSeq])]);
    for (const { employeeId, completedAt, statementSeq } of people) {
      const id = completionId(employeeId, 'path', path.id, path.versionId);
      const { affectedRows }: { affectedRows: number } = await manager.query('INSERT IGNORE INTO completion (id, employee_id, kind, subject_id, version_id, completed_at, statement_seq) VALUES (?)', [[id, employeeId, 'path', path.id, path.versionId, completedAt, statementSeq]]);
      if (!affectedRows) continue;
      await this.facts.append(manager, PathCompleted, { completionId: id, employeeId, subjectId: path.id, versionId: path.versionId });
      this.live.tell(manager, `person:${employeeId}`, { topic: 'my-learning' });
    }
  }
}
