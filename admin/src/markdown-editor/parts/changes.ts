import type { Editor } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { findWrapping } from '@tiptap/pm/transform';
import type { DocNode } from '../dialect/node.js';

/** Puts a picture or an exercise after what the cursor stands in, at the nearest place where it may stand. */
export function insertPart(editor: Editor, part: DocNode): void {
  const { selection, schema } = editor.state;
  const { $from } = selection;
  const type = schema.nodes[part.type];
  if (!type) return;
  let depth = $from.depth;
  const mayStand = (): boolean => $from.node(depth - 1).canReplaceWith($from.indexAfter(depth - 1), $from.indexAfter(depth - 1), type);
  while (depth > 0 && !mayStand()) depth -= 1;
  const parent = $from.node(Math.max(0, depth - 1));
  const at = depth ? $from.after(depth) : selection.to;
  const isEmpty = depth > 0 && $from.node(depth).isTextblock && !$from.node(depth).content.size && parent.type.name !== 'listItem';
  const isLast = $from.indexAfter(Math.max(0, depth - 1)) >= parent.childCount;
  // After the last part somebody may want to go on writing.
  const content = isLast ? [part, { type: 'paragraph' }] : [part];
  editor.chain().insertContentAt(isEmpty ? { from: $from.before(depth), to: at } : at, content as object[]).focus().run();
}

/** Makes a call-out of what is selected, changes which one it is, or undoes it (without a label). */
export function setCallout(editor: Editor, label: string | undefined): void {
  const { $from, $to } = editor.state.selection;
  const depth = depthOfCallout($from);
  if (depth !== undefined && label !== undefined) editor.chain().focus().updateAttributes('callout', { label }).run();
  else if (depth !== undefined) editor.chain().focus().command(({ tr }) => lifted(tr.doc.resolve($from.start(depth)), tr.doc.resolve($from.end(depth)), (range, target) => tr.lift(range, target))).run();
  else editor.chain().focus().command(({ tr, state }) => {
    const range = $from.blockRange($to, (node) => node.type === state.schema.topNodeType);
    const type = state.schema.nodes['callout'];
    const wrapping = range && type && findWrapping(range, type, { label });
    if (!range || !wrapping) return false;
    tr.wrap(range, wrapping);
    return true;
  }).run();
}

function depthOfCallout($at: ResolvedPos): number | undefined {
  for (let depth = $at.depth; depth > 0; depth -= 1) if ($at.node(depth).type.name === 'callout') return depth;
  return undefined;
}

function lifted($start: ResolvedPos, $end: ResolvedPos, lift: (range: NonNullable<ReturnType<ResolvedPos['blockRange']>>, target: number) => unknown): boolean {
  const range = $start.blockRange($end, (node) => node.type.name === 'callout');
  if (!range) return false;
  lift(range, range.depth - 1);
  return true;
}
