// docker-compose.yml can only be read here, not run: at least it is what compose understands, and like the private servers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { repository } from './checkout.js';

interface Compose {
  services: Record<string, { image?: string; build?: string; environment?: Record<string, string>; volumes?: string[]; depends_on?: Record<string, { condition: string }>; healthcheck?: { test: string[] }; command?: string[] }>;
  volumes: Record<string, unknown>;
}

const text = readFileSync(path.join(repository, 'docker-compose.yml'), 'utf8');
const { parse } = createRequire(path.join(repository, 'api/package.json'))('yaml') as { parse(source: string): Compose };
const compose = parse(text);

test('it has a database, a queue and the app, which waits until both are healthy', () => {
  expect(Object.keys(compose.services)).toEqual(['db', 'redis', 'app']);
  expect(compose.services['app']!.depends_on).toEqual({ db: { condition: 'service_healthy' }, redis: { condition: 'service_healthy' } });
  expect(compose.services['db']!.healthcheck!.test[0]).toBe('CMD');
  expect(compose.services['redis']!.healthcheck!.test[0]).toBe('CMD');
});

test('every volume that is used is declared', () => {
  const used = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes.map((volume) => volume.split(':')[0]));
  expect(new Set(used)).toEqual(new Set(Object.keys(compose.volumes)));
});

test('its database is set as the private one is', () => {
  const launcher = readFileSync(path.join(repository, 'scripts/launcher/mariadb.mjs'), 'utf8');
  const shared = compose.services['db']!.command!;
  expect(shared.length).toBeGreaterThan(3);
  for (const setting of shared) expect(launcher).toContain(`'${setting}'`);
});
