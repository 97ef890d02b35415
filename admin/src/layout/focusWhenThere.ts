const TRIES = 40;
const PAUSE_MS = 50;

/** Some fields are fetched when they are needed, so it is looked for a while. @returns how to give up */
export function focusWhenThere(find: () => HTMLElement | null): () => void {
  const there = find();
  there?.focus();
  if (there) return () => undefined;
  let tries = 0;
  const timer = setInterval(() => {
    tries += 1;
    const target = find();
    target?.focus();
    if (target || tries >= TRIES) clearInterval(timer);
  }, PAUSE_MS);
  return () => clearInterval(timer);
}
