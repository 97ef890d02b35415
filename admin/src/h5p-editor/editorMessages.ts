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
  return kind === 'changed' && isObject(params) ? { kind, params: withoutHolders(params) as Record<string, unknown> } : undefined;
}

/** Editors mark places for themselves with a library that is none, and nothing in it (a drop zone is `{ library: 'H5P.DragQuestionDropzone 0.1' }`). The type knows no such field. */
const isMark = (value: Record<string, unknown>): boolean => typeof value['library'] === 'string' && Object.keys(value).length === 1;

const FILE_IN: Record<string, string> = { 'H5P.Image': 'file', 'H5P.Video': 'sources', 'H5P.Audio': 'files' };

/** Where only one kind of medium is installed, the editor puts it in the field unasked: a picture that nobody has chosen. */
function isEmptyMedium({ library, params }: Record<string, unknown>): boolean {
  const file = typeof library === 'string' ? FILE_IN[library.split(' ')[0] ?? ''] : undefined;
  return file !== undefined && isObject(params) && (params[file] === undefined || (Array.isArray(params[file]) && params[file].length === 0));
}

/** Rows of a list stay: an empty one is somebody's, and is told of. */
function withoutHolders(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutHolders);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([name, inner]) => (isObject(inner) && (isMark(inner) || isEmptyMedium(inner)) ? [] : [[name, withoutHolders(inner)]])));
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
