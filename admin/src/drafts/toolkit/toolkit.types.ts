import type { Desk } from '../desk/desk.js';
import type { ContentLanguage, Files } from '../draft.types.js';

/** What every part of a toolkit is written with. */
export interface ToolkitPartProps {
  desk: Desk;
  files: Files;
  language: ContentLanguage;
}
