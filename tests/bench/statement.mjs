// G2: what one H5P statement costs, with the attempt, what it completes, the competence it leads to and every goal's figure.
// All do the same step before anybody does the next, so that each kind of statement has a cost of its own.
import { aClient, forEach } from './load/http.mjs';
import { COURSE, enrol, stepsOf, take } from './load/course.mjs';
import { Learners } from './setting/people.mjs';
import { cpuWatch } from './setting/process-stat.mjs';
import { percentile, sum } from './statistics.mjs';

export const name = 'statement';
export const goals = ['g2'];
export const about = 'CPU of one H5P statement, with attempt, completion, competence and rollup';
export const needsSpor = true;

const CONNECTIONS = 16;
const BAR_MS = 1.5;
// What a bar is read on: docs/decisions/0021. What ends a course, and the server's own statement, are told without one.
const WORDS = {
  attempted: { said: 'attempted', bar: BAR_MS },
  interacted: { said: 'interacted', bar: BAR_MS },
  answered: { said: 'answered: attempt, some complete a lesson', bar: BAR_MS },
  completing: { said: 'answered: completes course, path or goal' },
  read: { said: 'lesson read (made by the server)' },
};

export async function run({ spor, setting, report, quick, seed }) {
  const phases = await work({ spor, seed, warmUp: quick ? 20 : 120, people: quick ? 40 : 350 });
  setting.loaded = true;
  tell(report, phases);
}

/** So many people take the course; before them some who are not counted, until the programs are warm. */
export async function work({ spor, seed, warmUp = 0, people }) {
  const client = aClient({ url: spor.url, connections: CONNECTIONS });
  const learners = await Learners.of(spor.database, COURSE, seed);
  const [scout] = await learners.take(1);
  const steps = await stepsOf(client, scout);
  if (warmUp) await takeTogether(spor, client, await learners.take(warmUp), steps);
  const phases = await takeTogether(spor, client, await learners.take(people), steps);
  client.close();
  return phases;
}

/** @returns for each step: its kind, how many did it, ms of CPU by process, and how long each answer took */
async function takeTogether(spor, client, people, steps) {
  const begun = [];
  await forEach(people, CONNECTIONS, async (person) => begun.push(await enrol(client, person)));
  const phases = [];
  for (const [index, step] of steps.entries()) {
    const kind = index === steps.length - 1 ? 'completing' : step.kind;
    const used = cpuWatch(spor.pids);
    const took = await forEach(begun, CONNECTIONS, (person) => take(client, person, step));
    if (kind === 'completing') await spor.drained();
    phases.push({ kind, count: begun.length, cpu: used(), took });
  }
  return phases;
}

function tell(report, phases) {
  const every = phases.filter(({ kind }) => kind !== 'read');
  for (const [kind, { said, bar }] of Object.entries(WORDS)) {
    const { programs, api, worker, servers, count } = costOf(phases.filter((phase) => phase.kind === kind));
    report.add({ ...(bar && { goal: 'g2', bar }), measure: `statement ${said}`, value: programs, unit: 'ms CPU', note: `api ${api.toFixed(2)}, worker ${worker.toFixed(2)}; MariaDB and Redis ${servers.toFixed(2)} more; ${count} of them` });
  }
  const { programs, api, worker, servers, count } = costOf(every);
  const took = every.flatMap((phase) => phase.took);
  report.add({ goal: 'g2', measure: 'H5P statement, mean of a whole course', value: programs, unit: 'ms CPU', bar: BAR_MS, note: `api ${api.toFixed(2)}, worker ${worker.toFixed(2)}; MariaDB and Redis ${servers.toFixed(2)} more; ${count} of them` });
  report.add({ measure: `H5P statement answered, p50, ${CONNECTIONS} at a time`, value: percentile(took, 0.5), unit: 'ms' });
  report.add({ measure: `H5P statement answered, p95, ${CONNECTIONS} at a time`, value: percentile(took, 0.95), unit: 'ms' });
}

function costOf(phases) {
  const count = sum(phases.map((phase) => phase.count));
  const each = (...names) => sum(phases.flatMap(({ cpu }) => names.map((process) => cpu[process] ?? 0))) / count;
  return { count, programs: each('api', 'worker'), api: each('api'), worker: each('worker'), servers: each('mariadb', 'redis') };
}
