import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readConfig } from '../../platform/index.js';
import { EditorOrigin } from './editor-origin.service.js';

const CAME = { protocol: 'http', host: 'kommune.local:3000', hostname: 'kommune.local' };
const IN_PRODUCTION = { NODE_ENV: 'production', SPOR_SECRET: 'x'.repeat(32), SPOR_URL: 'https://spor.example' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'spor-origin-'));
  mkdirSync(path.join(folder, 'h5p/editor'), { recursive: true });
  writeFileSync(path.join(folder, 'h5p/editor/installed.json'), '[]');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const origin = (env: Record<string, string> = {}) => new EditorOrigin(readConfig({ DATABASE_URL: 'mysql://a:b@c/d', REDIS_URL: 'redis://c', SPOR_DATA_DIR: folder, ...env }));

test('while developing it is the next port of the host one came to', () => {
  const place = origin();
  expect([place.isWanted, place.state, place.originFor(CAME)]).toEqual([true, 'closed', undefined]);
  place.opened(3001);
  expect([place.state, place.originFor(CAME), place.hostFor(CAME)]).toEqual(['ready', 'http://kommune.local:3001', 'http://kommune.local:3000']);
});

test('in production it has an address, or is not opened; and what a request says of itself does not count', () => {
  expect([origin(IN_PRODUCTION).isWanted, origin(IN_PRODUCTION).state]).toEqual([false, 'no-address']);
  const place = origin({ ...IN_PRODUCTION, SPOR_H5P_EDITOR_URL: 'https://h5p.example' });
  place.opened(3001);
  expect([place.state, place.originFor(CAME), place.hostFor(CAME)]).toEqual(['ready', 'https://h5p.example', 'https://spor.example']);
});

test('a host that is no plain name is nobody’s', () => {
  const place = origin();
  place.opened(3001);
  expect([place.originFor({ ...CAME, hostname: "x'; script-src *" }), place.hostFor({ ...CAME, host: 'x y' })]).toEqual([undefined, undefined]);
});

test('it is not wanted where it is not installed', () => {
  rmSync(path.join(folder, 'h5p/editor/installed.json'));
  expect([origin().isWanted, origin().state]).toEqual([false, 'not-installed']);
});
