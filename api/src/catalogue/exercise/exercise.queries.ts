import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { filterOf } from '../../people/index.js';
import { containing, type Listed, type ListQuery, Where } from '../../platform/index.js';
import { ListSearch } from '../search/list-search.queries.js';
import { CatalogueFilter, listed, type ListSql, searchable, texts } from '../publication/catalogue-list.queries.js';
import { type ExerciseDto } from './exercise.dto.js';
import { exerciseUnknown } from './exercise.errors.js';
import { joinWhatItPlays, MADE_WITH } from './exercise.sql.js';

const ExerciseFilter = CatalogueFilter.extend({ courseId: z.uuid().optional(), lessonId: z.uuid().optional(), library: z.string().max(120).optional() });

const both = (table: string, short: string, on: (alias: string) => string): string =>
  `LEFT JOIN ${table} ${short}t ON ${on(`${short}t`)} AND ${short}t.language = ? JOIN ${table} ${short}n ON ${on(`${short}n`)} AND ${short}n.language = 'nb'`;
const BARE = 'course c JOIN exercise e ON e.course_version_id = c.published_version_id';
const TEXTS = texts('exercise_text', (alias) => `${alias}.course_version_id = e.course_version_id AND ${alias}.exercise_id = e.id`);
const COURSES = both('course_text', 'c', (alias) => `${alias}.course_version_id = e.course_version_id`);
const LESSONS = both('lesson_text', 'l', (alias) => `${alias}.course_version_id = e.course_version_id AND ${alias}.lesson_id = e.lesson_id`);
const ORDERED = 'JOIN lesson l ON l.course_version_id = e.course_version_id AND l.id = e.lesson_id';
const FROM = `${BARE} ${ORDERED} ${COURSES} ${LESSONS} ${TEXTS} ${joinWhatItPlays('IF(t.title IS NULL, nb.content_id, t.content_id)', 'IF(t.title IS NULL, nb.unit_id, t.unit_id)')}`;
const TITLE = 'COALESCE(t.title, nb.title)';
const COURSE = 'COALESCE(ct.title, cn.title)';
const LESSON = 'COALESCE(lt.title, ln.title)';
const COLUMNS = `e.id, e.slug, ${TITLE} AS title, ${MADE_WITH} AS library, c.id AS courseId, ${COURSE} AS courseTitle, e.lesson_id AS lessonId, ${LESSON} AS lessonTitle, h.id AS contentId, cu.id AS unitId`;
/** Course by course, and there as they stand in it. */
const PLACE = `CONCAT(${COURSE}, ' ', c.id, LPAD(l.position, 5, '0'), LPAD(e.position, 5, '0'))`;
const SORTABLE = { title: TITLE, slug: 'e.slug', library: MADE_WITH, courseTitle: COURSE, lessonTitle: LESSON, place: PLACE };

/** Exercises of published versions. */
@Injectable()
export class ExerciseQueries {
  constructor(
    private readonly database: DataSource,
    private readonly search: ListSearch,
  ) {}

  async list(language: string, query: ListQuery): Promise<Listed<ExerciseDto>> {
    const { q, id, courseId, lessonId, library } = filterOf(ExerciseFilter, query);
    const where = new Where();
    if (id) where.in('e.id', id);
    if (courseId) where.and('c.id = ?', courseId);
    if (lessonId) where.and('e.lesson_id = ?', lessonId);
    if (library) where.and(`${searchable(MADE_WITH)} = ?`, library);
    const found = q ? await this.search.condition('exercise', 'e.id', q, language) : undefined;
    const lean = library ? undefined : leanFor(query.sort[0], q, language);
    // Of one library there are few, and who looks for them sees where they stand.
    const names = lean ? [TITLE, COURSE] : [TITLE, COURSE, LESSON];
    if (q && found) where.and(`${names.map((name) => `${name} LIKE ? OR `).join('')}${found.sql}`, ...names.map(() => containing(q)), ...found.params);
    return this.read(language, where, query, lean);
  }

  /** @throws NotFound */
  async one(language: string, id: string): Promise<ExerciseDto> {
    const { rows: [exercise] } = await this.read(language, new Where().and('e.id = ?', id), { sort: ['id', 'ASC'], range: [0, 0], filter: {} });
    if (!exercise) throw exerciseUnknown();
    return exercise;
  }

  private read(language: string, where: Where, query: ListQuery, lean?: ListSql['lean']): Promise<Listed<ExerciseDto>> {
    const sql = { ...(lean && { lean }), columns: COLUMNS, from: FROM, params: [language, language, language], sortable: SORTABLE, tieBreaker: 'e.id' };
    return listed<ExerciseDto>(this.database, sql, where, query);
  }
}

/** The tables that conditions and order need, when they are fewer than all. */
function leanFor(sort: string, q: string | undefined, language: string): ListSql['lean'] {
  if (['library', 'lessonTitle', 'place'].includes(sort)) return undefined;
  const courses = q || sort === 'courseTitle';
  return { from: `${BARE} ${courses ? COURSES : ''} ${TEXTS}`, params: courses ? [language, language] : [language], ...(q ? {} : { counted: BARE }) };
}
