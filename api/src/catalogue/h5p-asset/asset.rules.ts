import path from 'node:path';

const TYPES: Record<string, string> = {
  js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', json: 'application/json; charset=utf-8', txt: 'text/plain; charset=utf-8', vtt: 'text/vtt; charset=utf-8', webvtt: 'text/vtt; charset=utf-8',
  svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', bmp: 'image/bmp', tif: 'image/tiff', tiff: 'image/tiff', webp: 'image/webp',
  woff: 'font/woff', woff2: 'font/woff2', ttf: 'font/ttf', otf: 'font/otf', eot: 'application/vnd.ms-fontobject',
  mp3: 'audio/mpeg', m4a: 'audio/mp4', ogg: 'audio/ogg', wav: 'audio/wav', mp4: 'video/mp4', webm: 'video/webm', gltf: 'model/gltf+json', glb: 'model/gltf-binary',
};

/** By the name's ending; never HTML, whatever the ending. */
export const mediaType = (name: string): string => TYPES[path.posix.extname(name).slice(1).toLowerCase()] ?? 'application/octet-stream';

export const isText = (type: string): boolean => /^(text|application\/json|image\/svg)/.test(type);

/** Makes the addresses in a style sheet absolute, so that it can be moved. */
export const withAbsoluteUrls = (css: string, base: string): string =>
  css.replace(/url\(\s*(['"]?)(?!data:|blob:|https?:|\/|#)([^'")]+)\1\s*\)/gi, (_, __, address: string) => `url("${resolved(base, address.trim())}")`);

function resolved(base: string, address: string): string {
  const url = new URL(address, `http://spor.invalid${base}`);
  return url.pathname + url.search + url.hash;
}

/** Leaves out the fonts of these families. */
export const withoutFaces = (css: string, families: readonly string[]): string =>
  css.replace(/@font-face\s*\{[^}]*\}/g, (face) => (families.some((family) => new RegExp(`font-family:\\s*['"]?${family}['"]?\\s*[;}]`).test(face)) ? '' : face));

export interface ByteRange {
  /** First and last byte, both included. */
  readonly start: number;
  readonly end: number;
}

/** One range of a `Range` header (RFC 9110, 14.2). @returns undefined for the whole file; 'unsatisfiable' when it lies outside */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (!match || (!match[1] && !match[2])) return undefined;
  const start = match[1] ? Number(match[1]) : Math.max(0, size - Number(match[2]));
  const end = match[1] && match[2] ? Math.min(Number(match[2]), size - 1) : size - 1;
  return start > end || start >= size ? 'unsatisfiable' : { start, end };
}
