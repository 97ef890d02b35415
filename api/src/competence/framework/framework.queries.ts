import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { filterOf, type Language } from '../../people/index.js';
import { containing, type Listed, type ListQuery, orderAndLimit, Where } from '../../platform/index.js';
import { type FrameworkDto, FrameworkFilter } from './framework.dto.js';
import { frameworkUnknown } from './framework.errors.js';

type FrameworkRow = Omit<FrameworkDto, 'publishedAt' | 'competences'> & { publishedAt: Date; competences: string };

/** In the language asked for, or in bokmål; takes the language once. */
const FROM = `
  FROM framework f
  JOIN framework_version v ON v.id = f.published_version_id
  JOIN framework_text nb ON nb.framework_version_id = v.id AND nb.language = 'nb'
  LEFT JOIN framework_text t ON t.framework_version_id = v.id AND t.language = ?`;
const SORTABLE = { key: 'f.framework_key', title: 'COALESCE(t.title, nb.title)', version: 'v.number', publishedAt: 'v.created_at' };

@Injectable()
export class FrameworkQueries {
  constructor(private readonly database: DataSource) {}

  async list(query: ListQuery, language: Language): Promise<Listed<FrameworkDto>> {
    const where = filtered(query);
    const end = orderAndLimit(query, SORTABLE, 'f.id');
    const rows: FrameworkRow[] = await this.database.query(
      `SELECT f.id, f.framework_key AS \`key\`, COALESCE(t.title, nb.title) AS title, v.number AS version, v.created_at AS publishedAt,
         (SELECT COUNT(*) FROM competence c WHERE c.framework_version_id = v.id) AS competences
       ${FROM} ${where.sql} ${end.sql}`,
      [language, ...where.params, ...end.params],
    );
    const [count]: { total: string }[] = await this.database.query(`SELECT COUNT(*) AS total ${FROM} ${where.sql}`, [language, ...where.params]);
    return { rows: rows.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString(), competences: Number(row.competences) })), total: Number(count?.total ?? 0) };
  }

  /** @throws NotFound */
  async one(id: string, language: Language): Promise<FrameworkDto> {
    const { rows } = await this.list({ sort: ['id', 'ASC'], range: [0, 0], filter: { id: [id] } }, language);
    if (!rows[0]) throw frameworkUnknown();
    return rows[0];
  }
}

function filtered(query: ListQuery): Where {
  const { q, id } = filterOf(FrameworkFilter, query);
  const where = new Where();
  if (id) where.in('f.id', id);
  if (q) where.and('COALESCE(t.title, nb.title) LIKE ?', containing(q));
  return where;
}
