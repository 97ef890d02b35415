import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** An employee has reached levels, or turns out to have reached them earlier than we knew. What one completion leads to is one fact. */
export const AttainmentsChanged = defineFact('competence.attainments-changed', z.object({ employeeId: z.uuid(), attainmentIds: z.array(z.uuid()).min(1) }));
