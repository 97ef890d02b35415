let isPressed = false;

const watch = (isDown: boolean) => (): void => {
  isPressed = isDown;
};

if (typeof document !== 'undefined') {
  document.addEventListener('pointerdown', watch(true), true);
  for (const end of ['pointerup', 'pointercancel', 'dragend']) document.addEventListener(end, watch(false), true);
}

/** Does what may move the page now, or, while a button is being pressed, when the press is over: else what was under the pointer slips away, and the click is lost. */
export function afterPress(act: () => void): void {
  if (!isPressed) return act();
  const over = new AbortController();
  // The click itself comes after the pointer is lifted, in the same turn.
  const then = (): void => {
    over.abort();
    setTimeout(act);
  };
  for (const end of ['pointerup', 'pointercancel', 'dragend']) document.addEventListener(end, then, { capture: true, signal: over.signal });
}
