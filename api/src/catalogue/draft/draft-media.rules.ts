import { type Files, MEDIA_FOLDER } from '../content-import/content-folder.rules.js';
import { coverIn } from '../media/cover.rules.js';
import { addressOf, readPicture } from '../media/picture.rules.js';
import { slugOf } from './draft-file.rules.js';

/** What somebody may bring into a course, by what the file is found to be (never by what it is called), and what it is then called. */
const ENDINGS: Record<string, string> = {
  'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp', 'image/gif': 'gif',
  'video/mp4': 'mp4', 'video/webm': 'webm', 'audio/mpeg': 'mp3', 'audio/mp4': 'm4a', 'audio/x-m4a': 'm4a', 'audio/wav': 'wav', 'audio/ogg': 'ogg',
};

/** Text has no first bytes to know it by, so it is known by its beginning. */
const beginning = (head: Buffer): string => head.toString('utf8').replace(/^\uFEFF/, '').trimStart();

/** @param sniffed what the first bytes say, undefined when they say nothing. @returns undefined for what can't be used */
export function endingOf(sniffed: string | undefined, head: Buffer): string | undefined {
  const text = beginning(head);
  if (text.startsWith('WEBVTT')) return 'vtt';
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/i.test(text)) return 'svg';
  return sniffed === undefined ? undefined : ENDINGS[sniffed];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const PIXELS = new Set(['png', 'jpg', 'webp']);
/** Whether it can be made smaller, and loses what a camera wrote into it on the way. A GIF may move, and is left. */
export const isPhoto = (ending: string): boolean => PIXELS.has(ending);

/** A name that the course does not have yet, made of the file's own. */
export function freeName(given: string, ending: string, taken: (path: string) => boolean): string {
  const base = slugOf(given.replace(/\.[^.]*$/, '')).slice(0, 60);
  const names = [base, ...Array.from({ length: 999 }, (_, index) => `${base}-${index + 2}`)].map((name) => `${MEDIA_FOLDER}${name}.${ending}`);
  return names.find((name) => !taken(name)) ?? `${MEDIA_FOLDER}${base}-1000.${ending}`;
}

/**
 * Where a draft's pictures can be fetched, by the name a text uses.
 * @param sizes of pictures made of pixels, by their fingerprint
 */
export function pictureAddresses(files: Files, sizes: ReadonlyMap<string, Size> = new Map()): Map<string, { url: string; width: number; height: number }> {
  const found = new Map<string, { url: string; width: number; height: number }>();
  for (const [name, body] of files) {
    const ending = name.startsWith(MEDIA_FOLDER) ? /\.(png|jpg|webp|gif|svg)$/.exec(name)?.[1] : undefined;
    if (!ending) continue;
    const size = ending === 'svg' ? drawing(name, body) : { id: body, ending, ...(sizes.get(body) ?? { width: 0, height: 0 }) };
    if (size) found.set(name, { url: addressOf(size), width: size.width, height: size.height });
  }
  return found;
}

function drawing(name: string, text: string) {
  try {
    return readPicture(name.replace(MEDIA_FOLDER, ''), Buffer.from(text));
  } catch {
    return undefined;
  }
}

/** What the cover of a kind of thing is called among its files, without an ending; undefined for what has none. */
export const coverNameOf = (kind: string): string | undefined => ({ course: 'cover', path: 'path' })[kind];

/** A draft's cover: what it is called, and where it can be fetched. */
export function coverOf(kind: string, files: Files): { name: string; url: string } | null {
  const base = coverNameOf(kind);
  const name = base && coverIn(files, base);
  const body = name && files.get(name);
  if (!name || !body) return null;
  const url = name.endsWith('.svg') ? drawing(name, body) : { id: body, ending: name.slice(name.lastIndexOf('.') + 1) };
  return url ? { name, url: addressOf(url) } : null;
}
