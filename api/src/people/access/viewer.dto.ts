import { z } from 'zod';
import { LANGUAGES } from '../../platform/index.js';

export const ROLES = ['employee', 'leader', 'hr', 'editor', 'administrator'] as const;
export const RoleName = z.enum(ROLES);
export type RoleName = z.infer<typeof RoleName>;

export const Language = z.enum(LANGUAGES);
export type Language = z.infer<typeof Language>;

export const UnitRef = z.object({ id: z.uuid(), name: z.string() });
export type UnitRef = z.infer<typeof UnitRef>;

/** `GET /api/me`: the signed-in employee, with what the front ends need to show the right doors. */
export const ViewerDto = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  language: Language,
  positions: z.array(z.object({ title: z.string(), orgUnit: UnitRef })),
  /** Each role is granted for a unit and everything below it; `isWhole` when it is held for every top, and opens what is one for the whole. */
  roles: z.array(z.object({ role: RoleName, orgUnit: UnitRef, isWhole: z.boolean() })),
});
export type ViewerDto = z.infer<typeof ViewerDto>;

export const ChangeMe = z.object({ language: Language });
export type ChangeMe = z.infer<typeof ChangeMe>;
