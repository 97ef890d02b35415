import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type CatalogueKind } from '../publication/subject-tables.sql.js';
import { CourseDrafts } from './course-drafts.queries.js';
import { type SearchDraft } from './draft.rules.js';
import { MethodDrafts } from './method-drafts.queries.js';
import { type SearchKind } from './search-index.entity.js';
import { SearchIndex } from './search-index.service.js';

const TABLES = { course: 'course', path: 'learning_path', toolkit: 'toolkit' } as const;
const DOCUMENTS: Record<CatalogueKind, readonly SearchKind[]> = { course: ['course', 'lesson', 'exercise'], path: ['path'], toolkit: ['toolkit'] };
const KINDS = Object.keys(TABLES) as CatalogueKind[];

/** Keeps what is searched as what is published. */
@Injectable()
export class CatalogueSearchIndex {
  constructor(
    private readonly database: DataSource,
    private readonly index: SearchIndex,
    private readonly courses: CourseDrafts,
    private readonly methods: MethodDrafts,
  ) {}

  /** After something is published, taken out of use or brought back. */
  async reflect(kind: CatalogueKind, id: string): Promise<void> {
    const versionId = (await this.published(kind, id)).get(id);
    if (versionId) await this.index.replace(id, versionId, await this.drafts(kind, id, versionId));
    else await this.index.drop(id);
  }

  /** Whatever is not there as it is published now; with `everything`, also what seems to be. */
  async bringUpToDate({ everything = false } = {}): Promise<void> {
    for (const kind of KINDS) {
      const published = await this.published(kind);
      for (const id of everything ? published.keys() : await this.index.stale(published)) await this.reflect(kind, id);
      await this.index.keepOnly(DOCUMENTS[kind], [...published.keys()]);
    }
    if (everything) await this.index.dropUnusedWords();
  }

  private drafts(kind: CatalogueKind, id: string, versionId: string): Promise<SearchDraft[]> {
    if (kind === 'course') return this.courses.of(id, versionId);
    return kind === 'path' ? this.methods.ofPath(id, versionId) : this.methods.ofToolkit(id, versionId);
  }

  /** Versions in force by the thing's id: all of a kind, or of one. */
  private async published(kind: CatalogueKind, id?: string): Promise<Map<string, string>> {
    const rows: { id: string; versionId: string }[] = await this.database.query(
      `SELECT id, published_version_id AS versionId FROM ${TABLES[kind]} WHERE published_version_id IS NOT NULL ${id ? 'AND id = ?' : ''} ORDER BY id`,
      id ? [id] : [],
    );
    return new Map(rows.map(({ id: own, versionId }) => [own, versionId]));
  }
}
