import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type CreditDto } from '../media-file/credit.dto.js';
import { creditsOfPath } from '../media-file/credits.rules.js';
import { coverOf } from '../media/media.sql.js';
import { type Asks } from '../publication/publication.entity.js';
import { type StewardshipDto } from '../stewardship/stewardship.dto.js';
import { type StewardshipRow, stewardshipColumns, withStewardship } from '../stewardship/stewardship.sql.js';
import { isSlug } from '../publication/catalogue-list.queries.js';

/** The published version of a path, in the language asked for or in bokmål. */
export interface PublishedPath {
  readonly id: string;
  readonly slug: string;
  readonly key: string;
  readonly versionId: string;
  readonly title: string;
  readonly purpose: string;
  /** Of title and purpose. */
  readonly language: string;
  /** The sum of its courses' minutes, as they are published now. */
  readonly minutes: number;
  /** The address of its drawing. */
  readonly cover: string | null;
  /** What the version in force asks of those who had completed an earlier one. */
  readonly asks: Asks;
  /** Those in use, in the order they are to be taken. */
  readonly courseIds: string[];
  readonly stewardship: StewardshipDto;
}

type Reader = Pick<EntityManager, 'query'>;

type PathRow = Omit<PublishedPath, 'minutes' | 'courseIds' | 'stewardship'> & StewardshipRow;

interface CourseRow {
  versionId: string;
  courseId: string;
  minutes: number;
}

/** @param version condition on the version that is meant: the one in force of each, or one of all there have been */
const paths = (version: string): string => `
  SELECT p.id, p.slug, p.path_key AS \`key\`, v.id AS versionId,
    COALESCE(t.title, nb.title) AS title, COALESCE(t.purpose, nb.purpose) AS purpose, COALESCE(t.language, nb.language) AS language, ${coverOf('v')} AS cover, ${stewardshipColumns('v')},
    COALESCE((SELECT pu.asks FROM publication pu WHERE pu.subject_id = p.id AND pu.version_id = v.id ORDER BY pu.published_at DESC LIMIT 1), 'keep') AS asks
  FROM learning_path p
  JOIN learning_path_version v ON v.learning_path_id = p.id
  LEFT JOIN learning_path_text t ON t.learning_path_version_id = v.id AND t.language = ?
  LEFT JOIN learning_path_text nb ON nb.learning_path_version_id = v.id AND nb.language = 'nb'
  WHERE ${version}`;
const IN_FORCE = 'v.id = p.published_version_id';

const COURSES = `
  SELECT pc.learning_path_version_id AS versionId, pc.course_id AS courseId, v.minutes
  FROM learning_path_course pc
  JOIN course c ON c.id = pc.course_id
  JOIN course_version v ON v.id = c.published_version_id
  WHERE pc.learning_path_version_id IN (?)
  ORDER BY pc.learning_path_version_id, pc.\`position\``;

@Injectable()
export class PathQueries {
  constructor(private readonly database: DataSource) {}

  async published(slug: string, language = 'nb'): Promise<PublishedPath | undefined> {
    return isSlug(slug) ? (await this.read(this.database, `${IN_FORCE} AND p.slug = ?`, language, slug))[0] : undefined;
  }

  /** Who is named for what a version of a path shows. */
  async credits(versionId: string): Promise<CreditDto[]> {
    const [source]: { body: string }[] = await this.database.query("SELECT f.body FROM learning_path_version v JOIN source_file f ON f.content_hash = v.content_hash AND f.path = 'path.yaml' WHERE v.id = ?", [versionId]);
    return source ? creditsOfPath(source.body) : [];
  }

  /** The shortest first: what all are to take comes before what some are. */
  async allPublished(language = 'nb'): Promise<PublishedPath[]> {
    return (await this.read(this.database, IN_FORCE, language)).sort((a, b) => a.minutes - b.minutes || a.slug.localeCompare(b.slug));
  }

  /** `reader`: the transaction's own connection, when it is asked inside one. */
  async containing(courseId: string, language = 'nb', reader: Reader = this.database): Promise<PublishedPath[]> {
    const inPath = `${IN_FORCE} AND EXISTS (SELECT 1 FROM learning_path_course pc WHERE pc.learning_path_version_id = v.id AND pc.course_id = ?)`;
    return this.read(reader, inPath, language, courseId);
  }

  /** A version, in force or not. */
  async version(versionId: string, language: string): Promise<PublishedPath | undefined> {
    return (await this.read(this.database, 'v.id = ?', language, versionId))[0];
  }

  private async read(reader: Reader, condition: string, language: string, ...params: string[]): Promise<PublishedPath[]> {
    const found: PathRow[] = await reader.query(paths(condition), [language, ...params]);
    if (!found.length) return [];
    const courses: CourseRow[] = await reader.query(COURSES, [found.map(({ versionId }) => versionId)]);
    return found.map((path) => withCourses(path, courses.filter(({ versionId }) => versionId === path.versionId)));
  }
}

const withCourses = (path: PathRow, courses: readonly CourseRow[]): PublishedPath => ({
  ...withStewardship(path),
  minutes: courses.reduce((sum, { minutes }) => sum + minutes, 0),
  courseIds: courses.map(({ courseId }) => courseId),
});
