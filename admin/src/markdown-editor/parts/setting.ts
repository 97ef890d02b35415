import { createContext, useContext } from 'react';
import type { MarkdownEditorProps } from '../MarkdownEditor.js';

/** What the parts of a text need to know of the course they stand in. */
export interface Setting extends Pick<MarkdownEditorProps, 'exercises' | 'pictureUrl'> {
  /** @param at where the picture stands in the document */
  readonly editPicture: (at: number) => void;
}

export const SettingContext = createContext<Setting>({ exercises: [], pictureUrl: (path) => path, editPicture: () => undefined });
export const useSetting = (): Setting => useContext(SettingContext);
