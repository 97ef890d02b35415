// On what was measured: without it a figure says nothing.
import os from 'node:os';

export const machine = () => ({
  at: new Date().toISOString(),
  node: process.version,
  cpu: os.cpus()[0]?.model ?? 'unknown',
  memoryMb: Math.round(os.totalmem() / 2 ** 20),
  system: `${os.type()} ${os.release()}`,
  /** Over 2 on two cores: others are at work, and times (not CPU per operation) say little. */
  loadAtStart: os.loadavg()[0],
});
