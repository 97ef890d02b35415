import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Installation } from './installation.js';
import { ROOT } from './processes.js';

export interface OwnExercise {
  /** Of the exercise and of its lesson. */
  readonly slug: string;
  readonly title: string;
  readonly library: string;
  readonly params: object;
}

/**
 * Publishes a course of these exercises, one in each lesson, with the content types as they stand in `content/`.
 * @param media films and sounds by their names in the course's folder `media/`
 */
export async function aCourseOf(spor: Installation, slug: string, exercises: readonly OwnExercise[], media: Readonly<Record<string, string | Buffer>> = {}): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spor-course-'));
  const course = path.join(folder, 'courses', slug);
  mkdirSync(path.join(course, 'nb/exercises'), { recursive: true });
  cpSync(path.join(ROOT, 'content/h5p-types'), path.join(folder, 'h5p-types'), { recursive: true });
  writeFileSync(path.join(course, 'course.yaml'), `key: EGET\nminutes: 20\nversion: 1\ncontributes: []\nlessons: [${exercises.map((exercise) => exercise.slug).join(', ')}]\n`);
  writeFileSync(path.join(course, 'nb/course.md'), '---\ntitle: Eget kurs\nsummary: Til prøve.\noutcomes: [Du kan prøve.]\n---\nTil prøve.\n');
  for (const { slug: name, title, library, params } of exercises) {
    writeFileSync(path.join(course, `nb/${name}.md`), `---\ntitle: ${title}\nkind: exercise\nminutes: 4\n---\nGjør øvelsen.\n\n::exercise{${name}}\n`);
    writeFileSync(path.join(course, `nb/exercises/${name}.json`), JSON.stringify({ title, library, params }));
  }
  mkdirSync(path.join(course, 'media'));
  for (const [name, bytes] of Object.entries(media)) writeFileSync(path.join(course, 'media', name), bytes);
  const { code, output } = await spor.operator('import-content', folder);
  rmSync(folder, { recursive: true });
  if (code !== 0) throw new Error(output);
}
