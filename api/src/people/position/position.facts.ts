import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** An employee came into a unit, left it, or got other dates there. */
export const PositionChanged = defineFact('people.position-changed', z.object({ employeeId: z.uuid() }));
