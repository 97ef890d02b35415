import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { filterOf } from '../../people/index.js';
import { containing, type Listed, type ListQuery, Where } from '../../platform/index.js';
import { coverOf } from '../media/media.sql.js';
import { ListSearch } from '../search/list-search.queries.js';
import { CatalogueFilter, keyOrder, listed, searchable, texts } from '../publication/catalogue-list.queries.js';
import { type LearningPathDto } from './learning-path.dto.js';
import { pathUnknown } from './learning-path.errors.js';

type PathRow = Omit<LearningPathDto, 'publishedAt' | 'courses' | 'minutes'> & { readonly publishedAt: Date | null; readonly minutes: string; readonly versionId: string };
type CourseRow = LearningPathDto['courses'][number] & { readonly versionId: string };

const FROM = `learning_path p JOIN learning_path_version v ON v.id = p.published_version_id
  ${texts('learning_path_text', (alias) => `${alias}.learning_path_version_id = v.id`)}`;
const MINUTES = `(SELECT COALESCE(SUM(cv.minutes), 0) FROM learning_path_course pc JOIN course c ON c.id = pc.course_id JOIN course_version cv ON cv.id = c.published_version_id
  WHERE pc.learning_path_version_id = v.id)`;
const PUBLISHED = '(SELECT MAX(pu.published_at) FROM publication pu WHERE pu.subject_id = p.id AND pu.version_id = v.id)';
const TITLE = 'COALESCE(t.title, nb.title)';
const COLUMNS = `p.id, p.slug, p.path_key AS \`key\`, ${TITLE} AS title, COALESCE(t.purpose, nb.purpose) AS purpose, ${MINUTES} AS minutes, ${coverOf('v')} AS cover, v.number AS version, ${PUBLISHED} AS publishedAt, v.id AS versionId`;
const SORTABLE = { key: keyOrder('p.path_key'), title: TITLE, slug: 'p.slug', minutes: MINUTES, version: 'v.number', publishedAt: PUBLISHED };

/** Published learning paths with their courses, for those who write them. */
@Injectable()
export class PathListQueries {
  constructor(
    private readonly database: DataSource,
    private readonly search: ListSearch,
  ) {}

  async list(language: string, query: ListQuery): Promise<Listed<LearningPathDto>> {
    const { q, id } = filterOf(CatalogueFilter, query);
    const where = new Where();
    if (id) where.in('p.id', id);
    const found = q ? await this.search.condition('path', 'p.id', q, language) : undefined;
    if (q && found) where.and(`${TITLE} LIKE ? OR ${searchable('p.path_key')} = ? OR ${found.sql}`, containing(q), q, ...found.params);
    return this.read(language, where, query);
  }

  /** @throws NotFound */
  async one(language: string, id: string): Promise<LearningPathDto> {
    const { rows: [path] } = await this.read(language, new Where().and('p.id = ?', id), { sort: ['id', 'ASC'], range: [0, 0], filter: {} });
    if (!path) throw pathUnknown();
    return path;
  }

  private async read(language: string, where: Where, query: ListQuery): Promise<Listed<LearningPathDto>> {
    const sql = { columns: COLUMNS, from: FROM, params: [language], sortable: SORTABLE, tieBreaker: 'p.id' };
    const { rows, total } = await listed<PathRow>(this.database, sql, where, query);
    const courses = await this.courses(language, rows.map(({ versionId }) => versionId));
    return { total, rows: rows.map(({ versionId, publishedAt, minutes, ...row }) => ({ ...row, minutes: Number(minutes), publishedAt: publishedAt?.toISOString() ?? null, courses: courses.get(versionId) ?? [] })) };
  }

  private async courses(language: string, versionIds: readonly string[]): Promise<Map<string, LearningPathDto['courses']>> {
    const found = new Map<string, LearningPathDto['courses']>(versionIds.map((id) => [id, []]));
    if (!versionIds.length) return found;
    const rows: CourseRow[] = await this.database.query(
      `SELECT pc.learning_path_version_id AS versionId, c.id, c.slug, ${TITLE} AS title, v.minutes
       FROM learning_path_course pc JOIN course c ON c.id = pc.course_id JOIN course_version v ON v.id = c.published_version_id
       ${texts('course_text', (alias) => `${alias}.course_version_id = v.id`)}
       WHERE pc.learning_path_version_id IN (?) ORDER BY pc.\`position\``,
      [language, versionIds],
    );
    for (const { versionId, ...course } of rows) found.get(versionId)?.push(course);
    return found;
  }
}
