import axe from 'axe-core';
import { type Frame, type Page } from 'playwright-core';
import { drawn, exerciseFrames } from './exercises.js';

const PATIENCE_MS = 45_000;

/** Waits until a page of learn or admin stands: its heading, no skeletons, no turning wheels, nothing looked through behind it, exercises drawn in their frames. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const shown = (document.querySelector('main') as HTMLElement | null)?.innerText ?? '';
      return Boolean(document.querySelector('h1')?.textContent?.trim()) && !/^Henter( …)?$/m.test(shown) && !document.querySelector('[aria-busy=true], [role=progressbar], .RaLoading-icon, .MuiSkeleton-root');
    },
    undefined,
    { timeout: PATIENCE_MS },
  );
  await drawn(page);
}

/** Waits until the page has turned to what the machine prefers: in the dark its heading is light. */
export async function inScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.waitForFunction(
    (dark) => {
      const heading = document.querySelector('h1') as Element;
      const [red = 0] = getComputedStyle(heading).color.match(/[\d.]+/g)?.map(Number) ?? [];
      return red > 128 === dark && document.getAnimations().length === 0;
    },
    scheme === 'dark',
  );
}

/** What axe finds wrong on the page and, by itself, in each exercise's sealed frame; one line for each. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const frame of [page.mainFrame(), ...exerciseFrames(page)]) found.push(...(await violationsIn(frame, rules).catch(noneIfGone(frame))));
  return found;
}

/** An exercise that one has left, or in which the page itself has looked, may go while the others are looked through. */
const noneIfGone = (frame: Frame) => (error: unknown): string[] => {
  if (frame.isDetached()) return [];
  throw error;
};

/** What only a whole page can have: axe leaves these out in frames, but does not know that this is one. */
const OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one'];

async function violationsIn(frame: Frame, rules: readonly string[] | undefined): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  return frame.evaluate(
    async ([only, left]) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const { violations: all } = await here.run(document, { iframes: false, resultTypes: ['violations'], rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])), ...(only ? { runOnly: { type: 'rule', values: [...only] } } : {}) });
      return all.flatMap(({ id, help, nodes }) => nodes.map(({ target, html, any }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html.slice(0, 200)}\n  ${any.map(({ message }) => message).join('; ')}`));
    },
    [rules, frame.parentFrame() ? OF_PAGES : []] as const,
  );
}

/**
 * What makes a page scroll sideways: each element that reaches past the window, outside of what scrolls by itself.
 * @param frames a selector of what must not scroll by itself either
 */
export const wideParts = (page: Page, frames?: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const whole = document.documentElement;
    return [whole, ...(selector ? document.querySelectorAll(selector) : [])].flatMap((frame) => {
      if (frame.scrollWidth <= frame.clientWidth) return [];
      const edge = frame === whole ? frame.clientWidth : frame.getBoundingClientRect().left + frame.clientLeft + frame.clientWidth;
      const tooWide = [...frame.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > edge + 1);
      return [`${frame === whole ? 'the page' : frame.outerHTML.slice(0, 160)} is ${frame.scrollWidth} px wide in ${frame.clientWidth} px`, ...tooWide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 160))];
    });
  }, frames);
