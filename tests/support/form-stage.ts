import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, type Page } from 'playwright-core';
import { ROOT } from './processes.js';

const TYPES: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };

/** Admin's form for an exercise, by itself: built for the test, shown at `/stage/` of an installation, whose api it uses. */
export interface FormStage {
  showIn(context: BrowserContext): Promise<void>;
  close(): void;
}

export async function aFormStage(): Promise<FormStage> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spor-stage-'));
  await built(folder);
  return {
    showIn: async (context) => {
      await context.route('**/stage/**', async (route) => {
        const file = path.join(folder, new URL(route.request().url()).pathname.replace(/^\/stage\//, '') || 'index.html');
        if (!existsSync(file)) return route.fulfill({ status: 404 });
        return route.fulfill({ contentType: TYPES[path.extname(file)] ?? 'application/octet-stream', body: readFileSync(file) });
      });
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function built(folder: string): Promise<void> {
  const config = path.join(ROOT, 'admin/stage/semantics-form/vite.config.ts');
  const child = spawn(process.execPath, [path.join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--config', config, '--outDir', folder, '--logLevel', 'error'], { cwd: path.join(ROOT, 'admin'), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the stage was not built:\n${said}`))));
  });
}

interface StageWindow {
  stage: { params: Record<string, unknown>; refuse: (errors: readonly { path: string; message: string }[]) => void };
}

/** Opens the form for a content. */
export async function openForm(page: Page, library: string, params: object = {}): Promise<void> {
  await page.addInitScript((given) => Object.assign(window, { stage: given }), { library, params });
  await page.goto('/stage/index.html');
  await page.getByRole('status').waitFor({ state: 'attached' });
}

export const writtenIn = (page: Page): Promise<Record<string, unknown>> => page.evaluate(() => (window as unknown as StageWindow).stage.params);

/** What the server would say after an attempt to save. */
export const refuseIn = (page: Page, errors: readonly { path: string; message: string }[]): Promise<void> => page.evaluate((all) => (window as unknown as StageWindow).stage.refuse(all), errors);
