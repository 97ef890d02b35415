import { createReadStream } from 'node:fs';
import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ZipArchive } from 'archiver';
import { DataSource } from 'typeorm';
import { mediaIn } from '../content-import/content-folder.rules.js';
import { sourceMissing } from '../publication/publication.errors.js';
import { type PublishedVersion } from '../publication/publication.queries.js';
import { SourceMedia } from './source-media.service.js';
import { SourceService } from './source.service.js';

/** A version's files as they are written, packed in one. */
@Injectable()
export class SourceArchive {
  constructor(
    private readonly database: DataSource,
    private readonly sources: SourceService,
    private readonly media: SourceMedia,
  ) {}

  /** @throws NotFound when the version is older than the keeping of sources */
  async of({ slug, hash }: PublishedVersion): Promise<Readable> {
    const files = await this.sources.of(this.database.manager, hash);
    if (!files.size) throw sourceMissing();
    const media = new Set(mediaIn(files));
    const zip = new ZipArchive({ zlib: { level: 6 } });
    for (const [name, body] of files) zip.append(media.has(name) ? createReadStream(this.media.fileOf(body)) : body, { name: `${slug}/${name}` });
    void zip.finalize();
    return zip;
  }
}
