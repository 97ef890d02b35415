import { createContext, useContext, useState, type ComponentType, type ReactNode } from 'react';
import { afterPress } from '../layout/afterPress.js';
import { type Field, type FieldsOf } from './rules/field.js';
import { type Scope } from './rules/scope.js';
import { type Path, type Value } from './rules/value.js';

export interface UploadedFile {
  readonly path: string;
  readonly mime: string;
  readonly width?: number;
  readonly height?: number;
}

export interface FieldProps {
  readonly field: Field;
  readonly value: unknown;
  readonly path: Path;
}

/** What every part of the form needs of the whole. */
export interface Form {
  readonly fields: readonly Field[];
  readonly fieldsOf: FieldsOf;
  /** Whether a library could not be read, so that nobody waits for it. */
  isLost(library: string): boolean;
  readonly change: (path: Path, value: unknown) => void;
  /** A change of several places at once. @returns what came of it */
  readonly update: (next: (params: Value) => Value) => Value;
  /** The parameters of this very moment, also between two drawings. */
  readonly latest: () => Value;
  /** @param left whether somebody has been in the field; before that it is quiet */
  issueAt(path: Path, left: boolean): string | undefined;
  /** How many faults are told of at a path and below. */
  issuesWithin(path: Path): number;
  /** Where a link to a fault leads: everything folded around it opens. A higher turn is a new request. */
  readonly revealed: { readonly path: string; readonly turn: number };
  readonly idOf: (path: Path) => string;
  readonly say: (words: string) => void;
  readonly keepFile: (file: File) => Promise<UploadedFile>;
  readonly fileUrl: (path: string) => string | undefined;
  /** What is known of a file besides. */
  readonly about: ((path: string) => ReactNode) | undefined;
  /** Draws any field; here because groups, lists and libraries hold fields again. */
  readonly Field: ComponentType<FieldProps>;
}

export const FormContext = createContext<Form | undefined>(undefined);
export const ScopeContext = createContext<Scope | undefined>(undefined);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('a field outside of a form');
  return form;
}

export interface Told {
  readonly id: string;
  readonly message: string | undefined;
  readonly onBlur: () => void;
}

/** A field's name in the page, and what is wrong with it once it has been left. */
export function useTold(path: Path): Told {
  const form = useForm();
  const [left, setLeft] = useState(false);
  return { id: form.idOf(path), message: form.issueAt(path, left), onBlur: () => afterPress(() => setLeft(true)) };
}

/** Ids of what is said about a field, for `aria-describedby`. */
export const describedBy = ({ id, message }: Pick<Told, 'id' | 'message'>, { description }: Field, more?: string): string | undefined =>
  [description && `${id}-about`, more && `${id}-more`, message && `${id}-error`].filter(Boolean).join(' ') || undefined;
