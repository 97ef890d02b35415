import { type Term } from './terms.rules.js';

export interface SqlPart {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Where stems stand, and what they stand in. */
interface Postings {
  readonly table: string;
  readonly key: string;
}

/** What the word is only perhaps found by counts half. */
const ofTerm = ({ stems, perhaps }: Term, { table, key }: Postings): SqlPart => {
  const points = perhaps.length ? 'MAX(CASE WHEN stem IN (?) THEN weight ELSE weight / 2 END)' : 'MAX(weight)';
  return {
    sql: `SELECT ${key}, ${points} AS points FROM ${table} WHERE stem IN (?) GROUP BY ${key}`,
    params: [...(perhaps.length ? [stems] : []), [...stems, ...perhaps]],
  };
};

/** Things (`kind`, `search_thing_id`, `points`) that have at least so many of the words. The more points, the better they fit. */
export const matchingThings = (terms: readonly Term[], least: number): SqlPart => matching(terms, least, { table: 'search_posting', key: 'search_thing_id, kind' });

/** The same of whatever stems stand in. */
export function matching(terms: readonly Term[], least: number, postings: Postings): SqlPart {
  const parts = terms.map((term) => ofTerm(term, postings));
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    sql: `SELECT ${postings.key}, SUM(points) AS points FROM (${parts.map(({ sql }) => sql).join(' UNION ALL ')}) e GROUP BY ${postings.key} HAVING COUNT(*) >= ?`,
    params: [...parts.flatMap(({ params }) => params), least],
  };
}
