import { blocks, type Finding } from './finding.rules.js';
import * as says from './check-words.rules.js';

const LIBRARY = /^([\w.]+) \d+\.\d+$/;

/** @param allowed machine names, or a beginning with a star: `Spor.*` */
export const isAllowed = (machineName: string, allowed: readonly string[]): boolean => allowed.some((one) => (one.endsWith('*') ? machineName.startsWith(one.slice(0, -1)) : one === machineName));

/** Content types that this installation has not said yes to; also inside other exercises. */
export function contentTypeFindings(file: string, exercise: unknown, allowed: readonly string[]): Finding[] {
  const refused = new Set([...librariesIn(exercise)].filter((name) => !isAllowed(name, allowed)));
  return [...refused].map((name) => blocks('content-type', file, says.typeNotAllowed(name), name));
}

function* librariesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const name = key === 'library' && typeof inner === 'string' ? LIBRARY.exec(inner)?.[1] : undefined;
    if (name) yield name;
    yield* librariesIn(inner);
  }
}
