import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { z } from 'zod';
import { FactLog, idOf, newId, Transactions } from '../../platform/index.js';
import { LearningPathCourse, LearningPathText, LearningPathVersion } from '../learning-path/learning-path.entity.js';
import { coverIn } from '../media/cover.rules.js';
import { MediaFacts } from '../media-file/media-facts.rules.js';
import { withoutMetadata } from '../media/metadata.rules.js';
import { MediaService } from '../media/media.service.js';
import { type Picture } from '../media/picture.rules.js';
import { FROM_FILES, type Publishable, type PublishingAct } from '../publication/publication.entity.js';
import { PathPublished } from '../publication/publication.facts.js';
import { PublicationService } from '../publication/publication.service.js';
import { StewardshipFile } from '../stewardship/stewardship.dto.js';
import { stewardshipOf } from '../stewardship/stewardship.entity.js';
import { SourceMedia } from '../source/source-media.service.js';
import { SourceService } from '../source/source.service.js';
import { CheckSettings } from '../check/check-settings.service.js';
import { checkPath } from '../check/course-check.rules.js';
import { type Files, hashOf, mediaIn, yamlOf } from './content-folder.rules.js';
import { CONTENT_LANGUAGES, SLUG } from './course-source.dto.js';
import { numberOf, type Remarks } from './import-report.rules.js';
import { noSuchCourse } from './remark-words.rules.js';
import { readOne } from './picture-source.rules.js';
import { Follows } from '../translation/follows.rules.js';

const Words = z.strictObject({ title: z.string().trim().min(1).max(200), purpose: z.string().trim().min(1).max(1000), follows: Follows.optional() });

/** `paths/<slug>.yaml` */
const PathFile = z.strictObject({
  key: z.string().regex(/^[A-Z][A-Z0-9-]*$/, 'must be like ALLE').max(40),
  version: z.int().min(1),
  nb: Words,
  nn: Words.optional(),
  en: Words.optional(),
  /** Whose the cover is. */
  cover: MediaFacts.optional(),
  courses: z.array(SLUG).min(1).refine((slugs) => new Set(slugs).size === slugs.length, 'names a course twice'),
  ...StewardshipFile,
});
type PathFile = z.infer<typeof PathFile>;

interface ReadPath {
  readonly path: PathFile;
  readonly cover: Picture | undefined;
}

@Injectable()
export class PathImport {
  constructor(
    private readonly database: DataSource,
    private readonly transactions: Transactions,
    private readonly publications: PublicationService,
    private readonly sources: SourceService,
    private readonly media: MediaService,
    private readonly kept: SourceMedia,
    private readonly facts: FactLog,
    private readonly limits: CheckSettings,
  ) {}

  /**
   * @param files the text under the slug, and the cover as `<slug>.svg` or another picture
   * @param folder where the cover lies; a draft has none
   * @returns the new version's number; undefined when the files have errors, and then nothing is stored
   */
  async import(slug: string, files: Files, remarks: Remarks, act: PublishingAct = FROM_FILES, folder?: string): Promise<number | undefined> {
    const read = await this.read(slug, files, remarks, folder);
    if (!read) return undefined;
    if (folder !== undefined) for (const name of mediaIn(files)) await this.kept.keep(files.get(name) ?? '', path.join(folder, name));
    return this.keep(slug, files, read, remarks, act);
  }

  /** Says what is wrong with a path's files. @param courses slugs of the courses there are */
  async check(slug: string, files: Files, courses: ReadonlySet<string>, remarks: Remarks, folder?: string): Promise<void> {
    const read = await this.read(slug, files, remarks, folder);
    if (read) coursesAreKnown(slug, read.path, courses, remarks);
  }

  /** The same, by the courses that are published here. */
  async prepare(slug: string, files: Files, remarks: Remarks): Promise<Publishable | undefined> {
    const read = await this.read(slug, files, remarks);
    if (!read || !coursesAreKnown(slug, read.path, await publishedCourses(this.database.manager, read.path.courses), remarks)) return undefined;
    return (act) => this.keep(slug, files, read, remarks, act);
  }

