import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { idOf } from '../../platform/index.js';
import { SourceMedia } from '../source/source-media.service.js';
import { H5pContentStorage } from './content-storage.service.js';
import { type ContentDraft, H5pContentService } from './h5p-content.service.js';

const KEPT_HOURS = 24;

/** Contents that somebody looks at while writing them. They belong to nothing, and are gone the day after. */
@Injectable()
export class PreviewContentService {
  constructor(
    private readonly database: DataSource,
    private readonly contents: H5pContentService,
    private readonly storage: H5pContentStorage,
    private readonly media: SourceMedia,
  ) {}

  /**
   * @param files fingerprints of the draft's media, by name
   * @returns the content's id; the same for the same content. @throws Invalid with each thing that is wrong
   */
  async keep(draft: ContentDraft, files: ReadonlyMap<string, string> = new Map()): Promise<string> {
    const id = idOf('h5p-preview', draft.language, JSON.stringify([draft.library, draft.title, draft.params, [...files].filter(([name]) => name.startsWith('media/'))]));
    const prepared = await this.contents.prepare(draft, { requireAll: true });
    const [known]: unknown[] = await this.database.query('SELECT 1 FROM h5p_content WHERE id = ?', [id]);
    // Whoever looks at it now does so also past midnight.
    if (known) await this.database.query("UPDATE h5p_content SET created_at = UTC_TIMESTAMP(3) WHERE id = ? AND origin = 'preview'", [id]);
    if (!known) await this.database.transaction((manager) => this.contents.store(manager, id, prepared, { origin: 'preview' }));
    if (!known) for (const name of prepared.files) await this.bring(id, name, files.get(name));
    return id;
  }

  /** What is not there yet is not shown; the check before publishing says so. */
  private async bring(id: string, name: string, fingerprint: string | undefined): Promise<void> {
    if (fingerprint) await this.storage.addFile(id, name, createReadStream(this.media.fileOf(fingerprint)));
  }

  /** @returns how many were removed */
  async removeOld(): Promise<number> {
    const old: { id: string }[] = await this.database.query(
      "SELECT id FROM h5p_content WHERE origin = 'preview' AND created_at < UTC_TIMESTAMP(3) - INTERVAL ? HOUR",
      [KEPT_HOURS],
    );
    for (const { id } of old) {
      await this.database.query('DELETE FROM h5p_content WHERE id = ?', [id]);
      await this.storage.deleteFiles(id);
    }
    return old.length;
  }
}
