/** Both sides name it in every message (api/src/catalogue/h5p-editor/frame-script.rules.ts). */
export const CONTEXT = 'spor-h5p-editor';

/** What the editor's page says: that it listens, that the exercise stands in it, how high it is, and that somebody has changed something. */
export type EditorMessage = { kind: 'ready' | 'loaded' } | { kind: 'height'; height: number } | { kind: 'changed'; params: Record<string, unknown> };

const SMALLEST = 240;
const LARGEST = 20_000;

/** The message of an editor's page; undefined for whatever else is said. Others' programs run there, so nothing is taken at its word. */
export function messageIn(data: unknown): EditorMessage | undefined {
  if (!isObject(data) || data['context'] !== CONTEXT) return undefined;
  const { kind, height, params } = data;
  if (kind === 'ready' || kind === 'loaded') return { kind };
  if (kind === 'height') return typeof height === 'number' && Number.isFinite(height) ? { kind, height: Math.min(Math.max(Math.ceil(height), SMALLEST), LARGEST) } : undefined;
  return kind === 'changed' && isObject(params) ? { kind, params } : undefined;
}

/** Whether two values say the same, whatever order their fields stand in: what comes back from the server is no change. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one).filter((name) => one[name] !== undefined);
  return names.length === Object.keys(other).filter((name) => other[name] !== undefined).length && names.every((name) => isSame(one[name], other[name]));
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
