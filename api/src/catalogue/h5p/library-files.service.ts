import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { cp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type ILibraryName, LibraryName } from '@lumieducation/h5p-server';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/index.js';

const DAY = 86_400_000;

/** A library that has been taken away, and can still be had back. */
export interface Withdrawn {
  putBack(): Promise<void>;
  end(): Promise<void>;
}

/**
 * The folders of installed libraries. One comes and goes whole, by being renamed: whoever reads it, in this process or another, finds
 * all of it or nothing. What begins with a dot is under way, and nobody's.
 */
@Injectable()
export class LibraryFiles {
  readonly root: string;

  constructor(config: Config) {
    this.root = path.join(config.dataDir, 'h5p', 'libraries');
    mkdirSync(this.root, { recursive: true });
  }

  folderOf = (library: ILibraryName): string => path.join(this.root, LibraryName.toUberName(library));

  /** Copies a library in, in the place of an earlier patch of it when there is one. */
  async place(directory: string, library: ILibraryName): Promise<void> {
    const coming = this.aside();
    const leaving = this.aside();
    try {
      await cp(directory, coming, { recursive: true, filter: (source) => source === directory || !/^[._]/.test(path.basename(source)) });
      const isThere = await rename(this.folderOf(library), leaving).then(() => true, () => false);
      await rename(coming, this.folderOf(library)).catch(async (error: unknown) => {
        if (isThere) await rename(leaving, this.folderOf(library));
        throw error;
      });
    } finally {
      for (const folder of [coming, leaving]) await rm(folder, { recursive: true, force: true });
    }
  }

  async withdraw(library: ILibraryName): Promise<Withdrawn> {
    const aside = this.aside();
    await rename(this.folderOf(library), aside);
    return { putBack: () => rename(aside, this.folderOf(library)), end: () => rm(aside, { recursive: true, force: true }) };
  }

  /** How much room a library takes. */
  async sizeOf(library: ILibraryName): Promise<{ bytes: number; files: number }> {
    const entries = await readdir(this.folderOf(library), { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => stat(path.join(entry.parentPath, entry.name)).then(({ size }) => size, () => 0)));
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
  }

  /** Removes what a process that was killed left under way. */
  async sweep(): Promise<void> {
    for (const name of (await readdir(this.root)).filter((each) => each.startsWith('.'))) {
      const folder = path.join(this.root, name);
      const { mtimeMs } = await stat(folder).catch(() => ({ mtimeMs: Date.now() }));
      if (Date.now() - mtimeMs > DAY) await rm(folder, { recursive: true, force: true });
    }
  }

  private aside = (): string => path.join(this.root, `.${randomUUID()}`);
}
