import { readMarkdown, type WrittenPart } from './readMarkdown.js';
import { type DocNode, isEmptyParagraph, plainText, withoutMarks } from './node.js';
import { merged } from './readInline.js';
import { type Style, writeInline } from './writeInline.js';

/** How the parts of a text are written in the file, so that those that nobody touches stay letter for letter. */
export class Written {
  private readonly texts = new Map<string, string>();
  private readonly gaps = new Map<string, string>();

  /** @param doc as the editor holds it, before anybody has changed it */
  constructor(doc: DocNode, parts: readonly WrittenPart[] | undefined) {
    const content = doc.content ?? [];
    for (const [index, { gap, text }] of (parts ?? []).entries()) {
      const [node, before] = [content[index], content[index - 1]];
      if (!node) continue;
      this.texts.set(JSON.stringify(node), text);
      if (before) this.gaps.set(JSON.stringify([before, node]), gap);
    }
  }

  textOf = (node: DocNode): string | undefined => this.texts.get(JSON.stringify(node));
  gapBetween = (before: DocNode, node: DocNode): string | undefined => this.gaps.get(JSON.stringify([before, node]));
}

/** A text as Markdown. What is as it was is written as it was; the rest in one way. */
export function writeMarkdown({ content = [] }: DocNode, written?: Written): string {
  const parts = content.filter((node) => !isEmptyParagraph(node));
  return parts.map((node, index) => {
    const before = parts[index - 1];
    const gap = before ? (written?.gapBetween(before, node) ?? '\n\n') : '';
    return gap + (written?.textOf(node) ?? writePart(node, before));
  }).join('');
}

/** From the plainest way to the surest. A word never gets lost or gains a sign; a mark may, where Markdown has no way to say it. */
const WAYS: readonly (Style & { readonly exact: boolean })[] = [
  { escape: false, exact: true },
  { escape: true, exact: true },
  { escape: false, marks: 'words', exact: false },
  { escape: true, marks: 'words', exact: false },
  { escape: true, marks: 'none', exact: false },
];

function writePart(node: DocNode, before: DocNode | undefined): string {
  let written = '';
  for (const { exact, ...style } of WAYS) {
    written = writeBlock(node, style, before);
    if (comparable(readMarkdown(written).doc, exact) === comparable({ type: 'doc', content: [node] }, exact)) break;
  }
  return written;
}

/** Without what Markdown can't say: spaces at the edges, and the order of marks. `exact`: with the marks. */
function comparable(node: DocNode, exact: boolean): string {
  const unmarked = (nodes: readonly DocNode[]): DocNode[] => merged(exact ? nodes : nodes.map(withoutMarks));
  const tidy = ({ type, attrs, content, text, marks }: DocNode): unknown => {
    if (type === 'text') return [text, [...(marks ?? [])].map((mark) => JSON.stringify([mark.type, mark.attrs?.['href']])).sort()];
    const inline = content?.some((child) => child.type === 'text') && type !== 'codeBlock';
    const children = inline ? trimmed(unmarked(content ?? [])) : (content ?? []).filter((child, index) => !isEmptyParagraph(child) || index === 0 || type.startsWith('table'));
    return [type, Object.entries(attrs ?? {}).filter(([name, value]) => value !== null && name !== 'isLoose' && !/^col|rowspan/.test(name)).sort(), children.map(tidy)];
  };
  return JSON.stringify(tidy(node));
}

function trimmed(nodes: DocNode[]): DocNode[] {
  return nodes.flatMap((node, index) => {
    if (node.text === undefined) return [node];
    const start = index === 0 ? node.text.replace(/^[ \t]+/, '') : node.text;
    const text = index === nodes.length - 1 ? start.replace(/[ \t]+$/, '') : start;
    return text ? [{ ...node, text }] : [];
  });
}

