/** What a cover may be; of several, the first is the one. */
const ENDINGS = ['svg', 'png', 'jpg', 'webp'] as const;

/** The name of a thing's cover among its files. @param name without an ending: `cover` of a course, `path` of a path's source */
export const coverIn = (files: { has(name: string): boolean }, name: string): string | undefined => ENDINGS.map((ending) => `${name}.${ending}`).find((file) => files.has(file));

/** Everything that could be one, to be taken away when another comes. */
export const coversCalled = (name: string): string[] => ENDINGS.map((ending) => `${name}.${ending}`);

/** Whether somebody's cover differs: another file, or the same with something else in it. */
export const hasOtherCover = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>, name: string): boolean => {
  const [old, now] = [coverIn(before, name), coverIn(after, name)];
  return old !== now || (old !== undefined && before.get(old) !== after.get(old));
};
