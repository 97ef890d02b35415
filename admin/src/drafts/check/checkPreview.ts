import { type Violation, violationsInPage, violationsInPlayer } from './axeInFrame.js';

const LOAD_MS = 30_000;
const LOOK_MS = 100;

export interface Seen extends Violation {
  /** In whose frame it is; null in the lesson itself. */
  exerciseId: string | null;
}

/** It must be drawn to be looked at, but neither seen, heard nor reached. */
function hidden(url: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  Object.assign(frame, { src: url, inert: true, title: '' });
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;inset:0 auto auto 0;width:1024px;height:800px;border:0;opacity:0;pointer-events:none;z-index:-1';
  return frame;
}

const isDrawn = (page: Document | null | undefined): boolean =>
  Boolean(page?.querySelector('main h1')?.textContent?.trim()) && !page?.querySelector('main [aria-busy=true], .player:not([data-state=ready])');

async function drawn(frame: HTMLIFrameElement, signal: AbortSignal): Promise<void> {
  const end = Date.now() + LOAD_MS;
  while (!isDrawn(frame.contentDocument)) {
    signal.throwIfAborted();
    if (Date.now() > end) throw new Error('the preview did not come up');
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Opens a lesson as an employee meets it, and lets axe look through it and each exercise in it. @throws when it does not come up, and when nobody waits for it any more */
export async function checkPreview(url: string, signal: AbortSignal): Promise<Seen[]> {
  const frame = hidden(url);
  document.body.append(frame);
  try {
    await drawn(frame, signal);
    const page = frame.contentWindow as Window;
    const seen = (await violationsInPage(page)).map((violation): Seen => ({ ...violation, exerciseId: null }));
    for (const player of frame.contentDocument?.querySelectorAll('iframe') ?? []) {
      const found = await violationsInPlayer(player.contentWindow as Window);
      seen.push(...found.map((violation) => ({ ...violation, exerciseId: player.dataset.exercise ?? null })));
    }
    return seen;
  } finally {
    frame.remove();
  }
}
