import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { filterOf } from '../../people/index.js';
import { containing, type Listed, type ListQuery, Where } from '../../platform/index.js';
import { CatalogueFilter, listed, searchable } from '../publication/catalogue-list.queries.js';
import { type UploadedPackageDto } from './package.dto.js';
import { packageUnknown } from './package.errors.js';

type PackageRow = Omit<UploadedPackageDto, 'uploadedAt'> & { readonly uploadedAt: Date };

const NAME = "COALESCE(CONCAT(e.given_name, ' ', e.family_name), '')";
const SQL = {
  columns: `h.id, h.title, h.library, h.created_at AS uploadedAt, ${NAME} AS uploadedBy`,
  from: 'h5p_content h LEFT JOIN employee e ON e.id = h.uploaded_by',
  params: [],
  sortable: { title: 'h.title', library: 'h.library', uploadedAt: 'h.created_at', uploadedBy: NAME },
  tieBreaker: 'h.id',
};

/** Contents that came as packages. */
@Injectable()
export class PackageQueries {
  constructor(private readonly database: DataSource) {}

  async list(query: ListQuery): Promise<Listed<UploadedPackageDto>> {
    const { q, id } = filterOf(CatalogueFilter, query);
    const where = new Where().and("h.origin = 'package'");
    if (id) where.in('h.id', id);
    if (q) where.and(`h.title LIKE ? OR ${searchable('h.library')} LIKE ?`, containing(q), containing(q));
    return this.read(where, query);
  }

  /** @throws NotFound, also for a content that belongs to a course */
  async one(id: string): Promise<UploadedPackageDto> {
    const { rows: [row] } = await this.read(new Where().and("h.origin = 'package'").and('h.id = ?', id), { sort: ['id', 'ASC'], range: [0, 0], filter: {} });
    if (!row) throw packageUnknown();
    return row;
  }

  private async read(where: Where, query: ListQuery): Promise<Listed<UploadedPackageDto>> {
    const { rows, total } = await listed<PackageRow>(this.database, SQL, where, query);
    return { total, rows: rows.map((row) => ({ ...row, uploadedAt: row.uploadedAt.toISOString() })) };
  }
}
