import { z } from 'zod';
import { Language, UnitRef } from '../access/viewer.dto.js';

/** A calendar day, `YYYY-MM-DD`, in Europe/Oslo. */
export const Day = z.iso.date();

export const PositionDto = z.object({ id: z.uuid(), title: z.string(), orgUnit: UnitRef, startsOn: Day, endsOn: Day.nullable() });
export type PositionDto = z.infer<typeof PositionDto>;

export const EmployeeDto = z.object({
  id: z.uuid(),
  employeeNumber: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  name: z.string(),
  email: z.string(),
  language: Language,
  positions: z.array(PositionDto),
});
export type EmployeeDto = z.infer<typeof EmployeeDto>;

export const WriteEmployee = z.object({
  employeeNumber: z.string().trim().min(1).max(40),
  givenName: z.string().trim().min(1).max(100),
  familyName: z.string().trim().min(1).max(100),
  email: z.email().max(254),
  language: Language.default('nb'),
});
export type WriteEmployee = z.infer<typeof WriteEmployee>;

export const WritePosition = z.object({ title: z.string().trim().min(1).max(120), orgUnitId: z.uuid(), startsOn: Day, endsOn: Day.nullable().default(null) });
export type WritePosition = z.infer<typeof WritePosition>;

/** Search by name, e-mail, number or unit; those of a unit and below; some by id. */
export const EmployeeFilter = z.object({
  q: z.string().trim().max(200).optional(),
  id: z.array(z.uuid()).max(1000).optional(),
  orgUnitId: z.uuid().optional(),
});
export type EmployeeFilter = z.infer<typeof EmployeeFilter>;
