import type { Desk, DeskState } from './desk/desk.js';
import type { DraftDetailDto } from './draft.types.js';

export interface EditorProps {
  draft: DraftDetailDto;
  desk: Desk;
  state: DeskState;
}

/** Something to be written before it can be published: in words, and where. */
export interface ToDo {
  text: string;
  /** The address's parameters that lead to the field. */
  to: URLSearchParams;
}
