// G3: from the last answer until HR's open dashboard shows the goal's new figure: SSE tells, and the figures are read again.
import { setTimeout as wait } from 'node:timers/promises';
import { COURSE, enrol, stepsOf, take } from './load/course.mjs';
import { aDashboard } from './load/dashboard.mjs';
import { aClient, forEach } from './load/http.mjs';
import { randomFrom } from './random.mjs';
import { demoPerson, Learners } from './setting/people.mjs';
import { percentile } from './statistics.mjs';

export const name = 'latency';
export const goals = ['g3'];
export const about = 'from the last answer to the figure in HR’s open dashboard, idle and at 20 courses completed a second';
export const needsSpor = true;

const A_SECOND = 20;

export async function run({ spor, setting, report, quick, seed }) {
  const client = aClient({ url: spor.url, connections: 32 });
  const learners = await Learners.of(spor.database, COURSE, seed);
  const [scout] = await learners.take(1);
  const steps = await stepsOf(client, scout);
  const [idle, seconds] = quick ? [10, 5] : [60, 60];
  report.tell(`${idle + A_SECOND * seconds} employees take the course up to its last answer`);
  const ready = await almostDone(client, await learners.take(idle + A_SECOND * seconds), steps);
  await spor.drained();
  const finish = (person) => take(client, person, steps.at(-1));

  const dashboard = await aDashboard(spor.url, await demoPerson(spor.database, 'hr'));
  const calm = await oneByOne(dashboard, ready.splice(0, idle), finish, randomFrom(seed));
  report.add({ goal: 'g3', measure: 'finish → HR’s dashboard, idle, p50', value: percentile(calm, 0.5), unit: 'ms' });
  report.add({ goal: 'g3', measure: 'finish → HR’s dashboard, idle, p95', value: percentile(calm, 0.95), unit: 'ms', bar: 250, note: `${calm.length} times` });

  const busy = await steadily(dashboard, ready, finish);
  report.add({ goal: 'g3', measure: `finish → HR’s dashboard, ${A_SECOND} finishes a second, p50`, value: percentile(busy, 0.5), unit: 'ms' });
  report.add({ goal: 'g3', measure: `finish → HR’s dashboard, ${A_SECOND} finishes a second, p95`, value: percentile(busy, 0.95), unit: 'ms', bar: 1000, note: `${busy.length} in ${seconds} s` });
  report.add({ measure: `the same, the slowest`, value: Math.max(...busy), unit: 'ms' });
  dashboard.close();
  client.close();
  setting.loaded = true;
}

/** Everybody takes all but the last step. */
async function almostDone(client, people, steps) {
  const begun = [];
  await forEach(people, 16, async (person) => {
    const one = await enrol(client, person);
    for (const step of steps.slice(0, -1)) await take(client, one, step);
    begun.push(one);
  });
  return begun;
}

/** Each when the last is seen, after a pause of its own: the worker must not be met in step with its clock. */
async function oneByOne(dashboard, people, finish, random) {
  const took = [];
  for (const person of people) {
    await wait(100 + random() * 600);
    const before = dashboard.reached();
    const began = performance.now();
    await finish(person);
    took.push((await dashboard.shows(before + 1)) - began);
  }
  return took;
}

/** One at each beat, whether or not the last is seen; the time runs from the beat, so that a jam counts for all behind it. */
async function steadily(dashboard, people, finish) {
  const before = dashboard.reached();
  const began = performance.now() + 100;
  return Promise.all(
    people.map(async (person, index) => {
      const beat = began + (index * 1000) / A_SECOND;
      await wait(Math.max(0, beat - performance.now()));
      const shown = dashboard.shows(before + index + 1);
      await finish(person);
      return (await shown) - beat;
    }),
  );
}
