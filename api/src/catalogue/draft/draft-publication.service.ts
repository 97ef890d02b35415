import { Injectable } from '@nestjs/common';
import { type FieldFault } from '../../platform/index.js';
import { type Files } from '../content-import/content-folder.rules.js';
import { CourseImport } from '../content-import/course-import.service.js';
import { type Remark, Remarks } from '../content-import/import-report.rules.js';
import { PathImport, pathOfSource } from '../content-import/path-import.service.js';
import { ToolkitImport } from '../content-import/toolkit-import.service.js';
import { BroughtSubjects } from '../publication/brought-subjects.service.js';
import { type PublishingAct, type AcceptedWarning } from '../publication/publication.entity.js';
import { withdrawn } from '../withdrawal/withdrawal.errors.js';
import { type PublishDraft, type PublishedDto } from './draft.dto.js';
import { draftBaseChanged, draftNotReady, draftUnchanged, draftWarned } from './draft.errors.js';
import { DraftCheckService, pathIn } from './draft-check.service.js';
import { raised } from './draft-file.rules.js';
import { DraftQueries, type WholeDraft } from './draft.queries.js';

/** Makes a version of a draft, the same way as content that comes as files. */
@Injectable()
export class DraftPublicationService {
  constructor(
    private readonly drafts: DraftQueries,
    private readonly courses: CourseImport,
    private readonly paths: PathImport,
    private readonly toolkits: ToolkitImport,
    private readonly checks: DraftCheckService,
    private readonly brought: BroughtSubjects,
  ) {}

  /** @throws Invalid with everything that stands in the way; then nothing is published and the draft is as it was */
  async publish(publishedBy: string, id: string, { asks, accepts }: PublishDraft): Promise<PublishedDto> {
    const draft = await this.drafts.whole(id);
    if (draft.lastNumber > 0 && !draft.publishedHash) throw withdrawn();
    if (!sameHash(draft.baseHash, draft.publishedHash)) throw draftBaseChanged();
    if (draft.published && sameFiles(draft.files, draft.published)) throw draftUnchanged();
    const accepted = await this.accepted(draft, accepts);
    const remarks = new Remarks();
    const number = await this.make(draft, remarks, { publishedBy, asks, accepted, draft: { id, touchedAt: draft.touchedAt, restoredFrom: draft.restoredFrom } });
    if (number === undefined) throw draftNotReady(remarks.errors.map(faultIn(draft)));
    return { kind: draft.kind, slug: draft.slug, number };
  }

  /** @throws Conflict when the check warns of something nobody has said yes to; what blocks is told when the version is made */
  private async accepted(draft: WholeDraft, accepts: PublishDraft['accepts']): Promise<AcceptedWarning[] | null> {
    const { errors, warnings } = await this.checks.remarks(draft);
    if (errors.length) return null;
    const standing = warnings.filter(({ code }) => code !== 'form').map((remark) => ({ ...remark, path: pathIn(draft, remark.file) }));
    const unread = standing.filter(({ code, path }) => !accepts.some((one) => one.code === code && one.path === path));
    if (unread.length) throw draftWarned(unread.map(faultIn(draft)));
    return standing.length ? standing.map(({ code, path }) => ({ code, file: path })) : null;
  }

  private make({ kind, slug, files, lastNumber }: WholeDraft, remarks: Remarks, act: PublishingAct): Promise<number | undefined> {
    const outline = { course: 'course.yaml', path: 'path.yaml', toolkit: 'toolkit.yaml', framework: 'framework.yaml' }[kind];
    const numbered = new Map(files).set(outline, raised(files.get(outline) ?? '', lastNumber + 1));
    if (kind === 'course') return this.courses.import({ slug, files: numbered }, remarks, act);
    if (kind === 'framework') return this.brought.of(kind).import(slug, numbered, remarks, act);
    if (kind === 'toolkit') return this.toolkits.import(slug, numbered, remarks, act);
    return this.paths.import(slug, pathOfSource(slug, numbered), remarks, act);
  }
}

const faultIn = (draft: WholeDraft) => ({ file, texts }: Remark): FieldFault => ({ path: pathIn(draft, file), message: texts });
const sameHash = (one: Buffer | null, other: Buffer | null): boolean => (one && other ? one.equals(other) : one === other);
export const sameFiles = (one: Files, other: Files): boolean => one.size === other.size && [...one].every(([path, body]) => other.get(path) === body);
