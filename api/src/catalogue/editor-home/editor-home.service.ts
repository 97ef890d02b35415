import { Injectable } from '@nestjs/common';
import { type Viewer } from '../../people/index.js';
import { addDays, NotFound, osloDay } from '../../platform/index.js';
import { DraftCheckService } from '../draft/draft-check.service.js';
import { DraftQueries } from '../draft/draft.queries.js';
import { TranslationQueries } from '../translation/translation.queries.js';
import { type EditorHomeDto } from './editor-home.dto.js';
import { EditorHomeQueries } from './editor-home.queries.js';

/** Each draft is checked anew, so only so many. */
const MOST_DRAFTS = 10;
/** So long before the day somebody is told, so that there is time to read. */
const AHEAD_DAYS = 30;

/** What needs an editor, put together of what is being written and what is published. */
@Injectable()
export class EditorHomeService {
  constructor(
    private readonly drafts: DraftQueries,
    private readonly checks: DraftCheckService,
    private readonly queries: EditorHomeQueries,
    private readonly translations: TranslationQueries,
  ) {}

  async home(viewer: Viewer): Promise<EditorHomeDto> {
    const [{ rows, total }, notPublished, reviews, translations] = await Promise.all([
      this.drafts.list({ sort: ['touchedAt', 'DESC'], range: [0, MOST_DRAFTS - 1], filter: {} }),
      this.drafts.notPublished(),
      this.queries.reviewsBy(addDays(osloDay(new Date()), AHEAD_DAYS), viewer.language),
      this.translations.behind(),
    ]);
    const drafts: EditorHomeDto['drafts'] = [];
    for (const draft of rows) {
      const whole = await this.drafts.whole(draft.id).catch(unlessGone);
      if (!whole) continue;
      const { errors, warnings } = await this.checks.remarks(whole);
      drafts.push({ ...draft, blocks: errors.length, warns: warnings.length });
    }
    return { drafts, moreDrafts: total - rows.length, notPublished, reviews, translations };
  }
}

/** It was published or thrown away just now. */
const unlessGone = (error: unknown): undefined => {
  if (!(error instanceof NotFound)) throw error;
  return undefined;
};
