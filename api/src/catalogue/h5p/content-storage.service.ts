import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, type Stream } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type ContentParameters, type IContentMetadata, type IContentStorage, type IFileStats, type ILibraryName, type IUser, LibraryName } from '@lumieducation/h5p-server';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config, isUuid } from '../../platform/index.js';
import { contentFile } from './content-path.rules.js';
import { contentUnknown, fileUnknown, pathRefused } from './h5p.errors.js';

/**
 * Contents as the H5P library reads them: text in `h5p_content`, media in `<data>/h5p/content/<id>/`.
 * The library never writes a content: that is done by `H5pContentService`, after the walker.
 */
@Injectable()
export class H5pContentStorage implements IContentStorage {
  readonly root: string;

  constructor(
    private readonly database: DataSource,
    config: Config,
  ) {
    this.root = path.join(config.dataDir, 'h5p', 'content');
  }

  async addContent(): Promise<string> {
    throw pathRefused();
  }

  async addFile(contentId: string, name: string, stream: Stream): Promise<void> {
    const file = this.fileOf(contentId, name);
    await mkdir(path.dirname(file), { recursive: true });
    await pipeline(stream as Readable, createWriteStream(file, { flags: 'wx' }));
  }

  async contentExists(contentId: string): Promise<boolean> {
    return (await this.read(contentId, 'id')) !== undefined;
  }

  async deleteContent(contentId: string): Promise<void> {
    if (!isUuid(contentId)) throw contentUnknown();
    await this.database.query('DELETE FROM h5p_content WHERE id = ?', [contentId]);
    await this.deleteFiles(contentId);
  }

  async deleteFiles(contentId: string): Promise<void> {
    if (isUuid(contentId)) await rm(path.join(this.root, contentId), { recursive: true, force: true });
  }

  async deleteFile(contentId: string, name: string): Promise<void> {
    await rm(this.fileOf(contentId, name), { force: true });
  }

  async fileExists(contentId: string, name: string): Promise<boolean> {
    return access(this.fileOf(contentId, name)).then(() => true, () => false);
  }

  /** @throws NotFound, also for what is not a plain file */
  async getFileStats(contentId: string, name: string): Promise<IFileStats> {
    const stats = await stat(this.fileOf(contentId, name)).catch(() => undefined);
    if (!stats?.isFile()) throw fileUnknown();
    return stats;
  }

  async getFileStream(contentId: string, name: string, _user?: IUser, start?: number, end?: number): Promise<Readable> {
    return createReadStream(this.fileOf(contentId, name), { start, end });
  }

  async getMetadata(contentId: string): Promise<IContentMetadata> {
    return JSON.parse((await this.read(contentId, 'metadata')) ?? unknown()) as IContentMetadata;
  }

  async getParameters(contentId: string): Promise<ContentParameters> {
    return JSON.parse((await this.read(contentId, 'parameters')) ?? unknown()) as ContentParameters;
  }

  async getUsage(library: ILibraryName): Promise<{ asDependency: number; asMainLibrary: number }> {
    const name = LibraryName.toUberName(library, { useWhitespace: true });
    const [row]: { used: string }[] = await this.database.query('SELECT COUNT(*) AS used FROM h5p_content WHERE library = ?', [name]);
    return { asMainLibrary: Number(row?.used ?? 0), asDependency: 0 };
  }

  async listContent(): Promise<string[]> {
    const rows: { id: string }[] = await this.database.query('SELECT id FROM h5p_content ORDER BY id');
    return rows.map(({ id }) => id);
  }

  /** Ids of contents that have files, also of those that are gone. */
  async folders(): Promise<string[]> {
    const names = await readdir(this.root).catch(() => []);
    return names.filter(isUuid);
  }

  async listFiles(contentId: string): Promise<string[]> {
    if (!isUuid(contentId)) throw contentUnknown();
    const folder = path.join(this.root, contentId);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  }

  private fileOf(contentId: string, name: string): string {
    const file = contentFile(this.root, contentId, name);
    if (!file) throw pathRefused();
    return file;
  }

  private async read(contentId: string, column: 'id' | 'metadata' | 'parameters'): Promise<string | undefined> {
    if (!isUuid(contentId)) throw contentUnknown();
    const [row]: Record<string, string>[] = await this.database.query(`SELECT ${column} AS found FROM h5p_content WHERE id = ?`, [contentId]);
    return row?.['found'];
  }
}

const unknown = (): never => {
  throw contentUnknown();
};
