import { Marked, type Token, type Tokens } from 'marked';
import { calloutKindOf } from './callouts.js';
import type { DocNode } from './node.js';
import { readInline, type Unknown } from './readInline.js';

/** Also the server's: a line that is nothing else, wherever it stands. */
const EXERCISE = /^::exercise\{([a-z0-9-]+)\}[ \t]*$/m;
const marked = new Marked({ gfm: true });

export interface ReadText {
  readonly doc: DocNode;
  /** For each part of `doc`, how it is written; undefined when the parts don't add up to the text. */
  readonly written: readonly WrittenPart[] | undefined;
  /** What the editor can't show, as it is written; empty when it can show everything. */
  readonly unknown: readonly string[];
}

/** How one part stands in the file. */
export interface WrittenPart {
  /** What stands between it and the part before it. */
  readonly gap: string;
  readonly text: string;
}

/** Reads a lesson's Markdown with the lexer the server uses, into what the editor shows. */
export function readMarkdown(markdown: string): ReadText {
  const text = markdown.replace(/\r\n?/g, '\n');
  const unknown: string[] = [];
  const parts: { node: DocNode; raw: string }[] = [];
  let between = '';
  const gaps: string[] = [];
  const add = (node: DocNode | undefined, raw: string): void => {
    const body = raw.replace(/\n+$/, '');
    if (node) {
      gaps.push(between);
      parts.push({ node, raw: body });
      between = raw.slice(body.length);
    } else between += raw;
  };
  for (const piece of piecesOf(text)) {
    if (piece.slug) add({ type: 'exercise', attrs: { slug: piece.slug } }, piece.text);
    else for (const token of marked.lexer(piece.text)) add(readBlock(token, 'top', (raw) => void unknown.push(raw)), token.raw);
  }
  const addsUp = gaps.map((gap, index) => gap + (parts[index]?.raw ?? '')).join('') + between === text;
  return {
    doc: { type: 'doc', content: parts.length ? parts.map(({ node }) => node) : [{ type: 'paragraph' }] },
    written: addsUp ? parts.map(({ raw }, index) => ({ gap: gaps[index] ?? '', text: raw })) : undefined,
    unknown,
  };
}

function piecesOf(text: string): { text: string; slug?: string }[] {
  const pieces: { text: string; slug?: string }[] = [];
  let rest = text;
  for (let match = EXERCISE.exec(rest); match; match = EXERCISE.exec(rest)) {
    pieces.push({ text: rest.slice(0, match.index) }, { text: match[0], slug: match[1] as string });
    rest = rest.slice(match.index + match[0].length);
  }
  return [...pieces, { text: rest }].filter((piece) => piece.text);
}

type Place = 'top' | 'inside';

function readBlock(token: Token, place: Place, unknown: Unknown): DocNode | undefined {
  switch (token.type) {
    case 'space': return undefined;
    case 'heading': return { type: 'heading', attrs: { level: Math.min(4, Math.max(2, (token as Tokens.Heading).depth)) }, content: readInline((token as Tokens.Heading).tokens, unknown) };
    case 'paragraph': return readPicture(token as Tokens.Paragraph) ?? { type: 'paragraph', content: readInline((token as Tokens.Paragraph).tokens, unknown) };
    case 'text': return { type: 'paragraph', content: readInline([token], unknown) };
    case 'list': return readList(token as Tokens.List, unknown);
    case 'blockquote': return (place === 'top' ? readCallout(token as Tokens.Blockquote, unknown) : undefined) ?? { type: 'blockquote', content: readBlocks((token as Tokens.Blockquote).tokens, unknown) };
    case 'code': return { type: 'codeBlock', attrs: { language: (token as Tokens.Code).lang || null }, content: (token as Tokens.Code).text ? [{ type: 'text', text: (token as Tokens.Code).text }] : [] };
    case 'hr': return { type: 'horizontalRule' };
    case 'table': return readTable(token as Tokens.Table, unknown);
    default:
      unknown(token.raw);
      return undefined;
  }
}

/** What stands inside something begins with a sentence, for there the cursor goes. */
function readBlocks(tokens: readonly Token[], unknown: Unknown, first?: 'paragraph'): DocNode[] {
  const blocks = tokens.map((token) => readBlock(token, 'inside', unknown)).filter((block) => block !== undefined);
  const needed = !blocks.length || (first && blocks[0]?.type !== first);
  return needed ? [{ type: 'paragraph' }, ...blocks] : blocks;
}

function readPicture({ tokens }: Tokens.Paragraph): DocNode | undefined {
  const [only, ...others] = tokens;
  if (only?.type !== 'image' || others.length) return undefined;
  const { href, title, text } = only as Tokens.Image;
  const isDecoration = title === 'dekor' && !text;
  return { type: 'picture', attrs: { file: href, alt: plain((only as Tokens.Image).tokens, text).replace(/\s+/g, ' ').trim(), caption: isDecoration ? '' : (title ?? ''), isDecoration } };
}

const plain = (tokens: readonly Token[] | undefined, otherwise: string): string => (tokens?.length ? tokens.map((token) => plain('tokens' in token ? token.tokens : undefined, 'text' in token ? String(token.text) : '')).join('') : otherwise);

function readList({ ordered, start, loose, items }: Tokens.List, unknown: Unknown): DocNode {
  for (const item of items) if (item.task) unknown(item.raw);
  const content = items.map((item): DocNode => ({ type: 'listItem', content: readBlocks(item.tokens.filter(({ type }) => type !== 'checkbox'), unknown, 'paragraph') }));
  return ordered ? { type: 'orderedList', attrs: { start: start === '' ? 1 : start, isLoose: loose }, content } : { type: 'bulletList', attrs: { isLoose: loose }, content };
}

/** As the server reads one: the label in bold, alone or before the first sentence. */
function readCallout({ tokens: [first, ...rest] }: Tokens.Blockquote, unknown: Unknown): DocNode | undefined {
  const [strong, ...words] = first?.type === 'paragraph' ? (first as Tokens.Paragraph).tokens : [];
  const label = strong?.type === 'strong' ? (strong as Tokens.Strong).text.trim().replace(/[.:]$/, '') : '';
  if (!calloutKindOf(label)) return undefined;
  const [next] = words;
  const kept = next?.type === 'text' ? words : words.filter(({ type }) => type !== 'br');
  const sentence = trimmedStart(readInline(kept, unknown));
  const begun: DocNode[] = sentence.length ? [{ type: 'paragraph', content: sentence }] : [];
  const others = rest.map((token) => readBlock(token, 'inside', unknown)).filter((block) => block !== undefined);
  return { type: 'callout', attrs: { label }, content: begun.length || others.length ? [...begun, ...others] : [{ type: 'paragraph' }] };
}

function trimmedStart([first, ...rest]: readonly DocNode[]): DocNode[] {
  if (!first) return [];
  const text = first.text?.trimStart();
  return text === '' ? rest : [text === undefined ? first : { ...first, text }, ...rest];
}

function readTable({ header, rows }: Tokens.Table, unknown: Unknown): DocNode {
  const row = (cells: readonly Tokens.TableCell[], type: string): DocNode => ({
    type: 'tableRow',
    content: cells.map(({ tokens, align }) => ({ type, attrs: { align }, content: [{ type: 'paragraph', content: readInline(tokens, unknown) }] })),
  });
  return { type: 'table', content: [row(header, 'tableHeader'), ...rows.map((cells) => row(cells, 'tableCell'))] };
}
