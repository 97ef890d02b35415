import { type Term } from './terms.rules.js';

export interface SqlPart {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** What the word is only perhaps found by counts half. */
const ofTerm = ({ stems, perhaps }: Term): SqlPart => {
  const points = perhaps.length ? 'MAX(CASE WHEN stem IN (?) THEN weight ELSE weight / 2 END)' : 'MAX(weight)';
  return {
    sql: `SELECT kind, search_thing_id, ${points} AS points FROM search_posting WHERE stem IN (?) GROUP BY search_thing_id, kind`,
    params: [...(perhaps.length ? [stems] : []), [...stems, ...perhaps]],
  };
};

/** Things (`kind`, `search_thing_id`, `points`) that have at least so many of the words. The more points, the better they fit. */
export function matchingThings(terms: readonly Term[], least: number): SqlPart {
  const parts = terms.map(ofTerm);
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    sql: `SELECT kind, search_thing_id, SUM(points) AS points FROM (${parts.map(({ sql }) => sql).join(' UNION ALL ')}) e GROUP BY search_thing_id, kind HAVING COUNT(*) >= ?`,
    params: [...parts.flatMap(({ params }) => params), least],
  };
}
