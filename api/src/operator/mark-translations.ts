import path from 'node:path';
import { TranslationMarks } from '../catalogue/index.js';
import { type Config } from '../platform/index.js';
import { CONTENT } from './import-content.js';
import { say } from './say.js';

/** Says in the files themselves that translations are up to date with their bokmål. */
export async function markTranslations(_: Config, [folder = CONTENT, ...names]: string[]): Promise<boolean> {
  const count = await new TranslationMarks().write(path.resolve(folder), names);
  say(`Oversettelser: ${count} filer er merket som oppdatert etter bokmål.`);
  return true;
}
