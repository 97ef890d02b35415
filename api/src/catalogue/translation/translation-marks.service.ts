import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Files, listFolder, readFiles } from '../content-import/content-folder.rules.js';
import { marked } from './marks.rules.js';

/** Writes into content files which bokmål their translations follow, for those who translate in files. */
export class TranslationMarks {
  /**
   * @param folder the `content` folder
   * @param names files that are up to date, as paths in the folder; with none, everything that has no mark yet
   * @returns how many files were written
   */
  async write(folder: string, names: readonly string[]): Promise<number> {
    const written = await Promise.all((await thingsIn(folder)).map(({ place, files }) => this.mark(folder, place, files, names)));
    return written.reduce((sum, count) => sum + count, 0);
  }

  private async mark(folder: string, place: string, files: Files, names: readonly string[]): Promise<number> {
    const isPath = place.startsWith('paths/');
    const nameOf = (file: string): string => (isPath ? place : `${place}/${file}`);
    const changed = marked(files, ({ path: text, isMarked }) => (names.length ? names.includes(nameOf(text.split('#')[0] ?? '')) : !isMarked));
    for (const [file, text] of changed) await writeFile(path.join(folder, nameOf(file)), text);
    return changed.size;
  }
}

async function thingsIn(folder: string): Promise<{ place: string; files: Files }[]> {
  const places = (await Promise.all(['courses', 'toolkits', 'frameworks'].map(async (kind) => (await listFolder(path.join(folder, kind))).map((slug) => `${kind}/${slug}`)))).flat();
  const paths = await readFiles(path.join(folder, 'paths')).catch((): Files => new Map());
  return [
    ...(await Promise.all(places.map(async (place) => ({ place, files: await readFiles(path.join(folder, place)) })))),
    ...[...paths].flatMap(([name, text]) => (name.endsWith('.yaml') ? [{ place: `paths/${name}`, files: new Map([['path.yaml', text]]) }] : [])),
  ];
}
