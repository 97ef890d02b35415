import { z } from 'zod';

const json = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' });
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
  range: Json(z.tuple([z.int().min(0), z.int().min(0)]), '[0,24]').refine(([first, last]) => last >= first && last - first < 1000, 'asks for more than 1,000 rows'),
  filter: Json(z.record(z.string().max(60), z.unknown()), '{}'),
});
export type ListQuery = z.infer<typeof ListQuery>;

export interface Listed<Row> {
  readonly rows: Row[];
  readonly total: number;
}
