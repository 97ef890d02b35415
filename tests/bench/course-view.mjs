// G7: what the learner's course page costs the server: every request that learn/src makes for it.
import { aClient, forEach } from './load/http.mjs';
import { COURSE, enrol, stepsOf, take } from './load/course.mjs';
import { Learners } from './setting/people.mjs';
import { cpuWatch } from './setting/process-stat.mjs';
import { percentile } from './statistics.mjs';

export const name = 'course-view';
export const goals = ['g7'];
export const about = 'CPU and time of all that the learner’s course page asks the api';
export const needsSpor = true;

/** learn/src/parts/SignedIn.tsx and learn/src/pages/Course.tsx; the weight measurement counts what a browser really asks. */
const ASKED = ['/api/sign-in/viewer', `/api/my-learning/courses/${COURSE}`];
/** A twentieth and a fifth of what Moodle takes on the same machine (44 ms CPU, p95 51 ms). */
const BARS = { cpuMs: 2.2, p95Ms: 10.2 };

export async function run({ spor, report, quick, seed }) {
  const client = aClient({ url: spor.url, connections: 8 });
  const learners = await Learners.of(spor.database, COURSE, seed + 1);
  const people = await learners.take(quick ? 10 : 60);
  const steps = await stepsOf(client, people[0]);
  await forEach(people.slice(1), 8, async (person, index) => begin(client, person, steps.slice(0, index % steps.length)));
  const view = async (person) => void (await Promise.all(ASKED.map((path) => client.get(path, person))));
  const views = (count) => Array.from({ length: count }, (_, index) => people[index % people.length]);
  await forEach(views(quick ? 100 : 1_500), 8, view);

  const used = cpuWatch(spor.pids);
  const counted = views(quick ? 300 : 3_000);
  await forEach(counted, 8, view);
  const { api, mariadb = 0 } = used();
  const alone = await forEach(views(quick ? 50 : 500), 1, view);
  const line = await openLine(spor, people, quick ? 50 : 500);
  client.close();

  report.add({ goal: 'g7', measure: 'course page, its requests together', value: api / counted.length, unit: 'ms CPU', bar: BARS.cpuMs, note: `${ASKED.length} requests; MariaDB ${(mariadb / counted.length).toFixed(2)} more` });
  report.add({ goal: 'g7', measure: 'course page, and opening the live line', value: api / counted.length + line, unit: 'ms CPU', bar: BARS.cpuMs, note: 'opened once, 0.8 s after the page' });
  report.add({ goal: 'g7', measure: 'course page, p95, one at a time', value: percentile(alone, 0.95), unit: 'ms', bar: BARS.p95Ms });
  report.add({ measure: 'course page, p50, one at a time', value: percentile(alone, 0.5), unit: 'ms' });
}

/** Somewhere in the course, each somewhere else. */
async function begin(client, person, steps) {
  const begun = await enrol(client, person);
  for (const step of steps) await take(client, begun, step);
}

/** @returns ms of the api's CPU for opening a line of live events and closing it */
async function openLine(spor, people, times) {
  const used = cpuWatch({ api: spor.pids.api });
  await forEach(Array.from({ length: times }, (_, index) => people[index % people.length]), 8, async ({ cookie }) => {
    const stop = new AbortController();
    const line = await fetch(`${spor.url}/api/live?missed=1800`, { headers: { cookie, accept: 'text/event-stream' }, signal: stop.signal });
    if (line.status !== 200) throw new Error(`/api/live: ${line.status}`);
    stop.abort();
  });
  return used().api / times;
}
