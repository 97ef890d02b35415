import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mediaIn } from '../content-import/content-folder.rules.js';
import { BroughtSubjects } from '../publication/brought-subjects.service.js';
import { SourceMedia } from './source-media.service.js';
import { SourceService } from './source.service.js';

interface Exported {
  readonly things: number;
  readonly files: number;
  /** What was published before sources were kept. */
  readonly missing: string[];
}

interface Published {
  /** Where its files lie, below the folder. */
  readonly place: string;
  readonly hash: Buffer;
}

/** Writes what is published as the files it was made of (docs/content-format.md). */
@Injectable()
export class ContentExport {
  constructor(
    private readonly database: DataSource,
    private readonly sources: SourceService,
    private readonly media: SourceMedia,
    private readonly brought: BroughtSubjects,
  ) {}

  async run(folder: string): Promise<Exported> {
    const missing: string[] = [];
    let [things, files] = [0, 0];
    for (const { place, hash } of await this.published()) {
      const source = await this.sources.of(this.database.manager, hash);
      if (source.size) things += 1;
      else missing.push(place);
      const media = new Set(mediaIn(source));
      for (const [name, body] of source) {
        const file = path.join(folder, place.startsWith('paths/') ? `${place}${path.extname(name)}` : path.join(place, name));
        await mkdir(path.dirname(file), { recursive: true });
        await (media.has(name) ? copyFile(this.media.fileOf(body), file) : writeFile(file, body));
        files += 1;
      }
    }
    return { things, files, missing };
  }

  private async published(): Promise<Published[]> {
    const found = await Promise.all(
      this.brought.kinds().map(async (kind) => {
        const { table, versions, name } = this.brought.tables(kind);
        const rows: { slug: string; hash: Buffer }[] = await this.database.query(`SELECT s.${name} AS slug, v.content_hash AS hash FROM ${table} s JOIN ${versions} v ON v.id = s.published_version_id ORDER BY s.${name}`);
        return rows.map(({ slug, hash }) => ({ place: `${kind}s/${slug}`, hash }));
      }),
    );
    return found.flat();
  }
}
