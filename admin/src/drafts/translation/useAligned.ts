import { type RefObject, useEffect, useState } from 'react';

/** How many paragraphs each side has, when they are not as many. */
export interface Counts {
  readonly bokmal: number;
  readonly here: number;
}

const GAP = 8;

/** The paragraphs in the editor; an empty one is only where one may go on writing. */
const paragraphsIn = (right: HTMLElement): HTMLElement[] =>
  [...(right.querySelector('.ProseMirror')?.children ?? [])].filter((one): one is HTMLElement => one instanceof HTMLElement && !(one.tagName === 'P' && one.textContent?.trim() === '' && !one.querySelector('img')));

/** Moves each passage of the bokmål down to its paragraph; never up over the one before. */
function align(passages: readonly HTMLElement[], paragraphs: readonly HTMLElement[], isBeside: boolean): void {
  for (const passage of passages) passage.style.marginTop = '';
  if (!isBeside) return;
  passages.forEach((passage, index) => {
    const distance = (paragraphs[index]?.getBoundingClientRect().top ?? 0) - passage.getBoundingClientRect().top;
    if (distance > 0) passage.style.marginTop = `${GAP + distance}px`;
  });
}

/**
 * Keeps the paragraphs of two texts beside each other, as long as there are as many and there is room.
 * @returns the counts when they differ: then the texts stand as they are
 */
export function useAligned(left: RefObject<HTMLElement | null>, right: RefObject<HTMLElement | null>, passages: unknown): Counts | undefined {
  const [counts, setCounts] = useState<Counts>();
  useEffect(() => {
    const [one, other] = [left.current, right.current];
    if (!one || !other) return;
    const look = (): void => {
      const [bokmal, here] = [[...one.querySelectorAll<HTMLElement>('[data-passage]')], paragraphsIn(other)];
      const fits = bokmal.length === here.length;
      // As Markdown it has no paragraphs to stand beside.
      setCounts((before) => (fits || here.length === 0 ? undefined : before?.bokmal === bokmal.length && before.here === here.length ? before : { bokmal: bokmal.length, here: here.length }));
      align(bokmal, here, fits && other.getBoundingClientRect().left > one.getBoundingClientRect().left);
    };
    const sizes = new ResizeObserver(look);
    const paragraphs = new MutationObserver(look);
    sizes.observe(other);
    paragraphs.observe(other, { childList: true, subtree: true });
    look();
    return () => {
      sizes.disconnect();
      paragraphs.disconnect();
    };
  }, [left, right, passages]);
  return counts;
}
