import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Pictures } from '../content-import/markdown-picture.rules.js';
import { mediaIn } from '../content-import/content-folder.rules.js';
import { contentOf, type FileContent } from '../draft/draft-file.rules.js';
import { draftPathRefused } from '../draft/draft.errors.js';
import { pictureAddresses } from '../draft/draft-media.rules.js';
import { DraftQueries, type WholeDraft } from '../draft/draft.queries.js';
import { MediaService } from '../media/media.service.js';
import { BroughtSubjects } from '../publication/brought-subjects.service.js';
import { type PublicationKind } from '../publication/publication.entity.js';
import { type SubjectTables } from '../publication/subject-tables.sql.js';
import { fingerprintOf, type Step, stepsBetween } from './follows.rules.js';
import { htmlOfPassage } from './passage-html.rules.js';
import { type Passage, passagesOf } from './passages.rules.js';
import { type DraftTranslationDto, type PassageDto, type StandingDto, type TranslationBehindDto, type TranslationSourceDto } from './translation.dto.js';
import { changesIn, isTranslated, printsOf, type TranslatedText, translatedTexts } from './translation.rules.js';

function behindOf(kind: PublicationKind, { table, versions, reference, name }: SubjectTables): string {
  return `SELECT '${kind}' AS kind, s.id, s.${name} AS slug, x.title, t.language, t.unmarked, t.changes FROM ${table} s
    JOIN ${versions} v ON v.id = s.published_version_id AND v.${reference} = s.id
    JOIN ${table}_text x ON x.${versions}_id = v.id AND x.language = 'nb'
    JOIN source_translation t ON t.content_hash = v.content_hash AND t.unmarked + t.changes > 0`;
}

/** How translations stand with their bokmål. */
@Injectable()
export class TranslationQueries {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftQueries,
    private readonly media: MediaService,
    private readonly brought: BroughtSubjects,
  ) {}

  /** What is published and not up to date, those with most changes first. */
  behind(): Promise<TranslationBehindDto[]> {
    const all = this.brought.kinds().map((kind) => behindOf(kind, this.brought.tables(kind))).join(' UNION ALL ');
    return this.database.query(`${all} ORDER BY changes DESC, unmarked DESC, title, language`);
  }

  /** The same of some courses that are published, by their ids; also translations that are up to date. */
  async ofCourses(ids: readonly string[]): Promise<Map<string, StandingDto[]>> {
    if (!ids.length) return new Map();
    const rows: (StandingDto & { id: string })[] = await this.database.query(
      `SELECT s.id, t.language, t.unmarked, t.changes FROM course s JOIN course_version v ON v.id = s.published_version_id
       JOIN source_translation t ON t.content_hash = v.content_hash WHERE s.id IN (?) ORDER BY t.language DESC`,
      [ids],
    );
    return new Map(ids.map((id) => [id, rows.filter((row) => row.id === id)]));
  }

  /** @throws NotFound */
  async ofDraft(draftId: string): Promise<DraftTranslationDto[]> {
    const { files } = await this.drafts.whole(draftId);
    return translatedTexts(files).map(standingOf);
  }

  /** @throws NotFound when the draft has no such text in another language */
  async source(draftId: string, path: string): Promise<TranslationSourceDto> {
    const draft = await this.drafts.whole(draftId);
    const text = translatedTexts(draft.files).find((one) => one.path === path);
    if (!text) throw draftPathRefused();
    const pictures = pictureAddresses(draft.files, await this.media.sizes(mediaIn(draft.files).flatMap((name) => draft.files.get(name) ?? [])));
    const old = await this.earlier(draft, text, pictures);
    return { ...standingOf(text), follows: printsOf(path, text.source).join(' '), passages: compared(text, pictures, old) };
  }

  /** What bokmål has said in this place in any version that is kept, by fingerprint. */
  private async earlier({ kind, slug }: WholeDraft, { path, follows }: TranslatedText, pictures: Pictures): Promise<Map<string, Found>> {
    if (!follows) return new Map();
    const { table, versions, reference, name } = this.brought.tables(kind);
    const file = path.startsWith('path.yaml') ? 'path.yaml' : path.replace(/^(nn|en)/, 'nb');
    const rows: { body: string }[] = await this.database.query(
      `SELECT DISTINCT f.body FROM source_file f JOIN ${versions} v ON v.content_hash = f.content_hash JOIN ${table} s ON s.id = v.${reference} WHERE s.${name} = ? AND f.path = ?`,
      [slug, file],
    );
    const passages = rows.flatMap(({ body }) => passagesOf(path, file === 'path.yaml' ? ((contentOf(file, body).nb ?? {}) as FileContent) : contentOf(file, body)));
    return new Map(passages.map((passage) => [fingerprintOf(passage.words), { field: passage.field, html: htmlOfPassage(passage, pictures) }]));
  }
}

interface Found {
  readonly field: string;
  readonly html: string;
}

const standingOf = (text: TranslatedText): DraftTranslationDto => ({ path: text.path, language: text.language, isMarked: text.follows !== undefined, changes: changesIn(text) });

/** Every passage in the order of the text, with what is new, other or gone since the translation was up to date. */
function compared({ path, source, follows }: TranslatedText, pictures: Pictures, old: ReadonlyMap<string, Found>): PassageDto[] {
  const all = passagesOf(path, source);
  const now = all.filter(isTranslated);
  const steps = follows ? stepsBetween(follows, now.map(({ words }) => fingerprintOf(words))) : now.map((_, place): Step => ({ now: place, isSame: true }));
  const passages: PassageDto[] = [];
  let next = 0;
  /** Exercises' places are not compared, and stand where they stand. */
  const upTo = (passage: Passage | undefined): void => {
    while (next < all.length && all[next] !== passage && !isTranslated(all[next] as Passage)) passages.push(shown(all[next++] as Passage, pictures));
  };
  for (const step of steps) {
    const passage = step.now === undefined ? undefined : now[step.now];
    const was = step.before === undefined ? undefined : old.get(step.before);
    if (passage) {
      upTo(passage);
      next += 1;
      passages.push({ ...shown(passage, pictures), change: step.isSame ? null : step.before === undefined ? 'added' : 'changed', before: step.isSame ? null : (was?.html ?? null) });
    } else passages.push({ field: was?.field ?? passages.at(-1)?.field ?? 'title', html: null, kind: 'words', change: 'removed', before: was?.html ?? null });
  }
  upTo(undefined);
  return passages;
}

const shown = (passage: Passage, pictures: Pictures): PassageDto => ({
  field: passage.field,
  html: htmlOfPassage(passage, pictures),
  kind: passage.kind === 'exercise' || passage.kind === 'settings' ? passage.kind : 'words',
  change: null,
  before: null,
});
