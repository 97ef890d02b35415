import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { filterOf } from '../../people/index.js';
import { containing, type Listed, type ListQuery, Where } from '../../platform/index.js';
import { CatalogueFilter, listed } from '../publication/catalogue-list.queries.js';
import { type CatalogueKind } from '../publication/subject-tables.sql.js';
import { type WithdrawalDto } from './withdrawal.dto.js';
import { type Leaves } from './withdrawal.entity.js';

/** A course that is not in use, with the version it had. */
export interface WithdrawnCourse {
  readonly courseId: string;
  readonly slug: string;
  readonly versionId: string;
  readonly leaves: Leaves;
}

type Row = Omit<WithdrawalDto, 'withdrawnAt'> & { readonly withdrawnAt: Date };

const TITLE = 'COALESCE(ct.title, pt.title, kt.title)';
const NAME = "COALESCE(CONCAT(e.given_name, ' ', e.family_name), '')";
const text = (kind: CatalogueKind, table: string, column: string, alias: string): string => `LEFT JOIN ${table} ${alias} ON w.kind = '${kind}' AND ${alias}.${column} = w.version_id AND ${alias}.language = 'nb'`;
const SQL = {
  columns: `w.id, w.kind, w.subject_id AS subjectId, COALESCE(c.slug, p.slug, k.slug) AS slug, ${TITLE} AS title, w.leaves, w.withdrawn_at AS withdrawnAt, ${NAME} AS withdrawnBy, w.people, w.units, w.goals, w.paths, w.assignments`,
  from: `withdrawal w LEFT JOIN employee e ON e.id = w.withdrawn_by
    LEFT JOIN course c ON c.id = w.subject_id LEFT JOIN learning_path p ON p.id = w.subject_id LEFT JOIN toolkit k ON k.id = w.subject_id
    ${text('course', 'course_text', 'course_version_id', 'ct')} ${text('path', 'learning_path_text', 'learning_path_version_id', 'pt')} ${text('toolkit', 'toolkit_text', 'toolkit_version_id', 'kt')}`,
  params: [],
  sortable: { title: TITLE, kind: 'w.kind', withdrawnAt: 'w.withdrawn_at', withdrawnBy: NAME },
  tieBreaker: 'w.id',
};

/** What is out of use now. */
@Injectable()
export class WithdrawalQueries {
  constructor(private readonly database: DataSource) {}

  async list(query: ListQuery): Promise<Listed<WithdrawalDto>> {
    const { q, id } = filterOf(CatalogueFilter, query);
    const where = new Where().and('w.brought_back_at IS NULL');
    if (id) where.in('w.id', id);
    if (q) where.and(`${TITLE} LIKE ?`, containing(q));
    return this.read(where, query);
  }

  /** The withdrawal of a thing that is out of use, or null. */
  async of(subjectId: string): Promise<WithdrawalDto | null> {
    const where = new Where().and('w.brought_back_at IS NULL').and('w.subject_id = ?', subjectId);
    const { rows: [row] } = await this.read(where, { sort: ['id', 'ASC'], range: [0, 0], filter: {} });
    return row ?? null;
  }

  async courses(): Promise<WithdrawnCourse[]> {
    return this.database.query("SELECT c.id AS courseId, c.slug, w.version_id AS versionId, w.leaves FROM withdrawal w JOIN course c ON c.id = w.subject_id WHERE w.kind = 'course' AND w.brought_back_at IS NULL ORDER BY c.slug");
  }

  private async read(where: Where, query: ListQuery): Promise<Listed<WithdrawalDto>> {
    const { rows, total } = await listed<Row>(this.database, SQL, where, query);
    return { total, rows: rows.map((row) => ({ ...row, withdrawnAt: row.withdrawnAt.toISOString() })) };
  }
}
