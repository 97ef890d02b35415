import { type z } from 'zod';
import { faultsOf, Invalid, type ListQuery } from '../../platform/index.js';

/** A list's `filter` as its resource takes it. @throws Invalid naming each field that does not fit */
export function filterOf<Filter>(schema: z.ZodType<Filter>, query: ListQuery): Filter {
  const result = schema.safeParse(query.filter);
  if (result.success) return result.data;
  throw filterInvalid(result.error);
}

const filterInvalid = ({ issues }: z.ZodError) =>
  new Invalid(
    'http.filter-invalid',
    {
      nb: 'Listen kan ikke filtreres slik. Last siden på nytt og prøv igjen.',
      nn: 'Lista kan ikkje filtrerast slik. Last sida på nytt og prøv igjen.',
      en: 'The list can’t be filtered like that. Reload the page and try again.',
    },
    faultsOf(issues, ['filter']),
  );
