import { sha256 } from '../../platform/index.js';

/** What may differ between two copies of one statement (xAPI 1.0.3, Data 2.2 and 2.3.1: "Statement Immutability"). */
const MAY_DIFFER = new Set(['id', 'actor', 'authority', 'stored', 'timestamp', 'version', 'attachments']);

/** JSON with its keys in order, so that equal content gives equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, child]) => child !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`).join(',')}}`;
}

/** The hash by which a repeated statement is told from a conflicting one: of its content and of who is said to have done it. */
export function contentHash(statement: object, actor: object): Buffer {
  const content = Object.entries(statement).filter(([key]) => !MAY_DIFFER.has(key));
  return sha256(canonical([...content.sort(([a], [b]) => (a < b ? -1 : 1)), actor]));
}

/** The stored statement as xAPI gives it out: what was received, with what the server assigned laid over it. */
export function assembled(received: string, assigned: string): Record<string, unknown> {
  return { ...(JSON.parse(received) as object), ...(JSON.parse(assigned) as object) };
}
