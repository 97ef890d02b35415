import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { filterOf, type Language } from '../../people/index.js';
import { containing, type Listed, type ListQuery, orderAndLimit, Where } from '../../platform/index.js';
import { type CompetenceDto, CompetenceFilter } from '../framework/framework.dto.js';
import { competenceUnknown } from '../framework/framework.errors.js';

interface CompetenceRow {
  id: string;
  key: string;
  title: string;
  description: string;
  /** `P2,P8` */
  principles: string;
  retiredOn: string | null;
  /** JSON by level. */
  levels: string;
  /** JSON: the words of the framework. */
  words: string;
}
type ContributionRow = CompetenceDto['contributions'][number] & { competenceId: string };

/** Competences of the frameworks in force, in the language asked for or in bokmål; takes the language twice. */
const FROM = `
  FROM framework f
  JOIN competence c ON c.framework_version_id = f.published_version_id
  JOIN competence_text nb ON nb.framework_version_id = c.framework_version_id AND nb.competence_id = c.id AND nb.language = 'nb'
  LEFT JOIN competence_text t ON t.framework_version_id = c.framework_version_id AND t.competence_id = c.id AND t.language = ?
  JOIN framework_text fnb ON fnb.framework_version_id = c.framework_version_id AND fnb.language = 'nb'
  LEFT JOIN framework_text ft ON ft.framework_version_id = c.framework_version_id AND ft.language = ?`;
const SORTABLE = { key: 'c.`position`', title: 'COALESCE(t.title, nb.title)' };

/** Courses as they are published now. */
const CONTRIBUTIONS = `
  SELECT k.competence_id AS competenceId, k.course_id AS courseId, k.level, COALESCE(t.title, nb.title) AS courseTitle
  FROM contribution k
  JOIN course c ON c.published_version_id = k.course_version_id
  JOIN course_text nb ON nb.course_version_id = k.course_version_id AND nb.language = 'nb'
  LEFT JOIN course_text t ON t.course_version_id = k.course_version_id AND t.language = ?
  WHERE k.competence_id IN (?)
  ORDER BY k.level, c.course_key, c.id`;

@Injectable()
export class CompetenceQueries {
  constructor(private readonly database: DataSource) {}

  async list(query: ListQuery, language: Language): Promise<Listed<CompetenceDto>> {
    const where = filtered(query);
    const end = orderAndLimit(query, SORTABLE, 'c.id');
    const rows: CompetenceRow[] = await this.database.query(
      `SELECT c.id, c.competence_key AS \`key\`, COALESCE(t.title, nb.title) AS title, COALESCE(t.description, nb.description) AS description,
         c.principles, DATE_FORMAT(c.retired_on, '%Y-%m-%d') AS retiredOn, COALESCE(t.levels, nb.levels) AS levels, COALESCE(ft.words, fnb.words) AS words
       ${FROM} ${where.sql} ${end.sql}`,
      [language, language, ...where.params, ...end.params],
    );
    const [count]: { total: string }[] = await this.database.query(`SELECT COUNT(*) AS total ${FROM} ${where.sql}`, [language, language, ...where.params]);
    const contributions = await this.contributions(rows.map(({ id }) => id), language);
    return { rows: rows.map((row) => dtoOf(row, contributions)), total: Number(count?.total ?? 0) };
  }

  /** @throws NotFound */
  async one(id: string, language: Language): Promise<CompetenceDto> {
    const { rows } = await this.list({ sort: ['id', 'ASC'], range: [0, 0], filter: { id: [id] } }, language);
    if (!rows[0]) throw competenceUnknown();
    return rows[0];
  }

  private async contributions(ids: readonly string[], language: Language): Promise<ContributionRow[]> {
    return ids.length ? this.database.query(CONTRIBUTIONS, [language, ids]) : [];
  }
}

function filtered(query: ListQuery): Where {
  const { q, id, frameworkId } = filterOf(CompetenceFilter, query);
  const where = new Where();
  if (id) where.in('c.id', id);
  if (frameworkId) where.and('f.id = ?', frameworkId);
  if (q) where.and('COALESCE(t.title, nb.title) LIKE ? OR c.competence_key = ?', containing(q), q);
  return where;
}

function dtoOf({ id, key, title, description, principles, retiredOn, levels, words }: CompetenceRow, contributions: readonly ContributionRow[]): CompetenceDto {
  const names = (JSON.parse(words) as { levels: Record<string, { title: string }> }).levels;
  const behaviours = Object.entries(JSON.parse(levels) as Record<string, string>);
  return {
    id,
    key,
    title,
    description,
    principles: principles.split(','),
    retiredOn,
    levels: behaviours.map(([level, behaviour]) => ({ level: Number(level), title: names[level]?.title ?? '', behaviour })),
    contributions: contributions.filter(({ competenceId }) => competenceId === id).map(({ courseId, courseTitle, level }) => ({ courseId, courseTitle, level })),
  };
}
