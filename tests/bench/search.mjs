// How long searching takes in a large catalogue, and what reading it for search costs.
import path from 'node:path';
import { aClient, forEach } from './load/http.mjs';
import { growCourses } from './generate/courses.mjs';
import { aWriter, misspelt } from './generate/norwegian-text.mjs';
import { randomFrom } from './random.mjs';
import { demoPerson } from './setting/people.mjs';
import { cpuWatch, memoryOf } from './setting/process-stat.mjs';
import { runToEnd } from './setting/program.mjs';
import { percentile } from './statistics.mjs';

export const name = 'search';
export const goals = ['search'];
export const about = 'search, the catalogue’s lists and a course page with 500 courses and 10,000 exercises';
export const needsSpor = true;

const BAR_MS = 100;
const BAR_MB = 250;
const LARGE = { courses: 500, exercises: 10_000 };
const SMALL = { courses: 40, exercises: 400 };
const LISTS = { courses: 'title', lessons: 'courseTitle', exercises: 'title', 'learning-paths': 'title', toolkits: 'title' };

export async function run({ spor, report, quick, seed }) {
  const size = quick ? SMALL : LARGE;
  await growCourses({ database: spor.database, ...size, seed });
  await readForSearch({ spor, report, size });
  const client = aClient({ url: spor.url, connections: 8 });
  const [employee, editor] = [await demoPerson(spor.database, 'ansatt'), await demoPerson(spor.database, 'redaktor')];
  const times = quick ? 40 : 400;
  const measure = async (measureName, person, paths, { atATime = 1, ...bar } = { bar: BAR_MS }) => {
    await forEach(paths.slice(0, 20), atATime, (one) => client.get(one, person));
    const used = cpuWatch(spor.pids);
    const took = await forEach(paths, atATime, (one) => client.get(one, person));
    const { api, mariadb = 0 } = used();
    report.add({ goal: 'bar' in bar ? 'search' : '', measure: measureName, value: percentile(took, 0.95), unit: 'ms', ...bar, note: `p50 ${percentile(took, 0.5).toFixed(1)}; CPU api ${(api / paths.length).toFixed(1)}, MariaDB ${(mariadb / paths.length).toFixed(1)} ms` });
  };
  const asked = searches(seed, times);
  for (const [kind, words] of Object.entries(asked)) await measure(`search, ${kind}, p95`, employee, words.map(searchFor));
  await measure('search, all of these, 4 at a time, p95', employee, Object.values(asked).flat().map(searchFor), { atATime: 4 });
  for (const [list, sort] of Object.entries(LISTS)) await measure(`list of ${list}, p95`, editor, pages(list, sort, times / 4));
  for (const list of ['courses', 'lessons', 'exercises']) await measure(`list of ${list}, searched, p95`, editor, asked['one word'].slice(0, times / 4).map((q) => listOf(list, 'id', 0, { q })));
  await measure('a course page, p95', employee, Array.from({ length: times / 4 }, (_, index) => `/api/my-learning/courses/kurs-${index % size.courses}`));
  client.close();
  const { now, highest } = memoryOf(spor.pids.api);
  report.add({ goal: 'search', measure: 'resident memory of the api after it', value: now, unit: 'MB', bar: BAR_MB, note: `at most ${highest.toFixed(0)}` });
}

/** As `npm start` does it with what is new. */
async function readForSearch({ spor, report, size }) {
  report.tell(`${size.courses} courses are read for search`);
  const began = performance.now();
  await runToEnd([path.join('api/dist/cli.js'), 'prepare'], { ...process.env });
  const seconds = (performance.now() - began) / 1000;
  const [[{ things }]] = await spor.database.query('SELECT COUNT(*) AS things FROM search_thing');
  const [[{ postings }]] = await spor.database.query('SELECT COUNT(*) AS postings FROM search_posting');
  const [[{ words }]] = await spor.database.query('SELECT COUNT(*) AS words FROM search_word');
  await spor.database.query('ANALYZE TABLE search_thing, search_posting, search_word');
  const [[{ bytes }]] = await spor.database.query("SELECT SUM(data_length + index_length) AS bytes FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name LIKE 'search%'");
  report.add({ measure: 'reading all of it for search', value: seconds, unit: 's', note: `${things} things, ${postings} stems in them, ${words} words; ${(bytes / 1e6).toFixed(0)} MB in the database` });
}

/** The same for the same seed. */
function searches(seed, times) {
  const random = randomFrom(seed + 7);
  const writer = aWriter(random);
  const make = (word) => Array.from({ length: times }, word);
  return {
    'one word': make(() => writer.word()),
    'three words': make(() => `${writer.word()} ${writer.word()} ${writer.word()}`),
    misspelt: make(() => misspelt(longWord(writer), random)),
    'half a word': make(() => longWord(writer).slice(0, 4)),
  };
}

function longWord(writer) {
  for (;;) {
    const word = writer.word();
    if (word.length > 5) return word;
  }
}

const searchFor = (q) => `/api/search?q=${encodeURIComponent(q)}`;
const listOf = (list, sort, page, filter) => `/api/${list}?${new URLSearchParams({ sort: JSON.stringify([sort, 'ASC']), range: JSON.stringify([page * 25, page * 25 + 24]), filter: JSON.stringify(filter) })}`;
const pages = (list, sort, times) => Array.from({ length: times }, (_, page) => listOf(list, sort, page % 10, {}));
