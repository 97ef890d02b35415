import { type Frame, type Page } from 'playwright-core';

const MOST_STOPS = 80;

interface Stop {
  readonly name: string;
  /** Whether one can see where the focus is: an outline, or a ring of shadow, on it, on what is drawn after it, or on what is around it. */
  readonly visible: boolean;
}

/** Presses Tab until the focus is on what is called `wanted`, also inside a frame. @throws with every stop on the way */
export async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const way: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, visible } = await focused(page.mainFrame());
    way.push(name);
    if (!wanted.test(name)) continue;
    if (!visible) throw new Error(`one cannot see that the focus is on «${name}»`);
    return;
  }
  throw new Error(`no stop called ${wanted}; the stops were:\n${way.join('\n')}`);
}

async function focused(frame: Frame): Promise<Stop> {
  const element = await frame.evaluateHandle(() => document.activeElement);
  const inner = await element.asElement()?.contentFrame();
  if (inner) return focused(inner);
  return frame.evaluate((at) => {
    if (!(at instanceof HTMLElement)) return { name: '', visible: false };
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])].map(({ innerText }) => innerText).join(' ') : '';
    const name = at.getAttribute('aria-label') || labels || at.innerText || at.title || at.tagName;
    const around = [at, at.nextElementSibling, at.parentElement, at.parentElement?.parentElement].filter((one) => one instanceof HTMLElement);
    const styles = [...around.map((one) => getComputedStyle(one)), getComputedStyle(at, '::after')];
    const visible = styles.some(({ outlineStyle, outlineWidth, boxShadow }) => (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none');
    return { name: name.trim().replace(/\s+/g, ' '), visible };
  }, element);
}
