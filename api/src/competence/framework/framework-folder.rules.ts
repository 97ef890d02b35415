import path from 'node:path';
import { type Files, listFolder, readFiles } from '../../catalogue/index.js';

const FILE = /^(framework|nb|nn|en)\.yaml$/;

/** The files of each framework in `<content>/frameworks`, by the folder's name; none when there is no such folder. */
export async function frameworkFolders(content: string): Promise<Map<string, Files>> {
  const root = path.join(content, 'frameworks');
  const found = await Promise.all((await listFolder(root)).map(async (slug) => [slug, await readFiles(path.join(root, slug))] as const));
  return new Map(found.map(([slug, files]) => [slug, new Map([...files].filter(([name]) => FILE.test(name)))]));
}
