import { sha256 } from '../../platform/index.js';

/** What may differ between two copies of one statement (xAPI 1.0.3, Data 2.3.1 and 2.4.1.1; IEEE 9274.1.1, 4.2.4.2). */
const MAY_DIFFER = new Set(['id', 'authority', 'stored', 'timestamp', 'version']);
/** The words for a verb and the description of an activity belong to these, and not to what was said with them. */
const OF_OTHERS: Readonly<Record<string, string>> = { verb: 'display', object: 'definition' };
/** Said or left out, they mean the same. */
const DEFAULT_TYPES = new Set(['Activity', 'Agent']);
/** Lists whose order says nothing. */
const UNORDERED = new Set(['member', 'parent', 'grouping', 'category', 'other']);

/** JSON with its keys in order, so that equal content gives equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, child]) => child !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`).join(',')}}`;
}

/** The hash by which a repeated statement is told from a conflicting one: of what is said, and of who is said to have done it. */
export function contentHash(statement: object, actor: object): Buffer {
  const content = { ...Object.fromEntries(Object.entries(statement).filter(([key]) => !MAY_DIFFER.has(key))), actor };
  return sha256(canonical(essence(content)));
}

/** A statement without what does not count when two are compared. */
function essence(value: unknown, within = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => essence(each, within));
  if (value === null || typeof value !== 'object' || within === 'extensions') return value;
  const entries = Object.entries(value)
    .filter(([key, child]) => key !== OF_OTHERS[within] && !(key === 'objectType' && DEFAULT_TYPES.has(child as string)))
    .map(([key, child]): [string, unknown] => [key, essence(UNORDERED.has(key) && !Array.isArray(child) ? [child] : child, UNORDERED.has(key) ? 'object' : key)]);
  return Object.fromEntries(entries.map(([key, child]) => [key, UNORDERED.has(key) && Array.isArray(child) ? sorted(child) : child]));
}

const sorted = (list: unknown[]): unknown[] => [...list].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));

/** The stored statement as xAPI gives it out: what was received, with what the server assigned laid over it. */
export function assembled(received: string, assigned: string): Record<string, unknown> {
  return { ...(JSON.parse(received) as object), ...(JSON.parse(assigned) as object) };
}
