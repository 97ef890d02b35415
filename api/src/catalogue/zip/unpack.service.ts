import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type Entry, open, type Options, type ZipFile } from 'yauzl';
import { DomainError } from '../../platform/index.js';
import { LARGEST_FILE, LARGEST_PACKAGE } from '../h5p/h5p-config.rules.js';
import { packageBroken, packagePath } from './zip.errors.js';
import { checkEntries, isIgnored } from './zip.rules.js';
import { zipName } from './zip-name.rules.js';

const LIMITS = { entries: 20_000, file: LARGEST_FILE, total: LARGEST_PACKAGE, ratio: 150 };

/** Entry sizes are checked while reading: a file that is larger than it says is refused half-way. Windows' backslashes become slashes before a name is judged. */
const OPTIONS: Options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: false };

const opened = promisify<string, Options, ZipFile>(open);

/** What is in a package, and some of it. */
export interface PackageLook {
  /** Of files, as the package spells them. */
  readonly names: readonly string[];
  /** All files together, unpacked. */
  readonly bytes: number;
  /** What was asked for and is there. */
  readonly contents: ReadonlyMap<string, Buffer>;
}

@Injectable()
export class Unpacking {
  /** Checks the whole package before a byte of it is unpacked. @param ignored names that are left. @throws Invalid when it is broken or must not be unpacked */
  async unpack(file: string, folder: string, ignored = isIgnored): Promise<void> {
    await withEntries(file, async (zip, entries) => {
      for (const entry of filesIn(entries, ignored)) await unpackOne(zip, entry, folder);
    });
  }

  /** Checks the same, and reads only what is asked for. @param largest bytes of one of these. @throws Invalid */
  async look(file: string, wanted: readonly string[], largest: number, ignored = isIgnored): Promise<PackageLook> {
    return withEntries(file, async (zip, entries) => {
      const files = filesIn(entries, ignored);
      const contents = new Map<string, Buffer>();
      for (const entry of files) if (wanted.includes(entry.fileName) && entry.uncompressedSize <= largest) contents.set(entry.fileName, await buffer(await streamOf(zip, entry)));
      return { names: files.map(({ fileName }) => fileName), bytes: files.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0), contents };
    });
  }
}

const filesIn = (entries: readonly Entry[], ignored: (name: string) => boolean): Entry[] => entries.filter(({ fileName }) => !fileName.endsWith('/') && !ignored(fileName));

async function withEntries<Result>(file: string, use: (zip: ZipFile, entries: readonly Entry[]) => Promise<Result>): Promise<Result> {
  const zip = await opened(file, OPTIONS).catch(() => {
    throw packageBroken();
  });
  try {
    const entries = await entriesOf(zip);
    checkEntries(entries, LIMITS);
    return await use(zip, entries);
  } catch (error) {
    throw error instanceof DomainError ? error : packageBroken();
  } finally {
    zip.close();
  }
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(Object.assign(entry, { fileName: zipName(entry) }));
      if (entries.length > LIMITS.entries) return resolve(entries);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(/invalid characters|relative path|absolute path/i.test(error.message) ? packagePath(error.message.replace(/^[^:]*:\s*/, '')) : error));
    zip.readEntry();
  });
}

async function unpackOne(zip: ZipFile, entry: Entry, folder: string): Promise<void> {
  const target = path.resolve(folder, entry.fileName);
  if (!target.startsWith(path.resolve(folder) + path.sep)) throw packagePath(entry.fileName);
  await mkdir(path.dirname(target), { recursive: true });
  await pipeline(await streamOf(zip, entry), createWriteStream(target, { flags: 'wx' }));
}

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> => new Promise((resolve, reject) => zip.openReadStream(entry, (error, readable) => (error ? reject(error) : resolve(readable))));
