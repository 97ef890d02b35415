// The processes of the database and the queue, so that their share of the work can be told.
import { readFileSync } from 'node:fs';
import { Redis } from 'ioredis';

/** @returns {Promise<{ mariadb?: number, redis?: number }>} those that run on this machine */
export async function servers(database, redisUrl) {
  const [[row]] = await database.query("SHOW VARIABLES LIKE 'pid_file'");
  const found = { mariadb: numberIn(() => readFileSync(row.Value, 'utf8')), redis: await redisProcess(redisUrl) };
  return Object.fromEntries(Object.entries(found).filter(([, pid]) => pid > 0));
}

async function redisProcess(redisUrl) {
  const url = new URL(redisUrl);
  const redis = url.protocol === 'unix:' ? new Redis({ path: url.pathname }) : new Redis(redisUrl);
  const told = await redis.info('server');
  redis.disconnect();
  return numberIn(() => told.match(/process_id:(\d+)/)?.[1]);
}

function numberIn(read) {
  try {
    return Number(read());
  } catch {
    return 0;
  }
}
