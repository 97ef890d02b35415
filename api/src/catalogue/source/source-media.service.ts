import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../../platform/index.js';
import { fileUnknown } from '../h5p/h5p.errors.js';
import { isPhotograph, withoutMetadata } from '../media/metadata.rules.js';
import { wanted } from '../media-retention/unused-media.sql.js';

const FINGERPRINT = /^[0-9a-f]{64}$/;

/**
 * The films, sounds and pictures of courses, by the fingerprint that stands for them in a course's sources: kept once,
 * whatever version, language or draft shows them.
 */
@Injectable()
export class SourceMedia {
  private readonly root: string;

  constructor(
    private readonly database: DataSource,
    config: Config,
  ) {
    this.root = path.join(config.dataDir, 'h5p', 'media');
  }

  /** @throws NotFound for what is no fingerprint */
  fileOf(fingerprint: string): string {
    if (!FINGERPRINT.test(fingerprint)) throw fileUnknown();
    return path.join(this.root, fingerprint);
  }

  /**
   * Takes a file along; a photograph without what a camera wrote into it. It gets its name when it is whole: a copy that was broken off is nobody's.
   * @param name what the file is called, when it lies under another name
   */
  async keep(fingerprint: string, file: string, name = file): Promise<void> {
    const goal = this.fileOf(fingerprint);
    await wanted(this.database, 'source', fingerprint);
    const underWay = `${goal}.${randomUUID()}`;
    await mkdir(this.root, { recursive: true });
    if (isPhotograph(name)) await writeFile(underWay, withoutMetadata(name, await readFile(file)));
    else await copyFile(file, underWay);
    await rename(underWay, goal);
  }

  /** Everything that lies there; what is under way is not. */
  async all(): Promise<string[]> {
    const names = await readdir(this.root).catch(() => []);
    return names.filter((name) => FINGERPRINT.test(name));
  }

  async remove(fingerprint: string): Promise<void> {
    await rm(this.fileOf(fingerprint), { force: true });
  }
}
