import type { Files } from '../draft.types.js';
import type { KeptFiles } from './kept.js';

/** What stands on the screen, without what is to be taken away. */
export const filesOf = (kept: KeptFiles): Files =>
  Object.fromEntries(Object.entries(kept).flatMap(([path, { content }]) => (content === null ? [] : [[path, content]])));
