import type { FileContent } from '../draft.types.js';

/** What a file says, as lines that can be read and compared: values without the signs around them, a text line by line. */
export const linesOf = (content: FileContent | null): string[] => (content === null ? [] : told(content));

function told(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(told);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(told);
  if (typeof value === 'boolean' || value === null || value === undefined) return [];
  return String(value).split('\n');
}
