import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type CarriedPathVersion } from './replay.rules.js';

@Injectable()
export class ReplayQueries {
  async carriedPaths(manager: EntityManager, employeeIds: readonly string[]): Promise<(CarriedPathVersion & { employeeId: string })[]> {
    return manager.query(
      `SELECT c.employee_id AS employeeId, v.learning_path_id AS pathId, v.id AS versionId, c.completed_at AS completedAt, c.statement_seq AS statementSeq
       FROM carried_path c JOIN learning_path_version v ON v.id = c.learning_path_version_id WHERE c.employee_id IN (?)`,
      [employeeIds],
    );
  }
}
