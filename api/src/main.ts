import 'reflect-metadata';
import { ConfigError, readConfig } from './platform/index.js';
import { startServer } from './server.js';

try {
  const { url, close } = await startServer(readConfig());
  process.once('SIGTERM', () => void close().then(() => process.exit(0)));
  process.once('SIGINT', () => void close().then(() => process.exit(0)));
  process.send?.({ ready: true, url });
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
