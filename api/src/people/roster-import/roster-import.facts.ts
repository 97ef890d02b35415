import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** An import changed units, employees, positions or roles. */
export const RosterImported = defineFact('people.roster-imported', z.object({ rosterImportId: z.uuid() }));
