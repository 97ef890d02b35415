import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { filterOf } from '../../people/index.js';
import { containing, type Listed, type ListQuery, Where } from '../../platform/index.js';
import { CatalogueFilter, listed } from '../publication/catalogue-list.queries.js';
import { BroughtSubjects } from '../publication/brought-subjects.service.js';
import { type Asks, type PublicationKind } from '../publication/publication.entity.js';
import { type PublicationFailure } from '../scheduled-publication/scheduled-publication.entity.js';
import { SourceService } from '../source/source.service.js';
import { type DraftDetailDto, type DraftDto, type DraftFileDto } from './draft.dto.js';
import { draftNotCourse, draftNotFramework, draftUnknown } from './draft.errors.js';
import { type Files } from '../content-import/content-folder.rules.js';
import { contentOf, isPathOf } from './draft-file.rules.js';
import { coverOf, pictureAddresses } from './draft-media.rules.js';

interface ScheduledRow {
  readonly publishAt: Date | null;
  readonly asks: Asks;
  readonly scheduledBy: string;
  readonly failedAt: Date | null;
  readonly failure: string | null;
}
type DraftRow = Omit<DraftDto, 'isNew' | 'touchedAt' | 'scheduled'> & ScheduledRow & { readonly isNew: number | string; readonly touchedAt: Date };

export interface DraftFileRow {
  readonly path: string;
  readonly body: string;
  readonly revision: number;
  readonly editedAt: Date;
  readonly editedBy: string;
}

export interface WholeDraft {
  readonly kind: PublicationKind;
  readonly slug: string;
  /** What it began from. */
  readonly baseHash: Buffer | null;
  readonly restoredFrom: number | null;
  readonly touchedAt: Date;
  readonly files: Files;
  /** Undefined when nothing is, or it is older than the keeping of sources. */
  readonly published: Files | undefined;
  readonly publishedHash: Buffer | null;
  readonly lastNumber: number;
}

const NAME = (alias: string): string => `COALESCE(CONCAT(${alias}.given_name, ' ', ${alias}.family_name), '')`;
const SQL = {
  columns: `d.id, d.kind, d.slug, d.title, d.base_hash IS NULL AS isNew, d.restored_from AS restoredFrom, d.touched_at AS touchedAt, ${NAME('e')} AS touchedBy,
    s.publish_at AS publishAt, s.asks, ${NAME('b')} AS scheduledBy, s.failed_at AS failedAt, s.failure`,
  from: 'draft d LEFT JOIN employee e ON e.id = d.touched_by LEFT JOIN scheduled_publication s ON s.draft_id = d.id LEFT JOIN employee b ON b.id = s.scheduled_by',
  params: [],
  sortable: { title: 'd.title', kind: 'd.kind', touchedAt: 'd.touched_at', touchedBy: NAME('e'), scheduled: 's.publish_at' },
  tieBreaker: 'd.id',
};

/** Somebody who has not asked for so long has closed the page. */
const PRESENT_SECONDS = 60;

@Injectable()
export class DraftQueries {
  constructor(
    private readonly database: DataSource,
    private readonly sources: SourceService,
    private readonly brought: BroughtSubjects,
  ) {}

  /** @param found those that have what is searched for in their texts; besides, the title is looked in letter by letter */
  async list(query: ListQuery, found: readonly string[] = []): Promise<Listed<DraftDto>> {
    const { q, id } = filterOf(CatalogueFilter, query);
    const where = new Where();
    if (id) where.in('d.id', id);
    if (q) where.and('d.title LIKE ? OR d.id IN (?)', containing(q), ['', ...found]);
    const { rows, total } = await listed<DraftRow>(this.database, SQL, where, query);
    return { rows: rows.map(draftOf), total };
  }

  /** Those whose time came and that could not be published then, the first one first. */
  async notPublished(): Promise<DraftDto[]> {
    const rows: DraftRow[] = await this.database.query(`SELECT ${SQL.columns} FROM ${SQL.from} WHERE s.failed_at IS NOT NULL ORDER BY s.failed_at, d.id`);
    return rows.map(draftOf);
  }

  /** @throws NotFound */
  async one(id: string): Promise<DraftDto> {
    const [row]: DraftRow[] = await this.database.query(`SELECT ${SQL.columns} FROM ${SQL.from} WHERE d.id = ?`, [id]);
    if (!row) throw draftUnknown();
    return draftOf(row);
  }

  /** The draft of a thing, or null. */
  async of(kind: PublicationKind, slug: string): Promise<DraftDto | null> {
    const id = await this.idOf(this.database, kind, slug);
    return id ? this.one(id) : null;
  }

  /** The draft of a thing, if somebody has begun one. */
  async idOf(manager: Pick<EntityManager, 'query'>, kind: PublicationKind, slug: string): Promise<string | undefined> {
    const [row]: { id: string }[] = await manager.query('SELECT id FROM draft WHERE kind = ? AND slug = ?', [kind, slug]);
    return row?.id;
  }

