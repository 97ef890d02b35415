import { type Term } from './terms.rules.js';

export interface SqlPart {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** A word that only begins like the one written counts half. */
const ofTerm = ({ stems, begun }: Term): SqlPart => {
  const points = begun.length ? 'MAX(CASE WHEN stem IN (?) THEN weight ELSE weight / 2 END)' : 'MAX(weight)';
  return {
    sql: `SELECT document_id, ${points} AS points FROM search_posting WHERE stem IN (?) GROUP BY document_id`,
    params: [...(begun.length ? [stems] : []), [...stems, ...begun]],
  };
};

/** Documents (`document_id`, `points`) that have at least so many of the words. The more points, the better they fit. */
export function matchingDocuments(terms: readonly Term[], least: number): SqlPart {
  const parts = terms.map(ofTerm);
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    sql: `SELECT document_id, SUM(points) AS points FROM (${parts.map(({ sql }) => sql).join(' UNION ALL ')}) e GROUP BY document_id HAVING COUNT(*) >= ?`,
    params: [...parts.flatMap(({ params }) => params), least],
  };
}
