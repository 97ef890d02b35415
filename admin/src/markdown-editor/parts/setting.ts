import { createContext, useContext } from 'react';
import { NO_FACTS } from '../../media-files/facts.js';
import type { MarkdownEditorProps } from '../MarkdownEditor.js';

/** What the parts of a text need to know of the course they stand in. */
export interface Setting extends Pick<MarkdownEditorProps, 'exercises' | 'pictureUrl' | 'facts'> {
  /** @param at where the picture stands in the document */
  readonly editPicture: (at: number) => void;
}

export const SettingContext = createContext<Setting>({ exercises: [], pictureUrl: (path) => path, facts: { of: () => undefined, proposed: () => NO_FACTS, put: () => undefined }, editPicture: () => undefined });
export const useSetting = (): Setting => useContext(SettingContext);
