import { z } from 'zod';

export const RowResult = z.object({
  line: z.int(),
  result: z.enum(['created', 'changed', 'unchanged', 'refused']),
  /** Stable, e.g. `people.roster.email-missing`; empty when all went well. */
  code: z.string(),
  /** What is wrong and what to do, in the viewer's language. */
  message: z.string(),
});
export type RowResult = z.infer<typeof RowResult>;

export const RosterImportDto = z.object({
  id: z.uuid(),
  fileName: z.string(),
  kind: z.enum(['org-units', 'employees']),
  dryRun: z.boolean(),
  importedAt: z.iso.datetime(),
  counts: z.object({ created: z.int(), changed: z.int(), unchanged: z.int(), refused: z.int() }),
  /** Units, or employees with a position today, that the file does not name: nothing happens to them. */
  leftAlone: z.int(),
  /** Rows with a message first; at most 1,000. */
  rows: z.array(RowResult),
});
export type RosterImportDto = z.infer<typeof RosterImportDto>;

export const RosterImportFilter = z.object({ id: z.array(z.uuid()).max(1000).optional() });

export const ImportQuery = z.object({
  kind: z.enum(['org-units', 'employees']),
  dryRun: z.enum(['true', 'false']).default('false').transform((text) => text === 'true'),
});
export type ImportQuery = z.infer<typeof ImportQuery>;
