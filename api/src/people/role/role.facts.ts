import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** An employee came to lead, or leads no more: figures about leaders count other people. */
export const LeaderRoleChanged = defineFact('people.leader-role-changed', z.object({ employeeId: z.uuid() }));
