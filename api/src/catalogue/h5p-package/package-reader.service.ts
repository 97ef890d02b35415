import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { faultsOf, type Texts } from '../../platform/index.js';
import { librariesIn, patchIn, readerOf } from '../h5p/library-folder.rules.js';
import { spaced } from '../h5p/library-name.rules.js';
import { H5pLibraries } from '../h5p/library.service.js';
import { type LibraryReader } from '../h5p/semantics.rules.js';
import { MISSING } from '../h5p/semantics-words.rules.js';
import { librariesMissing, librariesNotBrought, librariesRefused } from '../h5p/h5p.errors.js';
import { libraryFaults, needsIn } from './library-check.rules.js';
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
    const missing = await this.missing(metadata, brought, folder);
    if (missing.length) throw mayInstall ? librariesNotBrought(missing) : librariesMissing(missing);
    const installed: LibraryReader = (name) => this.libraries.fields(name, language);
    const newer = await this.newer(folder, brought);
    await requireSound(folder, newer);
    const read = readerOf(folder, newer, language, installed);
    return { metadata, library: spaced(main), params: await jsonIn(folder, 'content/content.json'), hasLibraries: brought.length > 0, read };
  }

  /** Those that will be installed: one that is there in the same patch or a higher one stays as it is, and its fields count. */
  private async newer(folder: string, brought: readonly string[]): Promise<string[]> {
    const found = await Promise.all(brought.map(async (name) => ({ name, patch: await patchIn(folder, name), installed: await this.libraries.find(name) })));
    return found.filter(({ patch, installed }) => !installed || (patch ?? 0) > installed.patchVersion).map(({ name }) => name);
  }

  /** What the package, and what it brings, is built on and which is nowhere. */
  private async missing({ preloadedDependencies, dynamicDependencies }: PackageMetadata, brought: readonly string[], folder: string): Promise<string[]> {
    const inside = await Promise.all(brought.map((name) => needsIn(folder, name.replace(' ', '-'))));
    const needed = [...[...preloadedDependencies, ...dynamicDependencies].map(spaced), ...inside.flat()];
    const there = await Promise.all(needed.map(async (name) => brought.includes(name) || (await this.libraries.find(name)) !== undefined));
    return [...new Set(needed.filter((_, index) => !there[index]))];
  }
}

/** Before anything is installed: a library that can't be read would break every page that lists it. */
async function requireSound(folder: string, libraries: readonly string[]): Promise<void> {
  const faults = await Promise.all(libraries.map((name) => libraryFaults(folder, name.replace(' ', '-'))));
  if (faults.flat().length) throw librariesRefused(faults.flat().slice(0, 50));
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
