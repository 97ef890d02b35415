// Whether the database was prepared before by this program, with this content.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './build.mjs';

/**
 * When it was, there is nothing to prepare. Only said of a private database: a given one may have been put back to an
 * older state by others. A new private one has a new password, and so a new address.
 *
 * @param {{ dataDirectory: string, environment: NodeJS.ProcessEnv }} where
 * @returns {{ isTheSame: boolean, remember: () => void }}
 */
export function lastPreparation({ dataDirectory, environment }) {
  const file = path.join(dataDirectory, 'prepared');
  const digest = createHash('sha256').update([digestOf(['api', 'content']), environment.DATABASE_URL, environment.SPOR_DEMO].join()).digest('hex');
  return {
    isTheSame: !process.env.DATABASE_URL && readIfThere(file) === digest,
    remember: () => writeFileSync(file, digest),
  };
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
