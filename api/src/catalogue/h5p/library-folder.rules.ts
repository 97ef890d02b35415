import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { libraryName } from './library-name.rules.js';
import { type Field, type FieldWords, type LibraryFields, type LibraryReader } from './semantics.rules.js';

/** Bytes. Parsed, JSON takes many times its size in memory; real semantics stay below 1 MB. */
const LARGEST_JSON = 8 * 1024 * 1024;

/** Libraries that lie in a folder, each in one of its own named `Machine.Name-major.minor`. @returns their names, e.g. `Spor.Choice 1.0`; none when there is no such folder */
export async function librariesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name.replace(/-(\d+\.\d+)$/, ' $1')).filter((name) => libraryName(name));
}

/** Reads these libraries of a folder there, and all others where they are installed. */
export const readerOf = (folder: string, names: readonly string[], language: string, others: LibraryReader): LibraryReader =>
  async (name) => (names.includes(name) ? fieldsIn(folder, name, language) : others(name));

/** The patch version a library's folder says it has; undefined when it says none. */
export async function patchIn(folder: string, name: string): Promise<number | undefined> {
  const library = (await jsonIn(path.join(folder, name.replace(' ', '-')), 'library.json')) as { patchVersion?: unknown } | null | undefined;
  return Number.isInteger(library?.patchVersion) ? Number(library?.patchVersion) : undefined;
}

/** @returns undefined when its semantics is no list. A library without any has no fields */
async function fieldsIn(folder: string, name: string, language: string): Promise<LibraryFields | undefined> {
  const library = path.join(folder, name.replace(' ', '-'));
  const semantics = (await jsonIn(library, 'semantics.json')) ?? [];
  const words = /^[a-z]{2}$/.test(language) ? ((await jsonIn(library, `language/${language}.json`)) as { semantics?: FieldWords[] } | undefined) : undefined;
  return Array.isArray(semantics) ? { semantics: semantics as Field[], words: words?.semantics ?? [] } : undefined;
}

async function jsonIn(folder: string, name: string): Promise<unknown> {
  const file = path.join(folder, name);
  const { size } = await stat(file).catch(() => ({ size: 0 }));
  if (!size || size > LARGEST_JSON) return undefined;
  return readFile(file, 'utf8').then((text): unknown => JSON.parse(text.replace(/^\uFEFF/, ''))).catch(() => undefined);
}
