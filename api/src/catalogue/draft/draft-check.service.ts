import { Injectable } from '@nestjs/common';
import { type Language } from '../../platform/index.js';
import { type Remark, Remarks } from '../content-import/import-report.rules.js';
import { PreviewCheckService } from '../preview-check/preview-check.service.js';
import { PublicationQueries } from '../publication/publication.queries.js';
import { type DraftCheckDto } from './draft-check.dto.js';
import { pathIn } from './draft-file.rules.js';
import { DraftKinds } from './draft-kinds.service.js';
import { DraftQueries, type WholeDraft } from './draft.queries.js';

/** Says what stands in the way of publishing a draft, by the rules that publishing itself asks. */
@Injectable()
export class DraftCheckService {
  constructor(
    private readonly drafts: DraftQueries,
    private readonly kinds: DraftKinds,
    private readonly previews: PreviewCheckService,
    private readonly publications: PublicationQueries,
  ) {}

  /** @throws NotFound */
  async check(id: string, language: Language): Promise<DraftCheckDto> {
    const draft = await this.drafts.whole(id);
    const remarks = await this.remarks(draft);
    const pages = await this.previews.find(draft, remarks);
    const before = await this.publications.last(draft.kind, draft.slug);
    const told = (severity: 'blocks' | 'warns') => (remark: Remark) => {
      const path = pathIn(draft, remark.file);
      const accepted = before?.accepted.find((one) => one.code === remark.code && one.file === path);
      return {
        code: remark.code, severity, path, line: remark.line, at: atOf(remark), message: remark.texts[language], needsReason: remark.needsReason ?? false,
        accepted: before && accepted ? { at: before.publishedAt.toISOString(), by: before.publishedBy, why: accepted.why ?? '' } : null,
      };
    };
    return { remarks: [...remarks.errors.map(told('blocks')), ...remarks.warnings.map(told('warns'))], pages: pages.map(({ path, hash, found }) => ({ path, hash, isSeen: found !== undefined })) };
  }

  /** What is found in the files themselves. */
  async remarks(draft: Pick<WholeDraft, 'kind' | 'slug' | 'files'>): Promise<Remarks> {
    const remarks = new Remarks();
    await this.kinds.prepare(draft, remarks);
    return remarks;
  }
}

const atOf = ({ where }: Remark): string | null => (where === undefined ? null : typeof where === 'string' ? where : where.map(String).join('.'));
