import path from 'node:path';
import { isUuid } from '../../platform/index.js';

/** What a content may bring besides its text. Nothing that runs: no svg, html, swf, xml or pdf. */
const MEDIA = new Set('json png jpg jpeg gif bmp tif tiff webm mp4 ogg mp3 m4a wav vtt webvtt gltf glb txt'.split(' '));

const PART = /^[\p{L}\p{N}_](?:[\p{L}\p{N} _.()@+-]*[\p{L}\p{N}_()@+-])?$/u;

/** A relative path of plain names: no `..`, no hidden file, no drive, no backslash, no control character. */
export const isPlainPath = (text: string): boolean => text.length <= 240 && text.split('/').every((part) => part.length > 0 && PART.test(part));

/** @returns whether a content may hold a file of this name */
export const isMediaPath = (text: string): boolean => isPlainPath(text) && MEDIA.has(path.posix.extname(text).slice(1).toLowerCase());

/**
 * Where a content's file lies: always inside the content's own folder (the H5P library joins paths as they come,
 * so that `../` would reach other contents and the server's files).
 * @returns undefined when the id or the name is not plain
 */
export function contentFile(root: string, contentId: string, name: string): string | undefined {
  if (!isUuid(contentId) || !isPlainPath(name)) return undefined;
  const folder = path.resolve(root, contentId);
  const file = path.resolve(folder, name);
  return file.startsWith(folder + path.sep) ? file : undefined;
}
