import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { type Entry, open, type Options, type ZipFile } from 'yauzl';
import { DomainError } from '../../platform/index.js';
import { LARGEST_FILE, LARGEST_PACKAGE } from '../h5p/h5p-config.rules.js';
import { packageBroken, packagePath } from './package.errors.js';
import { checkEntries, isIgnored } from './zip.rules.js';

const LIMITS = { entries: 20_000, file: LARGEST_FILE, total: LARGEST_PACKAGE, ratio: 150 };

/** Entry sizes are checked while reading: a file that is larger than it says is refused half-way. */
const OPTIONS: Options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true };

const opened = promisify<string, Options, ZipFile>(open);

@Injectable()
export class Unpacking {
  /** Checks the whole package before a byte of it is unpacked. @throws Invalid when it is broken or must not be unpacked */
  async unpack(file: string, folder: string): Promise<void> {
    const zip = await opened(file, OPTIONS).catch(() => {
      throw packageBroken();
    });
    try {
      const entries = await entriesOf(zip);
      checkEntries(entries, LIMITS);
      for (const entry of entries) if (!entry.fileName.endsWith('/') && !isIgnored(entry.fileName)) await unpackOne(zip, entry, folder);
    } catch (error) {
      throw error instanceof DomainError ? error : packageBroken();
    } finally {
      zip.close();
    }
  }
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
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
  const stream = await new Promise<Readable>((resolve, reject) => zip.openReadStream(entry, (error, readable) => (error ? reject(error) : resolve(readable))));
  await pipeline(stream, createWriteStream(target, { flags: 'wx' }));
}
