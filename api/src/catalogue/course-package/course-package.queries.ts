import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { filterOf } from '../../people/index.js';
import { containing, type Listed, type ListQuery, Where } from '../../platform/index.js';
import { CatalogueFilter, listed, searchable } from '../publication/catalogue-list.queries.js';
import { type CoursePackageDto, type CoursePackageUnitDto, type PackageUseDto, type Standard, type UnitParameters } from './course-package.dto.js';
import { CoursePackage, CoursePackageUnit } from './course-package.entity.js';
import { launchMethodOf } from './exercise-unit.rules.js';
import { coursePackageUnknown } from './course-package.errors.js';

/** A unit with what is needed to begin it. */
export interface UnitToLaunch {
  readonly id: string;
  readonly packageId: string;
  readonly standard: Standard;
  readonly identifier: string;
  readonly title: string;
  readonly launch: string;
  readonly parameters: UnitParameters;
}

type PackageRow = Omit<CoursePackageDto, 'createdAt' | 'units' | 'uses'> & { readonly createdAt: Date };

const NAME = "COALESCE(CONCAT(e.given_name, ' ', e.family_name), '')";
const SQL = {
  columns: `p.id, p.standard, p.title, p.bytes, p.files, p.owner, p.licence, p.attribution, p.created_at AS createdAt, ${NAME} AS createdBy`,
  from: 'course_package p LEFT JOIN employee e ON e.id = p.created_by',
  params: [],
  sortable: { title: 'p.title', standard: 'p.standard', bytes: 'p.bytes', createdAt: 'p.created_at', createdBy: NAME },
  tieBreaker: 'p.id',
};

/** In any version, for whoever began on that finishes it; a title is that of the newest. */
const COURSES = `SELECT DISTINCT u.package_id AS packageId, 'course' AS kind, c.id, COALESCE(n.title, c.slug) AS title
  FROM course_package_unit u JOIN exercise_text t ON t.unit_id = u.id JOIN course_version v ON v.id = t.course_version_id JOIN course c ON c.id = v.course_id
  LEFT JOIN course_text n ON n.course_version_id = c.published_version_id AND n.language = 'nb' WHERE u.package_id IN (?)`;
const DRAFTS = `SELECT DISTINCT p.id AS packageId, 'draft' AS kind, d.id, d.title
  FROM course_package p JOIN draft_file f ON f.body = p.fingerprint AND f.path LIKE 'media/%' JOIN draft d ON d.id = f.draft_id WHERE p.id IN (?)`;

@Injectable()
export class CoursePackageQueries {
  constructor(private readonly database: DataSource) {}

  async has(id: string): Promise<boolean> {
    return (await this.database.manager.count(CoursePackage, { where: { id } })) > 0;
  }

  async list(query: ListQuery): Promise<Listed<CoursePackageDto>> {
    const { q, id } = filterOf(CatalogueFilter, query);
    const where = new Where();
    if (id) where.in('p.id', id);
    if (q) where.and(`p.title LIKE ? OR ${searchable('p.standard')} LIKE ?`, containing(q), containing(q));
    return this.read(where, query);
  }

  /** @throws NotFound */
  async one(id: string): Promise<CoursePackageDto> {
    const { rows: [row] } = await this.read(new Where().and('p.id = ?', id), { sort: ['id', 'ASC'], range: [0, 0], filter: {} });
    if (!row) throw coursePackageUnknown();
    return row;
  }

  /** The file a package came as, by its SHA-256. @throws NotFound */
  async fingerprintOf(id: string): Promise<string> {
    const found = await this.database.manager.findOne(CoursePackage, { where: { id }, select: { fingerprint: true } });
    if (!found) throw coursePackageUnknown();
    return found.fingerprint;
  }

  /** @throws NotFound */
  async unit(unitId: string): Promise<UnitToLaunch> {
    const unit = await this.database.manager.findOne(CoursePackageUnit, { where: { id: unitId } });
    const found = unit && (await this.database.manager.findOne(CoursePackage, { where: { id: unit.packageId }, select: { standard: true } }));
    if (!unit || !found) throw coursePackageUnknown();
    return { id: unit.id, packageId: unit.packageId, standard: found.standard, identifier: unit.identifier, title: unit.title, launch: unit.launch, parameters: unit.parameters };
  }

  /** Every unit of a package, in its order. */
  async unitsOf(packageId: string): Promise<CoursePackageUnit[]> {
    return this.database.manager.find(CoursePackageUnit, { where: { packageId }, order: { position: 'ASC' } });
  }

  /** A package's table of contents. @throws NotFound */
  async structure(id: string): Promise<CoursePackage['structure']> {
    const found = await this.database.manager.findOne(CoursePackage, { where: { id }, select: { structure: true } });
    if (!found) throw coursePackageUnknown();
    return found.structure;
  }

  private async read(where: Where, query: ListQuery): Promise<Listed<CoursePackageDto>> {
    const { rows, total } = await listed<PackageRow>(this.database, SQL, where, query);
    const ids = rows.map(({ id }) => id);
    const [units, uses] = ids.length ? await Promise.all([this.units(ids), this.uses(ids)]) : [new Map<string, CoursePackageUnitDto[]>(), new Map<string, PackageUseDto[]>()];
    return { total, rows: rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), units: units.get(row.id) ?? [], uses: uses.get(row.id) ?? [] })) };
  }

  private async units(ids: readonly string[]): Promise<Map<string, CoursePackageUnitDto[]>> {
    const found = await this.database.manager.find(CoursePackageUnit, { where: { packageId: In([...ids]) }, order: { packageId: 'ASC', position: 'ASC' } });
    const units = new Map<string, CoursePackageUnitDto[]>();
    for (const { packageId, id, position, identifier, title, parameters } of found) units.set(packageId, [...(units.get(packageId) ?? []), { id, position, identifier, title, launchMethod: launchMethodOf(parameters) }]);
    return units;
  }

  private async uses(ids: readonly string[]): Promise<Map<string, PackageUseDto[]>> {
    const rows: (PackageUseDto & { packageId: string })[] = await this.database.query(`(${COURSES}) UNION ALL (${DRAFTS}) ORDER BY title`, [ids, ids]);
    const uses = new Map<string, PackageUseDto[]>();
    for (const { packageId, kind, id, title } of rows) uses.set(packageId, [...(uses.get(packageId) ?? []), { kind, id, title }]);
    return uses;
  }
}
