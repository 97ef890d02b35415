import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type Installation } from './installation.js';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-sync', '--disable-quic', '--lang=nb-NO'];
const PATIENCE_MS = 45_000;
const HEIGHTS = { 1280: 860, 320: 640 } as const;

export interface Account {
  readonly email: string;
  readonly password: string;
}

/** One of the demo's five accounts. */
export const demo = (name: 'ansatt' | 'leder' | 'hr' | 'redaktor' | 'admin'): Account => ({ email: `${name}@spor.example`, password: 'spor' });

export const aBrowser = (): Promise<Browser> => chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: FLAGS });

interface Wishes {
  /** Signed in before the first page; nobody when left out. */
  readonly as?: Account;
  readonly width?: keyof typeof HEIGHTS;
  readonly scheme?: 'light' | 'dark';
  /** Where to begin; nowhere when left out. */
  readonly at?: string;
}

/** Somebody's browser: own cookies, own storage, one page. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained about: errors on the console, exceptions nobody caught. */
  readonly faults: string[];
  go(address: string): Promise<Page>;
  close(): Promise<void>;
}

/** Somebody opens Spor. Norwegian, in Oslo, without motion. */
export async function aVisit(browser: Browser, spor: Installation, { as, width = 1280, scheme = 'light', at }: Wishes = {}): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: spor.url,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    colorScheme: scheme,
    reducedMotion: 'reduce',
    viewport: { width, height: HEIGHTS[width] },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  if (as) {
    const answer = await context.request.post('/api/sign-in', { data: as });
    if (!answer.ok()) throw new Error(`sign-in as ${as.email}: ${answer.status()} ${await answer.text()}`);
  }
  const page = await context.newPage();
  const faults = faultsOf(page);
  const go = async (address: string) => {
    await page.goto(address);
    return page;
  };
  const close = () => {
    open.delete(visit);
    return context.close();
  };
  const visit: Visit = { page, context, faults, go, close };
  open.add(visit);
  if (at) await go(at);
  return visit;
}

const open = new Set<Visit>();

/** A test that, when it fails, says where each open browser was, what it showed and what it complained about. */
export const journey = (name: string, walk: () => Promise<void>): void =>
  test(name, async () => {
    try {
      await walk();
    } catch (error) {
      const seen = await Promise.all([...open].map(whatIsSeen));
      if (error instanceof Error) error.stack = [error.stack, ...seen].join('\n\n');
      throw error;
    }
  });

const MOST_TEXT = 1500;
let failures = 0;

async function whatIsSeen({ page, faults }: Visit): Promise<string> {
  if (page.isClosed()) return 'a closed page';
  failures += 1;
  const text = await page.locator('body').innerText({ timeout: 2000 }).catch(() => '(nothing)');
  await picture(page, `failure-${failures}`);
  return [`At ${page.url()}:`, text.slice(0, MOST_TEXT), ...(faults.length > 0 ? ['Complaints:', ...faults] : [])].join('\n');
}

function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${new URL(page.url()).pathname}: ${message.text()} ${message.location().url}`.trim());
  });
  page.on('pageerror', (error) => faults.push(`${new URL(page.url()).pathname}: ${error.stack ?? error.message}`));
  return faults;
}

/** Waits until the page has its line to the server open, and hears what changes elsewhere. */
export const listening = ({ page }: Visit): Promise<unknown> => page.waitForResponse(/\/api\/live\b/);

/** A picture in the folder named by `SPOR_SCREENSHOTS`; nothing when it is not set. */
export async function picture(page: Page, name: string, { whole = true } = {}): Promise<void> {
  const folder = process.env.SPOR_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  // What sticks to the top would stand in the middle of a picture of the whole page.
  if (whole) await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: whole });
}
