import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Eraser, Erasers, type Erasing, idOf, inBatches } from '../../platform/index.js';
import { type CompletionKind } from '../completion/completion.entity.js';
import { completionId } from '../completion/completion.service.js';
import { enrolmentId } from '../enrolment/enrolment.rules.js';

interface AttemptRow {
  readonly id: string;
  readonly enrolmentId: string;
  readonly exerciseId: string;
  readonly number: number;
}

/** What was learnt stays, for figures rest on it; whose it was is not to be found. Ids made of the employee's are made of the pseudonym's instead, as a rebuild would make them. */
@Injectable()
export class LearningErasure implements Eraser, OnModuleInit {
  constructor(private readonly erasers: Erasers) {}

  onModuleInit(): void {
    this.erasers.register(this);
  }

  async renamed(manager: EntityManager, { person, pseudonym }: Omit<Erasing, 'renamed'>): Promise<Map<string, string>> {
    const enrolments: { id: string; versionId: string }[] = await manager.query('SELECT id, course_version_id AS versionId FROM enrolment WHERE employee_id = ? FOR UPDATE', [person]);
    const renamed = new Map(enrolments.map(({ id, versionId }) => [id, enrolmentId(pseudonym, versionId)]));
    const completions: { id: string; kind: CompletionKind; subjectId: string; versionId: string }[] = await manager.query(
      'SELECT id, kind, subject_id AS subjectId, version_id AS versionId FROM completion WHERE employee_id = ?',
      [person],
    );
    for (const { id, kind, subjectId, versionId } of completions) renamed.set(id, completionId(pseudonym, kind, subjectId, versionId));
    const attempts: AttemptRow[] = await manager.query('SELECT id, enrolment_id AS enrolmentId, exercise_id AS exerciseId, number FROM attempt WHERE employee_id = ?', [person]);
    for (const { id, enrolmentId: enrolment, exerciseId, number } of attempts) renamed.set(id, idOf('attempt', renamed.get(enrolment) ?? enrolment, exerciseId, number));
    return renamed;
  }

  async erase(manager: EntityManager, { person, pseudonym, renamed }: Erasing): Promise<void> {
    // Nothing rests on them: a session lets somebody in who will not come again, and what came of it is in attempts and statements.
    for (const table of ['cmi5_session', 'cmi5_progress', 'cmi5_satisfaction']) await manager.query(`DELETE c FROM ${table} c JOIN enrolment e ON e.id = c.enrolment_id WHERE e.employee_id = ?`, [person]);
    for (const table of ['enrolment', 'completion', 'attempt'] as const) {
      const rows: { id: string }[] = await manager.query(`SELECT id FROM ${table} WHERE employee_id = ?`, [person]);
      for (const { id } of rows) await manager.query(`UPDATE ${table} SET id = ?, employee_id = ? WHERE id = ?`, [renamed.get(id), pseudonym, id]);
    }
    for (const table of ['attempt', 'carried_lesson'] as const) {
      await inBatches(renamed.keys(), async (some) => {
        const rows: { id: string }[] = await manager.query(`SELECT DISTINCT enrolment_id AS id FROM ${table} WHERE enrolment_id IN (?)`, [some]);
        for (const { id } of rows) await manager.query(`UPDATE ${table} SET enrolment_id = ? WHERE enrolment_id = ?`, [renamed.get(id), id]);
      });
    }
  }
}
