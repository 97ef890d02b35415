import { type ILibraryName } from '@lumieducation/h5p-server';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { contentInvalid } from './h5p.errors.js';
import { type ContentOrigin, H5pContent, H5pContentLibrary } from './h5p-content.entity.js';
import { librariesNamedIn } from './library-names.rules.js';
import { H5pLibraries } from './library.service.js';
import { contentLicence, type ContentLicence, plainTitle } from './licence.rules.js';
import { MISSING } from './semantics-words.rules.js';
import { type LibraryReader, normalise, type NormaliseOptions } from './semantics.rules.js';

export interface ContentDraft {
  /** Machine name and version, e.g. `Spor.Choice 1.0`. */
  readonly library: string;
  readonly title: string;
  readonly params: unknown;
  /** Language of the content; what it leaves out is filled in in this language. */
  readonly language: string;
  /** What a package says of authors and licence. */
  readonly licence?: unknown;
}

/** A content that is as its type wants it, and safe to keep. */
export interface PreparedContent {
  readonly library: string;
  readonly title: string;
  readonly language: string;
  readonly params: unknown;
  readonly licence: ContentLicence;
  /** Every library it uses, the main one first. */
  readonly libraries: string[];
  /** Media it refers to. */
  readonly files: string[];
}

interface Origin {
  readonly origin: ContentOrigin;
  readonly uploadedBy?: string;
}

/** The only way a content is written: checked and cleaned by the walker, whether it comes from a file, a package or a form. */
@Injectable()
export class H5pContentService {
  constructor(private readonly libraries: H5pLibraries) {}

  /**
   * @param read where semantics are found; the installed libraries when left out
   * @throws Invalid with each thing that is wrong
   */
  async prepare(draft: ContentDraft, options: NormaliseOptions, read: LibraryReader = (name) => this.libraries.fields(name, draft.language)): Promise<PreparedContent> {
    const title = plainTitle(draft.title);
    const { params, libraries, files, issues } = await normalise(read, draft.library, draft.params, options);
    if (!title) issues.push({ path: 'title', message: MISSING });
    if (issues.length) throw contentInvalid(issues);
    return { library: draft.library, title, language: draft.language, params, licence: contentLicence(draft.licence), libraries, files };
  }

  /** Keeps a prepared content whose libraries are installed. */
  async store(manager: EntityManager, id: string, content: PreparedContent, { origin, uploadedBy }: Origin): Promise<void> {
    await manager.insert(H5pContent, { id, ...(await this.written(content)), createdAt: new Date(), origin, uploadedBy: uploadedBy ?? null });
    await this.name(manager, id, content.libraries);
  }

  /** Puts another in the place of one that no version refers to. */
  async replace(manager: EntityManager, id: string, content: PreparedContent): Promise<void> {
    await manager.update(H5pContent, { id }, await this.written(content));
    await this.name(manager, id, content.libraries);
  }

  /** … and back, as it was read from the table. */
  async restore(manager: EntityManager, id: string, was: Pick<H5pContent, 'library' | 'title' | 'parameters' | 'metadata'>): Promise<void> {
    await manager.update(H5pContent, { id }, was);
    await this.name(manager, id, [was.library, ...librariesNamedIn(was.parameters)]);
  }

  private async written(content: PreparedContent): Promise<Pick<H5pContent, 'library' | 'title' | 'parameters' | 'metadata'>> {
    const { library, title, language } = content;
    const needed = await this.libraries.closure(content.libraries);
    const metadata = { ...content.licence, title, language, defaultLanguage: language, mainLibrary: library.split(' ')[0], embedTypes: ['iframe'], preloadedDependencies: needed.map(nameOnly) };
    return { library, title, parameters: JSON.stringify(content.params), metadata: JSON.stringify(metadata) };
  }

  private async name(manager: EntityManager, contentId: string, libraries: readonly string[]): Promise<void> {
    await manager.delete(H5pContentLibrary, { contentId });
    await manager.insert(H5pContentLibrary, [...new Set(libraries)].map((library) => ({ contentId, library })));
  }
}

const nameOnly = ({ machineName, majorVersion, minorVersion }: ILibraryName): ILibraryName => ({ machineName, majorVersion, minorVersion });
