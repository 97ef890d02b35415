import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Day } from '../../platform/index.js';
import { type CatalogueKind, SUBJECTS } from '../publication/subject-tables.sql.js';
import { texts } from '../publication/catalogue-list.queries.js';
import { type EditorHomeDto } from './editor-home.dto.js';

type Review = EditorHomeDto['reviews'][number];

const TEXTS: Record<CatalogueKind, { readonly table: string; readonly version: string }> = {
  course: { table: 'course_text', version: 'course_version_id' },
  path: { table: 'learning_path_text', version: 'learning_path_version_id' },
  toolkit: { table: 'toolkit_text', version: 'toolkit_version_id' },
};

@Injectable()
export class EditorHomeQueries {
  constructor(private readonly database: DataSource) {}

  /** What is published and is to be read through again by a day, the longest overdue first; what has no day is last. */
  async reviewsBy(day: Day, language: string): Promise<Review[]> {
    const found = await Promise.all((Object.keys(SUBJECTS) as CatalogueKind[]).map((kind) => this.ofKind(kind, day, language)));
    return found.flat().sort((one, other) => (one.review ?? '9').localeCompare(other.review ?? '9') || one.title.localeCompare(other.title, 'nb'));
  }

  private async ofKind(kind: CatalogueKind, day: Day, language: string): Promise<Review[]> {
    const { table, versions } = SUBJECTS[kind];
    const { table: words, version } = TEXTS[kind];
    const rows: Omit<Review, 'kind'>[] = await this.database.query(
      `SELECT s.id, s.slug, COALESCE(t.title, nb.title) AS title, DATE_FORMAT(v.review_on, '%Y-%m-%d') AS review, v.owner
       FROM ${table} s JOIN ${versions} v ON v.id = s.published_version_id ${texts(words, (alias) => `${alias}.${version} = v.id`)}
       WHERE v.review_on IS NULL OR v.review_on <= ?`,
      [language, day],
    );
    return rows.map((row) => ({ kind, ...row }));
  }
}
