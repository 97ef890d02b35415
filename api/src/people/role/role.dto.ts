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
