import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** An employee came, or is known by another e-mail address or by another account at the employer's. */
export const EmployeeIdentified = defineFact('people.employee-identified', z.object({ employeeId: z.uuid() }));
