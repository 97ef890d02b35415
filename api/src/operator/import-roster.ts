import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { RosterImportService } from '../people/index.js';
import { type Config, inEvery, Invalid } from '../platform/index.js';
import { say } from './say.js';
import { withDomain } from './with-domain.js';

/** `import-roster <units|employees> <file.csv> [--dry-run]` */
export async function importRoster(config: Config, words: string[]): Promise<boolean> {
  const dryRun = words.includes('--dry-run');
  const [what, file] = words.filter((word) => !word.startsWith('--'));
  const kind = ({ units: 'org-units', employees: 'employees' } as const)[what ?? ''];
  if (!kind || !file) throw new Invalid('operator.usage', inEvery('Bruk: import-roster <units|employees> <fil.csv> [--dry-run]'));
  const bytes = await readFile(file);
  const { counts, rows } = await withDomain(config, (app) => app.get(RosterImportService).import({ fileName: path.basename(file), bytes, kind, dryRun, importedBy: null }));
  for (const { line, message } of rows) if (message) say(`Linje ${line}: ${message.nb}`);
  say(`${dryRun ? 'Prøvekjøring: ' : ''}${counts.created} nye, ${counts.changed} endret, ${counts.unchanged} uendret, ${counts.refused} avvist.`);
  return counts.refused === 0;
}
