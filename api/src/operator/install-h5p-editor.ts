import path from 'node:path';
import { EditorInstall } from '../catalogue/index.js';
import { type Config, inEvery, Invalid } from '../platform/index.js';
import { say } from './say.js';
import { withDomain } from './with-domain.js';

/** `install-h5p-editor [--from <file> --from <file>]`: fetches the official editor, or takes the archives given. */
export async function installH5pEditor(config: Config, words: string[]): Promise<boolean> {
  const from: string[] = [];
  for (let index = 0; index < words.length; index += 2) {
    const file = words[index + 1];
    if (words[index] !== '--from' || !file) throw new Invalid('operator.usage', inEvery('Bruk: install-h5p-editor [--from <fil.zip> --from <fil.zip>]'));
    from.push(path.resolve(file));
  }
  if (!from.length) say('Henter H5P-editoren fra GitHub …');
  const { folder, files } = await withDomain(config, (app) => app.get(EditorInstall).run(from));
  say(`H5P-editoren er installert i ${folder}: ${files} filer, og alle er de som Spor er prøvd med.`);
  return true;
}
