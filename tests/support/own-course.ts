import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Installation } from './installation.js';
import { ROOT } from './processes.js';

export interface OwnExercise {
  /** Machine name and version, e.g. `Spor.Map 1.0`. */
  readonly library: string;
  readonly params: object;
  /** Made of its name when left out. */
  readonly title?: string;
  /** Only inside another exercise. */
  readonly metadata?: { readonly title: string };
}

interface OwnCourse {
  readonly slug: string;
  /** One lesson for each exercise, called as it is. */
  readonly exercises: Readonly<Record<string, OwnExercise>>;
  /** Films and sounds by their names in the course's `media/`. */
  readonly media?: Readonly<Record<string, string | Buffer>>;
}

/** A content folder with the content types that ship and one course in bokmål. @returns the folder */
export function contentWith({ slug, exercises, media = {} }: OwnCourse): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spor-content-'));
  cpSync(path.join(ROOT, 'content/h5p-types'), path.join(folder, 'h5p-types'), { recursive: true });
  const course = path.join(folder, 'courses', slug);
  for (const inner of ['nb/exercises', 'media']) mkdirSync(path.join(course, inner), { recursive: true });
  const lessons = Object.keys(exercises);
  const write = (name: string, text: string | Buffer) => writeFileSync(path.join(course, name), text);
  write('course.yaml', `key: C90\nminutes: ${lessons.length}\nversion: 1\ncontributes: []\nlessons: [${lessons.join(', ')}]\n`);
  write('nb/course.md', '---\ntitle: Øvelsene\nsummary: Et kurs til test.\noutcomes: [Du kan prøve dem]\n---\nAlle øvelsene.\n');
  for (const [name, { library, params, title = titleOf(name) }] of Object.entries(exercises)) {
    write(`nb/${name}.md`, `---\ntitle: ${title}\nkind: exercise\nminutes: 1\n---\nGjør øvelsen.\n\n::exercise{${name}}\n`);
    write(`nb/exercises/${name}.json`, JSON.stringify({ title, library, params }));
  }
  for (const [name, bytes] of Object.entries(media)) write(`media/${name}`, bytes);
  return folder;
}

/** Publishes such a course: one lesson for each exercise. */
export async function aCourseOf(spor: Installation, slug: string, exercises: OwnCourse['exercises']): Promise<void> {
  const folder = contentWith({ slug, exercises });
  const { code, output } = await spor.operator('import-content', folder);
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(output);
}

const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
