import { type Field, type LibraryReader } from '../h5p/semantics.rules.js';
import { lines, plainText } from './plain-text.rules.js';

const DEEPEST = 60;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * What the learner reads in an exercise. Its type's semantics say which of the parameters are texts, and which are words of
 * the interface (`common`), settings or keys: nobody looks for «Sjekk svaret».
 */
export async function exerciseText(read: LibraryReader, library: string, params: unknown): Promise<string> {
  return lines(await ofLibrary(read, library, params, 0));
}

async function ofLibrary(read: LibraryReader, library: string, params: unknown, depth: number): Promise<string[]> {
  const fields = await read(library);
  return fields ? ofGroup(read, fields.semantics, params, depth) : [];
}

async function ofGroup(read: LibraryReader, fields: readonly Field[], value: unknown, depth: number): Promise<string[]> {
  const given = isObject(value) ? value : {};
  return (await Promise.all(fields.map((field) => ofField(read, field, given[field.name], depth + 1)))).flat();
}

async function ofField(read: LibraryReader, field: Field, value: unknown, depth: number): Promise<string[]> {
  if (value === undefined || value === null || field.common || depth > DEEPEST) return [];
  if (field.type === 'text') return isRead(field) && typeof value === 'string' ? [plainText(value)] : [];
  if (field.type === 'list') return Array.isArray(value) && field.field ? (await Promise.all(value.map((item) => ofField(read, field.field as Field, item, depth + 1)))).flat() : [];
  if (field.type === 'library') return isObject(value) && typeof value['library'] === 'string' ? ofLibrary(read, value['library'], value['params'], depth + 1) : [];
  if (field.type !== 'group') return [];
  // H5P stores a group of one field as that field's value.
  const only = field.fields?.length === 1 && !field.isSubContent ? field.fields[0] : undefined;
  return only && !(isObject(value) && Object.hasOwn(value, only.name)) ? ofField(read, only, value, depth + 1) : ofGroup(read, field.fields ?? [], value, depth);
}

/** A text that must have a certain form is a key or a code. */
const isRead = ({ regexp, widget }: Field): boolean => !regexp && widget !== 'none';
