import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './processes.js';

/** Lets an installation's api write down every route that is really registered, whoever registers it. */
export function writingDownRoutes(): { env: NodeJS.ProcessEnv; routes(): string[] } {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'spor-routes-')), 'routes.json');
  const writer = pathToFileURL(path.join(ROOT, 'tests/support/write-routes.mjs')).href;
  return { env: { ROUTES_FILE: file, NODE_OPTIONS: `--import ${writer}` }, routes: () => rowsOf(JSON.parse(readFileSync(file, 'utf8')) as string[]) };
}

/** What others bring along and guard as one: a single row says enough. */
const WHOLES = [
  ['/api/job-board', 'ANY /api/job-board/*'],
  ['/api/docs', 'GET /api/docs/*'],
] as const;

/** HEAD goes with its GET; a front end's built files with the page that shows them. */
function rowsOf(registered: readonly string[]): string[] {
  const rows = registered.flatMap((route) => {
    const [method = '', url = ''] = route.split(' ');
    if (method === 'HEAD') return [];
    const whole = WHOLES.find(([prefix]) => url === prefix || url.startsWith(`${prefix}/`));
    if (whole) return [whole[1]];
    return [isBuiltFile(url) ? 'GET /*' : route];
  });
  return [...new Set(rows)].sort();
}

const isBuiltFile = (url: string): boolean => !url.startsWith('/api/') && /\.\w+$/.test(url);
