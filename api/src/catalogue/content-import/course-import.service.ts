import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { DomainError, FactLog, idOf, newId, Transactions } from '../../platform/index.js';
import { CourseText, CourseVersion } from '../course/course.entity.js';
import { Exercise, ExerciseText } from '../exercise/exercise.entity.js';
import { H5pContentService, type PreparedContent } from '../h5p/h5p-content.service.js';
import { Lesson, LessonText } from '../lesson/lesson.entity.js';
import { CourseMedia } from '../media/media.entity.js';
import { MediaService } from '../media/media.service.js';
import { CoursePublished } from '../publication/publication.facts.js';
import { PublicationService } from '../publication/publication.service.js';
import { type Folder, hashOf } from './content-folder.rules.js';
import { type CourseSource, type CourseWords, type LessonSource, readCourse } from './course-source.rules.js';
import { numberOf, type Remarks } from './import-report.rules.js';
import { type CoursePictures, readPictures } from './picture-source.rules.js';

interface PreparedExercise {
  readonly contentId: string;
  readonly content: PreparedContent;
}

/** By `<language>/<slug>`. */
type PreparedExercises = ReadonlyMap<string, PreparedExercise>;

@Injectable()
export class CourseImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly publications: PublicationService,
    private readonly contents: H5pContentService,
    private readonly media: MediaService,
    private readonly facts: FactLog,
  ) {}

  /** Makes and publishes a new version. @returns its number; undefined when the files have errors, and then nothing is stored */
  async import(slug: string, folder: Folder, remarks: Remarks): Promise<number | undefined> {
    const before = remarks.errors.length;
    const pictures = readPictures(folder, (name) => `courses/${slug}/${name}`, remarks);
    const source = readCourse(slug, folder.files, pictures, remarks);
    const exercises = source && (await this.prepare(source, remarks));
    if (!source || !exercises || remarks.errors.length > before) return undefined;
    return this.transactions.run((manager) => this.write(manager, source, exercises, hashOf(folder.files, folder.binaries), remarks));
  }

  private async prepare(source: CourseSource, remarks: Remarks): Promise<PreparedExercises | undefined> {
    const prepared = new Map<string, PreparedExercise>();
    const before = remarks.errors.length;
    for (const { language, exercises } of source.words) {
      for (const [slug, { file, ...exercise }] of exercises) {
        try {
          const content = await this.contents.prepare({ ...exercise, language }, { requireAll: true });
          prepared.set(`${language}/${slug}`, { content, contentId: idOf('h5p-content', idOf('exercise', source.slug, slug), language, JSON.stringify(exercise)) });
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          for (const issue of error.errors ?? [{ path: '', message: error.detail }]) remarks.error(file, `${issue.path}: ${issue.message}.`);
        }
      }
    }
    return remarks.errors.length > before ? undefined : prepared;
  }

  private async write(manager: EntityManager, source: CourseSource, exercises: PreparedExercises, contentHash: Buffer, remarks: Remarks): Promise<number> {
    const courseId = idOf('course', source.slug);
    const { key, minutes, version, contributes } = source.course;
    await manager.query('INSERT INTO course (id, slug, course_key) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE course_key = VALUES(course_key)', [courseId, source.slug, key]);
    const number = numberOf(version, await this.publications.lastNumber(manager, 'course', courseId), `courses/${source.slug}/course.yaml`, remarks);
    const courseVersionId = newId();
    const { cover, inTexts } = source.pictures;
    await this.media.store(manager, [...inTexts.values(), ...(cover ? [cover] : [])]);
    await manager.insert(CourseVersion, { id: courseVersionId, courseId, number, minutes, contributions: contributes, contentHash, createdAt: new Date(), coverId: cover?.id ?? null });
    await this.writePictures(manager, source.pictures, courseVersionId);
    await this.writeContents(manager, exercises);
    await this.writeOutline(manager, source, courseVersionId);
    for (const words of source.words) await this.writeWords(manager, source.slug, words, courseVersionId, exercises);
    await this.publications.publish(manager, 'course', courseId, courseVersionId, null);
    await this.facts.append(manager, CoursePublished, { courseId, courseVersionId });
    return number;
  }

  /** A content's id is made of what it is, so the one that is there already is the same. */
  private async writeContents(manager: EntityManager, exercises: PreparedExercises): Promise<void> {
    const wanted = new Map([...exercises.values()].map(({ contentId, content }) => [contentId, content]));
    if (!wanted.size) return;
    const known: { id: string }[] = await manager.query('SELECT id FROM h5p_content WHERE id IN (?)', [[...wanted.keys()]]);
    for (const { id } of known) wanted.delete(id);
    for (const [id, content] of wanted) await this.contents.store(manager, id, content, null);
  }

  private async writePictures(manager: EntityManager, { inTexts }: CoursePictures, courseVersionId: string): Promise<void> {
    const rows = [...inTexts].map(([file, { id }]) => ({ courseVersionId, file, mediaId: id }));
    if (rows.length) await manager.insert(CourseMedia, rows);
  }

  /** What is the same in every language. */
  private async writeOutline(manager: EntityManager, { slug: course, words: [words] }: CourseSource, courseVersionId: string): Promise<void> {
    const lessons = words?.lessons ?? [];
    const rows = lessons.map(({ slug, kind, minutes }, index) => ({ courseVersionId, id: idOf('lesson', course, slug), slug, position: index + 1, kind, minutes }));
    await manager.insert(Lesson, rows);
    const exercises = lessons.flatMap((lesson) => lesson.exercises.map((slug, index) => ({ courseVersionId, id: idOf('exercise', course, slug), lessonId: idOf('lesson', course, lesson.slug), slug, position: index + 1 })));
    if (exercises.length) await manager.insert(Exercise, exercises);
  }

  private async writeWords(manager: EntityManager, course: string, words: CourseWords, courseVersionId: string, prepared: PreparedExercises): Promise<void> {
    const { language, front, introduction, lessons } = words;
    await manager.insert(CourseText, { courseVersionId, language, ...front, introduction });
    await manager.insert(LessonText, lessons.map((lesson) => ({ courseVersionId, lessonId: idOf('lesson', course, lesson.slug), language, title: lesson.title, markdown: lesson.markdown, blocks: blocksIn(course, lesson) })));
    const texts = lessons.flatMap(({ exercises }) => exercises).map((slug) => {
      const { contentId, content } = prepared.get(`${language}/${slug}`) as PreparedExercise;
      return { courseVersionId, exerciseId: idOf('exercise', course, slug), language, title: content.title, contentId };
    });
    if (texts.length) await manager.insert(ExerciseText, texts);
  }
}

const blocksIn = (course: string, { blocks }: LessonSource) =>
  blocks.map((block) => (block.kind === 'html' ? block : { kind: 'exercise' as const, exerciseId: idOf('exercise', course, block.slug) }));
