/** Whether another build than this tab's is served now; `false` when that can't be known. */
async function isReplaced(): Promise<boolean> {
  const mine = document.querySelector<HTMLScriptElement>('script[type=module][src]');
  const answer = await fetch('/admin/', { cache: 'no-store' }).catch(() => null);
  return mine !== null && answer !== null && answer.ok && !(await answer.text()).includes(new URL(mine.src).pathname);
}

/**
 * For a screen that could not be fetched. When a new build has replaced it, the page is loaded anew, once: then this tab runs the new build.
 * @throws `error` when that is not the reason
 */
export async function renewed(error: unknown): Promise<never> {
  if (!(await isReplaced())) throw error;
  location.reload();
  return new Promise<never>(() => undefined);
}
