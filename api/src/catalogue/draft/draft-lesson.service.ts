import { Injectable } from '@nestjs/common';
import { DomainError, idOf } from '../../platform/index.js';
import { mediaIn } from '../content-import/content-folder.rules.js';
import { blocksOf } from '../content-import/markdown.rules.js';
import { type ContentLanguage, ExerciseFile, isUnitFile, UnitFile } from '../content-import/course-source.dto.js';
import { LessonKind } from '../course/course.dto.js';
import { type ExerciseUnit } from '../course/course.queries.js';
import { DraftUnits } from './draft-units.service.js';
import { PreviewContentService } from '../h5p/preview-content.service.js';
import { escapeHtml } from '../h5p/html.rules.js';
import { type CreditDto } from '../media-file/credit.dto.js';
import { creditsOf } from '../media-file/credits.rules.js';
import { MediaService } from '../media/media.service.js';
import { type LessonBlock } from '../lesson/lesson.dto.js';
import { draftPathRefused } from './draft.errors.js';
import { contentOf, type FileContent } from './draft-file.rules.js';
import { pictureAddresses } from './draft-media.rules.js';
import { DraftQueries, type WholeDraft } from './draft.queries.js';

/** A lesson of a draft as somebody would meet it. */
export interface DraftLesson {
  readonly slug: string;
  readonly courseTitle: string;
  readonly language: ContentLanguage;
  readonly kind: LessonKind;
  readonly minutes: number;
  readonly lessons: readonly { readonly id: string; readonly slug: string; readonly title: string }[];
  readonly index: number;
  readonly blocks: readonly LessonBlock[];
  readonly exercises: readonly { readonly id: string; readonly title: string; readonly library: string; readonly contentId: string | null; readonly unit: ExerciseUnit | null }[];
  readonly credits: readonly CreditDto[];
}

type Exercise = DraftLesson['exercises'][number];

const UNFINISHED = { nb: 'Denne øvelsen er ikke ferdig:', nn: 'Denne øvinga er ikkje ferdig:', en: 'This exercise is not finished:' };

/** Shows a draft as far as it has come: what is missing stands empty, and an exercise that can't be played says so. */
@Injectable()
export class DraftLessonService {
  constructor(
    private readonly drafts: DraftQueries,
    private readonly previews: PreviewContentService,
    private readonly media: MediaService,
    private readonly units: DraftUnits,
  ) {}

  /** @throws NotFound when the draft has no such lesson */
  async lesson(draftId: string, slug: string, language: ContentLanguage): Promise<DraftLesson> {
    const draft = await this.drafts.courseFiles(draftId);
    const spoken = draft.files.has(`${language}/${slug}.md`) ? language : 'nb';
    const lessons = lessonsIn(draft, spoken);
    const index = lessons.findIndex((lesson) => lesson.slug === slug);
    const text = draft.files.get(`${spoken}/${slug}.md`);
    if (index < 0 || text === undefined) throw draftPathRefused();
    const { front, body } = contentOf(`${slug}.md`, text) as { front: FileContent; body: string };
    const exercises: Exercise[] = [];
    const blocks: LessonBlock[] = [];
    const sizes = await this.media.sizes(mediaIn(draft.files).flatMap((name) => draft.files.get(name) ?? []));
    for (const block of blocksOf(body, pictureAddresses(draft.files, sizes))) {
      if (block.kind !== 'exercise') blocks.push(block);
      else blocks.push(await this.exercise(draft, block.slug, spoken, exercises));
    }
    return { slug: draft.slug, courseTitle: textOf(frontOf(draft, `${spoken}/course.md`).title), language: spoken, kind: LessonKind.catch('text').parse(front.kind), minutes: Number(front.minutes) || 1, lessons, index, blocks, exercises, credits: creditsOf(draft.files, { language: spoken, lesson: slug }) };
  }

  /** The exercise's place in the text; what can't be played says so there. */
  private async exercise(draft: WholeDraft, slug: string, language: ContentLanguage, exercises: Exercise[]): Promise<LessonBlock> {
    const id = idOf('exercise', draft.slug, slug);
    const written = readJson(draft.files.get(`${language}/exercises/${slug}.json`));
    const found = await (isUnitFile(written) ? this.unit(draft, written) : this.h5p(draft, written, language)).catch(unlessDomain);
    if (!found) return { kind: 'html', html: `<aside role="note" class="callout callout--remember"><p>${UNFINISHED[language]} ${escapeHtml(textOf((written as FileContent | undefined)?.title) || slug)}</p></aside>` };
    exercises.push({ id, ...found });
    return { kind: 'exercise', exerciseId: id };
  }

  private async h5p(draft: WholeDraft, written: unknown, language: ContentLanguage): Promise<Omit<Exercise, 'id'> | undefined> {
    const { data: file } = ExerciseFile.safeParse(written);
    return file && { title: file.title, library: file.library, contentId: await this.previews.keep({ ...file, language }, draft.files), unit: null };
  }

  private async unit(draft: WholeDraft, written: unknown): Promise<Omit<Exercise, 'id'> | undefined> {
    const { data: file } = UnitFile.safeParse(written);
    const found = file && (await this.units.find(file, draft.files));
    return found && { title: file.title, library: found.standard, contentId: null, unit: found.unit };
  }
}

function lessonsIn(draft: WholeDraft, language: ContentLanguage): DraftLesson['lessons'] {
  const { lessons } = contentOf('course.yaml', draft.files.get('course.yaml') ?? '') as { lessons?: unknown };
  const slugs = Array.isArray(lessons) ? lessons.filter((slug) => typeof slug === 'string') : [];
  return slugs.map((slug) => ({ id: idOf('lesson', draft.slug, slug), slug, title: textOf(frontOf(draft, `${language}/${slug}.md`).title) || slug }));
}

const frontOf = (draft: WholeDraft, path: string): FileContent => (contentOf(path, draft.files.get(path) ?? '').front as FileContent | undefined) ?? {};
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown;
  } catch {
    return undefined;
  }
}

const unlessDomain = (error: unknown): undefined => {
  if (!(error instanceof DomainError)) throw error;
  return undefined;
};
