import { z } from 'zod';
import { defineFact } from '../../platform/index.js';

/** A version of a framework is in force. */
export const FrameworkPublished = defineFact('competence.framework-published', z.object({ frameworkId: z.uuid(), frameworkVersionId: z.uuid() }));
