import { DomainError } from '../../platform/index.js';
import { addressOf, type Picture, readPicture } from '../media/picture.rules.js';
import { type Folder } from './content-folder.rules.js';
import { type Remarks } from './import-report.rules.js';
import { type Pictures } from './markdown-picture.rules.js';

const COVER = 'cover.svg';
const MEDIA = 'media/';
const PICTURE = /\.(svg|png|jpe?g|webp|gif)$/i;

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

/** Reads a course's pictures, and says what is wrong with each. */
export function readPictures({ files, binaries }: Folder, at: (name: string) => string, remarks: Remarks): CoursePictures {
  const inTexts = new Map<string, Picture>();
  for (const [name, content] of [...files, ...binaries]) {
    const picture = name.startsWith(MEDIA) ? readOne(name, content, at, remarks) : undefined;
    if (picture) inTexts.set(name, picture);
    if (!name.startsWith(MEDIA) && name !== COVER && PICTURE.test(name)) remarks.warn(at(name), 'is not used.', 'Pictures lie in the folder media; a cover is called cover.svg.');
  }
  const cover = files.get(COVER);
  return {
    inTexts,
    shown: new Map([...inTexts].map(([name, { width, height, ...picture }]) => [name, { url: addressOf(picture), width, height }])),
    cover: cover === undefined ? undefined : readOne(COVER, cover, at, remarks),
    isThere: (name) => name.startsWith(MEDIA) && (files.has(name) || binaries.has(name)),
  };
}

/** @returns undefined after saying what is wrong */
export function readOne(name: string, content: string | Buffer, at: (name: string) => string, remarks: Remarks): Picture | undefined {
  try {
    const picture = readPicture(name.replace(MEDIA, ''), Buffer.from(content));
    if (picture.leftOut.length) remarks.warn(at(name), `${picture.leftOut.join(', ')} is left out: it could run, or fetch something.`, 'Take it out of the file.');
    return picture;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    for (const { message } of error.errors ?? []) remarks.error(at(name), message);
    return undefined;
  }
}

/** A picture nobody sees. */
export function checkPictureUse(pictures: CoursePictures, used: ReadonlySet<string>, at: (name: string) => string, remarks: Remarks): void {
  for (const name of pictures.inTexts.keys()) if (!used.has(name)) remarks.warn(at(name), 'is not used.', `Write ![what it shows](${name}) in a lesson, or delete the file.`);
}
