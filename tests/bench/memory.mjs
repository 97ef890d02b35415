// G11: what api and worker hold resident after the load.
import { setTimeout as wait } from 'node:timers/promises';
import { memoryOf } from './setting/process-stat.mjs';
import * as statement from './statement.mjs';

export const name = 'memory';
export const goals = ['g11'];
export const about = 'resident memory of api and worker after the load';
export const needsSpor = true;

const BAR_MB = 250;
/** Longer than the worker's slowest look around. */
const SETTLES_MS = 6_000;

export async function run(context) {
  const { spor, setting, report, quick } = context;
  if (!setting.loaded) await statement.run(context);
  if (!quick) await wait(SETTLES_MS);
  for (const program of ['api', 'worker']) {
    const { now, highest } = memoryOf(spor.pids[program]);
    report.add({ goal: 'g11', measure: `resident memory of the ${program}`, value: now, unit: 'MB', bar: BAR_MB, note: `at most ${Math.round(highest)}` });
  }
}
