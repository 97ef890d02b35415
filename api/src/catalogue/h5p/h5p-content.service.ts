import { type ILibraryName } from '@lumieducation/h5p-server';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { contentInvalid } from './h5p.errors.js';
import { H5pContent, H5pContentLibrary } from './h5p-content.entity.js';
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
  async store(manager: EntityManager, id: string, content: PreparedContent, uploadedBy: string | null): Promise<void> {
    const { library, title, language } = content;
    const needed = await this.libraries.closure(content.libraries);
    const metadata = { ...content.licence, title, language, defaultLanguage: language, mainLibrary: library.split(' ')[0], embedTypes: ['iframe'], preloadedDependencies: needed.map(nameOnly) };
    await manager.insert(H5pContent, { id, library, title, parameters: JSON.stringify(content.params), metadata: JSON.stringify(metadata), createdAt: new Date(), uploadedBy });
    await manager.insert(H5pContentLibrary, content.libraries.map((name) => ({ contentId: id, library: name })));
  }
}

const nameOnly = ({ machineName, majorVersion, minorVersion }: ILibraryName): ILibraryName => ({ machineName, majorVersion, minorVersion });
