import { parseArgs } from 'node:util';
import { type Config, inEvery, Invalid } from '../platform/index.js';
import { isScope, LrsClientService, SCOPES, XAPI } from '../records/index.js';
import { say } from './say.js';
import { withDomain } from './with-domain.js';

const USAGE = `Bruk: create-lrs-client <navn> [--scope <omfang> …]. Omfang: ${SCOPES.join(', ')}. Uten --scope: statements/write og statements/read/mine.`;

/** `create-lrs-client <name> [--scope …]`: prints key and secret once. */
export async function createLrsClient(config: Config, words: string[]): Promise<boolean> {
  const { values, positionals } = understood(words);
  const scopes = values.scope ?? ['statements/write', 'statements/read/mine'];
  const name = positionals.join(' ').trim();
  if (!name || name.length > 200 || !scopes.every(isScope)) throw new Invalid('operator.usage', inEvery(USAGE));
  const { key, secret } = await withDomain(config, (app) => app.get(LrsClientService).create(name, scopes.filter(isScope), null));
  say(`Klienten ${name} er laget, med ${scopes.join(', ')}. ${addressOf(config)}`);
  say(`Nøkkel: ${key}`);
  say(`Hemmelighet (vises bare nå): ${secret}`);
  return true;
}

/** Without SPOR_URL the running Spor may be on any port, and a wrong one would be believed. */
const addressOf = ({ toldUrl }: Config): string =>
  toldUrl ? `Adressen er ${toldUrl}${XAPI}` : `Adressen er den du når Spor på, med ${XAPI} bak`;

function understood(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { scope: { type: 'string', multiple: true } } });
  } catch {
    throw new Invalid('operator.usage', inEvery(USAGE));
  }
}
