import 'reflect-metadata';
import { ConfigError, readConfig } from '@spor/api/platform';
import { reactions, recordedOnly } from './reactions.js';
import { startWorker } from './runtime/process.js';
import { schedule } from './schedule.js';

try {
  const stop = await startWorker(readConfig(), { reactions, recordedOnly, schedule });
  const leave = () => void stop().then(() => process.exit(0));
  process.once('SIGTERM', leave);
  process.once('SIGINT', leave);
  process.send?.({ ready: true });
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
