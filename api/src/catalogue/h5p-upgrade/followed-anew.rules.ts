/**
 * What a translated exercise says that it follows, when both it and its bokmål have been upgraded: what it has caught up with stays caught
 * up with, and what it was behind in stays behind.
 * @param follows fingerprints of the passages it was last brought up to. @param before of bokmål's before the upgrade. @param after of bokmål's after it
 */
export function followedAnew(follows: readonly string[], before: readonly string[], after: readonly string[]): readonly string[] {
  if (follows.join() === before.join()) return after;
  if (before.length !== after.length) return follows;
  const moved = new Map(before.map((print, index) => [print, after[index] as string]));
  return follows.map((print) => moved.get(print) ?? print);
}
