import { type Standard } from '../../catalogue/index.js';
import { type ContentType } from './content-type.rules.js';

/**
 * What a SCO has told, as the server puts it in statements (learning/scorm). `failed` is told and counts as work, but who
 * has failed is not done: in others' courses the mark is the publisher's, and there is another try.
 */
const SCORM: ContentType = { finishedBy: ['completed', 'passed'], workedBy: ['answered', 'failed'], alwaysTells: true, mustSucceed: true };

/** By the standard a course package is made to, which stands where others have their H5P type. What cmi5's units tell has rules of its own (learning/cmi5). */
export const packageTypes: Readonly<Record<Exclude<Standard, 'cmi5'>, ContentType>> = {
  'scorm-1.2': SCORM,
  'scorm-2004': SCORM,
};
