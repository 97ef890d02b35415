import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { FactLog, newId } from '../../platform/index.js';
import { type CatalogueKind, SUBJECTS } from '../publication/subject-tables.sql.js';
import { type Leaves, Withdrawal } from './withdrawal.entity.js';
import { notInUse, withdrawalUnknown } from './withdrawal.errors.js';
import { BroughtBack, Withdrawn } from './withdrawal.facts.js';

/** A thing in use, held until the transaction ends. */
export interface HeldThing {
  readonly kind: CatalogueKind;
  readonly subjectId: string;
  readonly versionId: string;
}

export type Touches = Pick<Withdrawal, 'people' | 'units' | 'goals' | 'paths' | 'assignments'>;

/** Takes things out of use and brings them back. What is not in use has no version in force; nothing else is changed. */
@Injectable()
export class WithdrawalService {
  constructor(private readonly facts: FactLog) {}

  /** @throws Conflict when it is not in use */
  async hold(manager: EntityManager, kind: CatalogueKind, slug: string): Promise<HeldThing> {
    const [row]: { subjectId: string; versionId: string | null }[] = await manager.query(`SELECT id AS subjectId, published_version_id AS versionId FROM ${SUBJECTS[kind].table} WHERE slug = ? FOR UPDATE`, [slug]);
    if (!row?.versionId) throw notInUse();
    return { kind, subjectId: row.subjectId, versionId: row.versionId };
  }

  /** @returns the withdrawal's id */
  async withdraw(manager: EntityManager, { kind, subjectId, versionId }: HeldThing, act: { leaves: Leaves; by: string; touches: Touches }): Promise<string> {
    const id = newId();
    await manager.query(`UPDATE ${SUBJECTS[kind].table} SET published_version_id = NULL WHERE id = ?`, [subjectId]);
    await manager.insert(Withdrawal, { id, kind, subjectId, versionId, leaves: act.leaves, withdrawnAt: new Date(), withdrawnBy: act.by, ...act.touches });
    await this.facts.append(manager, Withdrawn, { kind, subjectId });
    return id;
  }

  /** @throws NotFound when it is in use already */
  async bringBack(manager: EntityManager, id: string, by: string): Promise<HeldThing> {
    const [row]: HeldThing[] = await manager.query('SELECT kind, subject_id AS subjectId, version_id AS versionId FROM withdrawal WHERE id = ? AND brought_back_at IS NULL FOR UPDATE', [id]);
    if (!row) throw withdrawalUnknown();
    await manager.query('UPDATE withdrawal SET brought_back_at = ?, brought_back_by = ? WHERE id = ?', [new Date(), by, id]);
    await manager.query(`UPDATE ${SUBJECTS[row.kind].table} SET published_version_id = ? WHERE id = ?`, [row.versionId, row.subjectId]);
    await this.facts.append(manager, BroughtBack, { kind: row.kind, subjectId: row.subjectId });
    return row;
  }
}
