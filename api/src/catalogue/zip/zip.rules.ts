import { packageBomb, packageBroken, packageLink, packagePath } from './zip.errors.js';

/** What a zip file says of one of its entries. */
export interface ZipEntry {
  readonly fileName: string;
  readonly compressedSize: number;
  readonly uncompressedSize: number;
  /** The upper half is the Unix mode, when there is one. */
  readonly externalFileAttributes: number;
  readonly generalPurposeBitFlag: number;
}

export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one file, and of all together, when unpacked. */
  readonly file: number;
  readonly total: number;
  /** How many times larger than its packed size the whole may become. */
  readonly ratio: number;
}

const SMALL = 4 * 1024 * 1024;
const FILE_KIND = 0o170000;
const KINDS = new Set([0, 0o100000, 0o040000]);

/** Names that H5P never reads: hidden files, and what macOS adds. */
export const isIgnored = (name: string): boolean => name.split('/').some((part) => /^[._]/.test(part) && part !== '..' && part !== '.');

/** @throws Invalid for a package that must not be unpacked: links, names that lead out of it, bombs, encryption, doubles */
export function checkEntries(entries: readonly ZipEntry[], limits: ZipLimits): void {
  if (entries.length > limits.entries) throw packageBomb();
  const names = new Set<string>();
  for (const entry of entries) {
    checkEntry(entry, limits);
    const name = entry.fileName.toLowerCase();
    if (names.has(name)) throw packagePath(entry.fileName);
    names.add(name);
  }
  const unpacked = sum(entries, 'uncompressedSize');
  if (unpacked > limits.total || (unpacked > SMALL && unpacked > sum(entries, 'compressedSize') * limits.ratio)) throw packageBomb();
}

function checkEntry({ fileName, externalFileAttributes, generalPurposeBitFlag, uncompressedSize }: ZipEntry, limits: ZipLimits): void {
  if (!isInside(fileName)) throw packagePath(fileName);
  if (!KINDS.has((externalFileAttributes >>> 16) & FILE_KIND)) throw packageLink(fileName);
  if (generalPurposeBitFlag & 1) throw packageBroken();
  if (uncompressedSize > limits.file) throw packageBomb();
}

/** A relative name without `..`, backslash, drive or control character. */
export function isInside(name: string): boolean {
  if (!name || name.length > 400 || /[\\:\p{Cc}]/u.test(name)) return false;
  return name.replace(/\/$/, '').split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

const sum = (entries: readonly ZipEntry[], size: 'compressedSize' | 'uncompressedSize'): number => entries.reduce((total, entry) => total + entry[size], 0);
