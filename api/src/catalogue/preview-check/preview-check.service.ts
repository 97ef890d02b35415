import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Remarks } from '../content-import/import-report.rules.js';
import { draftPathRefused } from '../draft/draft.errors.js';
import { DraftQueries, type WholeDraft } from '../draft/draft.queries.js';
import { type ReportPreview } from './preview-check.dto.js';
import { previewChanged } from './preview-check.errors.js';
import { previewFindings, type SeenViolation, seenIn } from './preview-check.rules.js';
import { type PreviewPage, previewPagesOf } from './preview-pages.rules.js';

type Written = Pick<WholeDraft, 'kind' | 'slug' | 'files'>;

/** After so long a page is looked through again: the types of its exercises may have changed. */
const KEPT_DAYS = 90;

interface SeenPage extends PreviewPage {
  /** Undefined when nobody has looked through it as it stands. */
  readonly found: readonly SeenViolation[] | undefined;
}

/** Remembers what axe found in the preview. Only a browser can run it, so an editor's browser tells (decision 28). */
@Injectable()
export class PreviewCheckService {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftQueries,
  ) {}

  async pages(draft: Written): Promise<SeenPage[]> {
    const pages = previewPagesOf(draft);
    if (!pages.length) return [];
    const rows: { hash: Buffer; found: string }[] = await this.database.query('SELECT hash, found FROM preview_check WHERE hash IN (?)', [pages.map(({ hash }) => Buffer.from(hash, 'hex'))]);
    const found = new Map(rows.map((row) => [row.hash.toString('hex'), JSON.parse(row.found) as SeenViolation[]]));
    return pages.map((page) => ({ ...page, found: found.get(page.hash) }));
  }

  /** Says what was found in each page, and which nobody has looked through. */
  async find(draft: Written, remarks: Remarks): Promise<SeenPage[]> {
    const pages = await this.pages(draft);
    for (const page of pages) remarks.find(previewFindings(page, page.found), (file) => file);
    return pages;
  }

  /** The last word counts. @throws Conflict when the page is not what was looked at */
  async report(draftId: string, { path, hash, found }: ReportPreview): Promise<void> {
    const page = previewPagesOf(await this.drafts.whole(draftId)).find((one) => one.path === path);
    if (!page) throw draftPathRefused();
    if (page.hash !== hash) throw previewChanged();
    await this.database.query('INSERT INTO preview_check (hash, found, checked_at) VALUES (?) ON DUPLICATE KEY UPDATE found = VALUES(found), checked_at = VALUES(checked_at)', [[Buffer.from(hash, 'hex'), JSON.stringify(seenIn(page, found)), new Date()]]);
  }

  async removeOld(): Promise<void> {
    await this.database.query('DELETE FROM preview_check WHERE checked_at < UTC_TIMESTAMP(3) - INTERVAL ? DAY', [KEPT_DAYS]);
  }
}
