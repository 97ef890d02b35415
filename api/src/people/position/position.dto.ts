import { z } from 'zod';
import { PositionDto } from '../employee/employee.dto.js';

/** A position in a list, with whose it is. */
export const ListedPositionDto = PositionDto.extend({ employeeId: z.uuid(), employeeName: z.string() });
export type ListedPositionDto = z.infer<typeof ListedPositionDto>;

export const PositionFilter = z.object({ id: z.array(z.uuid()).max(1000).optional(), employeeId: z.uuid().optional(), orgUnitId: z.uuid().optional() });
export type PositionFilter = z.infer<typeof PositionFilter>;
