import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { filterOf } from '../../people/index.js';
import { containing, isUuid, type Listed, type ListQuery, Where } from '../../platform/index.js';
import { ListSearch } from '../search/list-search.queries.js';
import { CatalogueFilter, keyOrder, isSlug, listed, searchable, texts } from '../publication/catalogue-list.queries.js';
import { type StewardshipRow, stewardshipColumns, withStewardship } from '../stewardship/stewardship.sql.js';
import { type ToolkitDetailDto, type ToolkitDto, type ToolkitOutline, type ToolkitWords } from './toolkit.dto.js';
import { toolkitUnknown } from './toolkit.errors.js';

type ToolkitRow = Omit<ToolkitDto, 'groupSize' | 'principles'> & StewardshipRow & { readonly outline: string; readonly words: string };

const ToolkitFilter = CatalogueFilter.extend({ situation: z.string().max(20).optional() });

const TEXTS = texts('toolkit_text', (alias) => `${alias}.toolkit_version_id = v.id`);
/** Those in force, and all there have been. */
const FROM = { published: `toolkit k JOIN toolkit_version v ON v.id = k.published_version_id ${TEXTS}`, versions: `toolkit k JOIN toolkit_version v ON v.toolkit_id = k.id ${TEXTS}` };
const ONE: ListQuery = { sort: ['id', 'ASC'], range: [0, 0], filter: {} };
const TITLE = 'COALESCE(t.title, nb.title)';
const COLUMNS = `k.id, k.slug, k.toolkit_key AS \`key\`, COALESCE(t.language, nb.language) AS language, ${TITLE} AS title, COALESCE(t.aim, nb.aim) AS aim, v.situation, v.minutes, v.number AS version, v.outline, ${stewardshipColumns('v')}, COALESCE(t.words, nb.words) AS words`;
const SORTABLE = { key: keyOrder('k.toolkit_key'), title: TITLE, slug: 'k.slug', minutes: 'v.minutes', situation: 'v.situation', version: 'v.number' };

/** Published toolkits. */
@Injectable()
export class ToolkitQueries {
  constructor(
    private readonly database: DataSource,
    private readonly search: ListSearch,
  ) {}

  async list(language: string, query: ListQuery): Promise<Listed<ToolkitDto>> {
    const { q, id, situation } = filterOf(ToolkitFilter, query);
    const where = new Where();
    if (id) where.in('k.id', id);
    if (situation) where.and(`${searchable('v.situation')} = ?`, situation);
    const found = q ? await this.search.condition('toolkit', 'k.id', q, language) : undefined;
    if (q && found) where.and(`${TITLE} LIKE ? OR COALESCE(t.aim, nb.aim) LIKE ? OR ${searchable('k.toolkit_key')} = ? OR ${found.sql}`, containing(q), containing(q), q, ...found.params);
    const { rows, total } = await this.read(language, where, query);
    return { total, rows: rows.map(briefly) };
  }

  /** @throws NotFound */
  async one(language: string, idOrSlug: string): Promise<ToolkitDetailDto> {
    if (!isSlug(idOrSlug)) throw toolkitUnknown();
    return this.whole(language, await this.read(language, new Where().and(isUuid(idOrSlug) ? 'k.id = ?' : 'k.slug = ?', idOrSlug), ONE));
  }

  /** A version, in force or not. @throws NotFound */
  async version(language: string, versionId: string): Promise<ToolkitDetailDto> {
    return this.whole(language, await this.read(language, new Where().and('v.id = ?', versionId), ONE, FROM.versions));
  }

  private async whole(language: string, { rows: [row] }: Listed<ToolkitRow>): Promise<ToolkitDetailDto> {
    if (!row) throw toolkitUnknown();
    const { agenda: minutes, courses, competences } = JSON.parse(row.outline) as ToolkitOutline;
    const { agenda, ...words } = JSON.parse(row.words) as ToolkitWords;
    const spoken = minutes.map((item) => ({ ...item, title: agenda[item.id]?.title ?? '', script: agenda[item.id]?.script ?? '', tip: agenda[item.id]?.tip ?? null }));
    return { ...briefly(row), stewardship: withStewardship(row).stewardship, ...words, agenda: spoken, competences, courses: await this.courses(language, courses) };
  }

  private read(language: string, where: Where, query: ListQuery, from = FROM.published): Promise<Listed<ToolkitRow>> {
    const sql = { columns: COLUMNS, from, params: [language], sortable: SORTABLE, tieBreaker: 'k.id' };
    return listed<ToolkitRow>(this.database, sql, where, query);
  }

  /** A course that is not published yet is left out. */
  private async courses(language: string, slugs: readonly string[]): Promise<ToolkitDetailDto['courses']> {
    if (!slugs.length) return [];
    return this.database.query(
      `SELECT c.slug, ${TITLE} AS title FROM course c ${texts('course_text', (alias) => `${alias}.course_version_id = c.published_version_id`)} WHERE c.slug IN (?) ORDER BY FIELD(c.slug, ?)`,
      [language, slugs, slugs],
    );
  }
}

function briefly({ outline, words: _words, owner: _owner, reviewOn: _review, licence: _licence, attribution: _attribution, ...row }: ToolkitRow): ToolkitDto {
  const { groupSize, principles } = JSON.parse(outline) as ToolkitOutline;
  return { ...row, groupSize, principles };
}
