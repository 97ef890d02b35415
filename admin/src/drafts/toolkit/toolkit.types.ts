import type { Desk } from '../desk/desk.js';
import type { ContentLanguage, Files } from '../draft.types.js';
import type { Undo } from '../frame/UndoBar.js';

/** What every part of a toolkit is written with. */
export interface ToolkitPartProps {
  desk: Desk;
  files: Files;
  language: ContentLanguage;
  onUndo: (undo: Undo) => void;
}
