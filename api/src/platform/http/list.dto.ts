import { z } from 'zod';
import { saying } from '../errors/field-faults.js';

const NOT_JSON = saying({ nb: 'Er ikke JSON.', nn: 'Er ikkje JSON.', en: 'Is not JSON.' });
const TOO_MANY = saying({ nb: 'Ber om mer enn 1000 rader, eller om ingen.', nn: 'Ber om meir enn 1000 rader, eller om ingen.', en: 'Asks for more than 1,000 rows, or for none.' });

const json = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', ...NOT_JSON });
    return z.NEVER;
  }
};

const Json = <S extends z.ZodType>(schema: S, ifMissing: string) => z.string().default(ifMissing).transform(json).pipe(schema);

/**
 * The one list dialect of the api (that of react-admin's simple REST provider): `sort=["name","ASC"]`,
 * `range=[0,24]` (first and last row, counted from 0, both included, at most 1,000 rows), `filter={"q":"…"}`.
 * The answer is an array; `Content-Range: employees 0-24/2500` says how many there are in all.
 */
export const ListQuery = z.object({
  sort: Json(z.tuple([z.string().max(60), z.enum(['ASC', 'DESC'])]), '["id","ASC"]'),
  range: Json(z.tuple([z.int().min(0), z.int().min(0)]), '[0,24]').refine(([first, last]) => last >= first && last - first < 1000, TOO_MANY),
  filter: Json(z.record(z.string().max(60), z.unknown()), '{}'),
});
export type ListQuery = z.infer<typeof ListQuery>;

export interface Listed<Row> {
  readonly rows: Row[];
  readonly total: number;
}
