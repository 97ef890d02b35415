import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** An employee has reached a level, or turns out to have reached it earlier than we knew. */
export const AttainmentChanged = defineFact('competence.attainment-changed', z.object({ attainmentId: z.uuid(), employeeId: z.uuid(), competenceId: z.uuid() }));
