import { access, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { librariesIn, readerOf } from './library-folder.rules.js';
import { libraryName, spaced } from './library-name.rules.js';
import { H5pLibraries } from './library.service.js';
import { type LibraryReader } from './semantics.rules.js';

const NamedFiles = z.array(z.object({ path: z.string() })).default([]);
const LibraryFile = z.object({ machineName: z.string(), majorVersion: z.int(), minorVersion: z.int(), patchVersion: z.int(), preloadedJs: NamedFiles, preloadedCss: NamedFiles });

export interface TypesReport {
  /** Name and version of each that was new, e.g. `Spor.Choice 1.0.3`. */
  readonly installed: string[];
  readonly warnings: { file: string; message: string }[];
  readonly errors: { file: string; message: string }[];
}

/** Installs the content types that Spor brings along, from their source folders. */
@Injectable()
export class H5pTypes {
  constructor(private readonly libraries: H5pLibraries) {}

  async installFrom(folder: string): Promise<TypesReport> {
    const report: TypesReport = { installed: [], warnings: [], errors: [] };
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const { name } of entries.filter((entry) => entry.isDirectory())) await this.installOne(path.join(folder, name), report);
    return report;
  }

  /** Reads a folder's own types as they would be installed, and others as they are. */
  async readerOf(folder: string): Promise<(language: string) => LibraryReader> {
    const names = await librariesIn(folder);
    return (language) => readerOf(folder, names, language, (name) => this.libraries.fields(name, language));
  }

  private async installOne(folder: string, report: TypesReport): Promise<void> {
    const file = `h5p-types/${path.basename(folder)}/library.json`;
    const read = await readFile(path.join(folder, 'library.json'), 'utf8').then((text): unknown => JSON.parse(text)).catch(() => undefined);
    const library = LibraryFile.safeParse(read).data;
    if (!library || !libraryName(spaced(library)) || path.basename(folder) !== `${library.machineName}-${library.majorVersion}.${library.minorVersion}`) {
      report.errors.push({ file, message: 'does not say which type it is. Write JSON with machineName, majorVersion, minorVersion and patchVersion, in a folder named machineName-major.minor.' });
      return;
    }
    const there = await this.libraries.find(spaced(library));
    if (there && there.patchVersion >= library.patchVersion) return void (await this.warnOfChange(folder, file, library, there.patchVersion, report));
    const missing = await missingIn(folder, [...library.preloadedJs, ...library.preloadedCss]);
    if (missing.length) return void report.errors.push({ file, message: `names files that are not there: ${missing.join(', ')}. Build the type first, or take them out of library.json.` });
    const installed = await this.libraries.installFrom(folder);
    if (installed) report.installed.push(installed);
  }

  /** The same number must mean the same files, for browsers keep them by their number. */
  private async warnOfChange(folder: string, file: string, library: z.infer<typeof LibraryFile>, installed: number, report: TypesReport): Promise<void> {
    if (installed > library.patchVersion || (await sameFiles(folder, path.join(this.libraries.root, path.basename(folder))))) return;
    report.warnings.push({ file, message: `the files have changed, but not the number. Raise patchVersion above ${installed} to install them.` });
  }
}

/** Looked for before anything is put in the place of what works. */
async function missingIn(folder: string, files: readonly { path: string }[]): Promise<string[]> {
  const there = await Promise.all(files.map((file) => access(path.join(folder, file.path)).then(() => true, () => false)));
  return files.filter((_, at) => !there[at]).map((file) => file.path);
}

async function sameFiles(source: string, installed: string): Promise<boolean> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !/^[._]/.test(entry.name) && entry.name !== 'library.json').map((entry) => path.relative(source, path.join(entry.parentPath, entry.name)));
  const same = await Promise.all(names.map(async (name) => (await bytes(source, name)).equals(await bytes(installed, name))));
  return same.every(Boolean);
}

const bytes = (folder: string, name: string): Promise<Buffer> => readFile(path.join(folder, name)).catch(() => Buffer.from('missing'));
