import type { EditorState, Transaction } from 'prosemirror-state';

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly href: string;
}

/** The link the cursor stands in, from its first letter to its last. */
export function linkAt({ selection: { $from }, schema }: EditorState): Stretch | undefined {
  const type = schema.marks['a'];
  const mark = type?.isInSet($from.marks()) ?? ($from.nodeAfter && type?.isInSet($from.nodeAfter.marks));
  if (!mark) return undefined;
  let place = $from.start();
  const pieces: { from: number; to: number; has: boolean }[] = [];
  $from.parent.forEach((node) => {
    pieces.push({ from: place, to: place + node.nodeSize, has: mark.isInSet(node.marks) });
    place += node.nodeSize;
  });
  const here = pieces.findIndex(({ from, to, has }) => has && from <= $from.pos && to >= $from.pos);
  if (here < 0) return undefined;
  let [first, last] = [here, here];
  while (pieces[first - 1]?.has) first -= 1;
  while (pieces[last + 1]?.has) last += 1;
  return { from: pieces[first]?.from ?? 0, to: pieces[last]?.to ?? 0, href: String(mark.attrs['href']) };
}

/** A link on what is selected, on the link the cursor stands in, or, with neither, of its own address. */
export function withLink(state: EditorState, href: string): Transaction {
  const { selection, schema, tr } = state;
  const mark = schema.marks['a']?.create({ href });
  if (!mark) return tr;
  const old = linkAt(state);
  if (old) return tr.addMark(old.from, old.to, mark);
  return selection.empty ? tr.replaceSelectionWith(schema.text(href, [mark]), false) : tr.addMark(selection.from, selection.to, mark);
}

export function withoutLink(state: EditorState): Transaction {
  const old = linkAt(state);
  const { from, to } = old ?? state.selection;
  const type = state.schema.marks['a'];
  return type ? state.tr.removeMark(from, to, type) : state.tr;
}
