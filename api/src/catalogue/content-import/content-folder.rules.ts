import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { type Remarks } from './import-report.rules.js';

/** Raise it when the import itself would make something else of the same files: everything then gets a new version. */
const FORMAT = 'spor-content-1';

/** Texts by their path in the folder, with `/`. An SVG is text. */
export type Files = ReadonlyMap<string, string>;

/** Pictures made of pixels, by their path in the folder. */
export type Binaries = ReadonlyMap<string, Buffer>;

export interface Folder {
  readonly files: Files;
  readonly binaries: Binaries;
}

const BINARY = /\.(png|jpe?g|webp|gif)$/i;

export async function readFolder(folder: string): Promise<Folder> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort();
  const [binary, text] = [names.filter((name) => BINARY.test(name)), names.filter((name) => !BINARY.test(name))];
  return {
    files: new Map(await Promise.all(text.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const))),
    binaries: new Map(await Promise.all(binary.map(async (name) => [name, await readFile(path.join(folder, name))] as const))),
  };
}

/** @returns names of what lies in a folder; nothing when there is no such folder */
export const listFolder = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).sort();

const NO_BINARIES: Binaries = new Map();

/** SHA-256 of all the files: the same everywhere for the same files, whatever the line ends. */
export function hashOf(files: Files, binaries = NO_BINARIES): Buffer {
  const hash = createHash('sha256').update(FORMAT);
  for (const [name, text] of files) hash.update(`\0${name}\0`).update(text.replaceAll('\r\n', '\n'));
  // Behind the texts, so that what has no pictures keeps the hash it had before there were any.
  for (const [name, bytes] of binaries) hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  return hash.digest();
}

export function yamlOf(text: string, file: string, remarks: Remarks): unknown {
  try {
    return parse(text) as unknown;
  } catch (error) {
    return remarks.error(file, `is not YAML: ${(error as Error).message.split('\n')[0]}`);
  }
}

export function jsonOf(text: string, file: string, remarks: Remarks): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return remarks.error(file, `is not JSON: ${(error as Error).message}`);
  }
}

/** A Markdown file's YAML between two lines of `---`, and what follows. */
export function frontMatter(text: string, file: string, remarks: Remarks): { front: unknown; body: string } | undefined {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(text);
  if (!match) return remarks.error(file, 'has no front matter.', 'Begin with YAML between two lines of ---.');
  const front = yamlOf(match[1] ?? '', file, remarks);
  return front === undefined ? undefined : { front, body: match[2] ?? '' };
}
