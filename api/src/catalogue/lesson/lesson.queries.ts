import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { filterOf } from '../../people/index.js';
import { containing, type Listed, type ListQuery, Where } from '../../platform/index.js';
import { LessonKind } from '../course/course.dto.js';
import { ListSearch } from '../search/list-search.queries.js';
import { CatalogueFilter, listed, texts } from '../publication/catalogue-list.queries.js';
import { type LessonBlock, type LessonDetailDto, type LessonDto, type LessonPicture } from './lesson.dto.js';
import { lessonUnknown } from './lesson.errors.js';

interface LessonRow extends Omit<LessonDto, 'exercises'> {
  readonly exercises: string;
}

const LessonFilter = CatalogueFilter.extend({ courseId: z.uuid().optional(), kind: LessonKind.optional() });

const FROM = `course c JOIN lesson l ON l.course_version_id = c.published_version_id
  LEFT JOIN course_text ct ON ct.course_version_id = c.published_version_id AND ct.language = ?
  JOIN course_text cn ON cn.course_version_id = c.published_version_id AND cn.language = 'nb'
  ${texts('lesson_text', (alias) => `${alias}.course_version_id = l.course_version_id AND ${alias}.lesson_id = l.id`)}`;
const TITLE = 'COALESCE(t.title, nb.title)';
const COURSE = 'COALESCE(ct.title, cn.title)';
const COUNT = '(SELECT COUNT(*) FROM exercise e WHERE e.course_version_id = l.course_version_id AND e.lesson_id = l.id)';
const COLUMNS = `l.id, l.slug, ${TITLE} AS title, l.kind, l.minutes, l.\`position\`, c.id AS courseId, ${COURSE} AS courseTitle, ${COUNT} AS exercises`;
const PICTURES = `SELECT cm.file, CONCAT('/api/media/', m.id, '.', m.ending) AS url, m.width, m.height
  FROM course c JOIN course_media cm ON cm.course_version_id = c.published_version_id JOIN media m ON m.id = cm.media_id WHERE c.id = ? ORDER BY cm.file`;
const SORTABLE = { title: TITLE, kind: 'l.kind', minutes: 'l.minutes', position: 'l.`position`', courseTitle: `CONCAT(${COURSE}, LPAD(l.\`position\`, 5, '0'))`, courseId: 'c.id', exercises: COUNT };

/** Lessons of published versions, for those who write them. */
@Injectable()
export class LessonQueries {
  constructor(
    private readonly database: DataSource,
    private readonly search: ListSearch,
  ) {}

  async list(language: string, query: ListQuery): Promise<Listed<LessonDto>> {
    const { q, id, courseId, kind } = filterOf(LessonFilter, query);
    const where = new Where();
    if (id) where.in('l.id', id);
    if (courseId) where.and('c.id = ?', courseId);
    if (kind) where.and('l.kind = ?', kind);
    const found = q ? await this.search.condition('lesson', 'l.id', q, language) : undefined;
    if (q && found) where.and(`${TITLE} LIKE ? OR ${COURSE} LIKE ? OR ${found.sql}`, containing(q), containing(q), ...found.params);
    return this.read(language, where, query);
  }

  /** @throws NotFound */
  async one(language: string, id: string): Promise<LessonDetailDto> {
    const { rows: [lesson] } = await this.read(language, new Where().and('l.id = ?', id), { sort: ['id', 'ASC'], range: [0, 0], filter: {} });
    if (!lesson) throw lessonUnknown();
    const [text]: { markdown: string; blocks: string }[] = await this.database.query(
      `SELECT t.markdown, t.blocks FROM course c JOIN lesson_text t ON t.course_version_id = c.published_version_id
       WHERE c.id = ? AND t.lesson_id = ? AND t.language IN (?, 'nb') ORDER BY t.language = ? DESC LIMIT 1`,
      [lesson.courseId, id, language, language],
    );
    return { ...lesson, markdown: text?.markdown ?? '', blocks: JSON.parse(text?.blocks ?? '[]') as LessonBlock[], pictures: await this.pictures(lesson.courseId) };
  }

  private async pictures(courseId: string): Promise<LessonPicture[]> {
    return this.database.query(PICTURES, [courseId]);
  }

  private async read(language: string, where: Where, query: ListQuery): Promise<Listed<LessonDto>> {
    const sql = { columns: COLUMNS, from: FROM, params: [language, language], sortable: SORTABLE, tieBreaker: 'l.id' };
    const { rows, total } = await listed<LessonRow>(this.database, sql, where, query);
    return { total, rows: rows.map((row) => ({ ...row, exercises: Number(row.exercises) })) };
  }
}
