import { DomainError } from '../../platform/index.js';
import { coverIn } from '../media/cover.rules.js';
import * as says from '../media/picture-words.rules.js';
import { addressOf, type Picture, readPicture } from '../media/picture.rules.js';
import { type Files, MEDIA_FOLDER as MEDIA } from './content-folder.rules.js';
import { type Remarks } from './import-report.rules.js';
import { type Pictures } from './markdown-picture.rules.js';

const NONE = { nb: '', nn: '', en: '' };
const PICTURE = /\.(svg|png|jpe?g|webp|gif)$/i;
/** What an exercise may show besides, and the course packages its units are in. */
const FILM = /^media\/[a-z0-9]+([-.][a-z0-9]+)*\.(mp4|webm|mp3|m4a|wav|ogg|vtt)$|^media\/[a-z0-9]+(-[a-z0-9]+)*\.(zip|xml)$/;

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
  const cover = coverIn(files, 'cover');
  const contentOf = async (name: string) => (name.endsWith('.svg') ? Buffer.from(files.get(name) ?? '') : bytesOf(name));
  for (const name of files.keys()) {
    if (name.startsWith(MEDIA) && !PICTURE.test(name) && !FILM.test(name)) remarks.tell(at(name), says.BAD_MEDIA_NAME);
    if (!PICTURE.test(name)) continue;
    if (!name.startsWith(MEDIA) && name !== cover) remarks.hint(at(name), says.PICTURE_UNUSED);
    const picture = name.startsWith(MEDIA) ? readOne(name, await contentOf(name), at, remarks) : undefined;
    if (picture) inTexts.set(name, picture);
  }
  return {
    inTexts,
    shown: new Map([...inTexts].map(([name, { width, height, ...picture }]) => [name, { url: addressOf(picture), width, height }])),
    cover: cover === undefined ? undefined : readOne(cover, await contentOf(cover), at, remarks),
    isThere: (name) => name.startsWith(MEDIA) && files.has(name),
  };
}

/** @returns undefined after saying what is wrong */
export function readOne(name: string, content: Buffer, at: (name: string) => string, remarks: Remarks): Picture | undefined {
  try {
    const picture = readPicture(name.replace(MEDIA, ''), content);
    if (picture.leftOut.length) remarks.hint(at(name), says.leftOut(picture.leftOut.join(', ')));
    return picture;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    for (const { message } of error.errors ?? []) remarks.tell(at(name), { reason: message, advice: NONE });
    return undefined;
  }
}
