import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

const Thing = z.object({ kind: z.enum(['course', 'path', 'toolkit']), subjectId: z.uuid() });

/** A course, path or toolkit is no longer in use. */
export const Withdrawn = defineFact('catalogue.withdrawn', Thing);

/** It is in use again, in the version it had. */
export const BroughtBack = defineFact('catalogue.brought-back', Thing);
