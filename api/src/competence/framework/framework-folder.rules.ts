import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Language, LANGUAGES, sha256 } from '../../platform/index.js';
import { type FrameworkFile, framework, type FrameworkWords, words } from './framework-file.rules.js';
import { frameworkFileInvalid } from './framework.errors.js';

/** One framework's files as they lie in `content/frameworks/<name>`. */
export interface FrameworkFolder {
  readonly file: FrameworkFile;
  readonly words: ReadonlyMap<Language, FrameworkWords>;
  /** Of every file as it is. */
  readonly hash: Buffer;
}

/**
 * Reads `<content>/frameworks/*`; none when there is no such folder.
 * @throws Invalid naming the first file that can't be used, and why
 */
export async function readFrameworks(content: string): Promise<FrameworkFolder[]> {
  const entries = await readdir(path.join(content, 'frameworks'), { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(names.sort().map((name) => readFramework(content, path.join('frameworks', name))));
}

async function readFramework(content: string, folder: string): Promise<FrameworkFolder> {
  const name = path.join(folder, 'framework.yaml');
  const text = await readIfThere(content, name);
  if (text === undefined) throw frameworkFileInvalid(name, [{ path: '', message: 'is missing' }]);
  const file = framework(name, text);
  const texts = await Promise.all(LANGUAGES.map(async (language) => ({ language, name: path.join(folder, `${language}.yaml`), yaml: await readIfThere(content, path.join(folder, `${language}.yaml`)) })));
  if (texts[0]?.yaml === undefined) throw frameworkFileInvalid(path.join(folder, 'nb.yaml'), [{ path: '', message: 'is missing' }]);
  const found = texts.filter((text): text is typeof text & { yaml: string } => text.yaml !== undefined);
  return {
    file,
    words: new Map(found.map(({ language, name: of, yaml }) => [language, words(of, yaml, file)])),
    hash: sha256([text, ...found.map(({ language, yaml }) => `${language}\n${yaml}`)].join('\f')),
  };
}

const readIfThere = (content: string, name: string): Promise<string | undefined> =>
  readFile(path.join(content, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
