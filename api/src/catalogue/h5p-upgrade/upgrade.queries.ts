import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { filterOf } from '../../people/index.js';
import { type Listed, type ListQuery, Where } from '../../platform/index.js';
import { CatalogueFilter, listed } from '../publication/catalogue-list.queries.js';
import { type UpgradeDto } from './upgrade.dto.js';
import { upgradeUnknown } from './upgrade.errors.js';

const UpgradeFilter = CatalogueFilter.omit({ q: true }).extend({ library: z.string().max(120).optional() });

type UpgradeRow = Omit<UpgradeDto, 'doneAt' | 'undoneAt' | 'exercises'> & { readonly doneAt: Date; readonly undoneAt: Date | null; readonly exercises: string };

const NAME = "COALESCE(CONCAT(e.given_name, ' ', e.family_name), '')";
const SQL = {
  columns: `u.id, u.from_library AS \`from\`, u.to_library AS \`to\`, NULLIF(u.course_slug, '') AS courseSlug, u.content_id AS packageId, COALESCE(h.title, ct.title, d.title, u.course_slug) AS courseTitle,
    (SELECT COUNT(*) FROM h5p_upgraded_file f WHERE f.upgrade_id = u.id) AS exercises, u.done_at AS doneAt, ${NAME} AS doneBy, u.undone_at AS undoneAt`,
  from: `h5p_upgrade u LEFT JOIN employee e ON e.id = u.done_by LEFT JOIN h5p_content h ON h.id = u.content_id LEFT JOIN course c ON c.slug = u.course_slug
    LEFT JOIN course_text ct ON ct.course_version_id = c.published_version_id AND ct.language = 'nb' LEFT JOIN draft d ON d.kind = 'course' AND d.slug = u.course_slug`,
  params: [],
  sortable: { doneAt: 'u.done_at', from: 'u.from_library', to: 'u.to_library', courseSlug: 'u.course_slug', doneBy: NAME },
  tieBreaker: 'u.id',
};

/** Upgrades that have been done. */
@Injectable()
export class UpgradeQueries {
  constructor(private readonly database: DataSource) {}

  async list(query: ListQuery): Promise<Listed<UpgradeDto>> {
    const { id, library } = filterOf(UpgradeFilter, query);
    const where = new Where();
    if (id) where.in('u.id', id);
    if (library) where.and('CONVERT(u.from_library USING utf8mb4) = ? OR CONVERT(u.to_library USING utf8mb4) = ?', library, library);
    return this.read(where, query);
  }

  /** @throws NotFound */
  async one(id: string): Promise<UpgradeDto> {
    const { rows: [upgrade] } = await this.read(new Where().and('u.id = ?', id), { sort: ['id', 'ASC'], range: [0, 0], filter: {} });
    if (!upgrade) throw upgradeUnknown();
    return upgrade;
  }

  private async read(where: Where, query: ListQuery): Promise<Listed<UpgradeDto>> {
    const { rows, total } = await listed<UpgradeRow>(this.database, SQL, where, query);
    return { total, rows: rows.map(({ doneAt, undoneAt, exercises, ...row }) => ({ ...row, exercises: Number(exercises), doneAt: doneAt.toISOString(), undoneAt: undoneAt?.toISOString() ?? null })) };
  }
}
