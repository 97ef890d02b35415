import { Invalid } from '../errors/domain-error.js';
import { type ListQuery } from '../http/list.dto.js';

/** A list's order in SQL: only columns named in `sortable` can be sorted by, so nothing of the request enters the SQL text. */
export function orderBy(query: ListQuery, sortable: Record<string, string>, tieBreaker: string): string {
  const [field, direction] = query.sort;
  const column = Object.hasOwn(sortable, field) ? sortable[field] : field === 'id' ? tieBreaker : undefined;
  if (!column) throw sortUnknown(field);
  return `ORDER BY ${column} ${direction}, ${tieBreaker} ${direction}`;
}

/** The end of a list's SQL. */
export function orderAndLimit(query: ListQuery, sortable: Record<string, string>, tieBreaker: string): { sql: string; params: number[] } {
  const [first, last] = query.range;
  return { sql: `${orderBy(query, sortable, tieBreaker)} LIMIT ? OFFSET ?`, params: [last - first + 1, first] };
}

export const sortUnknown = (field: string) =>
  new Invalid('http.sort-unknown', {
    nb: `Listen kan ikke sorteres etter «${field}».`,
    nn: `Lista kan ikkje sorterast etter «${field}».`,
    en: `The list can’t be sorted by “${field}”.`,
  });

/** `%` and `_` in what a person types mean themselves. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** Conditions joined with AND, with their parameters in the same order. */
export class Where {
  private readonly conditions: string[] = [];
  readonly params: unknown[] = [];

  and(condition: string, ...params: unknown[]): this {
    this.conditions.push(`(${condition})`);
    this.params.push(...params);
    return this;
  }

  /** `column IN (…)`; an empty list matches nothing. */
  in(column: string, values: readonly unknown[]): this {
    return values.length ? this.and(`${column} IN (?)`, values) : this.and('FALSE');
  }

  get sql(): string {
    return this.conditions.length ? `WHERE ${this.conditions.join(' AND ')}` : '';
  }
}
