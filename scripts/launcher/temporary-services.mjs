// A MariaDB and a Redis that live as long as one piece of work: for tests and measurements.
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onEndRequested } from './end-requests.mjs';
import { unpackedPrograms } from './places.mjs';
import { startServices } from './services.mjs';

/**
 * @template T
 * @param {{ durable: boolean, bufferPool?: string, tell?: (line: string) => void }} wish
 * @param {(environment: NodeJS.ProcessEnv) => Promise<T>} work gets the settings of the services, a data directory and a secret
 * @returns {Promise<T>} when the services are stopped and their files are gone
 */
export async function withTemporaryServices(wish, work) {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'spor-'));
  const dataDirectory = path.join(directory, 'data');
  mkdirSync(dataDirectory);
  let services;
  const cleanUp = async () => {
    await services?.stop();
    rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  onEndRequested(() => cleanUp().finally(() => process.exit(130)));
  try {
    services = await startServices({ dataDirectory: directory, unpackedIn: unpackedPrograms, ...wish, onUnexpectedEnd: (message) => console.error(message) });
    return await work({ ...process.env, ...services.environment, SPOR_DATA_DIR: dataDirectory, SPOR_SECRET: randomBytes(32).toString('base64url') });
  } finally {
    await cleanUp();
  }
}
