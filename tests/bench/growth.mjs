// G11: what more people do to the memory of api and worker, and what a list of all of them takes. Each time with new processes and the same work.
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { growTo } from './generate/municipalities.mjs';
import { COURSE } from './load/course.mjs';
import { demoPerson } from './setting/people.mjs';
import { cpuOf, memoryOf } from './setting/process-stat.mjs';
import { work } from './statement.mjs';

export const name = 'growth';
export const goals = ['g11'];
export const about = 'memory of api and worker with more employees (--employees), and of an export of all';
export const needsSpor = true;

const PROGRAMS = ['api', 'worker'];
const SETTLES_MS = 6_000;
const MOST_GROWTH = 1.1;
const MOST_FOR_EXPORT_MB = 64;

export async function run({ spor, report, quick, seed, employees }) {
  const few = await anotherLife({ spor, seed, quick });
  const [[{ there }]] = await spor.database.query('SELECT COUNT(*) AS there FROM employee');
  report.tell(`municipalities are written until there are ${employees} employees`);
  await spor.end();
  const began = performance.now();
  const { municipalities } = await growTo({ database: spor.database, employees, seed, course: COURSE });
  report.tell(`${municipalities.length} municipalities in ${Math.round((performance.now() - began) / 1000)} s`);
  await spor.begin();
  const many = await anotherLife({ spor, seed: seed + 1, quick });
  for (const program of PROGRAMS) {
    const note = `${few[program].toFixed(0)} MB with ${there} employees, ${many[program].toFixed(0)} with ${employees}`;
    report.add({ goal: 'g11', measure: `resident memory of the ${program}, with more employees`, value: many[program] / few[program], unit: '×', bar: MOST_GROWTH, note });
  }
  await exportAll({ spor, report, municipalities });
}

/** New processes, the work of the bench, and a rest. @returns resident memory in MB by program */
async function anotherLife({ spor, seed, quick }) {
  await spor.end();
  await spor.begin();
  await wait(2_000);
  await spor.drained();
  await work({ spor, seed, people: quick ? 40 : 350 });
  await wait(quick ? 500 : SETTLES_MS);
  return Object.fromEntries(PROGRAMS.map((program) => [program, memoryOf(spor.pids[program]).now]));
}

async function exportAll({ spor, report, municipalities }) {
  const administrator = await demoPerson(spor.database, 'admin');
  await spor.database.query('INSERT INTO role_grant (id, role, employee_id, org_unit_id, granted_at) VALUES ?', [municipalities.map((unit) => [crypto.randomUUID(), 'administrator', administrator.employeeId, unit, new Date()])]);
  const before = memoryOf(spor.pids.api).now;
  const cpu = cpuOf(spor.pids.api);
  const began = performance.now();
  let highest = before;
  const watch = setInterval(() => { highest = Math.max(highest, memoryOf(spor.pids.api).now); }, 50);
  const { rows, bytes } = await readLines(`${spor.url}/api/employees?sort=["name","ASC"]`, administrator);
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  report.add({ goal: 'g11', measure: 'export of everybody, memory of the api beyond before', value: highest - before, unit: 'MB', bar: MOST_FOR_EXPORT_MB, note: `${rows} rows, ${(bytes / 1e6).toFixed(0)} MB, from ${before.toFixed(0)} MB` });
  report.add({ measure: 'export of everybody, rows a second', value: rows / seconds, unit: 'rows/s', note: `${((cpuOf(spor.pids.api) - cpu) / rows * 1000).toFixed(0)} µs of the api’s CPU for each` });
}

/** @returns how many lines came, and how many bytes */
const readLines = (url, { cookie }) =>
  new Promise((resolve, reject) => {
    http.get(url, { headers: { accept: 'application/x-ndjson', cookie } }, (response) => {
      let [rows, bytes] = [0, 0];
      response.on('data', (part) => {
        bytes += part.length;
        for (const byte of part) if (byte === 10) rows += 1;
      });
      response.on('end', () => (response.statusCode === 200 ? resolve({ rows, bytes }) : reject(new Error(`export: ${response.statusCode}`))));
      response.on('error', reject);
    }).on('error', reject);
  });
