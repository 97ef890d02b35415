import { Marked, type Token, type Tokens } from 'marked';
import { cleanHtml } from '../h5p/html.rules.js';
import * as says from './remark-words.rules.js';
import { type Fault, figure, NO_PICTURES, PICTURE_ADDRESS, pictureFaults, picturesAmong, type Pictures, withFigures } from './markdown-picture.rules.js';

/** The three call-outs, as each language says them in the first line of a block quote. */
const CALLOUTS: Record<string, 'try' | 'example' | 'remember'> = {
  'prøv selv': 'try', 'prøv sjølv': 'try', 'try it yourself': 'try',
  eksempel: 'example', døme: 'example', example: 'example',
  husk: 'remember', hugs: 'remember', remember: 'remember',
};

const TAGS = ['h2', 'h3', 'h4', 'p', 'ul', 'ol', 'li', 'strong', 'em', 'a', 'blockquote', 'code', 'pre', 'hr', 'br', 'del', 'table'];
const EXERCISE = /^::exercise\{([a-z0-9-]+)\}[ \t]*$/m;

export type MarkdownBlock = { readonly kind: 'html'; readonly html: string } | { readonly kind: 'exercise'; readonly slug: string };

const marked = new Marked({ gfm: true });
marked.use({ renderer: { html: () => '', image: () => '', heading }, extensions: [figure] });

/** A page has one `h1` and it is the title, so headings in a text begin at `h2`. */
function heading(this: { parser: { parseInline(tokens: Token[]): string } }, { tokens, depth }: Tokens.Heading): string {
  const level = Math.min(4, Math.max(2, depth));
  return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`;
}

/** Markdown as clean HTML: raw HTML, scripts and pictures that are not in the course are left out. */
export function htmlOf(markdown: string, pictures: Pictures = NO_PICTURES): string {
  const pieces = splitCallouts(withFigures(marked.lexer(markdown), pictures));
  return pieces.map((piece) => (piece.kind ? callout(piece) : clean(piece.tokens))).join('').trim();
}

/** A lesson's text in order, with the places where an exercise stands on a line of its own. */
export function blocksOf(markdown: string, pictures: Pictures = NO_PICTURES): MarkdownBlock[] {
  const parts = markdown.replace(/\r\n/g, '\n').split(new RegExp(EXERCISE, 'm'));
  return parts.flatMap((part, index): MarkdownBlock[] => {
    if (index % 2) return [{ kind: 'exercise', slug: part }];
    const html = htmlOf(part, pictures);
    return html ? [{ kind: 'html', html }] : [];
  });
}

interface WrittenPassage {
  readonly words: string;
  readonly isExercise: boolean;
}

/** A text piece by piece, as it is written: what one translates as one. */
export function passagesIn(markdown: string): WrittenPassage[] {
  const parts = markdown.replace(/\r\n/g, '\n').split(new RegExp(EXERCISE, 'm'));
  return parts.flatMap((part, index): WrittenPassage[] => {
    if (index % 2) return [{ words: part, isExercise: true }];
    return marked.lexer(part).flatMap(({ type, raw }) => (type === 'space' || type === 'def' ? [] : [{ words: raw.trim(), isExercise: false }]));
  });
}

/** What the author meant, but would not get. `isThere`: whether the course has a picture of this name. */
export function markdownFaults(markdown: string, isThere: (file: string) => boolean = () => false): Fault[] {
  const faults: Fault[] = [];
  const tokens = marked.lexer(markdown);
  marked.walkTokens(tokens, (token) => void faults.push(...faultOf(token)));
  faults.push(...pictureFaults(tokens, isThere));
  for (const line of markdown.match(/^.*::exercise.*$/gm) ?? []) {
    if (!EXERCISE.test(line)) faults.push({ words: says.notAnExercise(cut(line)), where: line });
  }
  return faults;
}

/** The pictures a text shows, as it names them. */
export const picturesIn = (markdown: string): string[] => [...new Set(picturesAmong(marked.lexer(markdown)))];

function faultOf(token: Token): Fault[] {
  if (token.type === 'html') return [{ words: says.rawHtml(cut(token.raw)), where: token.raw.trim() }];
  if (token.type === 'heading' && (token as Tokens.Heading).depth === 1) return [{ words: says.headingTooHigh(cut(token.raw)), where: token.raw.trim() }];
  const outside = token.type === 'link' && !/^(https?:\/\/|mailto:|tel:|\/)/i.test((token as Tokens.Link).href);
  return outside ? [{ words: says.badAddress(cut((token as Tokens.Link).href)), where: token.raw }] : [];
}

const cut = (text: string): string => text.trim().slice(0, 60);

interface Piece {
  readonly kind?: 'try' | 'example' | 'remember';
  readonly label?: string;
  readonly tokens: Token[];
}

function splitCallouts(tokens: Token[]): Piece[] {
  const pieces: { kind?: Piece['kind']; label?: string; tokens: Token[] }[] = [];
  for (const token of tokens) {
    const found = token.type === 'blockquote' ? calloutOf(token as Tokens.Blockquote) : undefined;
    const last = pieces.at(-1);
    if (found) pieces.push({ ...found, tokens: found.tokens });
    else if (last && !last.kind) last.tokens.push(token);
    else pieces.push({ tokens: [token] });
  }
  return pieces;
}

function calloutOf(quote: Tokens.Blockquote): Piece | undefined {
  const [first, ...rest] = quote.tokens;
  const [strong, ...words] = first?.type === 'paragraph' ? ((first as Tokens.Paragraph).tokens ?? []) : [];
  const label = strong?.type === 'strong' ? (strong as Tokens.Strong).text.trim() : '';
  const kind = CALLOUTS[label.toLowerCase().replace(/[.:]$/, '')];
  if (!kind || !first) return undefined;
  const [next, ...others] = words;
  const trimmed = next?.type === 'text' ? [{ ...next, raw: next.raw.trimStart(), text: (next as Tokens.Text).text.trimStart() } as Token, ...others] : words.filter(({ type }) => type !== 'br');
  return { kind, label: label.replace(/[.:]$/, ''), tokens: words.length ? [{ ...first, tokens: trimmed } as Token, ...rest] : rest };
}

/** A note, and no part of the page by itself: one without a name of its own is no landmark (WAI-ARIA 1.2, `note`). */
const callout = ({ kind, label, tokens }: Piece): string =>
  `<aside role="note" class="callout callout--${kind}"><p class="callout__label">${cleanHtml(label ?? '', [])}</p>${clean(tokens)}</aside>`;

const clean = (tokens: Token[]): string => cleanHtml(marked.parser(tokens), TAGS, PICTURE_ADDRESS);
