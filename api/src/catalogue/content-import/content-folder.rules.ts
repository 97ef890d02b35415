import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { isPhotograph, withoutMetadata } from '../media/metadata.rules.js';
import { type Remarks } from './import-report.rules.js';
import { jsonFault, yamlFault } from './syntax-fault.rules.js';

/** Raise it when the import itself would make something else of the same files: everything then gets a new version. */
const FORMAT = 'spor-content-1';

/** Where a course keeps its films, sounds and pictures. */
export const MEDIA_FOLDER = 'media/';

/** Texts by their path in the folder, with `/`; an SVG is text. Of films, sounds and pictures of pixels only a fingerprint: they aren't text, and may be large. */
export type Files = ReadonlyMap<string, string>;

const isText = (name: string): boolean => name.endsWith('.svg') || !(name.startsWith(MEDIA_FOLDER) || /\.(png|jpe?g|webp|gif)$/i.test(name));

/** Names of what is not kept as text, but by its fingerprint. */
export const mediaIn = (files: Files): string[] => [...files.keys()].filter((name) => !isText(name));

export async function readFiles(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  return new Map(await Promise.all(names.sort().map(async (name) => [name, await (isText(name) ? text : fingerprint)(path.join(folder, name))] as const)));
}

/** At once: only commands read folders, and a promise for each of ten thousand small files takes longer than the reading. */
const text = (file: string): string => readFileSync(file, 'utf8');

/** SHA-256 of a file's bytes, in hexadecimal; of a photograph without what a camera wrote into it, as it is kept. */
export async function fingerprint(file: string, name = file): Promise<string> {
  if (isPhotograph(name)) return createHash('sha256').update(withoutMetadata(name, await readFile(file))).digest('hex');
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** @returns names of what lies in a folder; nothing when there is no such folder */
export const listFolder = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).sort();

/** SHA-256 of all the files: the same everywhere for the same files, whatever the line ends. */
export function hashOf(files: Files): Buffer {
  const hash = createHash('sha256').update(FORMAT);
  for (const [name, text] of files) hash.update(`\0${name}\0`).update(text.replaceAll('\r\n', '\n'));
  return hash.digest();
}

export function yamlOf(text: string, file: string, remarks: Remarks): unknown {
  try {
    return parse(text) as unknown;
  } catch (error) {
    const { words, where } = yamlFault(error, text);
    return remarks.tell(file, words, where);
  }
}

export function jsonOf(text: string, file: string, remarks: Remarks): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const { words, where } = jsonFault(error, text);
    return remarks.tell(file, words, where);
  }
}

/** A Markdown file's YAML between two lines of `---`, and what follows. */
export function frontMatter(text: string, file: string, remarks: Remarks): { front: unknown; body: string } | undefined {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n([\s\S]*))?$/.exec(text);
  if (!match) return remarks.error(file, 'has no front matter.', 'Begin with YAML between two lines of ---.');
  const front = yamlOf(match[1] ?? '', file, remarks);
  return front === undefined ? undefined : { front, body: match[2] ?? '' };
}
