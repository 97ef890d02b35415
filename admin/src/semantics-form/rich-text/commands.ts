import { baseKeymap, chainCommands, exitCode, lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Schema } from 'prosemirror-model';
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list';
import type { Command, EditorState, Plugin } from 'prosemirror-state';
import type { BlockName, MarkName } from './tags.js';

const KEYS: Partial<Record<MarkName, string>> = { strong: 'Mod-b', em: 'Mod-i', u: 'Mod-u' };

const newLine = (schema: Schema): Command => (state, dispatch) => {
  const br = schema.nodes['br'];
  if (br) dispatch?.(state.tr.replaceSelectionWith(br.create()).scrollIntoView());
  return true;
};

/** Tab is left alone: it leads out of the field, as it does everywhere. A list is made deeper with Mod-]. */
export function pluginsFor(schema: Schema): Plugin[] {
  const { item } = schema.nodes;
  const marks = Object.entries(KEYS).flatMap(([name, key]) => (schema.marks[name] ? [[key, toggleMark(schema.marks[name])] as const] : []));
  const lists: [string, Command][] = item ? [['Enter', splitListItem(item)], ['Mod-]', sinkListItem(item)], ['Mod-[', liftListItem(item)]] : [];
  const own = Object.fromEntries<Command>([...marks, ...lists, ['Mod-z', undo], ['Mod-y', redo], ['Mod-Shift-z', redo], ['Shift-Enter', chainCommands(exitCode, newLine(schema))]]);
  return [history(), keymap(own), keymap(baseKeymap)];
}

/** Whether what is selected lies in a block of this name. */
export function isInside({ selection: { $from } }: EditorState, name: string): boolean {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type.name === name) return true;
  return false;
}

/** Into the block, or out of it again. */
export const toggleBlock = (name: BlockName): Command => (state, dispatch) => {
  const { [name]: type, paragraph, item } = state.schema.nodes;
  if (!type || !paragraph) return false;
  const isIn = isInside(state, name);
  if (/^h\d$/.test(name)) return setBlockType(isIn ? paragraph : type)(state, dispatch);
  if (name === 'blockquote') return isIn ? lift(state, dispatch) : wrapIn(type)(state, dispatch);
  if (isIn && item) return liftListItem(item)(state, dispatch);
  return wrapInList(type)(state, dispatch);
};

export function hasMark({ selection, storedMarks, doc, schema }: EditorState, name: string): boolean {
  const type = schema.marks[name];
  if (!type) return false;
  const { from, to, empty, $from } = selection;
  return empty ? Boolean(type.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, type);
}
