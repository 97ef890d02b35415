import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** One half of the official editor: an archive of a repository at one commit, and the checksum of what is used of it. */
export interface EditorPart {
  readonly name: 'core' | 'editor';
  readonly repository: string;
  readonly commit: string;
  /** SHA-256 of names and contents of the files that are kept, in hexadecimal: an archive may be packed anew, its files may not be others. */
  readonly sha256: string;
}

/** The pair that @lumieducation/h5p-server 10 is tried with; core API 1.28, as our player's. Core GPL-3.0, editor MIT and GPL-2.0-or-later (CKEditor). */
export const EDITOR_PARTS: readonly EditorPart[] = [
  { name: 'core', repository: 'h5p/h5p-php-library', commit: '2aeb0b83fa603e331381b3a6b8bf42c3773ba140', sha256: '9100b9e324da4b9b8065c67f197ac38bf7c591c94a7bc7fc77cb510a218c6df2' },
  { name: 'editor', repository: 'h5p/h5p-editor-php-library', commit: 'ab2daa18bd61b19e7f8729e22eec88f3b637a868', sha256: '3a1e617e3613c9de249ed9ee79f040c09c4e52b2e0f893628faaa5b062eb39d5' },
];

export const archiveOf = ({ repository, commit }: EditorPart): string => `https://codeload.github.com/${repository}/zip/${commit}`;
export const archiveName = ({ repository, commit }: EditorPart): string => `${repository.split('/')[1]}-${commit}.zip`;

/** What a browser loads, and the licences. Nothing in PHP is kept, and no maps for debugging. */
const KEPT = /(\.(js|css|json|svg|png|gif|jpe?g|woff2?|ttf|otf|eot)|(^|\/)(LICENSE|COPYING)[^/]*|\.md)$/i;

/** Names of the files that are kept, sorted byte by byte. */
export async function keptIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  return names.filter((name) => KEPT.test(name)).sort((a, b) => (a < b ? -1 : 1));
}

/** SHA-256 of the kept files: of each its name, its own SHA-256, and a line end. */
export async function checksumOf(folder: string, names: readonly string[]): Promise<string> {
  const whole = createHash('sha256');
  for (const name of names) whole.update(`${name}\0${createHash('sha256').update(await readFile(path.join(folder, name))).digest('hex')}\n`);
  return whole.digest('hex');
}
