import { z } from 'zod';

export const OrgUnitDto = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  parentId: z.uuid().nullable(),
  /** Names from the top down to this unit. */
  path: z.array(z.string()),
  /** Employees with a position today, here and below. */
  employees: z.int(),
});
export type OrgUnitDto = z.infer<typeof OrgUnitDto>;

export const WriteOrgUnit = z.object({ code: z.string().trim().min(1).max(40), name: z.string().trim().min(1).max(160), parentId: z.uuid().nullable() });
export type WriteOrgUnit = z.infer<typeof WriteOrgUnit>;

/** Search by name or code; the units right below one; some by id. */
export const OrgUnitFilter = z.object({ q: z.string().trim().max(200).optional(), id: z.array(z.uuid()).max(1000).optional(), parentId: z.uuid().nullable().optional() });
export type OrgUnitFilter = z.infer<typeof OrgUnitFilter>;
