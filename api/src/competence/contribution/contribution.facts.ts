import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** Completing a version of a course counts towards something else than before; those who have completed it are to be looked at again. */
export const ContributionsChanged = defineFact('competence.contributions-changed', z.object({ courseVersionId: z.uuid() }));