  /** A course may have been taken out of use since it was looked for. */
  private keep(slug: string, files: Files, read: ReadPath, remarks: Remarks, act: PublishingAct): Promise<number | undefined> {
    return this.transactions.run(async (manager) => {
      if (!coursesAreKnown(slug, read.path, await publishedCourses(manager, read.path.courses), remarks)) return undefined;
      const contentHash = hashOf(files);
      await this.sources.keep(manager, contentHash, sourceOfPath(slug, files));
      return this.write(manager, slug, read, contentHash, remarks, act);
    });
  }

  private async read(slug: string, files: Files, remarks: Remarks, folder?: string): Promise<ReadPath | undefined> {
    const bytesOf = async (name: string) => withoutMetadata(name, await readFile(folder === undefined ? this.kept.fileOf(files.get(name) ?? '') : path.join(folder, name)));
    const read = await readPath(slug, files, bytesOf, remarks);
    remarks.find(checkPath(fileOf(slug), files.get(slug), this.limits.now()), (name) => name);
    return read;
  }

  private async write(manager: EntityManager, slug: string, { path: read, cover }: ReadPath, contentHash: Buffer, remarks: Remarks, act: PublishingAct): Promise<number> {
    const learningPathId = idOf('learning-path', slug);
    await manager.query('INSERT INTO learning_path (id, slug, path_key) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE path_key = VALUES(path_key)', [learningPathId, slug, read.key]);
    const number = numberOf(read.version, await this.publications.lastNumber(manager, 'path', learningPathId), `paths/${slug}.yaml`, remarks);
    const learningPathVersionId = newId();
    if (cover) await this.media.store(manager, [cover]);
    await manager.insert(LearningPathVersion, { id: learningPathVersionId, learningPathId, number, contentHash, createdAt: new Date(), coverId: cover?.id ?? null, stewardship: stewardshipOf(read) });
    const texts = CONTENT_LANGUAGES.flatMap((language) => {
      const { title, purpose } = read[language] ?? {};
      return title !== undefined && purpose !== undefined ? [{ learningPathVersionId, language, title, purpose }] : [];
    });
    await manager.insert(LearningPathText, texts);
    await manager.insert(LearningPathCourse, read.courses.map((course, index) => ({ learningPathVersionId, courseId: idOf('course', course), position: index + 1 })));
    await this.publications.publish(manager, 'path', learningPathId, learningPathVersionId, act);
    await this.facts.append(manager, PathPublished, { learningPathId, learningPathVersionId });
    return number;
  }
}

const fileOf = (slug: string): string => `paths/${slug}.yaml`;

async function readPath(slug: string, files: Files, bytesOf: (name: string) => Promise<Buffer>, remarks: Remarks): Promise<ReadPath | undefined> {
  const file = fileOf(slug);
  const before = remarks.errors.length;
  const text = files.get(slug) ?? '';
  remarks.reads(new Map([[file, text]]), (name) => name);
  const read = remarks.check(file, PathFile, yamlOf(text, file, remarks));
  const name = coverIn(files, slug);
  const cover = name === undefined ? undefined : readOne(name, name.endsWith('.svg') ? Buffer.from(files.get(name) ?? '') : await bytesOf(name), (one) => `paths/${one}`, remarks);
  return read && remarks.errors.length === before ? { path: read, cover } : undefined;
}

/** A path's files as its source has them, called the same for every path. */
export const sourceOfPath = (slug: string, files: Files): Files => new Map([...files].map(([name, text]) => [name === slug ? 'path.yaml' : `path${path.extname(name)}`, text]));

/** … and back. */
export const pathOfSource = (slug: string, source: Files): Files => new Map([...source].map(([name, text]) => [name === 'path.yaml' ? slug : `${slug}${path.extname(name)}`, text]));

function coursesAreKnown(slug: string, path: PathFile, known: ReadonlySet<string>, remarks: Remarks): boolean {
  const unknown = path.courses.filter((course) => !known.has(course));
  for (const course of unknown) remarks.tell(fileOf(slug), noSuchCourse(course), course);
  return !unknown.length;
}

async function publishedCourses(manager: EntityManager, slugs: readonly string[]): Promise<Set<string>> {
  if (!slugs.length) return new Set();
  const rows: { slug: string }[] = await manager.query('SELECT slug FROM course WHERE slug IN (?) AND published_version_id IS NOT NULL', [slugs]);
  return new Set(rows.map(({ slug }) => slug));
}
