import type { Desk } from '../desk/desk.js';
import type { ContentLanguage, DraftDetailDto, DraftTranslationDto, Files } from '../draft.types.js';
import type { Undo } from '../frame/UndoBar.js';

/** What every part of a course is written with. */
export interface PartProps {
  draft: DraftDetailDto;
  desk: Desk;
  files: Files;
  language: ContentLanguage;
  /** How the translations stand. */
  standings: readonly DraftTranslationDto[];
  onUndo: (undo: Undo) => void;
}
