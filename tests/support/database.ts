import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBinaries } from '../../scripts/launcher/binaries.mjs';
import { mariadbUrl, startMariadb } from '../../scripts/launcher/mariadb.mjs';

export interface OwnDatabase {
  readonly url: string;
  start(): Promise<void>;
  /** As when the power goes: nothing is said to it, nothing is tidied up. */
  kill(): Promise<void>;
  remove(): Promise<void>;
}

/** A MariaDB of the test's own that keeps what it has committed, to be killed and started again. */
export async function aDatabase(): Promise<OwnDatabase> {
  const dataDirectory = mkdtempSync(path.join(os.tmpdir(), 'spor-mariadb-'));
  const { mariadb: program } = await ensureBinaries({ needed: ['mariadb'], unpackedIn: path.join(dataDirectory, 'opt'), tell: () => undefined });
  let running = await startMariadb({ dataDirectory, program, durable: true });
  const kill = () =>
    new Promise<void>((resolve) => {
      running.child.once('exit', () => resolve());
      running.child.kill('SIGKILL');
    });
  return {
    url: mariadbUrl(dataDirectory),
    start: async () => void (running = await startMariadb({ dataDirectory, program, durable: true })),
    kill,
    remove: async () => {
      await kill();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
