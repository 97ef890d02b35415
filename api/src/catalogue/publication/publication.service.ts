import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { newId } from '../../platform/index.js';
import { Publication, type PublicationKind, type PublishingAct } from './publication.entity.js';

export const SUBJECTS = {
  course: { table: 'course', versions: 'course_version', reference: 'course_id' },
  path: { table: 'learning_path', versions: 'learning_path_version', reference: 'learning_path_id' },
  toolkit: { table: 'toolkit', versions: 'toolkit_version', reference: 'toolkit_id' },
} as const;
export type CatalogueKind = Extract<PublicationKind, keyof typeof SUBJECTS>;

@Injectable()
export class PublicationService {
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

  /** Puts a version in force. */
  async publish(manager: EntityManager, kind: CatalogueKind, subjectId: string, versionId: string, act: PublishingAct): Promise<void> {
    await manager.query(`UPDATE ${SUBJECTS[kind].table} SET published_version_id = ? WHERE id = ?`, [versionId, subjectId]);
    await this.record(manager, kind, subjectId, versionId, act);
  }

  /** The act itself, when the version was put in force by whoever owns it. */
  async record(manager: EntityManager, kind: PublicationKind, subjectId: string, versionId: string, act: PublishingAct): Promise<void> {
    await manager.insert(Publication, { id: newId(), kind, subjectId, versionId, publishedAt: new Date(), ...act });
  }
}
