import { DomainError } from '../../platform/index.js';
import { addressOf, type Picture, readPicture } from '../media/picture.rules.js';
import { type Files, MEDIA_FOLDER as MEDIA } from './content-folder.rules.js';
import { type Remarks } from './import-report.rules.js';
import { type Pictures } from './markdown-picture.rules.js';

const COVER = 'cover.svg';
const PICTURE = /\.(svg|png|jpe?g|webp|gif)$/i;
/** What an exercise may show besides. */
const FILM = /^media\/[a-z0-9]+([-.][a-z0-9]+)*\.(mp4|webm|mp3|m4a|wav|ogg|vtt)$/;

/** A course's pictures, as its folder has them. */
export interface CoursePictures {
  /** By the name a text uses: `media/trekanten.svg`. */
  readonly inTexts: ReadonlyMap<string, Picture>;
  /** The same, as a text shows them. */
  readonly shown: Pictures;
  readonly cover: Picture | undefined;
  /** Also those that can't be used. */
  isThere(name: string): boolean;
}

/**
 * Reads a course's pictures, and says what is wrong with each.
 * @param bytesOf the bytes of a file that is kept by its fingerprint
 */
export async function readPictures(files: Files, bytesOf: (name: string) => Promise<Buffer>, at: (name: string) => string, remarks: Remarks): Promise<CoursePictures> {
  const inTexts = new Map<string, Picture>();
  for (const [name, content] of files) {
    if (name.startsWith(MEDIA) && !PICTURE.test(name) && !FILM.test(name)) remarks.error(at(name), 'has a name that can’t be used.', 'Write lower-case letters a–z, numbers and hyphens, and the ending of a picture, a film (mp4, webm), a sound (mp3, m4a, wav, ogg) or captions (vtt).');
    if (!PICTURE.test(name)) continue;
    if (!name.startsWith(MEDIA) && name !== COVER) remarks.warn(at(name), 'is not used.', 'Pictures lie in the folder media; a cover is called cover.svg.');
    const picture = name.startsWith(MEDIA) ? readOne(name, name.endsWith('.svg') ? Buffer.from(content) : await bytesOf(name), at, remarks) : undefined;
    if (picture) inTexts.set(name, picture);
  }
  const cover = files.get(COVER);
  return {
    inTexts,
    shown: new Map([...inTexts].map(([name, { width, height, ...picture }]) => [name, { url: addressOf(picture), width, height }])),
    cover: cover === undefined ? undefined : readOne(COVER, Buffer.from(cover), at, remarks),
    isThere: (name) => name.startsWith(MEDIA) && files.has(name),
  };
}

/** @returns undefined after saying what is wrong */
export function readOne(name: string, content: Buffer, at: (name: string) => string, remarks: Remarks): Picture | undefined {
  try {
    const picture = readPicture(name.replace(MEDIA, ''), content);
    if (picture.leftOut.length) remarks.warn(at(name), `${picture.leftOut.join(', ')} is left out: it could run, or fetch something.`, 'Take it out of the file.');
    return picture;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    for (const { message } of error.errors ?? []) remarks.error(at(name), message.en);
    return undefined;
  }
}
