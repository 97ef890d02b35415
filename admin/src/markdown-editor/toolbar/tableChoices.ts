import type { Editor } from '@tiptap/core';
import type { Choice } from './ToolMenu.js';

/** The first row of a table is its heading: Markdown knows no other. */
export function tableChoices(editor: Editor, inTable: boolean, t: (key: string) => string): Choice[] {
  if (!inTable) return [{ name: t('writing.insertTable'), act: () => void editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run() }];
  const inHeader = editor.isActive('tableHeader');
  return [
    ...(inHeader ? [] : [{ name: t('writing.rowBefore'), act: () => void editor.chain().focus().addRowBefore().run() }]),
    { name: t('writing.rowAfter'), act: () => void editor.chain().focus().addRowAfter().run() },
    { name: t('writing.columnBefore'), act: () => void editor.chain().focus().addColumnBefore().run() },
    { name: t('writing.columnAfter'), act: () => void editor.chain().focus().addColumnAfter().run() },
    ...(inHeader ? [] : [{ name: t('writing.deleteRow'), act: () => void editor.chain().focus().deleteRow().run() }]),
    { name: t('writing.deleteColumn'), act: () => void editor.chain().focus().deleteColumn().run() },
    { name: t('writing.deleteTable'), act: () => void editor.chain().focus().deleteTable().run() },
  ];
}
