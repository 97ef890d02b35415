// The settings that api, worker and the operator's command get from the launcher.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDirectory } from './places.mjs';

/**
 * What the user has set always counts; the rest makes a demo for a newcomer.
 * @param {{ dataDirectory: string, services: { DATABASE_URL: string, REDIS_URL: string }, port?: number }} wish
 */
export function programEnvironment({ dataDirectory, services, port }) {
  return {
    NODE_ENV: 'development',
    SPOR_DEMO: wantsDemo() ? '1' : '0',
    NODE_COMPILE_CACHE: path.join(cacheDirectory, 'node'), // Node 22 and later start faster with it
    ...withoutEmpty(process.env),
    ...services,
    ...(port === undefined ? {} : { PORT: String(port) }),
    SPOR_DATA_DIR: dataDirectory,
    SPOR_SECRET: process.env.SPOR_SECRET || secretOf(dataDirectory),
  };
}

/** Everywhere but in production: demo accounts have a known password. */
export const wantsDemo = () => (process.env.SPOR_DEMO ? process.env.SPOR_DEMO === '1' : process.env.NODE_ENV !== 'production');

/** compose files say "not set" with an empty value. */
const withoutEmpty = (variables) => Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));

/** Made once for each data directory, so that sessions survive a restart. */
function secretOf(dataDirectory) {
  const file = path.join(dataDirectory, 'secret');
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8');
}
