import type { EditorProps } from '../editor.types.js';
import { DraftFrame } from '../frame/DraftFrame.js';

export const ToolkitEditor = (editor: EditorProps) => (
  <DraftFrame {...editor} title="" todo={[]}>
    {null}
  </DraftFrame>
);
