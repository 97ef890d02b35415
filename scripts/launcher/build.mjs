// What is built from what, and building it when it is out of date.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDirectory, packageFile, root } from './places.mjs';
import { lastLinesOf, run } from './processes.mjs';

const TSC = packageFile('typescript/bin/tsc');
const VITE = packageFile('vite/bin/vite.js');
const EVERY_BUILD = ['package-lock.json', 'tsconfig.base.json', 'scripts/launcher/build.mjs'];

/**
 * One thing that is built.
 * @typedef {{ name: string, from: string[], makes: string[], build: (out: { missing: boolean }) => Promise<void> }} Build
 *   from, makes: files or folders under the root
 */

/** @type {Build} */
export const server = {
  name: 'server',
  from: ['api', 'workers', ...EVERY_BUILD],
  makes: ['api/dist/main.js', 'api/dist/cli.js', 'workers/dist/main.js'],
  build: ({ missing }) => compile(['api', 'workers'], missing),
};

/** The front ends take only types from the api, and types leave no trace in what Vite builds. */
const frontEnd = (name) => ({
  name,
  from: [name, ...EVERY_BUILD],
  makes: [`${name}/dist/index.html`],
  build: () => tool([VITE, 'build', '--logLevel', 'warn'], path.join(root, name)),
});

/** @type {Build} */
export const learn = frontEnd('learn');
/** @type {Build} */
export const admin = frontEnd('admin');
export const everything = [server, learn, admin];

const stampFile = ({ name }) => path.join(cacheDirectory, 'spor', `${name}.built-from`);
const isMissing = ({ makes }) => makes.some((file) => !existsSync(path.join(root, file)));

/** @param {Build} what */
export function isUpToDate(what) {
  return !isMissing(what) && existsSync(stampFile(what)) && readFileSync(stampFile(what), 'utf8') === digestOf(what.from);
}

/** Builds what is out of date, at the same time. */
export const bringUpToDate = (builds = everything) => Promise.all(builds.filter((what) => !isUpToDate(what)).map(buildOne));

/** The digest is taken before building: what is changed meanwhile is built next time. */
async function buildOne(what) {
  const digest = digestOf(what.from);
  await what.build({ missing: isMissing(what) });
  mkdirSync(path.dirname(stampFile(what)), { recursive: true });
  writeFileSync(stampFile(what), digest);
}

/** The type checker over every workspace; it also writes what the server runs. */
export const typecheck = () => compile([], isMissing(server));

/** tsc does not look whether what it once wrote is still there: --force when it is not. */
const compile = (projects, force) => tool([TSC, '-b', ...(force ? ['--force'] : []), ...projects]);

/** @throws with what the tool said when it is not satisfied */
export async function tool(args, cwd = root) {
  const outcome = await run(process.execPath, args, { cwd });
  if (outcome.status === 0) return;
  const said = lastLinesOf(`${outcome.stdout}\n${outcome.stderr}`, 60);
  throw new Error(`${path.relative(root, args[0])} ${args.slice(1).join(' ')} (${outcome.status}):\n${said}`);
}

/** One digest of the names and contents of all files in these places under the root. */
export function digestOf(places) {
  const digest = createHash('sha256');
  for (const file of places.flatMap(filesIn)) digest.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return digest.digest('hex');
}

/** Files in a fixed order, without what is made or fetched. */
function filesIn(place) {
  const found = statSync(path.join(root, place), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [place] : [];
  const names = readdirSync(path.join(root, place)).filter((name) => !NOT_SOURCE.has(name)).sort();
  return names.flatMap((name) => filesIn(`${place}/${name}`));
}

const NOT_SOURCE = new Set(['dist', 'node_modules']);
