import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { DomainError, FactLog, idOf, newId, Transactions } from '../../platform/index.js';
import { CourseText, CourseVersion } from '../course/course.entity.js';
import { Exercise, ExerciseText } from '../exercise/exercise.entity.js';
import { H5pContentStorage } from '../h5p/content-storage.service.js';
import { H5pContentService, type PreparedContent } from '../h5p/h5p-content.service.js';
import { type LibraryReader } from '../h5p/semantics.rules.js';
import { Lesson, LessonText } from '../lesson/lesson.entity.js';
import { CourseMedia } from '../media/media.entity.js';
import { MediaService } from '../media/media.service.js';
import { withoutMetadata } from '../media/metadata.rules.js';
import { CoursePublished } from '../publication/publication.facts.js';
import { FROM_FILES, type Publishable, type PublishingAct } from '../publication/publication.entity.js';
import { PublicationService } from '../publication/publication.service.js';
import { stewardshipOf } from '../stewardship/stewardship.entity.js';
import { SourceMedia } from '../source/source-media.service.js';
import { SourceService } from '../source/source.service.js';
import { CoursePackagesOfCourse, type PreparedUnit } from './course-packages.service.js';
import { type Files, hashOf, MEDIA_FOLDER, mediaIn } from './content-folder.rules.js';
import { checkCourse } from '../check/course-check.rules.js';
import { CheckSettings } from '../check/check-settings.service.js';
import { type ExerciseFile } from './course-source.dto.js';
import { type CourseSource, type CourseWords, type LessonSource, readCourse } from './course-source.rules.js';
import { numberOf, type Remarks } from './import-report.rules.js';
import { placeKeptIn } from './place-kept.rules.js';
import { exerciseFault, noMedia, unused } from './remark-words.rules.js';
import { type CoursePictures, readPictures } from './picture-source.rules.js';

/** A course's files, and the folder in which its media lie; a draft has none. */
export interface CourseFolder {
  readonly slug: string;
  readonly folder?: string;
  readonly files: Files;
}

interface PreparedH5p {
  readonly contentId: string;
  readonly content: PreparedContent;
}

/** An H5P content, or a unit of a course package. */
type PreparedExercise = PreparedH5p | PreparedUnit;

interface ReadCourse {
  readonly source: CourseSource;
  readonly exercises: PreparedExercises;
}

type TypeReaders = (language: string) => LibraryReader;

interface ExercisePlace {
  readonly courseSlug: string;
  readonly slug: string;
  readonly language: string;
}

/** By `<language>/<slug>`. */
type PreparedExercises = ReadonlyMap<string, PreparedExercise>;

