import { createWriteStream } from 'node:fs';
import { mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { fileTypeFromFile } from 'file-type';
import { type Viewer } from '../../people/index.js';
import { Transactions } from '../../platform/index.js';
import { fingerprint, MEDIA_FOLDER } from '../content-import/content-folder.rules.js';
import { mediaType } from '../h5p-asset/asset.rules.js';
import { MediaService } from '../media/media.service.js';
import { type Picture, readPicture } from '../media/picture.rules.js';
import { SourceMedia } from '../source/source-media.service.js';
import { type DraftMediaDto } from './draft.dto.js';
import { draftMediaRefused } from './draft.errors.js';
import { endingOf, freeName, isPhoto, pictureAddresses } from './draft-media.rules.js';
import { DraftQueries } from './draft.queries.js';
import { DraftService } from './draft.service.js';

/** Wider than any lesson's text on a good screen. */
const MOST_PIXELS = 1600;
const HEAD_BYTES = 4096;

/** Pictures, films and sounds that come into a draft. What they are is seen from their bytes; photographs are made smaller, and what a camera wrote into them is gone. */
@Injectable()
export class DraftMediaService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: DraftQueries,
    private readonly files: DraftService,
    private readonly kept: SourceMedia,
    private readonly pictures: MediaService,
  ) {}

  /**
   * @param arrived sees whether the file was cut off, after it has been read. @param refuse throws for what can't be shown where it is to be, by its ending
   * @throws Invalid when it is nothing a course can show
   */
  async take(viewer: Viewer, draftId: string, given: { name: string; file: Readable }, arrived: () => void, refuse?: (ending: string) => void): Promise<DraftMediaDto> {
    const { files } = await this.drafts.courseFiles(draftId);
    const folder = await mkdtemp(path.join(os.tmpdir(), 'spor-media-'));
    try {
      const place = path.join(folder, 'file');
      await pipeline(given.file, createWriteStream(place));
      arrived();
      const sniffed = (await fileTypeFromFile(place))?.mime;
      const ending = endingOf(sniffed, await headOf(place));
      if (!ending) throw draftMediaRefused();
      refuse?.(ending);
      if (isPhoto(ending)) await shrink(place);
      const name = freeName(given.name, ending, (taken) => files.has(taken));
      return await this.keep(viewer, draftId, { name, ending, place });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** A picture's address, or where a film or a sound lies. @throws NotFound */
  async find(draftId: string, name: string): Promise<{ address: string } | { file: string; mime: string }> {
    const { files } = await this.drafts.courseFiles(draftId);
    const path = `${MEDIA_FOLDER}${name}`;
    const address = pictureAddresses(files).get(path)?.url;
    if (address) return { address };
    return { file: this.kept.fileOf(files.get(path) ?? ''), mime: mediaType(path) };
  }

  private async keep(viewer: Viewer, draftId: string, { name, ending, place }: { name: string; ending: string; place: string }): Promise<DraftMediaDto> {
    const picture = /^(png|jpg|webp|gif|svg)$/.test(ending) ? readPicture(path.basename(name), await readFile(place)) : undefined;
    if (picture) await this.transactions.run((manager) => this.pictures.store(manager, [picture]));
    await this.files.saveMedia(viewer, draftId, name, await this.bodyOf(picture, place, name));
    return { path: name, mime: mediaType(name), url: picture ? `/api/media/${picture.id}.${picture.ending}` : null, width: picture?.width ?? null, height: picture?.height ?? null };
  }

  /** A drawing is text, and cleaned; of everything else the draft keeps the fingerprint. */
  private async bodyOf(picture: Picture | undefined, place: string, name: string): Promise<string> {
    if (picture?.ending === 'svg') return picture.bytes.toString('utf8');
    const id = await fingerprint(place, name);
    await this.kept.keep(id, place, name);
    return id;
  }
}

/** As much as is needed to see what a file is. */
export async function headOf(place: string): Promise<Buffer> {
  const file = await open(place);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Loaded when it is needed: it is large, and most processes never see a picture. */
async function shrink(place: string): Promise<void> {
  const { default: sharp } = await import('sharp');
  const smaller = await sharp(place, { limitInputPixels: 100_000_000 })
    .rotate()
    .resize({ width: MOST_PIXELS, height: MOST_PIXELS, fit: 'inside', withoutEnlargement: true })
    .toBuffer()
    .catch(() => {
      throw draftMediaRefused();
    });
  await writeFile(place, smaller);
}
