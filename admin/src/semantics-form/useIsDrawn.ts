import type { Language } from '../types.js';
import { isDrawn } from './rules/drawn.js';
import { useLibraries } from './useLibraries.js';

const NOTHING = {};

/** Whether a type is made by placing things; undefined until its fields have been read. */
export function useIsDrawn(library: string, language: Language): boolean | undefined {
  const fields = useLibraries(library, NOTHING, language).fieldsOf(library);
  return fields && isDrawn(fields);
}
