import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type INestApplicationContext } from '@nestjs/common';
import { ContentImport, type ImportReport } from '../catalogue/index.js';
import { ContributionService, FrameworkImport, GoalImport } from '../competence/index.js';
import { type Config } from '../platform/index.js';
import { say } from './say.js';
import { withDomain } from './with-domain.js';

export const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));

/** Reads what is taught from `content/`, or from the folder given. The same files again change nothing. */
export const importContent = (config: Config, [folder = CONTENT]: string[]): Promise<boolean> => withDomain(config, (app) => importInto(app, path.resolve(folder)));

export async function importInto(app: INestApplicationContext, folder: string): Promise<boolean> {
  const catalogue = await app.get(ContentImport).run(folder);
  const frameworks = await app.get(FrameworkImport).run(folder);
  await app.get(ContributionService).takeAll();
  tell(catalogue);
  tell(frameworks);
  say(`Innhold: ${catalogue.changes.length} nytt eller endret, ${catalogue.unchanged} uendret. Rammeverk: ${frameworks.changed} av ${frameworks.frameworks} endret.`);
  return catalogue.errors.length + frameworks.errors.length === 0;
}

export function tell({ warnings, errors }: Pick<ImportReport, 'warnings' | 'errors'>): void {
  for (const { file, line, message } of warnings) say(`Merk: ${file}:${line}: ${message}`);
  for (const { file, line, message } of errors) say(`FEIL: ${file}:${line}: ${message}`);
}

/** The goals that ship, once there is a municipality to set them for. */
export const importGoals = (app: INestApplicationContext, folder: string = CONTENT): Promise<unknown> => app.get(GoalImport).run(folder);
