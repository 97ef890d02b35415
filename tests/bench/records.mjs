// The record store: statements in, one by one and in batches; every question of the specification; state. Against reference B, probed in the same run.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { activity, person, registration, statements, verb } from './generate/statements.mjs';
import { requestOf, sendAll } from './load/raw.mjs';
import { bareInserts } from './load/bare-inserts.mjs';
import { copyStatements } from './load/copied-statements.mjs';
import { randomFrom } from './random.mjs';
import { cpuWatch, memoryOf } from './setting/process-stat.mjs';
import { median, percentile } from './statistics.mjs';

export const name = 'records';
export const goals = ['g1'];
export const about = 'the record store: statements a second one by one and in batches, questions, state; against bare inserts';
export const needsSpor = true;

const CONNECTIONS = 64;
const BATCH = 50;
/** As the dedicated stores were measured with (docs/performance.md). */
const BATCH_CONNECTIONS = 16;
/** Pairs with the reference; the median counts. */
const ROUNDS = 5;
/** Shares of reference B (docs/performance.md, G1). */
const LEAST = { single: 0.05, batch: 0.15 };
const QUESTIONS_A_SECOND = 1000;
const STATE = { read: 3000, write: 1500 };
/** What is left of the questions a second when there are many more statements. */
const KEPT = 0.8;

export async function run({ spor, report, quick, seed, statements: many }) {
  const size = quick ? { single: 2_000, batched: 5_000, bare: 20_000, stored: 10_000, asked: 400 } : { single: 20_000, batched: 50_000, bare: 100_000, stored: 100_000, asked: 4_000 };
  const door = await aDoor(spor);
  await sendAll({ url: spor.url, connections: CONNECTIONS, requests: door.singles(seed + 1, 2_000) });
  await ingest({ spor, report, seed, door, size });
  await fill({ spor, report, seed, door, until: size.stored });
  const rates = await ask({ spor, report, seed, door, count: size.asked });
  await states({ spor, report, door, count: size.asked });
  await room({ spor, report });
  if (many) await grow({ spor, report, seed, door, rates, size, many });
}

/** The same questions when there are many more. */
async function grow({ spor, report, seed, door, rates, size, many }) {
  const there = await copyStatements({ database: spor.database, newest: size.stored, until: many, tell: report.tell });
  for await (const { measure, rate, cost } of answers({ spor, seed, door, count: size.asked })) {
    report.add({ goal: 'g1', measure: `${measure}, with ${there} statements`, value: rate / rates.get(measure), unit: '×', least: KEPT, note: `${rate.toFixed(0)} /s; ${cost}` });
  }
}

