import type { Token, Tokens } from 'marked';
import type { DocMark, DocNode } from './node.js';

/** Is told of what the editor can't show. */
export type Unknown = (raw: string) => void;

/** A sentence with its marks. A line break in the file that means nothing becomes a space. */
export const readInline = (tokens: readonly Token[], unknown: Unknown, marks: readonly DocMark[] = []): DocNode[] => merged(tokens.flatMap((token) => readOne(token, unknown, marks)));

function readOne(token: Token, unknown: Unknown, marks: readonly DocMark[]): DocNode[] {
  const within = (mark: DocMark): DocNode[] => readInline((token as Tokens.Strong).tokens, unknown, [...marks, mark]);
  switch (token.type) {
    case 'text': return 'tokens' in token && token.tokens ? readInline(token.tokens, unknown, marks) : textOf(decoded((token as Tokens.Text).text), marks);
    case 'escape': return textOf((token as Tokens.Escape).text, marks);
    case 'strong': return within({ type: 'bold' });
    case 'em': return within({ type: 'italic' });
    case 'del': return within({ type: 'strike' });
    case 'codespan': return textOf((token as Tokens.Codespan).text, [...marks, { type: 'code' }]);
    case 'link': return within({ type: 'link', attrs: { href: (token as Tokens.Link).href, title: (token as Tokens.Link).title ?? null } });
    case 'br': return [{ type: 'hardBreak' }];
    default:
      unknown(token.raw);
      return textOf(token.raw, marks);
  }
}

const textOf = (text: string, marks: readonly DocMark[]): DocNode[] => {
  const line = text.replace(/[ \t]*\n[ \t]*/g, ' ');
  return line ? [{ type: 'text', text: line, ...(marks.length ? { marks } : {}) }] : [];
};

/** Neighbours with the same marks are one. */
export function merged(nodes: readonly DocNode[]): DocNode[] {
  const all: DocNode[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (last?.type === 'text' && node.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(node.marks)) all[all.length - 1] = { ...last, text: `${last.text}${node.text}` };
    else all.push(node);
  }
  return all;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '\u00AD', ndash: '–', mdash: '—', hellip: '…', laquo: '«', raquo: '»' };
const decoded = (text: string): string => text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
  if (name) return NAMED[name] ?? whole;
  const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
});
