import { marked, type Token, type Tokens } from 'marked';

const EXERCISE = /^::exercise.*$/gm;

const lexed = (markdown: string): Token[] => marked.lexer(markdown.replace(/\r\n/g, '\n').replace(EXERCISE, ''), { gfm: true });

/** Headings in their order, also those inside call-outs. */
export function headingsIn(markdown: string): Tokens.Heading[] {
  const found: Tokens.Heading[] = [];
  marked.walkTokens(lexed(markdown), (token) => void (token.type === 'heading' && found.push(token as Tokens.Heading)));
  return found;
}

/** What a text says, as a reader meets it: a heading, a paragraph, a point or a cell is a part of its own. */
export const partsOf = (markdown: string): string[] => lexed(markdown).flatMap(partsIn);

function partsIn(token: Token): string[] {
  if (token.type === 'list') return (token as Tokens.List).items.flatMap(({ tokens }) => tokens.flatMap(partsIn));
  if (token.type === 'table') return [...(token as Tokens.Table).header, ...(token as Tokens.Table).rows.flat()].map(({ tokens }) => plain(tokens));
  if (token.type === 'blockquote') return (token as Tokens.Blockquote).tokens.flatMap(partsIn);
  return 'tokens' in token && token.tokens ? linesIn(token.tokens) : [];
}

/** A call-out's label stands alone on the first line. */
function linesIn(tokens: Token[]): string[] {
  const [first, second] = tokens;
  const isLabel = first?.type === 'strong' && second?.type === 'text' && second.raw.startsWith('\n');
  return isLabel ? [plain([first]), plain(tokens.slice(1))] : [plain(tokens)];
}

const plain = (tokens: readonly Token[]): string => tokens.map((token) => ('tokens' in token && token.tokens && token.type !== 'image' ? plain(token.tokens) : token.type === 'text' || token.type === 'escape' || token.type === 'codespan' ? (token as Tokens.Text).text : token.type === 'br' ? ' ' : '')).join('').replace(/\s+/g, ' ').trim();
