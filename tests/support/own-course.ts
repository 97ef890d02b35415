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

/** A unit of a course package among the course's media. */
export interface OwnUnit {
  readonly title: string;
  /** `media/brann.zip` */
  readonly package: string;
  readonly unit: string;
}

interface OwnCourse {
  readonly slug: string;
  /** One lesson for each exercise, called as it is. */
  readonly exercises: Readonly<Record<string, OwnExercise | OwnUnit>>;
  /** Films and sounds by their names in the course's `media/`. */
  readonly media?: Readonly<Record<string, string | Buffer>> | undefined;
  /** What completing it is evidence of: `{ competence: K1, level: 1 }`; nothing when left out. */
  readonly contributes?: string | undefined;
  /** Files of further content types, by their names under `h5p-types/`. */
  readonly types?: Readonly<Record<string, string>> | undefined;
}

/** A content folder with the content types that ship and one course in bokmål. @returns the folder */
function contentWith({ slug, exercises, media = {}, types = {}, contributes = '' }: OwnCourse): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spor-content-'));
  cpSync(path.join(ROOT, 'content/h5p-types'), path.join(folder, 'h5p-types'), { recursive: true });
  for (const [name, text] of Object.entries(types)) {
    mkdirSync(path.dirname(path.join(folder, 'h5p-types', name)), { recursive: true });
    writeFileSync(path.join(folder, 'h5p-types', name), text);
  }
  const course = path.join(folder, 'courses', slug);
  for (const inner of ['nb/exercises', 'media']) mkdirSync(path.join(course, inner), { recursive: true });
  const lessons = Object.keys(exercises);
  const write = (name: string, text: string | Buffer) => writeFileSync(path.join(course, name), text);
  write('course.yaml', `key: C90\nminutes: ${lessons.length}\nversion: 1\ncontributes: [${contributes}]\nowner: Fagansvarlig\nreview: 2099-12-31\nlicence: CC-BY-4.0\nattribution: Lier kommune\nlessons: [${lessons.join(', ')}]\n`);
  write('nb/course.md', '---\ntitle: Øvelsene\nsummary: Et kurs til test.\noutcomes: [Du kan prøve dem]\n---\nAlle øvelsene.\n');
  for (const [name, exercise] of Object.entries(exercises)) {
    const { title = titleOf(name) } = exercise;
    write(`nb/${name}.md`, `---\ntitle: ${title}\nkind: exercise\nminutes: 1\n---\nGjør øvelsen.\n\n::exercise{${name}}\n`);
    write(`nb/exercises/${name}.json`, JSON.stringify('package' in exercise ? exercise : { title, library: exercise.library, params: exercise.params }));
  }
  for (const [name, bytes] of Object.entries(media)) write(`media/${name}`, bytes);
  return folder;
}

/** Publishes such a course. */
export async function aCourseOf(spor: Installation, slug: string, exercises: OwnCourse['exercises'], more: Pick<OwnCourse, 'media' | 'types' | 'contributes'> = {}): Promise<void> {
  const folder = contentWith({ slug, exercises, ...more });
  const { code, output } = await spor.operator('import-content', folder);
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(output);
}

const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A content type that shows a text, and never says that anybody is done with it: `Test.Silent 1.0`. */
export const SILENT_TYPE: Readonly<Record<string, string>> = {
  'Test.Silent-1.0/library.json': JSON.stringify({ title: 'Silent', machineName: 'Test.Silent', majorVersion: 1, minorVersion: 0, patchVersion: 0, runnable: 1, coreApi: { majorVersion: 1, minorVersion: 24 }, preloadedJs: [{ path: 'silent.js' }] }),
  'Test.Silent-1.0/semantics.json': JSON.stringify([{ name: 'text', type: 'text', label: 'Text' }]),
  'Test.Silent-1.0/silent.js': `window.Test = window.Test || {};
Test.Silent = function (params) { H5P.EventDispatcher.call(this); this.params = params; };
Test.Silent.prototype = Object.create(H5P.EventDispatcher.prototype);
Test.Silent.prototype.attach = function ($container) { $container.text(this.params.text); this.setActivityStarted(); };`,
};
