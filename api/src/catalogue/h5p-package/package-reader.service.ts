import { access, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { faultsOf, type Texts } from '../../platform/index.js';
import { H5pLibraries, libraryName, spaced } from '../h5p/library.service.js';
import { type Field, type FieldWords, type LibraryFields, type LibraryReader } from '../h5p/semantics.rules.js';
import { MISSING } from '../h5p/semantics-words.rules.js';
import { librariesMissing } from '../h5p/h5p.errors.js';
import { PackageMetadata } from './package.dto.js';
import { packageIncomplete } from './package.errors.js';

export interface ReadPackage {
  readonly metadata: PackageMetadata;
  /** The content's type, e.g. `H5P.Column 1.18`. */
  readonly library: string;
  readonly params: unknown;
  /** Whether it brings libraries along. */
  readonly hasLibraries: boolean;
  readonly read: LibraryReader;
}

/** Reads an unpacked package, and the semantics of its types: its own when they may be installed, else the installed ones. */
@Injectable()
export class PackageReader {
  constructor(private readonly libraries: H5pLibraries) {}

  /** @throws Invalid when something is missing or misshapen, or a library neither is nor may be installed */
  async read(folder: string, language: string, mayInstall: boolean): Promise<ReadPackage> {
    const metadata = await metadataOf(folder);
    const main = metadata.preloadedDependencies.find(({ machineName }) => machineName === metadata.mainLibrary);
    if (!main) throw packageLacks('h5p.json', NO_MAIN);
    const brought = mayInstall ? await librariesIn(folder) : [];
    await this.requireLibraries(metadata, brought);
    const read: LibraryReader = async (name) => (brought.includes(name) ? fieldsIn(folder, name, language) : this.libraries.fields(name, language));
    return { metadata, library: spaced(main), params: await jsonIn(folder, 'content/content.json'), hasLibraries: brought.length > 0, read };
  }

  private async requireLibraries({ preloadedDependencies, dynamicDependencies }: PackageMetadata, brought: readonly string[]): Promise<void> {
    const needed = [...preloadedDependencies, ...dynamicDependencies].map(spaced);
    const there = await Promise.all(needed.map(async (name) => brought.includes(name) || (await this.libraries.find(name)) !== undefined));
    const missing = needed.filter((_, index) => !there[index]);
    if (missing.length) throw librariesMissing([...new Set(missing)]);
  }
}

const NO_MAIN: Texts = {
  nb: 'har ikke hovedtypen blant preloadedDependencies',
  nn: 'har ikkje hovudtypen blant preloadedDependencies',
  en: 'preloadedDependencies does not have the main library',
};
const TOO_LARGE: Texts = { nb: 'er større enn 8 MB', nn: 'er større enn 8 MB', en: 'is larger than 8 MB' };
const NOT_JSON: Texts = { nb: 'er ikke JSON', nn: 'er ikkje JSON', en: 'is not JSON' };

const packageLacks = (path: string, message: Texts) => packageIncomplete([{ path, message }]);

async function metadataOf(folder: string): Promise<PackageMetadata> {
  const result = PackageMetadata.safeParse(await jsonIn(folder, 'h5p.json'));
  if (result.success) return result.data;
  throw packageIncomplete(faultsOf(result.error.issues, ['h5p.json']));
}

/** Bytes. Parsed, JSON takes many times its size in memory, and none of the process's is to spare; real contents stay below 1 MB. */
const LARGEST_JSON = 8 * 1024 * 1024;

async function jsonIn(folder: string, name: string): Promise<unknown> {
  const { size } = await stat(path.join(folder, name)).catch(() => ({ size: 0 }));
  if (size > LARGEST_JSON) throw packageLacks(name, TOO_LARGE);
  const text = await readFile(path.join(folder, name), 'utf8').catch(() => {
    throw packageLacks(name, MISSING);
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw packageLacks(name, NOT_JSON);
  }
}

async function librariesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && entry.name !== 'content').map(({ name }) => name.replace(/-(\d+\.\d+)$/, ' $1')).filter((name) => libraryName(name));
}

async function fieldsIn(folder: string, name: string, language: string): Promise<LibraryFields | undefined> {
  const library = path.join(folder, name.replace(' ', '-'));
  const semantics = await jsonIn(library, 'semantics.json').catch(() => []);
  const words = /^[a-z]{2}$/.test(language) && (await access(path.join(library, `language/${language}.json`)).then(() => true, () => false)) ? ((await jsonIn(library, `language/${language}.json`)) as { semantics?: FieldWords[] }) : {};
  return Array.isArray(semantics) ? { semantics: semantics as Field[], words: words.semantics ?? [] } : undefined;
}