@Injectable()
export class CourseImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly publications: PublicationService,
    private readonly contents: H5pContentService,
    private readonly storage: H5pContentStorage,
    private readonly facts: FactLog,
    private readonly sources: SourceService,
    private readonly media: SourceMedia,
    private readonly pictures: MediaService,
    private readonly limits: CheckSettings,
    private readonly packages: CoursePackagesOfCourse,
  ) {}

  /** Makes and publishes a new version. @returns its number; undefined when the files have errors, and then nothing is stored */
  async import(course: CourseFolder, remarks: Remarks, act: PublishingAct = FROM_FILES): Promise<number | undefined> {
    return (await this.prepare(course, remarks))?.(act);
  }

  /** Says what is wrong with a course's files, and changes nothing. @param types where the fields of types are found, in a language; the installed ones when left out. @returns what makes a version of them, when nothing is */
  async prepare(course: CourseFolder, remarks: Remarks, types?: TypeReaders): Promise<Publishable | undefined> {
    const read = await this.read(course, remarks, types);
    return read && ((act) => this.keep(read, course, remarks, act));
  }

  private async keep(read: ReadCourse, course: CourseFolder, remarks: Remarks, act: PublishingAct): Promise<number> {
    await this.keepMedia(course);
    await this.packages.keep([...read.exercises.values()].filter(isUnit), course.files);
    return this.transactions.run(async (manager) => {
      await this.sources.keep(manager, hashOf(course.files), course.files);
      return this.write(manager, read, course, remarks, act);
    });
  }

  private async read(course: CourseFolder, remarks: Remarks, types?: TypeReaders): Promise<ReadCourse | undefined> {
    const before = remarks.errors.length;
    const { slug, files } = course;
    const pictures = await readPictures(files, async (name) => withoutMetadata(name, await readFile(this.placeOf(course, name))), (name) => `courses/${slug}/${name}`, remarks);
    const source = readCourse(slug, files, pictures, remarks);
    const exercises = source && (await this.exercises(source, course, remarks, types));
    remarks.find(checkCourse(files, this.limits.now()), (name) => `courses/${slug}/${name}`);
    return source && exercises && remarks.errors.length === before ? { source, exercises } : undefined;
  }

  /** A draft has no folder: its media are those that were kept before. */
  private placeOf({ folder, files }: CourseFolder, name: string): string {
    return folder === undefined ? this.media.fileOf(files.get(name) ?? '') : path.join(folder, name);
  }

  private async keepMedia({ folder, files }: CourseFolder): Promise<void> {
    if (folder === undefined) return;
    for (const name of mediaIn(files)) await this.media.keep(files.get(name) ?? '', path.join(folder, name));
  }

  private async exercises(source: CourseSource, course: CourseFolder, remarks: Remarks, types?: TypeReaders): Promise<PreparedExercises | undefined> {
    const prepared = new Map<string, PreparedExercise>();
    const before = remarks.errors.length;
    const { files } = course;
    const folder = `courses/${source.slug}/${MEDIA_FOLDER}`;
    for (const { language, exercises } of source.words) {
      for (const [slug, { follows: _, ...exercise }] of exercises) {
        const one = 'package' in exercise
          ? await this.packages.prepare(exercise, { files, folder, placeOf: (name) => this.placeOf(course, name) }, remarks)
          : await this.h5p({ courseSlug: source.slug, slug, language }, exercise, files, remarks, types);
        if (one) prepared.set(`${language}/${slug}`, one);
      }
    }
    warnOfUnused(source, files, prepared, remarks);
    return remarks.errors.length > before ? undefined : prepared;
  }

  private async h5p({ courseSlug, slug, language }: ExercisePlace, { file, ...exercise }: ExerciseFile & { readonly file: string }, files: Files, remarks: Remarks, types?: TypeReaders): Promise<PreparedH5p | undefined> {
    try {
      const content = await this.contents.prepare({ ...exercise, language }, { requireAll: true }, types?.(language));
      const media = content.files.map((name) => fingerprintOf(name, files) ?? remarks.tell(file, noMedia(name, `courses/${courseSlug}/${MEDIA_FOLDER}`)) ?? '');
      return { content, contentId: idOf('h5p-content', idOf('exercise', courseSlug, slug), language, JSON.stringify(exercise), ...media) };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      for (const { path: place, message } of error.errors ?? [{ path: '', message: error.detail }]) remarks.tell(file, exerciseFault(place, message), place.split('.'));
      return undefined;
    }
  }

  private async write(manager: EntityManager, { source, exercises }: ReadCourse, { files }: CourseFolder, remarks: Remarks, act: PublishingAct): Promise<number> {
    const courseId = idOf('course', source.slug);
    const { key, minutes, version, contributes } = source.course;
    await manager.query('INSERT INTO course (id, slug, course_key) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE course_key = VALUES(course_key)', [courseId, source.slug, key]);
    const number = numberOf(version, await this.publications.lastNumber(manager, 'course', courseId), `courses/${source.slug}/course.yaml`, remarks);
    const courseVersionId = newId();
    const { cover, inTexts } = source.pictures;
    await this.pictures.store(manager, [...inTexts.values(), ...(cover ? [cover] : [])]);
    await manager.insert(CourseVersion, { id: courseVersionId, courseId, number, minutes, contributions: contributes, contentHash: hashOf(files), createdAt: new Date(), coverId: cover?.id ?? null, stewardship: stewardshipOf(source.course) });
    await this.writePictures(manager, source.pictures, courseVersionId);
    await this.writeContents(manager, exercises, files);
    await this.writeOutline(manager, source, courseVersionId);
    for (const words of source.words) await this.writeWords(manager, source, words, courseVersionId, exercises);
    await this.publications.publish(manager, 'course', courseId, courseVersionId, act);
    await this.facts.append(manager, CoursePublished, { courseId, courseVersionId });
    return number;
  }

  /** A content's id is made of what it is, so the one that is there already is the same. */
  private async writeContents(manager: EntityManager, exercises: PreparedExercises, files: Files): Promise<void> {
    const wanted = new Map([...exercises.values()].flatMap((one) => (isUnit(one) ? [] : [[one.contentId, one.content] as const])));
    if (!wanted.size) return;
    const known: { id: string }[] = await manager.query('SELECT id FROM h5p_content WHERE id IN (?)', [[...wanted.keys()]]);
    for (const { id } of known) wanted.delete(id);
    for (const [id, content] of wanted) {
      await this.contents.store(manager, id, content, { origin: 'course' });
      // What a broken import may have left behind is not to be trusted.
      await this.storage.deleteFiles(id);
      for (const name of content.files) await this.storage.addFile(id, name, createReadStream(this.media.fileOf(files.get(name) ?? '')));
    }
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

  private async writeWords(manager: EntityManager, { slug: course, words: [bokmal] }: CourseSource, words: CourseWords, courseVersionId: string, prepared: PreparedExercises): Promise<void> {
    const { language, front: { follows: _, ...front }, introduction, lessons } = words;
    await manager.insert(CourseText, { courseVersionId, language, ...front, introduction });
    await manager.insert(LessonText, lessons.map((lesson) => ({ courseVersionId, lessonId: idOf('lesson', course, lesson.slug), language, title: lesson.title, markdown: lesson.markdown, blocks: blocksIn(course, lesson) })));
    const texts = lessons.flatMap(({ exercises }) => exercises).map((slug) => {
      const one = prepared.get(`${language}/${slug}`) as PreparedExercise;
      const placeId = playedBy(prepared.get(`${placeKeptIn(slug, words, bokmal)}/${slug}`) ?? one);
      const played = isUnit(one) ? { title: one.title, unitId: one.unitId, contentId: null } : { title: one.content.title, contentId: one.contentId, unitId: null };
      return { courseVersionId, exerciseId: idOf('exercise', course, slug), language, ...played, placeId };
    });
    if (texts.length) await manager.insert(ExerciseText, texts);
  }
}

const isUnit = (one: PreparedExercise): one is PreparedUnit => 'unitId' in one;
const playedBy = (one: PreparedExercise): string => (isUnit(one) ? one.unitId : one.contentId);
const shownBy = (one: PreparedExercise): string[] => (isUnit(one) ? [one.package] : one.content.files);

const blocksIn = (course: string, { blocks }: LessonSource) =>
  blocks.map((block) => (block.kind === 'html' ? block : { kind: 'exercise' as const, exerciseId: idOf('exercise', course, block.slug) }));

const fingerprintOf = (name: string, files: Files): string | undefined => (name.startsWith(MEDIA_FOLDER) ? files.get(name) : undefined);

function warnOfUnused({ slug, words }: CourseSource, files: Files, prepared: PreparedExercises, remarks: Remarks): void {
  const used = new Set([...words.flatMap(({ pictures }) => pictures), ...[...prepared.values()].flatMap(shownBy)]);
  for (const name of files.keys()) if (name.startsWith(MEDIA_FOLDER) && !used.has(name)) remarks.hint(`courses/${slug}/${name}`, unused('Show it in a lesson or an exercise, or delete the file.'));
}
