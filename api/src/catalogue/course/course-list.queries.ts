import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { filterOf } from '../../people/index.js';
import { containing, type Listed, type ListQuery, Where } from '../../platform/index.js';
import { coverOf } from '../media/media.sql.js';
import { ListSearch } from '../search/list-search.queries.js';
import { CatalogueFilter, keyOrder, listed, searchable, texts } from '../publication/catalogue-list.queries.js';
import { TranslationQueries } from '../translation/translation.queries.js';
import { type CourseDetailDto, type CourseDto } from './course.dto.js';
import { courseUnknown } from './course.errors.js';
import { CourseQueries } from './course.queries.js';

interface CourseRow extends Omit<CourseDto, 'publishedAt' | 'lessons' | 'exercises' | 'translations'> {
  readonly publishedAt: Date | null;
  readonly lessons: string;
  readonly exercises: string;
}

const FROM = `course c JOIN course_version v ON v.id = c.published_version_id
  ${texts('course_text', (alias) => `${alias}.course_version_id = v.id`)}`;
const COUNT = (table: string) => `(SELECT COUNT(*) FROM ${table} x WHERE x.course_version_id = v.id)`;
const PUBLISHED = '(SELECT MAX(p.published_at) FROM publication p WHERE p.subject_id = c.id AND p.version_id = v.id)';
const TITLE = 'COALESCE(t.title, nb.title)';
const COLUMNS = `c.id, c.slug, c.course_key AS \`key\`, ${TITLE} AS title, COALESCE(t.summary, nb.summary) AS summary, v.minutes, ${coverOf('v')} AS cover, COALESCE(t.language, nb.language) AS language,
  v.number AS version, ${PUBLISHED} AS publishedAt, ${COUNT('lesson')} AS lessons, ${COUNT('exercise')} AS exercises`;
const SORTABLE = { key: keyOrder('c.course_key'), title: TITLE, slug: 'c.slug', minutes: 'v.minutes', version: 'v.number', publishedAt: PUBLISHED, lessons: COUNT('lesson'), exercises: COUNT('exercise') };

/** Published courses, for those who write them. */
@Injectable()
export class CourseListQueries {
  constructor(
    private readonly database: DataSource,
    private readonly courses: CourseQueries,
    private readonly search: ListSearch,
    private readonly translations: TranslationQueries,
  ) {}

  async list(language: string, query: ListQuery): Promise<Listed<CourseDto>> {
    const { q, id } = filterOf(CatalogueFilter, query);
    const where = new Where();
    if (id) where.in('c.id', id);
    const found = q ? await this.search.condition('course', 'c.id', q, language) : undefined;
    if (q && found) where.and(`${TITLE} LIKE ? OR ${searchable('c.course_key')} = ? OR ${searchable('c.slug')} LIKE ? OR ${found.sql}`, containing(q), q, containing(q), ...found.params);
    return this.read(language, where, query);
  }

  /** @throws NotFound */
  async one(language: string, id: string): Promise<CourseDetailDto> {
    const { rows } = await this.read(language, new Where().and('c.id = ?', id), { sort: ['id', 'ASC'], range: [0, 0], filter: {} });
    const [published]: { versionId: string }[] = await this.database.query('SELECT published_version_id AS versionId FROM course WHERE id = ?', [id]);
    const [course] = rows;
    if (!course || !published) throw courseUnknown();
    const { introduction, outcomes, sources, contributions, lessons } = await this.courses.version(published.versionId, language);
    const outline = lessons.map((lesson) => ({
      id: lesson.id,
      slug: lesson.slug,
      title: lesson.title,
      kind: lesson.kind,
      minutes: lesson.minutes,
      exercises: lesson.exercises.map(({ id: exerciseId, title, library }) => ({ id: exerciseId, title, library })),
    }));
    return { ...course, introduction, outcomes, sources, contributions, outline };
  }

  private async read(language: string, where: Where, query: ListQuery): Promise<Listed<CourseDto>> {
    const sql = { columns: COLUMNS, from: FROM, params: [language], sortable: SORTABLE, tieBreaker: 'c.id' };
    const { rows, total } = await listed<CourseRow>(this.database, sql, where, query);
    const translations = await this.translations.ofCourses(rows.map(({ id }) => id));
    return { total, rows: rows.map((row) => ({ ...row, translations: (translations.get(row.id) ?? []).map(({ language: of, unmarked, changes }) => ({ language: of, unmarked, changes })), publishedAt: row.publishedAt?.toISOString() ?? null, lessons: Number(row.lessons), exercises: Number(row.exercises) })) };
  }
}
