import path from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { AggregateH5pError, fsImplementations, H5PEditor, H5pError, H5PPlayer, type IEditorModel, type IIntegration, type ILibraryName, type IPlayerModel, LibraryName, UrlGenerator } from '@lumieducation/h5p-server';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/index.js';
import { H5pContentStorage } from './content-storage.service.js';
import { h5pEditorConfig, h5pConfig } from './h5p-config.rules.js';
import { contentUnknown, fileUnknown, librariesRefused } from './h5p.errors.js';
import { h5pWords } from './h5p-words.rules.js';
import { LibraryFiles } from './library-files.service.js';
import { H5pLibraries } from './library.service.js';
import { H5pLock } from './lock.service.js';
import { H5pPermissions, h5pUser } from './permission.service.js';
import { refusalFault } from './refusal-words.rules.js';

/** What the official editor's page loads and knows. */
export type EditorModel = IEditorModel;

/** What the official editor is told of a library, and of several. */
export type EditorLibrary = Awaited<ReturnType<H5PEditor['getLibraryData']>>;
export type EditorLibraries = Awaited<ReturnType<H5PEditor['getLibraryOverview']>>;

export type PlayableContent = NonNullable<IIntegration['contents']>[string];

/** What a page needs to play a content. */
export interface Playable {
  readonly content: PlayableContent;
  /** The H5P core's own words, in the language asked for. */
  readonly words: IIntegration['l10n'];
  readonly libraryConfig: unknown;
  /** Libraries to load, in order, with their patch version: `Spor.Choice-1.0.3`. */
  readonly libraries: string[];
}

/** The H5P server library, wired to our own storages. Nothing else imports it. */
@Injectable()
export class H5pServer {
  private readonly editor: H5PEditor;
  private readonly player: H5PPlayer;

  constructor(
    config: Config,
    contents: H5pContentStorage,
    private readonly libraries: H5pLibraries,
    lockProvider: H5pLock,
    permissionSystem: H5pPermissions,
    private readonly files: LibraryFiles,
  ) {
    const settings = h5pConfig();
    const urls = new UrlGenerator(settings);
    const options = { permissionSystem, lockProvider };
    const temporary = new fsImplementations.DirectoryTemporaryFileStorage(path.join(config.dataDir, 'h5p', 'temporary'));
    const keyValues = new fsImplementations.InMemoryStorage();
    this.editor = new H5PEditor(keyValues, settings, libraries.storage, contents, temporary, h5pWords, new UrlGenerator(h5pEditorConfig()), options as never);
    this.editor.setRenderer((model) => model);
    // The library's own way copies file by file into the place where others read, and takes an installed one away first.
    this.editor.libraryManager.installFromDirectory = (directory) => libraries.install(directory);
    this.player = new H5PPlayer(libraries.storage, contents, settings, undefined, urls, h5pWords, options as never);
    this.player.setRenderer((model) => model as unknown as string);
  }

  /** @throws NotFound when there is no such content */
  async playable(contentId: string, language: string): Promise<Playable> {
    const model = (await this.player.render(contentId, h5pUser('player', false), language).catch((error: unknown) => {
      throw error instanceof H5pError && error.httpStatusCode === 404 ? contentUnknown() : error;
    })) as unknown as IPlayerModel;
    const content = model.integration.contents?.[`cid-${contentId}`] as PlayableContent;
    const needed = model.dependencies.map((name) => LibraryName.toUberName(name, { useWhitespace: true }));
    const libraries = await this.libraries.closure(needed);
    return { content, words: model.integration.l10n, libraryConfig: model.integration.libraryConfig, libraries: libraries.map((library) => `${LibraryName.toUberName(library)}.${library.patchVersion}`) };
  }

  /** A `.h5p` package of a content with all its libraries. */
  async exported(contentId: string): Promise<Readable> {
    const stream = new PassThrough();
    await this.editor.exportContent(contentId, stream, h5pUser('export', false));
    return stream;
  }

  /**
   * Checks and installs every library of a package. The caller has seen to it that the viewer may.
   * @param installedBy an employee's id
   * @returns what was new. @throws Invalid when a library is not as it must be; then nothing is installed
   */
  async installLibraries(packageFile: string, installedBy: string): Promise<string[]> {
    const { installedLibraries } = await this.editor.uploadPackage(packageFile, h5pUser('install', true), { onlyInstallLibraries: true }).catch((error: unknown) => {
      throw refusalOf(error);
    });
    const installed = installedLibraries.flatMap(({ type, newVersion }) => (type === 'none' || !newVersion ? [] : [`${LibraryName.toUberName(newVersion, { useWhitespace: true })}.${newVersion.patchVersion}`]));
    if (installed.length) await this.libraries.installed(installed, installedBy);
    return installed;
  }

  /** What the official editor's page loads and knows, in a language. */
  editorModel(language: string): Promise<IEditorModel> {
    return this.editor.render(undefined as never, language, h5pUser('editor', false)) as Promise<IEditorModel>;
  }

  /**
   * What the official editor asks of a library: its fields, files and words.
   * @param languages the reader's, the best first. @throws NotFound when it, or what it is built on, is not installed
   */
  async libraryForEditor({ machineName, majorVersion, minorVersion }: ILibraryName, languages: readonly string[]): Promise<EditorLibrary> {
    const found = await Promise.all(languages.map((language) => this.editor.getLibraryData(machineName, `${majorVersion}`, `${minorVersion}`, language))).catch((error: unknown) => {
      throw error instanceof H5pError && error.httpStatusCode === 404 ? fileUnknown() : error;
    });
    const [best, ...others] = found as [EditorLibrary, ...EditorLibrary[]];
    return { ...best, language: found.find(({ language }) => language)?.language ?? null, translations: Object.assign({}, ...others.map(({ translations }) => translations).reverse(), best.translations) };
  }

  /** @param names e.g. `Spor.Choice 1.0`; those that are not installed are left out */
  librariesForEditor(names: readonly string[], language: string): Promise<EditorLibraries> {
    return this.editor.getLibraryOverview([...names], language);
  }

  /** Language files of libraries, by name; those that have none in this language are left out. */
  wordsForEditor(names: readonly string[], language: string): Promise<Record<string, string>> {
    return this.editor.listLibraryLanguageFiles([...names], language);
  }

  /** Removes temporary files that nobody came back for, and libraries that never came whole. */
  async cleanUp(): Promise<void> {
    await this.editor.temporaryFileManager.cleanUp();
    await this.files.sweep();
  }
}

/** What the H5P library says of a package. */
function refusalOf(error: unknown): unknown {
  if (error instanceof AggregateH5pError) return librariesRefused(error.getErrors().map(refusalFault));
  return error instanceof H5pError && error.httpStatusCode < 500 ? librariesRefused([refusalFault(error)]) : error;
}
