// node scripts/services.mjs <directory> [--not-durable]
// Starts a private MariaDB and Redis, prints their addresses as one line of JSON, and runs until it is ended.
import path from 'node:path';
import { onEndRequested } from './launcher/end-requests.mjs';
import { takeLock } from './launcher/lock.mjs';
import { startServices } from './launcher/services.mjs';

const [directory, ...options] = process.argv.slice(2);
if (!directory) {
  console.error('Usage: node scripts/services.mjs <directory> [--not-durable]');
  process.exit(2);
}
const dataDirectory = path.resolve(directory);

try {
  const release = takeLock(dataDirectory);
  const services = await startServices({
    dataDirectory,
    durable: !options.includes('--not-durable'),
    tell: (line) => console.error(line),
    onUnexpectedEnd: (message) => { console.error(message); end(1); },
  });
  const end = async (code) => {
    await services.stop();
    release();
    process.exit(code);
  };
  onEndRequested(() => end(0));
  console.log(JSON.stringify(services.environment));
  setInterval(() => {}, 2 ** 30);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
