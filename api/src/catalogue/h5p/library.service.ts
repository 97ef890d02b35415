import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cacheImplementations, fsImplementations, type IInstalledLibrary, type ILibraryInstallResult, type ILibraryName, LibraryName } from '@lumieducation/h5p-server';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { RedisBus } from '../../platform/index.js';
import { h5pConfig } from './h5p-config.rules.js';
import { installingElsewhere } from './h5p.errors.js';
import { H5pInstallations } from './installation.service.js';
import { LibraryFiles, type Withdrawn } from './library-files.service.js';
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
  private readonly stopListening: () => void;
  private readonly forgetters = new Set<() => void>();
  private looked = 0;
  private stamped = 0;

  constructor(
    private readonly files: LibraryFiles,
    private readonly lock: H5pLock,
    private readonly bus: RedisBus,
    private readonly installations: H5pInstallations,
  ) {
    this.root = files.root;
    this.storage = new cacheImplementations.CachedLibraryStorage(new fsImplementations.FileLibraryStorage(this.root));
    this.stopListening = bus.subscribe(INSTALLED_CHANNEL, () => void this.forget());
  }

  onModuleDestroy(): void {
    this.stopListening();
  }

  /** Calls back whenever what is known of libraries may have changed. */
  onChange(forget: () => void): void {
    this.forgetters.add(forget);
  }

  /** @returns the name and version installed, or undefined when it is there already. @throws Unavailable when somebody else installs it for too long */
  async installFrom(folder: string): Promise<string | undefined> {
    const { type, newVersion } = await this.install(folder);
    if (type === 'none' || !newVersion) return undefined;
    const name = `${spaced(newVersion)}.${newVersion.patchVersion}`;
    await this.installed([name], null);
    return name;
  }

  /** Installs a library that has been checked; an equal or a lower patch changes nothing. Whoever installs several says when all are there: `installed`. */
  async install(folder: string): Promise<ILibraryInstallResult> {
    const { machineName, majorVersion, minorVersion, patchVersion } = JSON.parse(await readFile(path.join(folder, 'library.json'), 'utf8')) as ILibraryName & { patchVersion: number };
    const newVersion = { machineName, majorVersion, minorVersion, patchVersion };
    return this.alone(newVersion, async () => {
      const oldVersion = await this.find(spaced(newVersion));
      if (oldVersion && oldVersion.patchVersion >= patchVersion) return { type: 'none' };
      await this.files.place(folder, newVersion);
      await this.forget();
      return oldVersion ? { type: 'patch', newVersion, oldVersion } : { type: 'new', newVersion };
    });
  }

  /** @param names with their patch version, e.g. `Spor.Choice 1.0.3`. @param by an employee's id; null when they came with files */
  async installed(names: readonly string[], by: string | null): Promise<void> {
    await this.installations.keep(names, by);
    await this.changed();
  }

  /** Takes a library away, so that nobody can use it any more. @returns what puts it back, and what ends it for good */
  async withdraw(library: ILibraryName): Promise<Withdrawn> {
    const { putBack, end } = await this.files.withdraw(library);
    await this.changed();
    return {
      putBack: () => putBack().then(() => this.changed()),
      end: () => this.installations.forget(spaced(library)).then(end),
    };
  }

  /** Work on a library while nobody else does, in any process; what was known of it before is forgotten, for another may have changed it. */
  async alone<Result>(library: ILibraryName, work: () => Promise<Result>): Promise<Result> {
    const { installLibraryLockTimeout: timeout, installLibraryLockMaxOccupationTime: maxOccupationTime } = h5pConfig();
    const fresh = () => this.forget().then(work);
    return this.lock.acquire(`install:${LibraryName.toUberName(library)}`, fresh, { timeout, maxOccupationTime }).catch((error: unknown) => {
      throw error instanceof Error && /^(timeout|occupation-time-exceeded)$/.test(error.message) ? installingElsewhere() : error;
    });
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
