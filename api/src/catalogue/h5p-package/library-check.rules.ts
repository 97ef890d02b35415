import { access, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type FieldFault, type Texts } from '../../platform/index.js';
import { isPlainPath } from '../h5p/content-path.rules.js';
import { CORE_API } from '../h5p/h5p-config.rules.js';
import { misshapen } from '../h5p/semantics-shape.rules.js';
import { MISSING } from '../h5p/semantics-words.rules.js';

const NOT_JSON: Texts = { nb: 'er ikke JSON', nn: 'er ikkje JSON', en: 'is not JSON' };
const WRONG_SHAPE: Texts = { nb: 'har feil form', nn: 'har feil form', en: 'has the wrong form' };
const NEWER_CORE: Texts = { nb: 'krever en nyere utgave av H5P enn den som er her', nn: 'krev ei nyare utgåve av H5P enn den som er her', en: 'needs a newer H5P than the one here' };
const NO_PATH: Texts = { nb: 'er ikke et filnavn i innholdstypen', nn: 'er ikkje eit filnamn i innhaldstypen', en: 'is not the name of a file in the content type' };

/**
 * What would break those who use a library once it is installed: fields or words that can't be read, scripts and styles that are not there.
 * @param name its folder below `root`, e.g. `H5P.Column-1.18`
 */
export async function libraryFaults(root: string, name: string): Promise<FieldFault[]> {
  const folder = path.join(root, name);
  const faults: FieldFault[] = [];
  const fault = (file: string, message: Texts) => void faults.push({ path: `${name}/${file}`, message });
  const language = await readdir(path.join(folder, 'language')).catch(() => []);
  const words = language.filter((file) => file.endsWith('.json')).map((file) => `language/${file}`);
  const library = await jsonIn(folder, 'library.json');
  if (library === undefined) fault('library.json', MISSING);
  if (library === NO_JSON) fault('library.json', NOT_JSON);
  for (const [place, message] of await assetFaults(folder, library)) fault(`library.json: ${place}`, message);
  if (needsNewerCore(library)) fault('library.json: coreApi', NEWER_CORE);
  const semantics = await jsonIn(folder, 'semantics.json');
  const place = semantics === undefined || semantics === NO_JSON ? undefined : misshapen(semantics);
  if (place) fault(`semantics.json: ${place}`, WRONG_SHAPE);
  if (semantics === NO_JSON) fault('semantics.json', NOT_JSON);
  for (const file of words) {
    const said = await jsonIn(folder, file);
    if (said === NO_JSON) fault(file, NOT_JSON);
    else if (!hasWords(said)) fault(file, WRONG_SHAPE);
  }
  return faults;
}

/** Libraries that a brought one can't be played without. */
export async function needsIn(root: string, name: string): Promise<string[]> {
  const { preloadedDependencies, dynamicDependencies } = ((await jsonIn(path.join(root, name), 'library.json')) ?? {}) as Record<string, unknown>;
  const needed = [preloadedDependencies, dynamicDependencies].flatMap((list): unknown[] => (Array.isArray(list) ? list : []));
  return needed.map((each) => {
    const { machineName, majorVersion, minorVersion } = (each ?? {}) as Record<string, unknown>;
    return `${String(machineName)} ${String(majorVersion)}.${String(minorVersion)}`;
  });
}

function needsNewerCore(library: unknown): boolean {
  const { majorVersion = 0, minorVersion = 0 } = ((library as { coreApi?: unknown } | null | undefined)?.coreApi ?? {}) as { majorVersion?: number; minorVersion?: number };
  return majorVersion > CORE_API.major || (majorVersion === CORE_API.major && minorVersion > CORE_API.minor);
}

async function assetFaults(folder: string, library: unknown): Promise<[string, Texts][]> {
  const { preloadedJs = [], preloadedCss = [] } = (library ?? {}) as { preloadedJs?: unknown; preloadedCss?: unknown };
  const assets = [preloadedJs, preloadedCss].flatMap((list): unknown[] => (Array.isArray(list) ? list : [list])).map((asset) => (asset as { path?: unknown } | null)?.path);
  const found = await Promise.all(assets.map(async (file): Promise<[string, Texts][]> => {
    if (typeof file !== 'string' || !isPlainPath(file)) return [[String(file).slice(0, 100), NO_PATH]];
    return access(path.join(folder, file)).then(() => [], () => [[file, MISSING]]);
  }));
  return found.flat();
}

/** `{ "semantics": […] }`, or nothing. */
const hasWords = (json: unknown): boolean => typeof json === 'object' && json !== null && Array.isArray((json as { semantics?: unknown }).semantics ?? []);

const NO_JSON = Symbol('no JSON');

/** Bytes: parsed, JSON takes many times its size in memory. */
const LARGEST_JSON = 8 * 1024 * 1024;

/** @returns undefined when there is no such file */
async function jsonIn(folder: string, name: string): Promise<unknown> {
  const size = await stat(path.join(folder, name)).then((found) => found.size, () => undefined);
  if (size === undefined) return undefined;
  if (size > LARGEST_JSON) return NO_JSON;
  const text = await readFile(path.join(folder, name), 'utf8');
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return NO_JSON;
  }
}
