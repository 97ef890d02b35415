// G10: what a request costs before it does anything, against the least that Node can do. Measured in turns, so that a
// disturbance hits all of them; the ratio is taken within each turn.
import path from 'node:path';
import { askAgain } from './load/hello.mjs';
import { begin } from './setting/program.mjs';
import { cpuWatch } from './setting/process-stat.mjs';
import { median } from './statistics.mjs';

export const name = 'adapter';
export const goals = ['g10', 'limits'];
export const about = 'CPU of one request that does nothing: Node alone, Nest on Fastify, Spor';
export const needsSpor = true;

const CONNECTIONS = 32;

export async function run({ spor, report, quick }) {
  const [turns, requests] = quick ? [3, 3_000] : [7, 20_000];
  const hello = (file) => begin({ file: `tests/bench/load/${file}`, env: { ...process.env, NODE_ENV: 'production' }, logFile: path.join(spor.folder, 'hello.log') });
  const started = await Promise.all([hello('hello-node.mjs'), hello('hello-nest.mjs'), spor.anotherApi({ SPOR_LOG_LEVEL: 'silent' }), spor.anotherApi({ SPOR_LOG_LEVEL: 'info' })]);
  const [node, nest, silent, info] = started.map((server) => ({ ...server, micros: [] }));
  const servers = [node, nest, silent, info];
  for (const server of servers) await ask(server, requests);
  servers.forEach((server) => (server.micros.length = 0));
  for (let turn = 0; turn < turns; turn += 1) for (const server of servers) await ask(server, requests);
  await Promise.all(started.map(({ stop }) => stop()));

  const ratio = (server) => median(server.micros.map((micros, turn) => micros / node.micros[turn]));
  const figure = (server) => ({ value: median(server.micros), unit: 'µs' });
  report.add({ measure: 'Node alone, CPU per request', ...figure(node) });
  report.add({ measure: 'Nest on Fastify, CPU per request', ...figure(nest) });
  report.add({ measure: 'Spor /health/live, no log, CPU per request', ...figure(silent) });
  report.add({ measure: 'Spor /health/live, log level info, CPU per request', ...figure(info) });
  report.add({ goal: 'g10', measure: 'Nest on Fastify against Node', value: ratio(nest), unit: '×', bar: 1.5, note: `median of ${turns} pairs` });
  report.add({ measure: 'Spor, no log, against Node', value: ratio(silent), unit: '×', note: 'with guard, security headers, metrics' });
  report.add({ measure: 'Spor, log level info, against Node', value: ratio(info), unit: '×', note: 'and a log line for each answer' });
}

async function ask(server, requests) {
  const used = cpuWatch({ server: server.pid });
  const asked = await askAgain({ url: server.url, path: '/health/live', requests, connections: CONNECTIONS });
  server.micros.push((used().server / asked) * 1000);
}
