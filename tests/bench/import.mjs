// How long it takes to bring a large catalogue in from files, and to find that nothing in it is new.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeContent } from './generate/content-folder.mjs';
import { runToEnd } from './setting/program.mjs';

export const name = 'import';
export const goals = ['import'];
export const about = 'import-content with 500 courses and 10,000 exercises, new and unchanged';
export const needsSpor = true;

const LARGE = { courses: 500, exercises: 10_000 };
const SMALL = { courses: 20, exercises: 400 };
const BAR_S = { new: 60, unchanged: 2 };

export async function run({ spor, report, quick, seed }) {
  const size = quick ? SMALL : LARGE;
  const folder = mkdtempSync(path.join(spor.folder, 'content-'));
  writeContent({ folder, ...size, seed });
  try {
    for (const [state, bar] of Object.entries(BAR_S)) {
      const seconds = await imported(folder);
      report.add({ goal: 'import', measure: `import of a whole catalogue, ${state}`, value: seconds, unit: 's', bar, note: await told(spor.database) });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns seconds from the command to its end, with the program's own start in it */
async function imported(folder) {
  const began = performance.now();
  await runToEnd(['api/dist/cli.js', 'import-content', folder], { ...process.env });
  return (performance.now() - began) / 1000;
}

async function told(database) {
  const [[{ courses }]] = await database.query("SELECT COUNT(*) AS courses FROM course c JOIN course_version v ON v.course_id = c.id WHERE c.slug LIKE 'stort-kurs-%'");
  const [[{ exercises }]] = await database.query("SELECT COUNT(*) AS exercises FROM exercise e JOIN course_version v ON v.id = e.course_version_id JOIN course c ON c.id = v.course_id WHERE c.slug LIKE 'stort-kurs-%'");
  return `${courses} courses and ${exercises} exercises are there`;
}
