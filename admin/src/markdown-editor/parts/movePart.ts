import type { Editor } from '@tiptap/core';

/** Lets a part change places with the one before (-1) or after it (1). */
export function movePart(editor: Editor, at: number | undefined, step: -1 | 1): void {
  if (at === undefined) return;
  const { tr, doc } = editor.state;
  const place = doc.resolve(at);
  const part = doc.nodeAt(at);
  const other = place.parent.maybeChild(place.index() + step);
  if (!part || !other) return;
  const target = step < 0 ? at - other.nodeSize : at + other.nodeSize;
  editor.view.dispatch(tr.delete(at, at + part.nodeSize).insert(target, part).scrollIntoView());
}
