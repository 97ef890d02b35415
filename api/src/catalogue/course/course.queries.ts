import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type LessonBlock } from '../lesson/lesson.dto.js';
import { type LessonKind } from './course.dto.js';
import { type Contribution } from './course.entity.js';
import { courseVersionUnknown } from './course.errors.js';
import { type CreditDto } from '../media-file/credit.dto.js';
import { isSlug } from '../publication/catalogue-list.queries.js';
import { type StewardshipDto } from '../stewardship/stewardship.dto.js';
import { readCourseVersion } from './course-version.queries.js';

export interface PublishedCourse {
  readonly courseId: string;
  readonly slug: string;
  readonly versionId: string;
}

/** A unit of a course package as whoever opens it needs to know it. */
export interface ExerciseUnit {
  readonly id: string;
  /** Where it wants to be shown. */
  readonly window: 'frame' | 'own';
  /** Whether it can tell that it is done; a page that is only shown can't. */
  readonly tells: boolean;
}

export interface ExerciseView {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  /** Machine name and version, e.g. `Spor.Choice 1.0`; of a course package's unit its standard, e.g. `scorm-1.2`. */
  readonly library: string;
  /** The H5P content it plays; null when it is a unit. */
  readonly contentId: string | null;
  /** The unit of a course package it begins; null when it is H5P. */
  readonly unit: ExerciseUnit | null;
  /** The content (or the unit) under whose name an employee's place is kept. */
  readonly placeId: string;
}

export interface LessonView {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: LessonKind;
  readonly minutes: number;
  /** Counted from 1. */
  readonly position: number;
  readonly blocks: LessonBlock[];
  readonly exercises: ExerciseView[];
  /** Who is named for what it shows. */
  readonly credits: readonly CreditDto[];
}

/** A whole version of a course in one language; `language` is the one found, which may be bokmål for want of another. */
export interface CourseVersionView extends PublishedCourse {
  readonly key: string;
  readonly number: number;
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** The address of its drawing. */
  readonly cover: string | null;
  /** Clean HTML. */
  readonly introduction: string;
  readonly outcomes: string[];
  readonly sources: { title: string; url: string }[];
  readonly contributions: Contribution[];
  readonly stewardship: StewardshipDto;
  /** Who is named for what the course's page shows. */
  readonly credits: readonly CreditDto[];
  /** When it was published the first time; null for a draft. */
  readonly publishedAt: Date | null;
  readonly lessons: LessonView[];
}

const PUBLISHED = 'SELECT id AS courseId, slug, published_version_id AS versionId FROM course WHERE published_version_id IS NOT NULL';

@Injectable()
export class CourseQueries {
  /** A version never changes, so it is read once in a process's life; there are few. */
  private readonly versions = new Map<string, Promise<CourseVersionView | undefined>>();

  constructor(private readonly database: DataSource) {}

  async published(slug: string): Promise<PublishedCourse | undefined> {
    if (!isSlug(slug)) return undefined;
    const [row]: PublishedCourse[] = await this.database.query(`${PUBLISHED} AND slug = ?`, [slug]);
    return row;
  }

  /** The course that has an exercise, when its published version does. */
  async publishedWith(exerciseId: string): Promise<PublishedCourse | undefined> {
    const [row]: PublishedCourse[] = await this.database.query(
      'SELECT c.id AS courseId, c.slug, c.published_version_id AS versionId FROM exercise e JOIN course c ON c.published_version_id = e.course_version_id WHERE e.id = ?',
      [exerciseId],
    );
    return row;
  }

  /** In the strategy's order: C1, C2 … C12. */
  async allPublished(): Promise<PublishedCourse[]> {
    return this.database.query(`${PUBLISHED} ORDER BY LENGTH(course_key), course_key, slug`);
  }

  /** What courses are called in bokmål, by their slugs; in their newest version, whether it is in force or not. */
  async titles(slugs: readonly string[]): Promise<Map<string, string>> {
    if (!slugs.length) return new Map();
    const rows: { slug: string; title: string }[] = await this.database.query(
      `SELECT c.slug, t.title FROM course c JOIN course_version v ON v.course_id = c.id AND v.number = (SELECT MAX(number) FROM course_version WHERE course_id = c.id)
       JOIN course_text t ON t.course_version_id = v.id AND t.language = 'nb' WHERE c.slug IN (?)`,
      [slugs],
    );
    return new Map(rows.map(({ slug, title }) => [slug, title]));
  }

  /** @throws NotFound */
  async version(versionId: string, language: string): Promise<CourseVersionView> {
    const key = `${versionId}/${language}`;
    const known = this.versions.get(key) ?? readCourseVersion(this.database, versionId, language);
    this.versions.set(key, known);
    const view = await known.catch(() => undefined);
    if (view) return view;
    this.versions.delete(key);
    await known;
    throw courseVersionUnknown();
  }
}
