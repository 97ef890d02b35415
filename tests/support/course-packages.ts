import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Client } from './client.js';
import { ROOT } from './processes.js';
import { type ZipPart, zipOf } from './zip.js';

/** The files of one of the packages in `tests/course-packages`. */
export function partsOf(name: 'scorm12' | 'scorm2004' | 'cmi5'): ZipPart[] {
  const folder = path.join(ROOT, 'tests/course-packages', name);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ parentPath, name: file }) => path.join(parentPath, file)).map((file) => ({ name: path.relative(folder, file), data: readFileSync(file) }));
}

export const aCoursePackage = (name: 'scorm12' | 'scorm2004' | 'cmi5', more: readonly ZipPart[] = []): Buffer => zipOf([...partsOf(name), ...more]);

const FACTS = 'owner=Brannvesenet&licence=CC-BY-4.0&attribution=Foto%3A%20Kari';

export function uploadCoursePackage(client: Client, file: Buffer, facts = FACTS) {
  const form = new FormData();
  form.append('package', new Blob([new Uint8Array(file)]), 'kurs.zip');
  return client.post(`/api/course-packages?${facts}`, form);
}

/** Content of a course with a lesson for each unit of a package, as `import-content` takes it. */
export const unitExercise = (title: string, file: string, unit: string) => ({ title, package: `media/${file}`, unit });
