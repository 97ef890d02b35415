// Collects figures, and shows them as a table and as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tableOf } from './table.mjs';

/** This close to the bar, the next change may cross it. */
const NEAR = 0.9;

export class Report {
  constructor(about) {
    this.about = about;
    this.rows = [];
  }

  /** What is going on; on stderr, so that stdout is the table alone. */
  tell = (line) => void process.stderr.write(`  ${Math.round(performance.now() / 1000)} s  ${line}\n`);

  /**
   * One figure. With a bar (the largest value that is good), or the least that is, it gets a verdict; without one it is there to be compared with.
   * @param {{ goal?: string, measure: string, value: number, unit: string, bar?: number, least?: number, note?: string }} row
   */
  add({ goal = '', note = '', ...row }) {
    this.rows.push({ goal: goal.toUpperCase(), ...row, verdict: verdictOf(row), note });
  }

  write(file) {
    const about = { ...this.about, loadAtEnd: os.loadavg()[0] };
    process.stdout.write(`\n${tableOf(this.rows)}\n\n${about.at} · ${about.cpus} × ${about.cpu} · Node ${about.node} · ${about.system} · load ${about.loadAtStart.toFixed(1)}–${about.loadAtEnd.toFixed(1)}${about.quick ? ' · QUICK' : ''}\n`);
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(file, `${JSON.stringify({ ...about, rows: this.rows }, null, 2)}\n`);
  }
}

function verdictOf({ value, bar, least }) {
  if (least !== undefined) return verdictOf({ value: 1 / value, bar: 1 / least });
  if (bar === undefined) return '';
  if (!(value <= bar)) return 'MISSED';
  return value > bar * NEAR ? 'near' : 'met';
}
