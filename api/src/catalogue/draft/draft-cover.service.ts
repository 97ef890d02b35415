import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { fileTypeFromFile } from 'file-type';
import { type Viewer } from '../../people/index.js';
import { Transactions } from '../../platform/index.js';
import { fingerprint } from '../content-import/content-folder.rules.js';
import { coversCalled } from '../media/cover.rules.js';
import { MediaService } from '../media/media.service.js';
import { addressOf, readPicture } from '../media/picture.rules.js';
import { SourceMedia } from '../source/source-media.service.js';
import { type DraftCoverDto } from './draft.dto.js';
import { draftCoverRefused } from './draft.errors.js';
import { coverNameOf, endingOf } from './draft-media.rules.js';
import { headOf } from './draft-media.service.js';
import { DraftQueries } from './draft.queries.js';
import { DraftService } from './draft.service.js';

/** Twice as large as it is shown, for good screens; three to two, as a card has it. */
const SIZE = { width: 1200, height: 800 };
const KINDS = ['svg', 'png', 'jpg', 'webp'];

/** The picture on a course's or a path's card. */
@Injectable()
export class DraftCoverService {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: DraftQueries,
    private readonly service: DraftService,
    private readonly kept: SourceMedia,
    private readonly pictures: MediaService,
  ) {}

  /** In the place of the one there was. @param arrived sees whether the file was cut off, after it has been read. @throws Invalid when it is no picture */
  async take(viewer: Viewer, draftId: string, file: Readable, arrived: () => void): Promise<DraftCoverDto> {
    const base = await this.baseOf(draftId);
    const folder = await mkdtemp(path.join(os.tmpdir(), 'spor-cover-'));
    try {
      const place = path.join(folder, 'file');
      await pipeline(file, createWriteStream(place));
      arrived();
      const ending = endingOf((await fileTypeFromFile(place))?.mime, await headOf(place));
      if (!ending || !KINDS.includes(ending)) throw draftCoverRefused();
      if (ending !== 'svg') await cut(place);
      return await this.keep(viewer, draftId, { base, ending, place });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async remove(viewer: Viewer, draftId: string): Promise<void> {
    await this.service.removeMedia(viewer, draftId, ...coversCalled(await this.baseOf(draftId)));
  }

  private async keep(viewer: Viewer, draftId: string, { base, ending, place }: { base: string; ending: string; place: string }): Promise<DraftCoverDto> {
    const name = `${base}.${ending}`;
    const picture = readPicture(name, await readFile(place));
    await this.transactions.run((manager) => this.pictures.store(manager, [picture]));
    const id = ending === 'svg' ? undefined : await fingerprint(place, name);
    if (id) await this.kept.keep(id, place, name);
    await this.service.removeMedia(viewer, draftId, ...coversCalled(base));
    await this.service.saveMedia(viewer, draftId, name, id ?? picture.bytes.toString('utf8'));
    return { name, url: addressOf(picture) };
  }

  /** @throws Invalid for what has no card with a picture */
  private async baseOf(draftId: string): Promise<string> {
    const name = coverNameOf((await this.drafts.one(draftId)).kind);
    if (!name) throw draftCoverRefused();
    return name;
  }
}

/** Loaded when it is needed: it is large, and most processes never see a picture. */
async function cut(place: string): Promise<void> {
  const { default: sharp } = await import('sharp');
  const cover = await sharp(place, { limitInputPixels: 100_000_000 })
    .rotate()
    .resize({ ...SIZE, fit: 'cover' })
    .toBuffer()
    .catch(() => {
      throw draftCoverRefused();
    });
  await writeFile(place, cover);
}
