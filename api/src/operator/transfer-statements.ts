import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type Config, inEvery, Invalid } from '../platform/index.js';
import { ForwardingService, microsecondsOf, MOST_BEHIND, StatementExport, StatementImport } from '../records/index.js';
import { say } from './say.js';
import { withDomain } from './with-domain.js';

const usage = (words: string) => new Invalid('operator.usage', inEvery(`Bruk: ${words}`));

/** `export-statements [--since <time>]`: JSON lines on standard output. */
export async function exportStatements(config: Config, args: string[]): Promise<boolean> {
  const wrong = usage('export-statements [--since 2026-01-31T00:00:00Z] > fil.jsonl');
  const { values } = understood(() => parseArgs({ args, options: { since: { type: 'string' } } }), wrong);
  const after = values.since === undefined ? 0 : microsecondsOf(values.since);
  if (after === undefined) throw wrong;
  await withDomain(config, async (app) => {
    for await (const lines of app.get(StatementExport).lines(after)) if (!process.stdout.write(lines)) await once(process.stdout, 'drain');
  });
  return true;
}

/** `import-statements <address> <key> <secret> [--since <time>]`: from another record store. */
export async function importStatements(config: Config, args: string[]): Promise<boolean> {
  const wrong = usage('import-statements <adresse> <nøkkel> <hemmelighet> [--since 2026-01-31T00:00:00Z]');
  const { values, positionals } = understood(() => parseArgs({ args, allowPositionals: true, options: { since: { type: 'string' } } }), wrong);
  const [address, key, secret, ...more] = positionals;
  if (!address || !key || !secret || more.length || !URL.canParse(address)) throw wrong;
  const source = { url: address.replace(/\/$/, ''), key, secret };
  const { stored, known, refused } = await withDomain(config, (app) => app.get(StatementImport).from(source, values.since, (so) => say(`${so.stored + so.known} lest, ${so.stored} nye`)));
  say(`Ferdig: ${stored} nye, ${known} var her fra før, ${refused.length} kunne ikke tas inn.`);
  for (const id of refused.slice(0, 50)) say(`  ${id}`);
  return refused.length === 0;
}

/** `forward-statements`: passes on what is new now, rather than at the next minute. */
export async function forwardStatements(config: Config): Promise<boolean> {
  if (!config.forwardTo.length) throw new Invalid('operator.usage', inEvery('Sett SPOR_FORWARD_STATEMENTS_TO til adressen utsagnene skal sendes til.'));
  const { taken, standings } = await withDomain(config, async (app) => {
    const forwarding = app.get(ForwardingService);
    return { taken: await forwarding.forwardAll(), standings: await forwarding.standings() };
  });
  say(`${taken} utsagn er sendt videre.`);
  for (const { target, behind, refused, failure } of standings) say(`  ${target}: ${behind > MOST_BEHIND ? `mer enn ${MOST_BEHIND}` : behind} igjen, ${refused} avvist${failure ? `. Siste forsøk: ${failure.status ?? 'svarte ikke'}` : ''}`);
  return standings.every(({ failure }) => failure === null);
}

function understood<Parsed>(parse: () => Parsed, wrong: Invalid): Parsed {
  try {
    return parse();
  } catch {
    throw wrong;
  }
}
