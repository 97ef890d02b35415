import { type z } from 'zod';
import { inEvery, type Texts, textsOf } from '../../platform/index.js';
import { type CatalogueKind } from '../publication/subject-tables.sql.js';
import { type Finding } from '../check/finding.rules.js';
import { lineOf, lineWith } from './place.rules.js';
import { type RemarkWords } from './remark-words.rules.js';

/** Words that stand in a file, or the path of a value in it. */
type Where = string | readonly PropertyKey[];

/** Which file (relative to the content folder) and line, what is wrong with it, and what to do. */
export interface Remark {
  readonly file: string;
  /** `form` of what the format itself asks; otherwise what the check found. */
  readonly code: string;
  /** Counted from 1. */
  readonly line: number;
  /** In English, for whoever has the files. */
  readonly message: string;
  /** The same, for an editor. */
  readonly texts: Texts;
  /** What is wrong, without what to do. */
  readonly reason: Texts;
  /** What is meant, when it is known: words that stand in the file, or the path of a value in it. */
  readonly where?: Where;
  /** Whoever lets it stand says why. */
  readonly needsReason?: true;
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

const FORM = 'form';

/** Gathers remarks while files are read; nothing is thrown, so that an author sees everything at once. */
export class Remarks {
  readonly warnings: Remark[] = [];
  readonly errors: Remark[] = [];
  private readonly texts = new Map<string, string>();

  /** Files whose lines can be told. */
  reads(files: ReadonlyMap<string, string>, at: (name: string) => string): void {
    for (const [name, text] of files) this.texts.set(at(name), text);
  }

  /** @param where the words that are meant, or the path of the value; the first line when left out */
  error(file: string, reason: string, advice = '', where?: Where): undefined {
    return this.tell(file, { reason: inEvery(reason), advice: inEvery(advice) }, where);
  }

  /** The same, in the words of whoever writes. */
  tell(file: string, words: RemarkWords, where?: Where): undefined {
    this.errors.push(this.remark(file, FORM, words, where));
    return undefined;
  }

  /** What the check has found in some files. */
  find(findings: readonly Finding[], at: (name: string) => string): void {
    for (const { code, severity, file, words, where, needsReason } of findings) this[severity === 'blocks' ? 'errors' : 'warnings'].push({ ...this.remark(at(file), code, words, where), ...(needsReason && { needsReason }) });
  }

  warn(file: string, reason: string, advice = '', where?: Where): void {
    this.hint(file, { reason: inEvery(reason), advice: inEvery(advice) }, where);
  }

  /** The same, in the words of whoever writes. */
  hint(file: string, words: RemarkWords, where?: Where): void {
    this.warnings.push(this.remark(file, FORM, words, where));
  }

  private remark(file: string, code: string, { reason, advice }: RemarkWords, where?: Where): Remark {
    const texts = { nb: `${reason.nb} ${advice.nb}`.trim(), nn: `${reason.nn} ${advice.nn}`.trim(), en: `${reason.en} ${advice.en}`.trim() };
    return { file, code, line: this.line(file, where), message: texts.en, texts, reason, ...(where !== undefined && { where }) };
  }

  private line(file: string, where?: Where): number {
    const text = this.texts.get(file);
    if (text === undefined || where === undefined) return 1;
    return typeof where === 'string' ? lineWith(text, where) : lineOf(text, where);
  }

  /** @returns the value as the schema has it, or undefined after saying what is wrong with it */
  check<S extends z.ZodType>(file: string, schema: S, value: unknown): z.infer<S> | undefined {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) this.errors.push({ file, code: FORM, line: this.line(file, placeOf(issue)), where: placeOf(issue), ...wordsOf(issue) });
    return undefined;
  }
}

function wordsOf(issue: z.core.$ZodIssue): Pick<Remark, 'message' | 'texts' | 'reason'> {
  const place = issue.path.map(String).join('.');
  const { nb, nn, en } = textsOf(issue);
  const at = (words: string) => (place ? `${place}: ${words}` : words);
  const texts = { nb: at(nb), nn: at(nn), en: at(en) };
  return { message: `${place || 'the file'}: ${issue.message}.`, texts, reason: texts };
}

const placeOf = (issue: z.core.$ZodIssue): PropertyKey[] => (issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path);

/** A version's number: the author's, or the next when the author forgot to raise it. */
export function numberOf(written: number, last: number, file: string, remarks: Remarks): number {
  if (written > last) return written;
  remarks.warn(file, `the content has changed, but version is ${written} and ${last} is published; it is published as ${last + 1}.`, `Write version: ${last + 1}.`);
  return last + 1;
}
