import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { z } from 'zod';
import { FactLog, idOf, newId, Transactions } from '../../platform/index.js';
import { LearningPathCourse, LearningPathText, LearningPathVersion } from '../learning-path/learning-path.entity.js';
import { PathPublished } from '../publication/publication.facts.js';
import { PublicationService } from '../publication/publication.service.js';
import { hashOf, yamlOf } from './content-folder.rules.js';
import { CONTENT_LANGUAGES, SLUG } from './course-source.dto.js';
import { numberOf, type Remarks } from './import-report.rules.js';

const Words = z.strictObject({ title: z.string().trim().min(1).max(200), purpose: z.string().trim().min(1).max(1000) });

/** `paths/<slug>.yaml` */
const PathFile = z.strictObject({
  key: z.string().regex(/^[A-Z][A-Z0-9-]*$/, 'must be like ALLE').max(40),
  version: z.int().min(1),
  nb: Words,
  nn: Words.optional(),
  en: Words.optional(),
  courses: z.array(SLUG).min(1).refine((slugs) => new Set(slugs).size === slugs.length, 'names a course twice'),
});
type PathFile = z.infer<typeof PathFile>;

@Injectable()
export class PathImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly publications: PublicationService,
    private readonly facts: FactLog,
  ) {}

  /** @returns the new version's number; undefined when the file has errors, and then nothing is stored */
  async import(slug: string, text: string, remarks: Remarks): Promise<number | undefined> {
    const file = `paths/${slug}.yaml`;
    const path = remarks.check(file, PathFile, yamlOf(text, file, remarks));
    if (!path) return undefined;
    return this.transactions.run(async (manager) => {
      const unknown = await unknownCourses(manager, path.courses);
      for (const course of unknown) remarks.error(file, `there is no published course ${course}.`, 'Write the name of a folder in courses/.');
      return unknown.length ? undefined : this.write(manager, slug, path, hashOf(new Map([[slug, text]])), remarks);
    });
  }

  private async write(manager: EntityManager, slug: string, path: PathFile, contentHash: Buffer, remarks: Remarks): Promise<number> {
    const learningPathId = idOf('learning-path', slug);
    await manager.query('INSERT INTO learning_path (id, slug, path_key) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE path_key = VALUES(path_key)', [learningPathId, slug, path.key]);
    const number = numberOf(path.version, await this.publications.lastNumber(manager, 'path', learningPathId), `paths/${slug}.yaml`, remarks);
    const learningPathVersionId = newId();
    await manager.insert(LearningPathVersion, { id: learningPathVersionId, learningPathId, number, contentHash, createdAt: new Date() });
    const texts = CONTENT_LANGUAGES.flatMap((language) => (path[language] ? [{ learningPathVersionId, language, ...path[language] }] : []));
    await manager.insert(LearningPathText, texts);
    await manager.insert(LearningPathCourse, path.courses.map((course, index) => ({ learningPathVersionId, courseId: idOf('course', course), position: index + 1 })));
    await this.publications.publish(manager, 'path', learningPathId, learningPathVersionId, null);
    await this.facts.append(manager, PathPublished, { learningPathId, learningPathVersionId });
    return number;
  }
}

async function unknownCourses(manager: EntityManager, slugs: readonly string[]): Promise<string[]> {
  const rows: { slug: string }[] = await manager.query('SELECT slug FROM course WHERE slug IN (?) AND published_version_id IS NOT NULL', [slugs]);
  const known = new Set(rows.map(({ slug }) => slug));
  return slugs.filter((slug) => !known.has(slug));
}
