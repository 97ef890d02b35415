import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { newId } from '../../platform/index.js';
import { draftUnknown } from '../draft/draft.errors.js';
import { BroughtSubjects } from './brought-subjects.service.js';
import { Publication, type PublicationKind, type PublishingAct } from './publication.entity.js';
import { type CatalogueKind, SUBJECTS } from './subject-tables.sql.js';

/** Whom something asks, in how many units they work, and how many goals of those units ask for what it counts towards. */
export interface Touched {
  readonly people: number;
  readonly units: number;
  readonly goals: number;
}

@Injectable()
export class PublicationService {
  constructor(
    private readonly database: DataSource,
    private readonly brought: BroughtSubjects,
  ) {}

  /** Locks the subject, so that two imports at once don't give one number twice. @returns the highest number there is, 0 when none */
  async lastNumber(manager: EntityManager, kind: CatalogueKind, subjectId: string): Promise<number> {
    const { table, versions, reference } = SUBJECTS[kind];
    await manager.query(`SELECT id FROM ${table} WHERE id = ? FOR UPDATE`, [subjectId]);
    const [row]: { last: number | null }[] = await manager.query(`SELECT MAX(number) AS last FROM ${versions} WHERE ${reference} = ?`, [subjectId]);
    return Number(row?.last ?? 0);
  }

  /** Hashes of what is published now, by slug: whoever has the same hash has nothing new. */
  async publishedHashes(manager: EntityManager, kind: CatalogueKind): Promise<Map<string, Buffer>> {
    const { table, versions } = SUBJECTS[kind];
    const rows: { slug: string; hash: Buffer }[] = await manager.query(`SELECT s.slug, v.content_hash AS hash FROM ${table} s JOIN ${versions} v ON v.id = s.published_version_id`);
    return new Map(rows.map(({ slug, hash }) => [slug, hash]));
  }

  /** Slugs of what somebody has published here, rather than with the content files. */
  async publishedHere(manager: EntityManager, kind: CatalogueKind): Promise<Set<string>> {
    const { table } = SUBJECTS[kind];
    const rows: { slug: string }[] = await manager.query(
      `SELECT s.slug FROM ${table} s JOIN publication p ON p.subject_id = s.id AND p.version_id = s.published_version_id
       WHERE p.published_by IS NOT NULL AND p.published_at = (SELECT MAX(q.published_at) FROM publication q WHERE q.subject_id = s.id)`,
    );
    return new Set(rows.map(({ slug }) => slug));
  }

  /** Slugs of what was in use and is not now: nothing brings it back unawares. */
  async withdrawnSlugs(manager: EntityManager, kind: CatalogueKind): Promise<Set<string>> {
    const { table, versions, reference } = SUBJECTS[kind];
    const rows: { slug: string }[] = await manager.query(`SELECT s.slug FROM ${table} s WHERE s.published_version_id IS NULL AND EXISTS (SELECT 1 FROM ${versions} v WHERE v.${reference} = s.id)`);
    return new Set(rows.map(({ slug }) => slug));
  }

  /** Puts a version in force. */
  async publish(manager: EntityManager, kind: CatalogueKind, subjectId: string, versionId: string, act: PublishingAct): Promise<void> {
    await manager.query(`UPDATE ${SUBJECTS[kind].table} SET published_version_id = ? WHERE id = ?`, [versionId, subjectId]);
    await this.record(manager, kind, subjectId, versionId, act);
  }

  /** The act itself, when the version was put in force by whoever owns it. */
  async record(manager: EntityManager, kind: PublicationKind, subjectId: string, versionId: string, { publishedBy, asks, accepted, draft }: PublishingAct): Promise<void> {
    await manager.insert(Publication, { id: newId(), kind, subjectId, versionId, publishedAt: new Date(), publishedBy, asks, accepted, restoredFrom: draft?.restoredFrom ?? null });
    if (draft) await this.takeDraft(manager, kind, versionId, draft);
  }

  /** Whom a publication did ask. Said once: asking again after a broken job finds only those who are left. */
  async tellAsked(versionId: string, { people, units, goals }: Touched): Promise<void> {
    await this.database.query('UPDATE publication SET asked_people = ?, asked_units = ?, asked_goals = ? WHERE version_id = ? AND asked_people IS NULL', [people, units, goals, versionId]);
  }

  /** In the same transaction, so that a draft is published once, whoever asks at the same time. What somebody has saved meanwhile stays, and begins from what is published now. */
  private async takeDraft(manager: EntityManager, kind: PublicationKind, versionId: string, { id, touchedAt }: Required<PublishingAct>['draft']): Promise<void> {
    const [draft]: { touchedAt: Date }[] = await manager.query('SELECT touched_at AS touchedAt FROM draft WHERE id = ? FOR UPDATE', [id]);
    if (!draft) throw draftUnknown();
    await manager.query('DELETE FROM scheduled_publication WHERE draft_id = ?', [id]);
    if (draft.touchedAt.getTime() === touchedAt.getTime()) await manager.query('DELETE FROM draft WHERE id = ?', [id]);
    else await manager.query(`UPDATE draft SET base_hash = (SELECT content_hash FROM ${this.brought.tables(kind).versions} WHERE id = ?), restored_from = NULL WHERE id = ?`, [versionId, id]);
  }
}
