/** The page that is served now, as text; `null` when nobody answers. */
export async function servedNow(): Promise<string | null> {
  const answer = await fetch('/', { cache: 'no-store' }).catch(() => null);
  return answer?.ok ? answer.text() : null;
}

/** Whether another build than this tab's is served; `false` when that can't be known. */
async function isReplaced(): Promise<boolean> {
  const mine = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  const served = await servedNow();
  return mine !== null && served !== null && !served.includes(new URL(mine.src).pathname);
}

/**
 * For a part of the app that could not be fetched. When a new build has replaced it, the page that was asked for is loaded anew,
 * and the promise stays open until the browser has gone there; that can't go in circles, for then this tab runs the new build.
 * @throws `error` when that is not the reason
 */
export async function renewed(error: unknown, wished: string): Promise<never> {
  if (!(await isReplaced())) throw error;
  location.assign(wished);
  return new Promise<never>(() => undefined);
}
