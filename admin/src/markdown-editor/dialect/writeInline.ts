import { atWords } from './atWords.js';
import { type DocMark, type DocNode, withoutMarks } from './node.js';

export interface Style {
  /** Every sign that could mean something gets a backslash: only where the plain way would be read otherwise. */
  readonly escape: boolean;
  /** `words`: signs stand only at words, where Markdown always takes them. `none`: there are no signs. */
  readonly marks?: 'words' | 'none';
  readonly inTable?: boolean;
}

const ORDER = ['link', 'bold', 'italic', 'strike', 'code'];
const SIGNS: Record<string, string> = { bold: '**', italic: '*', strike: '~~' };

/** A sentence with its marks as Markdown, in one line. */
export function writeInline(nodes: readonly DocNode[], style: Style, within: readonly string[] = []): string {
  let written = '';
  const shown = within.length || !style.marks ? nodes : style.marks === 'none' ? nodes.map(withoutMarks) : atWords(nodes);
  for (let index = 0; index < shown.length; ) {
    const { mark, length } = longestMark(shown.slice(index), within);
    const run = shown.slice(index, index + length);
    written += mark ? wrapped(mark, run, style, within) : run.map((node) => writePlain(node, style)).join('');
    index += length;
  }
  return written;
}

const key = (mark: DocMark): string => JSON.stringify([mark.type, mark.attrs?.['href']]);

/** The mark that reaches furthest from here: it goes outermost. */
function longestMark(nodes: readonly DocNode[], within: readonly string[]): { mark?: DocMark; length: number } {
  const open = (nodes[0]?.marks ?? []).filter((mark) => !within.includes(key(mark)));
  let best: { mark?: DocMark; length: number } = { length: 1 };
  let longest = 0;
  for (const mark of [...open].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))) {
    const end = nodes.findIndex(({ marks = [] }) => !marks.some((other) => key(other) === key(mark)));
    const length = end < 0 ? nodes.length : end;
    // Code holds nothing but letters, so it is always innermost.
    if (mark.type !== 'code' || !longest) if (length > longest) [best, longest] = [{ mark, length }, length];
  }
  return best;
}

function wrapped(mark: DocMark, run: readonly DocNode[], style: Style, within: readonly string[]): string {
  if (mark.type === 'code') return code(run.map(({ text = '' }) => text).join(''), style);
  const inner = writeInline(run, style, [...within, key(mark)]);
  // Markdown does not take a space just inside the signs.
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? [];
  if (!words) return inner;
  return `${before}${mark.type === 'link' ? link(words, mark) : `${SIGNS[mark.type] ?? ''}${words}${SIGNS[mark.type] ?? ''}`}${after}`;
}

function link(words: string, { attrs = {} }: DocMark): string {
  const href = String(attrs['href'] ?? '').replace(/[<>\s]/g, encodeURIComponent);
  const address = /[()]/.test(href) ? `<${href}>` : href;
  const title = attrs['title'] ? ` "${String(attrs['title']).replace(/["\\]/g, '\\$&')}"` : '';
  return `[${words}](${address}${title})`;
}

function code(text: string, { inTable }: Style): string {
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${pad}${inTable ? text.replaceAll('|', '\\|') : text}${pad}${fence}`;
}

function writePlain({ type, text = '' }: DocNode, { escape, inTable = false }: Style): string {
  if (type === 'hardBreak') return inTable ? ' ' : '\\\n';
  const shown = text.replace(/\n/g, ' ');
  const escaped = escape ? shown.replace(/[\\`*_[\]<>~|@]|!(?=\[)|&(?=[a-z#])|(?<=www)\.|(?<=https?):/gi, '\\$&') : shown;
  return inTable && !escape ? escaped.replaceAll('|', '\\|') : escaped;
}
