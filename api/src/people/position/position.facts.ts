import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** An employee came into a unit, left it, or got other dates there. */
export const PositionChanged = defineFact('PositionChanged', z.object({ employeeId: z.uuid() }));
