import { type z } from 'zod';
import { type CatalogueKind } from '../publication/publication.service.js';

/** Which file (relative to the content folder), what is wrong with it, and what to do. */
export interface Remark {
  readonly file: string;
  readonly message: string;
}

export interface ImportedChange {
  readonly kind: CatalogueKind;
  readonly slug: string;
  /** The version's number. */
  readonly number: number;
}

export interface ImportReport {
  /** Content types that were installed or replaced. */
  readonly types: string[];
  readonly changes: ImportedChange[];
  readonly unchanged: number;
  readonly warnings: Remark[];
  /** What has an error is not imported; everything else is. */
  readonly errors: Remark[];
}

/** Gathers remarks while files are read; nothing is thrown, so that an author sees everything at once. */
export class Remarks {
  readonly warnings: Remark[] = [];
  readonly errors: Remark[] = [];

  error(file: string, reason: string, advice = ''): undefined {
    this.errors.push({ file, message: `${reason} ${advice}`.trim() });
    return undefined;
  }

  warn(file: string, reason: string, advice = ''): void {
    this.warnings.push({ file, message: `${reason} ${advice}`.trim() });
  }

  /** @returns the value as the schema has it, or undefined after saying what is wrong with it */
  check<S extends z.ZodType>(file: string, schema: S, value: unknown): z.infer<S> | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) this.error(file, `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}.`);
    return undefined;
  }
}

/** A version's number: the author's, or the next when the author forgot to raise it. */
export function numberOf(written: number, last: number, file: string, remarks: Remarks): number {
  if (written > last) return written;
  remarks.warn(file, `the content has changed, but version is ${written} and ${last} is published; it is published as ${last + 1}.`, `Write version: ${last + 1}.`);
  return last + 1;
}
