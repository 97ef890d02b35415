import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Config, newId } from '../../platform/index.js';
import { wanted } from '../media-retention/unused-media.sql.js';
import { Media } from './media.entity.js';
import { pictureUnknown } from './media.errors.js';
import { type Picture } from './picture.rules.js';

/** `<sha256>.<ending>`: what a picture is called in its address and in the data folder. */
const FILE = /^[0-9a-f]{64}\.(png|jpg|webp|gif|svg)$/;

const compress = promisify(brotliCompress);

/** Pictures in `<data>/media/<first two signs>/`, named by what they hold: the same picture twice is one file. */
@Injectable()
export class MediaService {
  private readonly root: string;

  constructor(
    private readonly database: DataSource,
    config: Config,
  ) {
    this.root = path.join(config.dataDir, 'media');
  }

  /** The files come first: a row without its file would be a hole in a lesson, a file without its row is only space. */
  async store(manager: EntityManager, pictures: readonly Picture[]): Promise<void> {
    for (const { id, ending, bytes, width, height } of pictures) {
      await wanted(manager, 'picture', `${id}.${ending}`);
      await this.write(`${id}.${ending}`, bytes);
      if (ending === 'svg') await this.write(`${id}.${ending}.br`, await compress(bytes));
      await manager.createQueryBuilder().insert().into(Media).values({ id, ending, bytes: bytes.length, width, height, createdAt: new Date() }).orIgnore().execute();
    }
  }

  /** @param compressed whether the asker can read Brotli. @throws NotFound */
  async read(file: string, compressed: boolean): Promise<{ bytes: Buffer; encoding?: 'br' }> {
    if (!FILE.test(file)) throw pictureUnknown();
    if (compressed && file.endsWith('.svg')) {
      const bytes = await readFile(this.placeOf(`${file}.br`)).catch(() => undefined);
      if (bytes) return { bytes, encoding: 'br' };
    }
    const bytes = await readFile(this.placeOf(file)).catch(() => undefined);
    if (!bytes) throw pictureUnknown();
    return { bytes };
  }

  /** How large some pictures are, by their ids; those that are unknown are left out. */
  async sizes(ids: readonly string[]): Promise<Map<string, { width: number; height: number }>> {
    if (!ids.length) return new Map();
    const rows: { id: string; width: number; height: number }[] = await this.database.query('SELECT id, width, height FROM media WHERE id IN (?)', [ids]);
    return new Map(rows.map(({ id, ...size }) => [id, size]));
  }

  /** Pictures the database knows, whose files are gone: a backup that was only half restored. */
  async missing(): Promise<string[]> {
    const rows: { id: string; ending: string }[] = await this.database.query('SELECT id, ending FROM media ORDER BY id');
    const found = await Promise.all(rows.map(({ id, ending }) => this.isThere(`${id}.${ending}`)));
    return rows.filter((_, index) => !found[index]).map(({ id, ending }) => `${id}.${ending}`);
  }

  /** Everything that lies in the folder, known to the database or not. */
  async all(): Promise<string[]> {
    const names = await readdir(this.root, { recursive: true }).catch(() => []);
    return names.map((name) => path.basename(name)).filter((name) => FILE.test(name));
  }

  async remove(manager: EntityManager, file: string): Promise<void> {
    await manager.delete(Media, { id: file.replace(/\..*$/, '') });
    for (const one of [file, `${file}.br`]) await rm(this.placeOf(one), { force: true });
  }

  private async write(file: string, bytes: Buffer): Promise<void> {
    if (await this.isThere(file)) return;
    const place = this.placeOf(file);
    const half = `${place}.${newId()}`;
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(half, bytes);
    await rename(half, place);
  }

  private isThere(file: string): Promise<boolean> {
    return stat(this.placeOf(file)).then(() => true, () => false);
  }

  private placeOf(file: string): string {
    return path.join(this.root, file.slice(0, 2), file);
  }
}
