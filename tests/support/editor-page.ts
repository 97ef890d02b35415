import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { ROOT } from './processes.js';

const ADDRESS = 'http://redigering.example';
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' };

interface Wishes {
  readonly text?: string;
  readonly language?: 'nb' | 'nn' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

/** The text editor on a page of its own, built from the administration's source. Users never see this page. */
export function editorPage(): { open(browser: Browser, wishes?: Wishes): Promise<Page>; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'spor-editor-'));
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--config', path.join(ROOT, 'tests/support/editor-page/vite.config.mjs'), '--logLevel', 'error'], { env: { ...process.env, NODE_ENV: 'production', EDITOR_PAGE: folder } });
  return {
    remove: () => rmSync(folder, { recursive: true, force: true }),
    open: async (browser, { text = '', language = 'nb', theme = 'light', width = 1280 } = {}) => {
      const context = await browser.newContext({ viewport: { width, height: 860 }, locale: 'nb-NO', reducedMotion: 'reduce', colorScheme: theme });
      const page = await context.newPage();
      await page.route(`${ADDRESS}/**`, async (route) => {
        const { pathname } = new URL(route.request().url());
        const file = path.join(folder, pathname === '/' ? 'index.html' : pathname);
        if (!existsSync(file)) return route.fulfill({ status: 404 });
        return route.fulfill({ body: readFileSync(file), contentType: TYPES[path.extname(file)] ?? 'application/octet-stream' });
      });
      await page.goto(`${ADDRESS}/?${new URLSearchParams({ text, language, theme })}`);
      return page;
    },
  };
}