  /** A draft with its files, and the others who have it open. @throws NotFound */
  async detail(id: string, viewerId: string): Promise<DraftDetailDto> {
    const [draft, files, others] = await Promise.all([this.one(id), this.files(this.database, id), this.others(id, viewerId)]);
    const bodies = new Map(files.map(({ path, body }) => [path, body]));
    const pictures = pictureAddresses(bodies);
    return { ...draft, files: files.filter(({ path }) => isPathOf(draft.kind, path)).map(fileOf), pictures: Object.fromEntries([...pictures].map(([name, { url }]) => [name, url])), cover: coverOf(draft.kind, bodies), others };
  }

  /** A draft as it is to be published, and what is published now, both of one moment: read one after the other, a draft that is published in between would look overtaken by itself. @throws NotFound */
  async whole(id: string): Promise<WholeDraft> {
    return this.database.transaction('REPEATABLE READ', (manager) => this.wholeOf(manager, id));
  }

  private async wholeOf(manager: EntityManager, id: string): Promise<WholeDraft> {
    const [draft]: Pick<WholeDraft, 'kind' | 'slug' | 'baseHash' | 'restoredFrom' | 'touchedAt'>[] = await manager.query('SELECT kind, slug, base_hash AS baseHash, restored_from AS restoredFrom, touched_at AS touchedAt FROM draft WHERE id = ?', [id]);
    if (!draft) throw draftUnknown();
    const files = await this.files(manager, id);
    const now = await this.published(manager, draft.kind, draft.slug);
    const published = now?.hash ? await this.sources.of(manager, now.hash) : undefined;
    return { ...draft, files: new Map(files.map(({ path, body }) => [path, body])), published, publishedHash: now?.hash ?? null, lastNumber: now?.lastNumber ?? 0 };
  }

  /** The same of a course. @throws NotFound when it is another kind of draft */
  async courseFiles(id: string): Promise<WholeDraft> {
    const draft = await this.whole(id);
    if (draft.kind !== 'course') throw draftNotCourse();
    return draft;
  }

  /** The same of a framework. @throws NotFound when it is another kind of draft */
  async frameworkFiles(id: string): Promise<WholeDraft> {
    const draft = await this.whole(id);
    if (draft.kind !== 'framework') throw draftNotFramework();
    return draft;
  }

  async files(manager: Pick<EntityManager, 'query'>, draftId: string): Promise<DraftFileRow[]> {
    return manager.query(
      `SELECT f.path, f.body, f.revision, f.edited_at AS editedAt, ${NAME('e')} AS editedBy FROM draft_file f LEFT JOIN employee e ON e.id = f.edited_by WHERE f.draft_id = ? ORDER BY f.path`,
      [draftId],
    );
  }

  /** What is published under a name: its version's hash (null when nothing is), and the last number given. */
  async published(manager: Pick<EntityManager, 'query'>, kind: PublicationKind, slug: string): Promise<{ hash: Buffer | null; lastNumber: number } | undefined> {
    const { table, versions, reference, name } = this.brought.tables(kind);
    const [row]: { hash: Buffer | null; lastNumber: number | null }[] = await manager.query(
      `SELECT v.content_hash AS hash, (SELECT MAX(number) FROM ${versions} WHERE ${reference} = s.id) AS lastNumber FROM ${table} s LEFT JOIN ${versions} v ON v.id = s.published_version_id WHERE s.${name} = ?`,
      [slug],
    );
    return row && { hash: row.hash, lastNumber: Number(row.lastNumber ?? 0) };
  }

  private async others(draftId: string, viewerId: string): Promise<string[]> {
    const rows: { name: string }[] = await this.database.query(
      `SELECT ${NAME('e')} AS name FROM draft_visit v JOIN employee e ON e.id = v.employee_id
       WHERE v.draft_id = ? AND v.employee_id <> ? AND v.seen_at > UTC_TIMESTAMP(3) - INTERVAL ? SECOND ORDER BY name`,
      [draftId, viewerId, PRESENT_SECONDS],
    );
    return rows.map(({ name }) => name);
  }
}

const draftOf = ({ isNew, touchedAt, publishAt, asks, scheduledBy, failedAt, failure, ...row }: DraftRow): DraftDto => ({
  ...row,
  isNew: Number(isNew) === 1,
  scheduled: publishAt && { at: publishAt.toISOString(), asks, by: scheduledBy, failure: failureOf(failedAt, failure) },
  touchedAt: touchedAt.toISOString(),
});

function failureOf(failedAt: Date | null, failure: string | null): NonNullable<DraftDto['scheduled']>['failure'] {
  if (!failedAt || failure === null) return null;
  const { code, detail, errors } = JSON.parse(failure) as PublicationFailure;
  return { at: failedAt.toISOString(), code, detail, errors: errors.length };
}

export const fileOf = ({ path, body, revision, editedAt, editedBy }: DraftFileRow): DraftFileDto => ({ path, revision, editedAt: editedAt.toISOString(), editedBy, content: contentOf(path, body) });
