import { type RendererExtension, type Token, type Tokens } from 'marked';
import { escapeHtml } from '../h5p/html.rules.js';
import { PICTURE_NAME } from '../media/picture.rules.js';
import * as says from './remark-words.rules.js';

/** What a text needs to know of a picture to show it. */
export interface ShownPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** By the name a text uses: `media/trekanten.svg`. */
export type Pictures = ReadonlyMap<string, ShownPicture>;
export const NO_PICTURES: Pictures = new Map();

export const PICTURE_ADDRESS = /^\/api\/media\/[0-9a-f]{64}\.(png|jpg|webp|gif|svg)$/;
/** The caption of a picture that says nothing: it is hidden from screen readers. */
const DECORATION = 'dekor';
const FOLDER = 'media/';

export interface Fault {
  readonly words: says.RemarkWords;
  /** The words that are meant. */
  readonly where: string;
}

interface FigureToken extends Tokens.Generic {
  readonly type: 'figure';
  readonly image: Tokens.Image;
  readonly shown: ShownPicture;
}

/** A paragraph that is a picture and nothing else becomes a figure; a picture anywhere else is left out. */
export function withFigures(tokens: Token[], pictures: Pictures): Token[] {
  return tokens.map((token): Token => {
    const image = pictureOf(token);
    const shown = image && pictures.get(image.href);
    if (image && shown) return { type: 'figure', raw: token.raw, image, shown } satisfies FigureToken;
    if (token.type === 'list') return { ...token, items: withFigures((token as Tokens.List).items, pictures) } as Token;
    return 'tokens' in token && token.tokens && token.type !== 'paragraph' ? { ...token, tokens: withFigures(token.tokens, pictures) } : token;
  });
}

export const figure: RendererExtension = {
  name: 'figure',
  renderer(token) {
    const { image: { title }, image, shown: { url, width, height } } = token as FigureToken;
    const alt = escapeHtml(altOf(image));
    const caption = title && title !== DECORATION ? `<figcaption>${escapeHtml(title)}</figcaption>` : '';
    return `<figure><img src="${url}" alt="${alt}" width="${width}" height="${height}" loading="lazy" decoding="async" />${caption}</figure>\n`;
  },
};

export const picturesAmong = (tokens: readonly Token[]): string[] => tokens.flatMap((token) => (token.type === 'image' ? [(token as Tokens.Image).href] : picturesAmong(childrenOf(token))));

/** What is wrong with the pictures of a text. */
export function pictureFaults(tokens: readonly Token[], isThere: (file: string) => boolean): Fault[] {
  return tokens.flatMap((token) => {
    const image = pictureOf(token);
    if (image) return faultsOf(image, isThere);
    if (token.type === 'image') return [{ words: says.pictureInText((token as Tokens.Image).href), where: token.raw }];
    return pictureFaults(childrenOf(token), isThere);
  });
}

function faultsOf(image: Tokens.Image, isThere: (file: string) => boolean): Fault[] {
  const { href, title } = image;
  const alt = altOf(image);
  if (!href.startsWith(FOLDER) || !PICTURE_NAME.test(href.slice(FOLDER.length))) return [{ words: says.pictureNamed(href.slice(0, 80)), where: href }];
  if (!isThere(href)) return [{ words: says.noSuchPicture(href), where: href }];
  if (!alt && title !== DECORATION) return [{ words: says.noAlternative(href, DECORATION), where: href }];
  return alt && title === DECORATION ? [{ words: says.decorationThatSpeaks(href), where: href }] : [];
}

/** The picture a paragraph consists of. */
function pictureOf(token: Token): Tokens.Image | undefined {
  const [only, ...others] = token.type === 'paragraph' ? ((token as Tokens.Paragraph).tokens ?? []) : [];
  return only?.type === 'image' && !others.length ? (only as Tokens.Image) : undefined;
}

/** A word in bold is the same word when it is heard. */
const altOf = ({ text, tokens }: Tokens.Image): string => (tokens?.length ? tokens.map(plain).join('') : text).trim();
const plain = (token: Token): string => ('tokens' in token && token.tokens ? token.tokens.map(plain).join('') : token.type === 'text' ? (token as Tokens.Text).text : 'text' in token ? String(token.text) : '');

function childrenOf(token: Token): Token[] {
  if (token.type === 'list') return (token as Tokens.List).items;
  if (token.type === 'table') return [...(token as Tokens.Table).header, ...(token as Tokens.Table).rows.flat()].flatMap(({ tokens }) => tokens);
  return 'tokens' in token ? (token.tokens ?? []) : [];
}
