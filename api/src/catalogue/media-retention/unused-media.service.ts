import { Inject, Injectable } from '@nestjs/common';
import { type Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import { LOG } from '../../platform/index.js';
import { H5pContentStorage } from '../h5p/content-storage.service.js';
import { MediaService } from '../media/media.service.js';
import { SourceMedia } from '../source/source-media.service.js';
import { type MediaStore } from './unused-media.entity.js';
import { UsedMediaQueries } from './used-media.queries.js';

/** So long can a draft that was thrown away be written once more, and an older backup of the database still find its files. */
export const UNUSED_DAYS = 30;

/** Where files lie. */
interface Store {
  all(): Promise<string[]>;
  remove(manager: EntityManager, file: string): Promise<void>;
}

/** Removes stored media that nothing has pointed to for {@link UNUSED_DAYS} days: left behind by drafts that were discarded, and by what was taken out of them. */
@Injectable()
export class UnusedMediaService {
  private readonly stores: Readonly<Record<MediaStore, Store>>;

  constructor(
    private readonly database: DataSource,
    private readonly used: UsedMediaQueries,
    pictures: MediaService,
    sources: SourceMedia,
    contents: H5pContentStorage,
    @Inject(LOG) private readonly log: Logger,
  ) {
    this.stores = {
      picture: { all: () => pictures.all(), remove: (manager, file) => pictures.remove(manager, file) },
      source: { all: () => sources.all(), remove: (_, file) => sources.remove(file) },
      content: { all: () => contents.folders(), remove: (_, file) => contents.deleteFiles(file) },
    };
  }

  /** @returns how many were removed of each */
  async removeOld(): Promise<Record<MediaStore, number>> {
    const removed = { picture: await this.inStore('picture'), source: await this.inStore('source'), content: await this.inStore('content') };
    if (Object.values(removed).some((count) => count > 0)) this.log.info({ removed }, 'unused media removed');
    return removed;
  }

  private async inStore(store: MediaStore): Promise<number> {
    const files = await this.stores[store].all();
    await this.mark(store, files);
    const old: { file: string }[] = await this.database.query('SELECT file FROM unused_media WHERE store = ? AND since < UTC_TIMESTAMP(3) - INTERVAL ? DAY', [store, UNUSED_DAYS]);
    let count = 0;
    for (const { file } of old) if (await this.removeOne(store, file)) count += 1;
    return count;
  }

  /** Those that are unused from now on, and those that are used again. */
  private async mark(store: MediaStore, files: readonly string[]): Promise<void> {
    const used = await this.used.all(store);
    const unused = files.filter((file) => !used.has(nameOf(file)));
    const known: { file: string }[] = await this.database.query('SELECT file FROM unused_media WHERE store = ?', [store]);
    const again = known.flatMap(({ file }) => (unused.includes(file) ? [] : [file]));
    if (again.length) await this.database.query('DELETE FROM unused_media WHERE store = ? AND file IN (?)', [store, again]);
    if (unused.length) await this.database.query('INSERT IGNORE INTO unused_media (store, file, since) VALUES ?', [unused.map((file) => [store, file, new Date()])]);
  }

  /** Whoever would use it waits for the row, and then writes the file anew. */
  private async removeOne(store: MediaStore, file: string): Promise<boolean> {
    return this.database.transaction(async (manager) => {
      const { affectedRows }: { affectedRows: number } = await manager.query('DELETE FROM unused_media WHERE store = ? AND file = ?', [store, file]);
      if (!affectedRows || (await this.used.all(store)).has(nameOf(file))) return false;
      await this.stores[store].remove(manager, file);
      return true;
    });
  }
}

const nameOf = (file: string): string => file.replace(/\..*$/, '');
