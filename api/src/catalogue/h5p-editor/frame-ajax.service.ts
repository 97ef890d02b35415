import { Injectable } from '@nestjs/common';
import { fileUnknown } from '../h5p/h5p.errors.js';
import { type EditorLibraries, H5pServer } from '../h5p/h5p-server.service.js';
import { libraryName } from '../h5p/library-name.rules.js';
import { frameActionUnknown } from './editor.errors.js';
import { type FrameRight, READS } from './frame-token.rules.js';

const MOST_LIBRARIES = 200;
const LANGUAGE = /^[a-z]{2,3}(-[a-z]{2,6})?$/i;

/** What the editor's page may ask by its own protocol: what installed libraries are made of, and nothing else. No Hub, no package, no installing. */
@Injectable()
export class FrameAjax {
  constructor(private readonly server: H5pServer) {}

  /** @throws NotFound for every action but one */
  async read({ library, language, contentLanguage }: FrameRight, query: Readonly<Record<string, string | undefined>>): Promise<unknown> {
    const { action, machineName, majorVersion, minorVersion } = query;
    if (action !== 'libraries') throw frameActionUnknown();
    // Asked for all there are, it is told of its own: an exercise keeps its type.
    if (machineName === undefined) return this.server.librariesForEditor([library], language);
    const name = libraryName(`${machineName} ${majorVersion}.${minorVersion}`);
    if (!name) throw fileUnknown();
    const found = await this.server.libraryForEditor(name, READS[language]);
    // What learners read begins in the content's language, whoever writes it.
    const words = await this.server.wordsForEditor([`${machineName} ${majorVersion}.${minorVersion}`], contentLanguage);
    return { ...found, defaultLanguage: Object.values(words)[0] ?? null };
  }

  /** @throws NotFound for every action but two */
  async ask({ language }: FrameRight, query: Readonly<Record<string, string | undefined>>, body: unknown): Promise<EditorLibraries | { success: true; data: Record<string, string> }> {
    const names = namesIn(body).filter((name) => libraryName(name)).slice(0, MOST_LIBRARIES);
    if (query['action'] === 'libraries') return this.server.librariesForEditor(names, language);
    if (query['action'] !== 'translations' || !LANGUAGE.test(query['language'] ?? '')) throw frameActionUnknown();
    return { success: true, data: await this.server.wordsForEditor(names, query['language'] as string) };
  }
}

/** `libraries[]=…&libraries[]=…`, as jQuery writes a list. */
function namesIn(body: unknown): string[] {
  const given = (body as Record<string, unknown> | null | undefined)?.['libraries[]'] ?? [];
  return [given].flat().filter((name) => typeof name === 'string');
}
