import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Eraser, Erasers, type Erasing } from '../../platform/index.js';
import { attainmentId } from '../attainment/attainment.rules.js';

/** What is held stays held, by nobody one could find; its evidence follows. */
@Injectable()
export class CompetenceErasure implements Eraser, OnModuleInit {
  constructor(private readonly erasers: Erasers) {}

  onModuleInit(): void {
    this.erasers.register(this);
  }

  async renamed(manager: EntityManager, { person, pseudonym }: Omit<Erasing, 'renamed'>): Promise<Map<string, string>> {
    const rows: { id: string; competenceId: string; level: number }[] = await manager.query('SELECT id, competence_id AS competenceId, level FROM attainment WHERE employee_id = ? FOR UPDATE', [person]);
    return new Map(rows.map(({ id, competenceId, level }) => [id, attainmentId(pseudonym, competenceId, level)]));
  }

  async erase(manager: EntityManager, { person, pseudonym, renamed }: Erasing): Promise<void> {
    const attainments: { id: string }[] = await manager.query('SELECT id FROM attainment WHERE employee_id = ?', [person]);
    for (const { id } of attainments) {
      const evidence: { completionId: string }[] = await manager.query('SELECT completion_id AS completionId FROM evidence WHERE attainment_id = ?', [id]);
      for (const { completionId } of evidence) {
        await manager.query('UPDATE evidence SET attainment_id = ?, completion_id = ? WHERE attainment_id = ? AND completion_id = ?', [renamed.get(id), renamed.get(completionId) ?? completionId, id, completionId]);
      }
      await manager.query('UPDATE attainment SET id = ?, employee_id = ? WHERE id = ?', [renamed.get(id), pseudonym, id]);
    }
  }
}
