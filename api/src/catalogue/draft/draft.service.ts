import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Viewer } from '../../people/index.js';
import { newId, Transactions } from '../../platform/index.js';
import { type Files } from '../content-import/content-folder.rules.js';
import { type PublicationKind } from '../publication/publication.entity.js';
import { sourceMissing } from '../publication/publication.errors.js';
import { PublicationQueries } from '../publication/publication.queries.js';
import { SourceService } from '../source/source.service.js';
import { withdrawn } from '../withdrawal/withdrawal.errors.js';
import { type OpenDraft, type RemoveFile, type RestoreVersion, type SavedFileDto, type SaveFile } from './draft.dto.js';
import { draftFileChanged, draftOpen, draftPathRefused, draftSlugTaken, draftSubjectUnknown, draftTooLarge, draftUnknown } from './draft.errors.js';
import { bodyOf, isPathOf, slugOf, titleIn } from './draft-file.rules.js';
import { DraftQueries } from './draft.queries.js';
import { templateOf } from './draft-template.rules.js';

const MOST_CHARACTERS = 400_000;

interface Beginning {
  readonly kind: PublicationKind;
  readonly slug: string;
  readonly title: string;
  readonly baseHash: Buffer | null;
  readonly restoredFrom?: number;
  readonly files: Files;
}

