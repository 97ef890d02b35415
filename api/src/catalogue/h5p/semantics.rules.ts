import { type FieldFault } from '../../platform/index.js';
import { group } from './semantics-fields.rules.js';
import { type Walk } from './semantics-walk.rules.js';
import { notInstalled } from './semantics-words.rules.js';

/** One field of a content type's `semantics.json` (h5p.org/semantics). */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly widget?: string;
  readonly optional?: boolean;
  readonly default?: unknown;
  readonly tags?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly decimals?: number;
  readonly maxLength?: number;
  readonly regexp?: { readonly pattern: string; readonly modifiers?: string };
  readonly multiple?: boolean;
  readonly options?: readonly (string | { readonly value?: unknown; readonly name?: string; readonly type?: string; readonly options?: readonly { readonly value: unknown }[] })[];
  readonly fields?: readonly Field[];
  readonly field?: Field;
  readonly isSubContent?: boolean;
  /** A word of the interface, the same in every content of the type. */
  readonly common?: boolean;
}

/** `language/<code>.json` mirrors the semantics by position; only defaults matter here. */
export interface FieldWords {
  readonly default?: unknown;
  readonly fields?: readonly FieldWords[];
  readonly field?: FieldWords;
}

export interface LibraryFields {
  readonly semantics: readonly Field[];
  readonly words: readonly FieldWords[];
}

/** @returns undefined when the library is not installed */
export type LibraryReader = (library: string) => Promise<LibraryFields | undefined>;

export interface Normalised {
  readonly params: Record<string, unknown>;
  /** Every library the parameters use, the main one first. */
  readonly libraries: string[];
  /** Media the parameters refer to, relative to the content's folder. */
  readonly files: string[];
  readonly issues: FieldFault[];
}

export interface NormaliseOptions {
  /** Packages made elsewhere leave out what their type can do without; our own files must not. */
  readonly requireAll: boolean;
}

/**
 * Makes parameters what the content type's semantics says they are, for the H5P library stores whatever it is given:
 * fills in defaults in the content's language, coerces and checks values, drops unknown keys, cleans every string,
 * refuses libraries that are not options and paths that leave the content's folder.
 * Content with issues must not be stored.
 */
export async function normalise(read: LibraryReader, library: string, params: unknown, options: NormaliseOptions): Promise<Normalised> {
  const walk: Walk = { read, requireAll: options.requireAll, libraries: new Set([library]), files: new Set(), issues: [], values: 0 };
  const fields = await read(library);
  if (!fields) return { params: {}, libraries: [library], files: [], issues: [{ path: 'library', message: notInstalled(library) }] };
  const normal = await group(walk, { name: '', type: 'group', fields: fields.semantics }, { fields: fields.words }, params ?? {}, { path: 'params', relaxed: false, depth: 0 });
  return { params: normal, libraries: [...walk.libraries], files: [...walk.files], issues: walk.issues };
}
