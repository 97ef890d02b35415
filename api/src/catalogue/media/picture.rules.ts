import { disableTypes, imageSize, types } from 'image-size';
import { sha256 } from '../../platform/index.js';
import { pictureRefused } from './media.errors.js';
import * as says from './picture-words.rules.js';
import { cleanSvg } from './svg.rules.js';

/** What a picture may be, by its ending. */
export const PICTURE_TYPES = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', gif: 'image/gif', svg: 'image/svg+xml' } as const;
export type PictureEnding = keyof typeof PICTURE_TYPES;

/** A picture's name in a course: plain and lower-case, so that it is the same name on every machine. */
export const PICTURE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*\.(png|jpg|webp|gif|svg)$/;

/** What is no picture here is not even looked at: fewer readers, fewer holes. */
disableTypes(types.filter((type) => !(type in PICTURE_TYPES) || type === 'svg'));

const MEBIBYTE = 1 << 20;
const MOST_BYTES = 5 * MEBIBYTE;
const MOST_BYTES_OF_SVG = MEBIBYTE;
const MOST_PIXELS = 10_000;

export interface Picture {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly id: string;
  readonly ending: PictureEnding;
  readonly bytes: Buffer;
  /** In CSS pixels, as it is shown at its own size. */
  readonly width: number;
  readonly height: number;
  /** What was taken out, in words an author knows again. */
  readonly leftOut: readonly string[];
}

export const addressOf = ({ id, ending }: { readonly id: string; readonly ending: string }): string => `/api/media/${id}.${ending}`;

/** Looks at what a picture is, whatever it is called; an SVG is made clean. @throws Invalid */
export function readPicture(name: string, content: Buffer): Picture {
  if (!PICTURE_NAME.test(name)) throw pictureRefused(says.BAD_NAME);
  const ending = name.slice(name.lastIndexOf('.') + 1) as PictureEnding;
  return ending === 'svg' ? vectorOf(content) : rasterOf(ending, content);
}

function vectorOf(content: Buffer): Picture {
  if (content.length > MOST_BYTES_OF_SVG) throw pictureRefused(says.DRAWING_TOO_LARGE);
  const { svg, leftOut, ...size } = cleanSvg(content.toString('utf8'));
  return pictureOf('svg', Buffer.from(svg), size, leftOut);
}

function rasterOf(ending: PictureEnding, content: Buffer): Picture {
  if (content.length > MOST_BYTES) throw pictureRefused(says.PICTURE_TOO_LARGE);
  const { type, ...size } = measured(content);
  if (type !== ending) throw pictureRefused(says.otherType(String(type), ending));
  return pictureOf(ending, content, size, []);
}

/** By its first bytes, never by its name. */
function measured(content: Buffer): { type: string | undefined; width: number; height: number } {
  try {
    // A copy: a buffer may be a window on a larger one, and the reader would look out of it.
    const { type, width, height, orientation = 1 } = imageSize(new Uint8Array(content));
    // A photograph taken with the camera on its side is turned by the browser.
    return orientation >= 5 ? { type, width: height, height: width } : { type, width, height };
  } catch {
    throw pictureRefused(says.UNREADABLE);
  }
}

function pictureOf(ending: PictureEnding, bytes: Buffer, { width, height }: { width: number; height: number }, leftOut: readonly string[]): Picture {
  const isSound = (pixels: number) => pixels >= 1 && pixels <= MOST_PIXELS;
  if (!isSound(width) || !isSound(height)) throw pictureRefused(says.badSize(width, height));
  return { id: sha256(bytes).toString('hex'), ending, bytes, width, height, leftOut };
}
