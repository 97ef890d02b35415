import { type Config } from '../platform/index.js';
import { checkContent } from './check-content.js';
import { createAdministrator } from './create-administrator.js';
import { createLrsClient } from './create-lrs-client.js';
import { exportContent } from './export-content.js';
import { importContent } from './import-content.js';
import { importRoster } from './import-roster.js';
import { installH5pEditor } from './install-h5p-editor.js';
import { markTranslations } from './mark-translations.js';
import { migrate } from './migrate.js';
import { prepare } from './prepare.js';
import { rebuild } from './rebuild.js';
import { exportStatements, forwardStatements, importStatements } from './transfer-statements.js';
import { verify } from './verify.js';

interface Verb {
  readonly does: string;
  /** @returns whether all went well */
  readonly run: (config: Config, words: string[]) => Promise<boolean>;
}

export const verbs = {
  prepare: { does: 'migrate, import-content and, in a demo, the demo municipality: what npm start does', run: prepare },
  migrate: { does: 'bring the schema up to date', run: migrate },
  'import-content': { does: '[folder]  read courses, paths, toolkits and framework (default: content/)', run: importContent },
  'check-content': { does: '[folder] [--strict]  say what is wrong with a content folder, with file and line; strict: warnings count', run: checkContent },
  'export-content': { does: '<folder>  write everything that is published as files that can be imported again', run: exportContent },
  'mark-translations': { does: '[folder] [file …]  say in the files that translations are up to date with bokmål: those named, or all that have no mark yet', run: markTranslations },
  'import-roster': { does: '<units|employees> <file.csv> [--dry-run]  read units or employees', run: importRoster },
  'install-h5p-editor': { does: '[--from <file> --from <file>]  fetch the official H5P editor, or take its two archives', run: installH5pEditor },
  'create-administrator': { does: '<e-mail> <name>  make the first administrator; prints the password once', run: createAdministrator },
  'create-lrs-client': { does: '<name> [--scope <scope> …]  let a program use the record store; prints key and secret once', run: createLrsClient },
  'export-statements': { does: '[--since <time>]  write every statement as JSON lines', run: exportStatements },
  'import-statements': { does: '<address> <key> <secret> [--since <time>]  take over another record store’s statements', run: importStatements },
  'forward-statements': { does: 'pass on what is new to SPOR_FORWARD_STATEMENTS_TO now, and say how it stands', run: forwardStatements },
  rebuild: { does: 'compute completions, attainments and figures again from statements, and compare; read again what is searched', run: rebuild },
  verify: { does: 'see whether the installation is whole', run: verify },
} satisfies Record<string, Verb>;

export const isVerb = (word: string): word is keyof typeof verbs => Object.hasOwn(verbs, word);

export const usage = (): string => `npm run spor -- <verb>\n\n${Object.entries(verbs).map(([verb, { does }]) => `  ${verb.padEnd(22)}${does}`).join('\n')}\n`;
