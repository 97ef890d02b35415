// A tiny program that keeps the launcher's contract: it says when it is ready, tells who it is, and ends on SIGTERM.
import http from 'node:http';

const { DATABASE_URL, REDIS_URL, SPOR_DATA_DIR, SPOR_DEMO, SPOR_SECRET } = process.env;
const told = { pid: process.pid, DATABASE_URL, REDIS_URL, SPOR_DATA_DIR, SPOR_DEMO, SPOR_SECRET };
const server = http.createServer((_request, response) => response.end(JSON.stringify(told)));

server.listen(Number(process.env['PORT']), () => process.send?.({ ready: true }));
process.on('SIGTERM', () => process.exit(0));
