import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheImplementations, fsImplementations, type ILibraryName, LibraryManager, LibraryName, type IInstalledLibrary } from '@lumieducation/h5p-server';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Config, RedisBus } from '../../platform/index.js';
import { h5pConfig } from './h5p-config.rules.js';
import { H5pInstallations } from './installation.service.js';
import { libraryName, spaced } from './library-name.rules.js';
import { H5pLock } from './lock.service.js';
import { type FieldWords, type Field, type LibraryFields } from './semantics.rules.js';

const INSTALLED_CHANNEL = 'spor:h5p-installed';
const STAMP = 'installed.stamp';
const LOOK_EVERY = 1000;

/**
 * The installed content types and what they need: in `<data>/h5p/libraries`, remembered per process until one is installed
 * anywhere. A message through Redis says so at once; a stamp among the files says so within a second when Redis is away.
 */
@Injectable()
export class H5pLibraries implements OnModuleDestroy {
  readonly root: string;
  readonly storage: InstanceType<typeof cacheImplementations.CachedLibraryStorage>;
  private readonly manager: LibraryManager;
  private readonly stopListening: () => void;
  private readonly forgetters = new Set<() => void>();
  private looked = 0;
  private stamped = 0;

  constructor(
    config: Config,
    private readonly lock: H5pLock,
    private readonly bus: RedisBus,
    private readonly installations: H5pInstallations,
  ) {
    this.root = path.join(config.dataDir, 'h5p', 'libraries');
    mkdirSync(this.root, { recursive: true });
    this.storage = new cacheImplementations.CachedLibraryStorage(new fsImplementations.FileLibraryStorage(this.root));
    this.manager = new LibraryManager(this.storage, undefined, undefined, undefined, undefined, lock, h5pConfig());
    this.stopListening = bus.subscribe(INSTALLED_CHANNEL, () => void this.forget());
  }

  onModuleDestroy(): void {
    this.stopListening();
  }

  /** Calls back whenever what is known of libraries may have changed. */
  onChange(forget: () => void): void {
    this.forgetters.add(forget);
  }

  /** @returns the name and version installed, or undefined when it is there already */
  async installFrom(folder: string): Promise<string | undefined> {
    const { type, newVersion } = await this.manager.installFromDirectory(folder);
    if (type === 'none' || !newVersion) return undefined;
    const name = `${spaced(newVersion)}.${newVersion.patchVersion}`;
    await this.installed([name], null);
    return name;
  }

  /** @param names with their patch version, e.g. `Spor.Choice 1.0.3`. @param by an employee's id; null when they came with files */
  async installed(names: readonly string[], by: string | null): Promise<void> {
    await this.installations.keep(names, by);
    await this.changed();
  }

  /** Takes a library away, so that nobody can use it any more. @returns what puts it back, and what ends it for good */
  async withdraw(library: ILibraryName): Promise<{ putBack(): Promise<void>; end(): Promise<void> }> {
    const folder = path.join(this.root, LibraryName.toUberName(library));
    const aside = path.join(this.root, `.withdrawn-${randomUUID()}`);
    await rename(folder, aside);
    await this.changed();
    return {
      putBack: async () => {
        await rename(aside, folder);
        await this.changed();
      },
      end: async () => {
        await this.installations.forget(spaced(library));
        await rm(aside, { recursive: true, force: true });
      },
    };
  }

  /** Work on a library while nobody installs it. */
  alone<Result>(library: ILibraryName, work: () => Promise<Result>): Promise<Result> {
    const { installLibraryLockTimeout: timeout, installLibraryLockMaxOccupationTime: maxOccupationTime } = h5pConfig();
    return this.lock.acquire(`install-from-directory:${LibraryName.toUberName(library)}`, work, { timeout, maxOccupationTime });
  }

  private async changed(): Promise<void> {
    await writeFile(path.join(this.root, STAMP), new Date().toISOString());
    await this.forget();
    this.bus.publish(INSTALLED_CHANNEL, '');
  }

  async list(): Promise<IInstalledLibrary[]> {
    await this.look();
    const names = await this.storage.getInstalledLibraryNames();
    return Promise.all(names.map((name) => this.storage.getLibrary(name)));
  }

  /** @param name machine name and version, e.g. `Spor.Choice 1.0` */
  async find(name: string): Promise<IInstalledLibrary | undefined> {
    await this.look();
    const library = libraryName(name);
    return library && (await this.storage.isInstalled(library)) ? this.storage.getLibrary(library) : undefined;
  }

  async fields(name: string, language: string): Promise<LibraryFields | undefined> {
    const library = await this.find(name);
    if (!library) return undefined;
    const semantics = (await this.storage.getFileAsJson(library, 'semantics.json')) as Field[];
    return { semantics, words: await this.words(library, language) };
  }

  /** How much room its files take. */
  async sizeOf(library: ILibraryName): Promise<{ bytes: number; files: number }> {
    const folder = path.join(this.root, LibraryName.toUberName(library));
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const sizes = await Promise.all(entries.filter((entry) => entry.isFile()).map((entry) => stat(path.join(entry.parentPath, entry.name)).then(({ size }) => size, () => 0)));
    return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: sizes.length };
  }

  /** Everything these libraries load, what is needed first coming first. */
  async closure(names: readonly string[]): Promise<IInstalledLibrary[]> {
    const found = new Map<string, IInstalledLibrary>();
    const add = async (name: string): Promise<void> => {
      const library = found.has(name) ? undefined : await this.find(name);
      if (!library) return;
      found.set(name, library);
      for (const needed of library.preloadedDependencies ?? []) await add(spaced(needed));
      found.delete(name);
      found.set(name, library);
    };
    for (const name of names) await add(name);
    return [...found.values()];
  }

  private async words(library: ILibraryName, language: string): Promise<FieldWords[]> {
    if (!/^[a-z]{2}$/.test(language) || !(await this.storage.fileExists(library, `language/${language}.json`))) return [];
    const file = (await this.storage.getFileAsJson(library, `language/${language}.json`)) as { semantics?: FieldWords[] };
    return file.semantics ?? [];
  }

  private async look(): Promise<void> {
    if (Date.now() - this.looked < LOOK_EVERY) return;
    this.looked = Date.now();
    const { mtimeMs } = await stat(path.join(this.root, STAMP)).catch(() => ({ mtimeMs: 0 }));
    if (mtimeMs === this.stamped) return;
    this.stamped = mtimeMs;
    await this.forget();
  }

  private async forget(): Promise<void> {
    await this.storage.clearCache();
    for (const forget of this.forgetters) forget();
  }
}
