import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** A unit, with all below it, came under another unit. */
export const OrgUnitMoved = defineFact('people.org-unit-moved', z.object({ orgUnitId: z.uuid() }));