interface FileChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Keeps what editors write, file by file. Whoever saves says which revision was read, so that nobody overwrites another unawares. */
@Injectable()
export class DraftService {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly queries: DraftQueries,
    private readonly sources: SourceService,
    private readonly publications: PublicationQueries,
  ) {}

  /** @returns the draft's id; the one there is when somebody has begun */
  async open(viewer: Viewer, wish: OpenDraft): Promise<string> {
    if ('publicationId' in wish) return this.restore(viewer, wish);
    const slug = 'slug' in wish ? wish.slug : slugOf(wish.title);
    const known = await this.queries.idOf(this.database, wish.kind, slug);
    if (known && 'slug' in wish) return known;
    const published = await this.queries.published(this.database, wish.kind, slug);
    if ('title' in wish) {
      if (known || published) throw draftSlugTaken();
      return this.begin(viewer, { kind: wish.kind, slug, title: wish.title, baseHash: null, files: templateOf(wish.kind, wish.title, wish.language) });
    }
    const files = published?.hash ? await this.sources.of(this.database.manager, published.hash) : undefined;
    if (published && !published.hash) throw withdrawn();
    if (!published?.hash || !files?.size) throw draftSubjectUnknown();
    return this.begin(viewer, { kind: wish.kind, slug, title: titleIn(files) ?? slug, baseHash: published.hash, files });
  }

  /** Opens a draft from an earlier version's files. @throws Conflict when a draft is open, and it is not the one that is to give way */
  private async restore(viewer: Viewer, { publicationId, replaces }: RestoreVersion): Promise<string> {
    const { kind, slug, number, hash } = await this.publications.one(publicationId);
    const [files, now, open] = await Promise.all([this.sources.of(this.database.manager, hash), this.queries.published(this.database, kind, slug), this.queries.idOf(this.database, kind, slug)]);
    if (!now?.hash) throw withdrawn();
    if (!files.size) throw sourceMissing();
    if (open && open !== replaces) throw draftOpen((await this.queries.one(open)).touchedBy);
    const id = await this.begin(viewer, { kind, slug, title: titleIn(files) ?? slug, baseHash: now.hash, restoredFrom: number, files }, replaces);
    if ((await this.queries.one(id)).restoredFrom !== number) throw draftOpen('');
    return id;
  }

  async discard(id: string): Promise<void> {
    const { affectedRows }: { affectedRows: number } = await this.database.query('DELETE FROM draft WHERE id = ?', [id]);
    if (!affectedRows) throw draftUnknown();
  }

  /** Somebody has it open: told to the others for a minute. */
  async visit(viewer: Viewer, id: string): Promise<void> {
    await this.queries.one(id);
    await this.database.query('INSERT INTO draft_visit (draft_id, employee_id, seen_at) VALUES (?, ?, UTC_TIMESTAMP(3)) ON DUPLICATE KEY UPDATE seen_at = VALUES(seen_at)', [id, viewer.employeeId]);
  }

  /** @throws Conflict when somebody has saved the file since it was read */
  async save(viewer: Viewer, id: string, { path, revision, content }: SaveFile): Promise<SavedFileDto> {
    return this.transactions.run(async (manager) => {
      const before = await this.held(manager, id, path, revision);
      const body = bodyOf(path, content, before);
      if (body.length > MOST_CHARACTERS) throw draftTooLarge();
      const editedAt = new Date();
      await manager.query(
        `INSERT INTO draft_file (draft_id, path, body, revision, edited_at, edited_by) VALUES (?)
         ON DUPLICATE KEY UPDATE body = VALUES(body), revision = VALUES(revision), edited_at = VALUES(edited_at), edited_by = VALUES(edited_by)`,
        [[id, path, body, revision + 1, editedAt, viewer.employeeId]],
      );
      await this.touch(manager, viewer, id, editedAt, titleIn(new Map([[path, body]])));
      return { path, revision: revision + 1, editedAt: editedAt.toISOString() };
    });
  }

  /**
   * Puts other texts in the place of some files, all or none.
   * @param otherwise what becomes of a file that says something else than it should: refuse the whole, or leave it
   * @param also what is to be true when this is, and only then
   * @returns paths of those that were left. @throws Conflict when somebody has saved one of them since it was read
   */
  async replace(viewer: Viewer, id: string, changes: readonly FileChange[], otherwise: 'refuse' | 'leave', also: (manager: EntityManager, left: readonly string[]) => Promise<unknown>): Promise<string[]> {
    return this.transactions.run(async (manager) => {
      const at = new Date();
      const left: string[] = [];
      await this.hold(manager, id);
      const files = await this.queries.files(manager, id);
      for (const { path, before, after } of changes) {
        const file = files.find((one) => one.path === path);
        if (file?.body !== before && otherwise === 'refuse') throw draftFileChanged(file?.editedBy ?? '');
        if (file?.body !== before) left.push(path);
        else await manager.query('UPDATE draft_file SET body = ?, revision = revision + 1, edited_at = ?, edited_by = ? WHERE draft_id = ? AND path = ?', [after, at, viewer.employeeId, id, path]);
      }
      if (left.length < changes.length) await this.touch(manager, viewer, id, at);
      await also(manager, left);
      return left;
    });
  }

  /** A file that is new and no text of the editor's: a picture, a film, a sound. */
  async saveMedia(viewer: Viewer, id: string, path: string, body: string): Promise<void> {
    await this.transactions.run(async (manager) => {
      const at = new Date();
      await manager.query('INSERT INTO draft_file (draft_id, path, body, revision, edited_at, edited_by) VALUES (?)', [[id, path, body, 1, at, viewer.employeeId]]);
      await this.touch(manager, viewer, id, at);
    });
  }

  async removeMedia(viewer: Viewer, id: string, ...paths: string[]): Promise<void> {
    await this.transactions.run(async (manager) => {
      await manager.query('DELETE FROM draft_file WHERE draft_id = ? AND path IN (?)', [id, paths]);
      await this.touch(manager, viewer, id, new Date());
    });
  }

  /** @throws Conflict when somebody has saved the file since it was read */
  async remove(viewer: Viewer, id: string, { path, revision }: RemoveFile): Promise<void> {
    await this.transactions.run(async (manager) => {
      await this.held(manager, id, path, revision);
      await manager.query('DELETE FROM draft_file WHERE draft_id = ? AND path = ?', [id, path]);
      await this.touch(manager, viewer, id, new Date());
    });
  }

  /** Its id is its own, and not its thing's: what a browser has kept of one draft never gets into the next. */
  private async begin(viewer: Viewer, { kind, slug, title, baseHash, restoredFrom, files }: Beginning, replaces: string | null = null): Promise<string> {
    const at = new Date();
    return this.transactions.run(async (manager) => {
      const id = newId();
      if (replaces) await manager.query('DELETE FROM draft WHERE id = ? AND kind = ? AND slug = ?', [replaces, kind, slug]);
      const { affectedRows }: { affectedRows: number } = await manager.query('INSERT IGNORE INTO draft (id, kind, slug, title, base_hash, restored_from, created_at, touched_at, touched_by) VALUES (?)', [[id, kind, slug, title.slice(0, 200), baseHash, restoredFrom ?? null, at, at, viewer.employeeId]]);
      if (!affectedRows) return this.begunMeanwhile(manager, kind, slug);
      await manager.query('INSERT INTO draft_file (draft_id, path, body, revision, edited_at, edited_by) VALUES ?', [[...files].map(([path, body]) => [id, path, body, 1, at, null])]);
      return id;
    });
  }

  private async begunMeanwhile(manager: EntityManager, kind: PublicationKind, slug: string): Promise<string> {
    const id = await this.queries.idOf(manager, kind, slug);
    if (!id) throw draftSubjectUnknown();
    return id;
  }

  /** The file as it is, held until the transaction ends; undefined when it is new. */
  private async held(manager: EntityManager, id: string, path: string, revision: number): Promise<string | undefined> {
    if (!isPathOf(await this.hold(manager, id), path)) throw draftPathRefused();
    const file = (await this.queries.files(manager, id)).find((one) => one.path === path);
    if ((file?.revision ?? 0) !== revision) throw draftFileChanged(file?.editedBy ?? '');
    return file?.body;
  }

  /** Nobody else saves in the draft until the transaction ends. */
  private async hold(manager: EntityManager, id: string): Promise<PublicationKind> {
    const [draft]: { kind: PublicationKind }[] = await manager.query('SELECT kind FROM draft WHERE id = ? FOR UPDATE', [id]);
    if (!draft) throw draftUnknown();
    return draft.kind;
  }

  private async touch(manager: EntityManager, viewer: Viewer, id: string, at: Date, title?: string): Promise<void> {
    await manager.query('UPDATE draft SET touched_at = ?, touched_by = ?, title = COALESCE(?, title) WHERE id = ?', [at, viewer.employeeId, title?.slice(0, 200) ?? null, id]);
  }
}
