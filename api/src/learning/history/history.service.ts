import { Injectable } from '@nestjs/common';
import { CourseQueries, coursesInPath, type DraftKind, DraftQueries, type Files, PublicationQueries, publicationUnknown, type PublishedAct, SourceQueries, stepsInToolkit, titleIn, titleOfFile, VersionChanges, WithdrawalQueries } from '../../catalogue/index.js';
import { type Language } from '../../platform/index.js';
import { type HistoryDto, type HistoryVersionDto } from './history.dto.js';
import { HistoryQueries } from './history.queries.js';

/** Every version of a thing: when it came, by whom, what differs, and how many are on it. Nothing in it is ever changed. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly publications: PublicationQueries,
    private readonly sources: SourceQueries,
    private readonly drafts: DraftQueries,
    private readonly courses: CourseQueries,
    private readonly withdrawals: WithdrawalQueries,
    private readonly versions: VersionChanges,
    private readonly queries: HistoryQueries,
  ) {}

  /** @throws NotFound when nothing of this name was ever published */
  async of(kind: DraftKind, slug: string, language: Language): Promise<HistoryDto> {
    const acts = await this.publications.of(kind, slug);
    const [newest] = acts;
    if (!newest) throw publicationUnknown();
    const files = new Map<string, Files>();
    for (const { versionId, hash } of acts) files.set(versionId, await this.sources.ofHash(hash));
    const [current, withdrawal, draft, underWay, completed] = await Promise.all([
      this.publications.current(kind, newest.subjectId),
      this.withdrawals.of(newest.subjectId),
      this.drafts.of(kind, slug),
      kind === 'course' ? this.queries.underWay(newest.subjectId) : undefined,
      kind === 'toolkit' || kind === 'framework' ? undefined : this.queries.completed(kind, newest.subjectId),
    ]);
    const versions = await Promise.all(
      acts.map(async (act, place) => ({
        ...toldOf(act),
        accepted: act.accepted.map(({ code, file, texts, why = '', isUnread = false }) => ({ code, place: titleOfFile(filesOf(files, act), file) ?? '', message: texts?.[language] ?? '', why, isUnread })),
        isCurrent: act.versionId === current,
        changes: await this.changes(kind, filesOf(files, acts[place + 1]), filesOf(files, act)),
        hasFiles: filesOf(files, act).size > 0,
        contents: await this.contents(kind, filesOf(files, act)),
        underWay: underWay ? (underWay.get(act.versionId) ?? 0) : null,
        completed: completed ? (completed.get(act.versionId) ?? 0) : null,
        firstLesson: kind === 'course' ? ((await this.courses.version(act.versionId, 'nb')).lessons[0]?.slug ?? null) : null,
      })),
    );
    return { kind, slug, title: titleIn(filesOf(files, newest)) ?? slug, subjectId: newest.subjectId, draft: draft && { id: draft.id, touchedAt: draft.touchedAt, touchedBy: draft.touchedBy, publishAt: draft.scheduled?.at ?? null }, withdrawal, versions };
  }

  private async contents(kind: DraftKind, files: Files): Promise<string[]> {
    if (kind === 'toolkit') return stepsInToolkit(files);
    const slugs = kind === 'path' ? coursesInPath(files) : [];
    const titles = await this.courses.titles(slugs);
    return slugs.map((slug) => titles.get(slug) ?? slug);
  }

  private async changes(kind: DraftKind, before: Files, after: Files): Promise<HistoryVersionDto['changes']> {
    return before.size && after.size ? this.versions.between(kind, before, after) : null;
  }
}

const filesOf = (files: ReadonlyMap<string, Files>, act: PublishedAct | undefined): Files => (act && files.get(act.versionId)) ?? new Map();

const toldOf = ({ id, number, publishedAt, publishedBy, isFromFiles, asks, askedPeople, askedUnits, askedGoals, restoredFrom }: PublishedAct): Pick<HistoryVersionDto, 'id' | 'number' | 'publishedAt' | 'publishedBy' | 'isFromFiles' | 'asks' | 'asked' | 'restoredFrom'> => ({
  id,
  number,
  publishedAt: publishedAt.toISOString(),
  publishedBy,
  isFromFiles,
  asks,
  asked: askedPeople === null ? null : { people: askedPeople, units: askedUnits ?? 0, goals: askedGoals ?? 0 },
  restoredFrom,
});
