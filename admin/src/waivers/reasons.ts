import type { WaiveUnit } from '../types.js';

/** The reasons that cmi5 knows (9.5.5.2), by the names of our words for them. */
export const REASONS: Record<WaiveUnit['reason'], string> = {
  'Tested Out': 'testedOut',
  'Equivalent AU': 'equivalentUnit',
  'Equivalent Outside Activity': 'elsewhere',
  Administrative: 'administrative',
};