/** What a client of the store sends. */
async function aDoor(spor) {
  const [key, secret] = [randomBytes(16).toString('hex'), randomBytes(32).toString('base64url')];
  await spor.database.query("INSERT INTO lrs_client (id, name, client_key, secret_hash, scopes, created_at) VALUES (?, 'bench', ?, ?, '[\"all\"]', UTC_TIMESTAMP(3))", [randomUUID(), key, createHash('sha256').update(secret).digest()]);
  const headers = { authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`, 'x-experience-api-version': '1.0.3' };
  const request = (method, path, body) => requestOf({ url: spor.url, method, path: `/xapi/${path}`, headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, body });
  return {
    request,
    singles: (seed, count) => [...statements({ seed, count })].map((one) => request('POST', 'statements', JSON.stringify(one))),
    batches: (seed, count) => inLots([...statements({ seed, count })], BATCH).map((lot) => request('POST', 'statements', JSON.stringify(lot))),
  };
}

const inLots = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** In turns with the reference, so that a disturbance hits both; the share is taken within each turn. */
async function ingest({ spor, report, seed, door, size }) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const bare = await bareInserts(size.bare);
    const single = await counted(spor, { connections: CONNECTIONS, requests: door.singles(seed + 10 + round, size.single / ROUNDS) }, 1);
    const batch = await counted(spor, { connections: BATCH_CONNECTIONS, requests: door.batches(seed + 20 + round, size.batched / ROUNDS) }, BATCH);
    rounds.push({ bare, single, batch });
  }
  const of = (pick) => median(rounds.map(pick));
  const cost = (kind) => `api ${of((round) => round[kind].api).toFixed(3)}, MariaDB ${of((round) => round[kind].mariadb).toFixed(3)} ms CPU each; p95 ${of((round) => percentile(round[kind].took, 0.95)).toFixed(1)} ms`;
  report.add({ measure: 'reference B: bare rows inserted, 100 a question, 4 connections', value: of(({ bare }) => bare), unit: '/s', note: `median of ${ROUNDS} turns` });
  report.add({ measure: `statements one by one, ${CONNECTIONS} connections`, value: of(({ single }) => single.rate), unit: '/s', note: cost('single') });
  report.add({ goal: 'g1', measure: 'one by one, share of B', value: of(({ bare, single }) => single.rate / bare), unit: '× B', least: LEAST.single });
  report.add({ measure: `statements in batches of ${BATCH}, ${BATCH_CONNECTIONS} connections`, value: of(({ batch }) => batch.rate), unit: '/s', note: cost('batch') });
  report.add({ goal: 'g1', measure: `batches of ${BATCH}, share of B`, value: of(({ bare, batch }) => batch.rate / bare), unit: '× B', least: LEAST.batch });
}

/** @throws when one was refused: a refusal is quickly given */
async function counted(spor, load, each) {
  const used = cpuWatch(spor.pids);
  const { seconds, took, statuses, last } = await sendAll({ url: spor.url, ...load });
  if (Object.keys(statuses).some((status) => Number(status) >= 300)) throw new Error(`${JSON.stringify(statuses)} ${last.slice(0, 300)}`);
  const { api, mariadb = 0 } = used();
  const count = load.requests.length * each;
  return { rate: count / seconds, took, api: api / count, mariadb: mariadb / count };
}

async function fill({ spor, report, seed, door, until }) {
  const [[{ stored }]] = await spor.database.query('SELECT COUNT(*) AS stored FROM statement');
  if (stored < until) await sendAll({ url: spor.url, connections: 8, requests: door.batches(seed + 30, until - stored) });
  await spor.database.query('ANALYZE TABLE statement, statement_actor, statement_activity, statement_through');
  report.tell(`${Math.max(until, stored)} statements are stored`);
}

/** @returns answers a second, by question */
async function ask({ spor, report, seed, door, count }) {
  const rates = new Map();
  for await (const { measure, rate, cost } of answers({ spor, seed, door, count })) {
    rates.set(measure, rate);
    report.add({ goal: 'g1', measure, value: rate, unit: '/s', least: QUESTIONS_A_SECOND, note: cost });
  }
  return rates;
}

/** Every question of the specification, so many times each. */
async function* answers({ spor, seed, door, count }) {
  const random = randomFrom(seed);
  const any = (limit) => Math.floor(random() * limit);
  const [[{ middle }]] = await spor.database.query('SELECT MAX(seq) DIV 1000 - 20000 AS middle FROM statement');
  const kinds = {
    agent: () => ({ agent: JSON.stringify(person(any(2000))) }),
    'activity with related': () => ({ activity: activity(any(500)), related_activities: true }),
    verb: () => ({ verb: verb(any(8)) }),
    registration: () => ({ registration: registration(any(2000)) }),
    latest: () => ({}),
    since: () => ({ since: new Date(middle).toISOString(), ascending: true }),
    until: () => ({ until: new Date(middle).toISOString() }),
  };
  for (const [kind, question] of Object.entries(kinds)) {
    const some = () => Array.from({ length: count }, () => `statements?${new URLSearchParams({ ...question(), limit: 25 })}`);
    yield { measure: `by ${kind}, 25`, ...(await answered({ spor, door, before: some(), paths: some() })) };
  }
  const [{ more }] = await lastPages(spor, door, 'statements?limit=25', 40);
  const again = Array.from({ length: count }, () => more.replace('/xapi/', ''));
  yield { measure: 'the fortieth page by `more`, 25', ...(await answered({ spor, door, before: again.slice(0, 100), paths: again })) };
}

/** Others of the kind are asked before: what was just written lies in memory, and what lies beside ten million that were copied must come there first. */
async function answered({ spor, door, before, paths }) {
  const [first, requests] = [before, paths].map((all) => all.map((path) => door.request('GET', path)));
  await sendAll({ url: spor.url, connections: 8, requests: first });
  const { rate, took, api, mariadb } = await counted(spor, { connections: 8, requests }, 1);
  return { rate, cost: `api ${api.toFixed(2)}, MariaDB ${mariadb.toFixed(2)} ms CPU each; p95 ${percentile(took, 0.95).toFixed(1)} ms` };
}

/** Follows `more` so many times. @returns the last page */
async function lastPages(spor, door, path, times) {
  let page = { more: `/xapi/${path}` };
  for (let turn = 0; turn < times; turn += 1) {
    const { last } = await sendAll({ url: spor.url, connections: 1, requests: [door.request('GET', page.more.replace('/xapi/', ''))] });
    page = JSON.parse(last);
  }
  return [page];
}

async function states({ spor, report, door, count }) {
  const place = (index) => `activities/state?${new URLSearchParams({ activityId: activity(index), agent: JSON.stringify(person(index)), stateId: 'resume' })}`;
  const body = JSON.stringify({ at: 'x'.repeat(900) });
  const writes = Array.from({ length: count }, (_, index) => door.request('PUT', place(index), body));
  const reads = Array.from({ length: count }, (_, index) => door.request('GET', place(index)));
  for (const [measure, requests, least] of [['state written', writes, STATE.write], ['state read', reads, STATE.read]]) {
    const { rate, took, api, mariadb } = await counted(spor, { connections: 16, requests }, 1);
    report.add({ goal: 'g1', measure, value: rate, unit: '/s', least, note: `api ${api.toFixed(2)}, MariaDB ${mariadb.toFixed(2)} ms CPU each; p95 ${percentile(took, 0.95).toFixed(1)} ms` });
  }
}

async function room({ spor, report }) {
  await spor.database.query('ANALYZE TABLE statement, statement_actor, statement_activity, statement_through, statement_reference');
  const [[{ bytes }]] = await spor.database.query("SELECT SUM(data_length + index_length) AS bytes FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name IN ('statement', 'statement_actor', 'statement_activity', 'statement_through', 'statement_reference')");
  const [[{ stored }]] = await spor.database.query('SELECT COUNT(*) AS stored FROM statement');
  report.add({ measure: 'room a statement takes, with its indexes and relations', value: Number(bytes) / stored, unit: 'bytes', note: `${stored} of them` });
  const { now, highest } = memoryOf(spor.pids.api);
  report.add({ measure: 'resident memory of the api after it', value: now, unit: 'MB', note: `at most ${highest.toFixed(0)}` });
}
