import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { idOf } from '../../platform/index.js';
import { type ContentDraft, H5pContentService } from './h5p-content.service.js';

const KEPT_HOURS = 24;

/** Contents that somebody looks at while writing them. They belong to nothing, and are gone the day after. */
@Injectable()
export class PreviewContentService {
  constructor(
    private readonly database: DataSource,
    private readonly contents: H5pContentService,
  ) {}

  /** @returns the content's id; the same for the same content. @throws Invalid with each thing that is wrong */
  async keep(draft: ContentDraft): Promise<string> {
    const id = idOf('h5p-preview', draft.language, JSON.stringify([draft.library, draft.title, draft.params]));
    const prepared = await this.contents.prepare(draft, { requireAll: true });
    const [known]: unknown[] = await this.database.query('SELECT 1 FROM h5p_content WHERE id = ?', [id]);
    if (!known) await this.database.transaction((manager) => this.contents.store(manager, id, prepared, null));
    return id;
  }

  /** @returns how many were removed */
  async removeOld(): Promise<number> {
    const { affectedRows }: { affectedRows: number } = await this.database.query(
      `DELETE FROM h5p_content WHERE uploaded_by IS NULL AND created_at < UTC_TIMESTAMP(3) - INTERVAL ? HOUR
         AND NOT EXISTS (SELECT 1 FROM exercise_text t WHERE t.content_id = h5p_content.id)`,
      [KEPT_HOURS],
    );
    return affectedRows;
  }
}
