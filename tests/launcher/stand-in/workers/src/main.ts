// Ready at once; leaves its process number where the test can find it.
import { writeFileSync } from 'node:fs';

writeFileSync(`${process.env['SPOR_DATA_DIR']}/worker.pid`, String(process.pid));
setInterval(() => undefined, 60_000);
process.on('SIGTERM', () => process.exit(0));
process.send?.({ ready: true });
