// node scripts/services.mjs <directory> [--not-durable]
// Starts a private MariaDB and Redis, prints their addresses as one line of JSON, and runs until it is ended.
import path from 'node:path';
import { startServices } from './launcher/services.mjs';

const [directory, ...options] = process.argv.slice(2);
if (!directory) {
  console.error('Usage: node scripts/services.mjs <directory> [--not-durable]');
  process.exit(2);
}

const services = await startServices({
  dataDirectory: path.resolve(directory),
  durable: !options.includes('--not-durable'),
  tell: (line) => console.error(line),
  onUnexpectedEnd: (message) => { console.error(message); end(1); },
}).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(JSON.stringify(services.environment));

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
setInterval(() => {}, 2 ** 30);

async function end(code) {
  await services.stop();
  process.exit(code);
}
