import path from 'node:path';
import { ContentImport } from '../catalogue/index.js';
import { FrameworkImport } from '../competence/index.js';
import { type Config } from '../platform/index.js';
import { CONTENT, tell } from './import-content.js';
import { say } from './say.js';
import { withDomain } from './with-domain.js';

/** Says what is wrong with a content folder, with file and line, and changes nothing. `--strict`: a warning fails it too. */
export const checkContent = (config: Config, words: string[]): Promise<boolean> =>
  withDomain(config, async (app) => {
    const isStrict = words.includes('--strict');
    const [folder = CONTENT] = words.filter((word) => word !== '--strict');
    const [catalogue, frameworks] = [await app.get(ContentImport).check(path.resolve(folder)), await app.get(FrameworkImport).check(path.resolve(folder))];
    const found = { warnings: [...catalogue.warnings, ...frameworks.warnings], errors: [...catalogue.errors, ...frameworks.errors] };
    tell(found);
    say(found.errors.length ? `Innhold: ${found.errors.length} feil.` : `Innhold: ingen feil, ${found.warnings.length} merknader.`);
    return found.errors.length === 0 && !(isStrict && found.warnings.length > 0);
  });
