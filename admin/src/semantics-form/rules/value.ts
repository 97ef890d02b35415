export type Path = readonly (string | number)[];
export type Value = Record<string, unknown>;

export const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value);
export const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';
export const asObject = (value: unknown): Value => (isObject(value) ? value : {});
export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The text of a path, as the server's errors have it: `alternatives.0.text`. */
export const written = (path: Path): string => path.join('.');

/** Whether `path` is `outer`, or lies inside it. */
export const isWithin = (path: string, outer: string): boolean => outer === '' || path === outer || path.startsWith(`${outer}.`);

export const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, part) => (Array.isArray(at) ? at[Number(part)] : isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined), value);

/**
 * The value with something else at the path; what does not exist on the way is made. `undefined` takes it away, and with it
 * the object that is left empty: an optional group that nobody has filled in must not be there. Rows of lists stay.
 */
export function withValue(value: unknown, path: Path, next: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return next;
  if (typeof part === 'number') {
    const list = [...asList(value)];
    list[part] = withValue(list[part], rest, next) ?? {};
    return list;
  }
  const { [part]: before, ...others } = asObject(value);
  const inner = withValue(before, rest, next);
  const isEmptied = next === undefined && isObject(inner) && Object.keys(inner).length === 0;
  if (inner === undefined || isEmptied) return others;
  return isObject(value) && Object.hasOwn(value, part) ? { ...value, [part]: inner } : { ...others, [part]: inner };
}
