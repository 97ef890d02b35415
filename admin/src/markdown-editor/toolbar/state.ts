import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { calloutKindOf, type CalloutKind } from '../dialect/callouts.js';

export interface ToolbarState {
  readonly heading: number | undefined;
  readonly codeBlock: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly link: boolean;
  readonly bulletList: boolean;
  readonly orderedList: boolean;
  readonly blockquote: boolean;
  readonly callout: CalloutKind | undefined;
  readonly table: boolean;
  readonly canIndent: boolean;
  readonly canOutdent: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What is on where the cursor is. */
export const useToolbarState = (editor: Editor): ToolbarState =>
  useEditorState({
    editor,
    selector: ({ editor: now }): ToolbarState => ({
      heading: [2, 3, 4].find((level) => now.isActive('heading', { level })),
      codeBlock: now.isActive('codeBlock'),
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      link: now.isActive('link'),
      bulletList: now.isActive('bulletList'),
      orderedList: now.isActive('orderedList'),
      blockquote: now.isActive('blockquote'),
      callout: now.isActive('callout') ? calloutKindOf(String(now.getAttributes('callout')['label'])) : undefined,
      table: now.isActive('table'),
      canIndent: now.can().sinkListItem('listItem'),
      canOutdent: now.can().liftListItem('listItem'),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  });
