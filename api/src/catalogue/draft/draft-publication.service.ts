import { Injectable } from '@nestjs/common';
import { type FieldFault } from '../../platform/index.js';
import { type Remark, Remarks } from '../content-import/import-report.rules.js';
import { NOT_SEEN_CODE } from '../preview-check/preview-check.rules.js';
import { PreviewCheckService } from '../preview-check/preview-check.service.js';
import { type AcceptedWarning } from '../publication/publication.entity.js';
import { withdrawn } from '../withdrawal/withdrawal.errors.js';
import { type PublishDraft, type PublishedDto } from './draft.dto.js';
import { draftBaseChanged, draftNotReady, draftUnchanged, draftWarned, reasonMissing } from './draft.errors.js';
import { acceptedOf, type Standing } from './accepted.rules.js';
import { numbered, pathIn, sameFiles } from './draft-file.rules.js';
import { DraftKinds } from './draft-kinds.service.js';
import { DraftQueries, type WholeDraft } from './draft.queries.js';

/** Makes a version of a draft, the same way as content that comes as files. */
@Injectable()
export class DraftPublicationService {
  constructor(
    private readonly drafts: DraftQueries,
    private readonly kinds: DraftKinds,
    private readonly previews: PreviewCheckService,
  ) {}

  /**
   * @param acceptedAt when the warnings were accepted, if that was not now
   * @throws Invalid with everything that stands in the way; then nothing is published and the draft is as it was
   */
  async publish(publishedBy: string, id: string, { asks, accepts }: PublishDraft, acceptedAt?: Date): Promise<PublishedDto> {
    const draft = await this.drafts.whole(id);
    if (draft.lastNumber > 0 && !draft.publishedHash) throw withdrawn();
    if (!sameHash(draft.baseHash, draft.publishedHash)) throw draftBaseChanged();
    if (draft.published && sameFiles(draft.files, draft.published)) throw draftUnchanged();
    const remarks = new Remarks();
    const make = await this.kinds.prepare({ ...draft, files: numbered(draft.kind, draft.files, draft.lastNumber + 1) }, remarks);
    if (!make) throw draftNotReady(remarks.errors.map(faultIn(draft)));
    await this.previews.find(draft, remarks);
    const number = await make({ publishedBy, asks, accepted: accepted(draft, remarks, accepts, acceptedAt), draft: { id, touchedAt: draft.touchedAt, restoredFrom: draft.restoredFrom } });
    if (number === undefined) throw draftNotReady(remarks.errors.map(faultIn(draft)));
    return { kind: draft.kind, slug: draft.slug, number };
  }
}

/** @throws Conflict when the check warns of something nobody has said yes to. A page that was changed after a time was set is published unseen, and that is kept: a comma found the evening before does not cost the time. */
function accepted(draft: WholeDraft, { warnings }: Remarks, accepts: PublishDraft['accepts'], acceptedAt: Date | undefined): AcceptedWarning[] | null {
  const isChangedSince = acceptedAt !== undefined && draft.touchedAt > acceptedAt;
  const standing: Standing[] = warnings.filter(({ code }) => code !== 'form').map((remark) => ({ ...remark, file: pathIn(draft, remark.file), mayBeUnread: isChangedSince && remark.code === NOT_SEEN_CODE }));
  const { kept, unread } = acceptedOf(standing, accepts);
  if (unread.length) throw draftWarned(unread.map(({ file, texts, isWithoutReason }) => ({ path: file, message: isWithoutReason ? reasonMissing(texts) : texts })));
  return kept.length ? kept : null;
}

const faultIn = (draft: WholeDraft) => ({ file, texts }: Remark): FieldFault => ({ path: pathIn(draft, file), message: texts });
const sameHash = (one: Buffer | null, other: Buffer | null): boolean => (one && other ? one.equals(other) : one === other);
