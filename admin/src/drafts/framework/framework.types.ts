import type { Desk } from '../desk/desk.js';
import type { ContentLanguage, Files } from '../draft.types.js';
import type { Undo } from '../frame/UndoBar.js';

/** What every part of the framework is written with. */
export interface FrameworkPartProps {
  draftId: string;
  desk: Desk;
  files: Files;
  language: ContentLanguage;
  /** What was just done, and the way back. */
  onUndo: (undo: Undo) => void;
}
