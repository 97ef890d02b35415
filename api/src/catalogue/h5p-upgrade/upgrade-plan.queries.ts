import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Files } from '../content-import/content-folder.rules.js';
import { type ContentLanguage, ExerciseFile } from '../content-import/course-source.dto.js';
import { contentOf } from '../draft/draft-file.rules.js';
import { DraftQueries } from '../draft/draft.queries.js';
import { libraryName } from '../h5p/library-name.rules.js';
import { H5pLibraries } from '../h5p/library.service.js';
import { normalise } from '../h5p/semantics.rules.js';
import { libraryUnknown } from '../h5p-library/library.errors.js';
import { SourceService } from '../source/source.service.js';
import { PackagePlanQueries } from './package-plan.queries.js';
import { type UpgradePlanDto } from './upgrade.dto.js';
import { upgradeCourseUnknown, upgradeNotNewer } from './upgrade.errors.js';
import { isNewer } from './versions.rules.js';

/** A course as it is being written, or else as it is published. */
export interface CourseAsIs {
  readonly slug: string;
  readonly hasDraft: boolean;
  readonly files: Files;
}

/** An exercise's file, with what its author left out filled in. */
export interface ExerciseAsIs extends ExerciseFile {
  readonly path: string;
  readonly body: string;
  readonly language: ContentLanguage;
  readonly whole: Record<string, unknown>;
}

const EXERCISE = /^(nb|nn|en)\/exercises\/[a-z0-9-]+\.json$/;

/** What there is to upgrade. */
@Injectable()
export class UpgradePlanQueries {
  constructor(
    private readonly database: DataSource,
    private readonly libraries: H5pLibraries,
    private readonly drafts: DraftQueries,
    private readonly sources: SourceService,
    private readonly packages: PackagePlanQueries,
  ) {}

  /** @throws NotFound for a library that is not installed, Invalid when the other is not newer */
  async plan(from: string, to: string): Promise<UpgradePlanDto> {
    await this.requireNewer(from, to);
    const courses: UpgradePlanDto['courses'] = [];
    for (const slug of await this.coursesWith(from)) {
      const course = await this.course(slug).catch(() => undefined);
      const exercises = course ? await this.exercises(course, from) : [];
      if (course && exercises.length) courses.push({ slug, title: titleOf(course), hasDraft: course.hasDraft, exercises: exercises.map(({ path, title, whole }) => ({ path, title, params: whole })) });
    }
    const packages = (await this.packages.of(from)).map(({ id, title, whole }) => ({ id, title, params: whole }));
    return { from, to, frame: `/api/h5p/upgrades/${to.replace(' ', '-')}`, courses, packages };
  }

  async requireNewer(from: string, to: string): Promise<void> {
    for (const name of [from, to]) if (!(await this.libraries.find(name))) throw libraryUnknown();
    const [old, now] = [libraryName(from), libraryName(to)];
    if (!old || !now || !isNewer(now, old)) throw upgradeNotNewer();
  }

  /** @throws NotFound when there is no such course, or nothing of it that can be edited */
  async course(slug: string): Promise<CourseAsIs> {
    const id = await this.drafts.idOf(this.database, 'course', slug);
    if (id) return { slug, hasDraft: true, files: new Map((await this.drafts.files(this.database, id)).map(({ path, body }) => [path, body])) };
    const published = await this.drafts.published(this.database, 'course', slug);
    const files = published?.hash ? await this.sources.of(this.database.manager, published.hash) : undefined;
    if (!files?.size) throw upgradeCourseUnknown();
    return { slug, hasDraft: false, files };
  }

  /** A course's exercises of a type. */
  async exercises({ files }: CourseAsIs, library: string): Promise<ExerciseAsIs[]> {
    const found: ExerciseAsIs[] = [];
    for (const [path, body] of files) {
      const language = EXERCISE.exec(path)?.[1] as ContentLanguage | undefined;
      const file = language && ExerciseFile.safeParse(jsonOf(body)).data;
      if (!language || file?.library !== library) continue;
      const { params } = await normalise((name) => this.libraries.fields(name, language), library, file.params, { requireAll: false });
      found.push({ ...file, path, body, language, whole: params });
    }
    return found;
  }

  /** Slugs of courses with an exercise of the type, in what is published or in a draft. */
  private async coursesWith(library: string): Promise<string[]> {
    const rows: { slug: string }[] = await this.database.query(
      `SELECT DISTINCT c.slug FROM course c JOIN exercise_text t ON t.course_version_id = c.published_version_id JOIN h5p_content h ON h.id = t.content_id WHERE h.library = ?
       UNION SELECT DISTINCT d.slug FROM draft d JOIN draft_file f ON f.draft_id = d.id WHERE d.kind = 'course' AND f.path LIKE '__/exercises/%.json' AND f.body LIKE ? ORDER BY slug`,
      [library, `%"${library.replace(/[\\%_]/g, '\\$&')}"%`],
    );
    return rows.map(({ slug }) => slug);
  }
}

const titleOf = ({ slug, files }: CourseAsIs): string => {
  const { title } = (contentOf('nb/course.md', files.get('nb/course.md') ?? '').front ?? {}) as { title?: unknown };
  return typeof title === 'string' && title ? title : slug;
};

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
