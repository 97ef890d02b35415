import type { Desk } from '../desk/desk.js';
import type { ContentLanguage, DraftDetailDto, Files } from '../draft.types.js';
import type { Undo } from '../frame/UndoBar.js';

/** What every part of a course is written with. */
export interface PartProps {
  draft: DraftDetailDto;
  desk: Desk;
  files: Files;
  language: ContentLanguage;
  onUndo: (undo: Undo) => void;
}
