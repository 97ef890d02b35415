// The database and the queue: those the environment names, or private ones under the data directory.
import path from 'node:path';
import { ensureBinaries } from './binaries.mjs';
import { holderOf, takeLock } from './lock.mjs';
import { mariadbAnswers, mariadbUrl, startMariadb } from './mariadb.mjs';
import { sleep } from './processes.mjs';
import { redisAnswers, redisUrl, startRedis } from './redis.mjs';

/**
 * Starts what is not given by DATABASE_URL and REDIS_URL. Whoever calls has the lock of the data directory.
 *
 * @param {object} wish
 * @param {string} wish.dataDirectory absolute path
 * @param {boolean} [wish.durable] false for tests: nothing has to survive the machine going down
 * @param {string} [wish.bufferPool] MariaDB's memory for pages
 * @param {string} [wish.unpackedIn] where packages are unpacked when neither the machine has the programs nor we are root
 * @param {(line: string) => void} [wish.tell] what takes time, in words
 * @param {(message: string) => void} [wish.onUnexpectedEnd]
 * @returns {Promise<{ environment: { DATABASE_URL: string, REDIS_URL: string }, stop: () => Promise<void> }>}
 */
export async function startServices({ dataDirectory, durable, bufferPool, unpackedIn = path.join(dataDirectory, 'opt'), tell = () => {}, onUnexpectedEnd = () => {} }) {
  const needed = notGiven();
  const programs = await ensureBinaries({ needed, unpackedIn, tell });
  const starts = needed.map((name) => ({ mariadb: startMariadb, redis: startRedis })[name]({ dataDirectory, program: programs[name], durable, bufferPool }));
  const servers = await allStarted(starts);
  const watch = watchServers(servers, onUnexpectedEnd);
  return {
    environment: addresses(dataDirectory),
    async stop() {
      watch.end();
      await Promise.all(servers.map((server) => server.stop()));
    },
  };
}

/**
 * The services of the launcher that is running on this data directory, or else private ones of our own.
 * Takes the same wish and gives the same answer as `startServices`.
 */
export async function joinServices(wish) {
  const { dataDirectory } = wish;
  if (notGiven().length === 0) return { environment: addresses(dataDirectory), stop: async () => {} };
  if (holderOf(dataDirectory)) return joinRunning(dataDirectory);
  const release = takeLock(dataDirectory);
  try {
    const services = await startServices(wish);
    return { ...services, stop: () => services.stop().finally(release) };
  } catch (error) {
    release();
    throw error;
  }
}

async function joinRunning(dataDirectory) {
  const answers = { mariadb: mariadbAnswers, redis: redisAnswers };
  const all = async () => (await Promise.all(notGiven().map((name) => answers[name](dataDirectory)))).every(Boolean);
  for (const deadline = Date.now() + 30_000; Date.now() < deadline && holderOf(dataDirectory); await sleep(100)) {
    if (await all()) return { environment: addresses(dataDirectory), stop: async () => {} };
  }
  throw new Error(`Databasen som kjører i ${dataDirectory}, svarer ikke.`);
}

const notGiven = () => [...(process.env.DATABASE_URL ? [] : ['mariadb']), ...(process.env.REDIS_URL ? [] : ['redis'])];

const addresses = (dataDirectory) => ({
  DATABASE_URL: process.env.DATABASE_URL || mariadbUrl(dataDirectory),
  REDIS_URL: process.env.REDIS_URL || redisUrl(dataDirectory),
});

/** When one does not start, the others are ended again. */
async function allStarted(starts) {
  const outcomes = await Promise.allSettled(starts);
  const failed = outcomes.find(({ status }) => status === 'rejected');
  if (!failed) return outcomes.map(({ value }) => value);
  await Promise.all(outcomes.map(({ value }) => value?.stop()));
  throw failed.reason;
}

function watchServers(servers, onUnexpectedEnd) {
  let stopping = false;
  for (const { name, child, logFile } of servers) {
    child.once('exit', (code, signal) => {
      if (!stopping) onUnexpectedEnd(`${name} stoppet uventet (${code ?? signal}). Loggen ligger i ${logFile}`);
    });
  }
  return { end: () => { stopping = true; } };
}
