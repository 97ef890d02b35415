// Where things lie.
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Everything that is kept between two starts; SPOR_DATA_DIR, or `.data`. */
export const dataDirectory = path.resolve(root, process.env.SPOR_DATA_DIR || '.data');

/** Programs unpacked from packages: one set for start and tests. */
export const unpackedPrograms = path.join(dataDirectory, 'opt');

/** What may be thrown away; `npm ci` throws it away. */
export const cacheDirectory = path.join(root, 'node_modules/.cache');

/** A program of an installed package, without its shell wrapper: `node <path>` works everywhere. */
export const packageFile = (file) => path.join(root, 'node_modules', file);
