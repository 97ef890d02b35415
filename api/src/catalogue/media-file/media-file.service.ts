import { Injectable } from '@nestjs/common';
import { type Viewer } from '../../people/index.js';
import { MEDIA_FOLDER } from '../content-import/content-folder.rules.js';
import { contentOf } from '../draft/draft-file.rules.js';
import { DraftQueries } from '../draft/draft.queries.js';
import { DraftService } from '../draft/draft.service.js';
import { mediaFileUnknown, mediaFileUsed } from './media-file.errors.js';
import { MEDIA_FACTS } from './media-facts.rules.js';
import { mediaPlaces } from './media-places.rules.js';

@Injectable()
export class MediaFileService {
  constructor(
    private readonly drafts: DraftQueries,
    private readonly service: DraftService,
  ) {}

  /**
   * Takes a file that nothing shows out of a draft, with what is said of it. Its bytes stay: versions that are published may show it.
   * @throws NotFound; Conflict when a lesson or an exercise shows it
   */
  async remove(viewer: Viewer, draftId: string, name: string): Promise<void> {
    const { files } = await this.drafts.courseFiles(draftId);
    const path = `${MEDIA_FOLDER}${name}`;
    if (!files.has(path)) throw mediaFileUnknown();
    if (mediaPlaces(files).has(path)) throw mediaFileUsed();
    await this.service.removeMedia(viewer, draftId, path);
    const facts = files.get(MEDIA_FACTS);
    if (facts !== undefined) await this.forget(viewer, draftId, name, contentOf(MEDIA_FACTS, facts));
  }

  private async forget(viewer: Viewer, draftId: string, name: string, facts: Record<string, unknown>): Promise<void> {
    if (!(name in facts)) return;
    const { [name]: _, ...content } = facts;
    const { files } = await this.drafts.detail(draftId, viewer.employeeId);
    const revision = files.find(({ path }) => path === MEDIA_FACTS)?.revision ?? 0;
    await this.service.save(viewer, draftId, { path: MEDIA_FACTS, revision, content });
  }
}