function writeBlock(node: DocNode, style: Style, before?: DocNode): string {
  const { type, attrs = {}, content = [] } = node;
  switch (type) {
    case 'heading': return `${'#'.repeat(Number(attrs['level']))} ${heading(writeInline(withoutBreaks(content), style).trim(), style)}`;
    case 'bulletList':
    case 'orderedList': return writeList(node, style, before);
    case 'blockquote': return quoted(writeBlocks(content, style));
    case 'callout': return quoted([`**${String(attrs['label'])}**`, writeBlocks(content, style)].filter(Boolean).join('\n\n'));
    case 'codeBlock': return writeCode(plainText(node), String(attrs['language'] ?? ''));
    case 'horizontalRule': return '---';
    case 'table': return writeTable(content, style);
    case 'picture': return writePicture(attrs);
    case 'exercise': return `::exercise{${String(attrs['slug'])}}`;
    default: return beginning(writeInline(content, style).trim(), style);
  }
}

const writeBlocks = (nodes: readonly DocNode[], style: Style): string => nodes.filter((node) => !isEmptyParagraph(node)).map((node, index, all) => writeBlock(node, style, all[index - 1])).join('\n\n');
const quoted = (text: string): string => text.split('\n').map((line) => (line ? `> ${line}` : '>')).join('\n');
const withoutBreaks = (nodes: readonly DocNode[]): DocNode[] => nodes.map((node) => (node.type === 'hardBreak' ? { type: 'text', text: ' ' } : node));

/** Number signs at the end would be taken for an end of the heading. */
const heading = (text: string, { escape }: Style): string => (escape ? text.replace(/#(?=#*$)/g, '\\#') : text);

/** What at the beginning of a line would be a heading, a list or a line of another kind. */
const beginning = (text: string, { escape }: Style): string =>
  escape ? text.replace(/^(#{1,6}(?=\s|$)|[-+=:]|\d+(?=[.)])|\s{4})/gm, (found) => (/^\d/.test(found) ? found : `\\${found}`)).replace(/^(\d+)([.)])/gm, '$1\\$2') : text;

function writeList({ type, attrs = {}, content = [] }: DocNode, style: Style, before: DocNode | undefined): string {
  const ordered = type === 'orderedList';
  // Two lists after each other would be one, were their marks the same.
  const mark = ordered ? (before?.type === type ? ')' : '.') : before?.type === type ? '*' : '-';
  const isLoose = Boolean(attrs['isLoose']) || content.some(({ content: blocks = [] }) => blocks.slice(1).some((block) => !block.type.endsWith('List')));
  const items = content.map(({ content: blocks = [] }, index) => {
    const sign = ordered ? `${Number(attrs['start'] ?? 1) + index}${mark} ` : `${mark} `;
    const text = blocks.map((block, place) => writeBlock(block, style, blocks[place - 1])).join(isLoose ? '\n\n' : '\n');
    return sign + text.split('\n').map((line, number) => (number && line ? ' '.repeat(sign.length) + line : line)).join('\n');
  });
  return items.map((item) => item.trimEnd()).join(isLoose ? '\n\n' : '\n');
}

function writeCode(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

const LINES: Record<string, string> = { left: ':---', center: ':---:', right: '---:' };

function writeTable(rows: readonly DocNode[], style: Style): string {
  const cells = ({ content = [] }: DocNode): string[] => content.map((cell) => writeInline(withoutBreaks((cell.content ?? []).flatMap(({ content: words = [] }, index) => (index ? [{ type: 'text', text: ' ' }, ...words] : words))), { ...style, inTable: true }).trim());
  const [header, ...body] = rows;
  const width = Math.max(...rows.map(({ content = [] }) => content.length));
  const line = (texts: readonly string[]): string => `| ${Array.from({ length: width }, (_, index) => texts[index] ?? '').join(' | ')} |`;
  const under = Array.from({ length: width }, (_, index) => LINES[String(header?.content?.[index]?.attrs?.['align'])] ?? '---');
  return [line(header ? cells(header) : []), line(under), ...body.map((row) => line(cells(row)))].join('\n');
}

function writePicture(attrs: Readonly<Record<string, unknown>>): string {
  const [file, alt, caption] = [String(attrs['file']), String(attrs['alt'] ?? ''), attrs['isDecoration'] ? 'dekor' : String(attrs['caption'] ?? '')];
  const words = attrs['isDecoration'] ? '' : oneLine(alt).replace(/[\\[\]*_`<]/g, '\\$&');
  return `![${words}](${file}${caption ? ` "${oneLine(caption).replace(/["\\]/g, '\\$&')}"` : ''})`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
