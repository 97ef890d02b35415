import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** Somebody was erased, and a pseudonym stands in their place. */
export const EmployeeErased = defineFact('people.employee-erased', z.object({ pseudonym: z.uuid() }));
