import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');
export const API = path.join(ROOT, 'api/src');

/** Each context may import those to its left, and only through their index. */
export const CONTEXTS = ['platform', 'people', 'records', 'catalogue', 'learning', 'practice', 'competence', 'insight'];

export interface SourceFile {
  /** Relative to the folder asked for, with `/`. */
  readonly file: string;
  readonly text: string;
}

export function sources(folder: string, pattern = /\.tsx?$/): SourceFile[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => pattern.test(file) && !/(^|\/)(node_modules|dist)\//.test(file));
  const files = all.filter((file) => statSync(path.join(folder, file)).isFile());
  return files.map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }));
}

export const api = sources(API);
export const product = api.filter(({ file }) => !file.endsWith('.spec.ts'));

export const contextOf = (file: string): string | undefined => CONTEXTS.find((context) => file.startsWith(`${context}/`));

export interface Import {
  readonly file: string;
  /** A package's name, or a path relative to api/src. */
  readonly target: string;
}

export const importsOf = (files: readonly SourceFile[]): Import[] =>
  files.flatMap(({ file, text }) =>
    [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, target = '']) => ({
      file,
      target: target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target).replace(/\.js$/, '.ts') : target,
    })),
  );
