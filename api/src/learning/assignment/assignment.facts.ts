import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

export const AssignmentMade = defineFact('learning.assignment-made', z.object({ assignmentId: z.uuid() }));
export const AssignmentWithdrawn = defineFact('learning.assignment-withdrawn', z.object({ assignmentId: z.uuid() }));
