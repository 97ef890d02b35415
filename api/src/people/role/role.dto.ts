import { z } from 'zod';
import { RoleName } from '../access/viewer.dto.js';

export const RoleGrantDto = z.object({
  id: z.uuid(),
  role: RoleName,
  employeeId: z.uuid(),
  employeeName: z.string(),
  orgUnitId: z.uuid(),
  orgUnitName: z.string(),
  grantedAt: z.iso.datetime(),
});
export type RoleGrantDto = z.infer<typeof RoleGrantDto>;

export const GrantRole = z.object({ role: RoleName, employeeId: z.uuid(), orgUnitId: z.uuid() });
export type GrantRole = z.infer<typeof GrantRole>;

export const RoleGrantFilter = z.object({
  q: z.string().trim().max(200).optional(),
  id: z.array(z.uuid()).max(1000).optional(),
  role: RoleName.optional(),
  employeeId: z.uuid().optional(),
  orgUnitId: z.uuid().optional(),
});
export type RoleGrantFilter = z.infer<typeof RoleGrantFilter>;
