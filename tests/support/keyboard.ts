import { type ElementHandle, type Frame, type Page } from 'playwright-core';

const MOST_STOPS = 80;
const LONGEST_WAY_MS = 2000;

interface Stop {
  readonly name: string;
  /** Whether one can see where the focus is: an outline, or a ring of shadow, on it, on what is drawn after it, or on what is around it. */
  readonly visible: boolean;
}

/** Presses Tab until the focus is on what is called `wanted`, also inside a frame. @throws with every stop on the way */
export async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const way: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const before = await focus(page.mainFrame());
    await page.keyboard.press('Tab');
    const { name, visible } = await stopAt(await arrived(page, before));
    way.push(name);
    if (!wanted.test(name)) continue;
    if (!visible) throw new Error(`one cannot see that the focus is on «${name}»`);
    return;
  }
  throw new Error(`no stop called ${wanted}; the stops were:\n${way.join('\n')}`);
}

/** Where the focus is; a sealed frame is another process, which hears of it a moment later than the page around it. */
interface Focus {
  readonly frame: Frame;
  readonly element: ElementHandle | null;
}

async function focus(frame: Frame): Promise<Focus> {
  const element = (await frame.evaluateHandle(() => document.activeElement)).asElement();
  const inner = await element?.contentFrame();
  return inner ? focus(inner) : { frame, element };
}

/** Waits until the focus has left `before` and is on something: nothing is, while it is on its way into a frame. */
async function arrived(page: Page, before: Focus): Promise<Focus> {
  const until = Date.now() + LONGEST_WAY_MS;
  for (;;) {
    const now = await focus(page.mainFrame());
    const somewhere = await now.frame.evaluate((at) => at !== null && at !== document.body && document.hasFocus(), now.element);
    if (Date.now() > until || (somewhere && !(await same(before, now)))) return now;
  }
}

const same = async (before: Focus, now: Focus): Promise<boolean> => before.frame === now.frame && now.frame.evaluate(([left, right]) => left === right, [before.element, now.element]);

function stopAt({ frame, element }: Focus): Promise<Stop> {
  return frame.evaluate((at) => {
    if (!(at instanceof HTMLElement)) return { name: '', visible: false };
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? [...(at.labels ?? [])].map(({ innerText }) => innerText).join(' ') : '';
    const name = at.getAttribute('aria-label') || labels || at.innerText || at.title || at.tagName;
    const around = [at, at.nextElementSibling, at.parentElement, at.parentElement?.parentElement].filter((one) => one instanceof HTMLElement);
    const styles = [...around.map((one) => getComputedStyle(one)), getComputedStyle(at, '::after')];
    const visible = styles.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none');
    return { name: name.trim().replace(/\s+/g, ' '), visible };
  }, element);
}
