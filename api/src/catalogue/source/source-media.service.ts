import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/index.js';
import { fileUnknown } from '../h5p/h5p.errors.js';
import { isPhotograph, withoutMetadata } from '../media/metadata.rules.js';

/**
 * The films, sounds and pictures of courses, by the fingerprint that stands for them in a course's sources: kept once,
 * whatever version, language or draft shows them.
 */
@Injectable()
export class SourceMedia {
  private readonly root: string;

  constructor(config: Config) {
    this.root = path.join(config.dataDir, 'h5p', 'media');
  }

  /** @throws NotFound for what is no fingerprint */
  fileOf(fingerprint: string): string {
    if (!/^[0-9a-f]{64}$/.test(fingerprint)) throw fileUnknown();
    return path.join(this.root, fingerprint);
  }

  /**
   * Takes a file along; a photograph without what a camera wrote into it. It gets its name when it is whole: a copy that was broken off is nobody's.
   * @param name what the file is called, when it lies under another name
   */
  async keep(fingerprint: string, file: string, name = file): Promise<void> {
    const goal = this.fileOf(fingerprint);
    const underWay = `${goal}.${randomUUID()}`;
    await mkdir(this.root, { recursive: true });
    if (isPhotograph(name)) await writeFile(underWay, withoutMetadata(name, await readFile(file)));
    else await copyFile(file, underWay);
    await rename(underWay, goal);
  }
}
