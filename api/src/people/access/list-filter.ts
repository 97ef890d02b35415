import { type z } from 'zod';
import { Invalid, type ListQuery } from '../../platform/index.js';

/** A list's `filter` as its resource takes it. @throws Invalid naming each field that does not fit */
export function filterOf<Filter>(schema: z.ZodType<Filter>, query: ListQuery): Filter {
  const result = schema.safeParse(query.filter);
  if (result.success) return result.data;
  const errors = result.error.issues.map(({ path, message }) => ({ path: ['filter', ...path].map(String).join('.'), message }));
  throw new Invalid('http.filter-invalid', 'Listen kan ikke filtreres slik. Last siden på nytt og prøv igjen.', errors);
}
