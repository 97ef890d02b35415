type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values say the same; ids that are given to parts anew each time say nothing. */
export function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => same(item, other[index]));
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = (value: Values) => Object.keys(value).filter((key) => key !== 'subContentId');
  return keys(one).length === keys(other).length && keys(one).every((key) => Object.hasOwn(other, key) && same(one[key], other[key]));
}

/**
 * Brings what an upgrade has changed into parameters as their author wrote them. An author leaves out what is the default, and
 * an upgrade sees everything filled in: what it has not touched stays as it was written, or left out.
 * @param written as the file says it. @param before the same with everything filled in. @param after what the upgrade made of that
 * @returns undefined for what stays left out
 */
export function carried(written: unknown, before: unknown, after: unknown): unknown {
  if (same(before, after)) return written;
  if (isObject(before) && isObject(after)) return carriedObject(isObject(written) ? written : {}, before, after);
  const isList = Array.isArray(before) && Array.isArray(after) && Array.isArray(written) && before.length === after.length && written.length === before.length;
  return isList ? after.map((item, index) => carried(written[index], before[index], item) ?? item) : after;
}

function carriedObject(written: Values, before: Values, after: Values): Values {
  const own = (values: Values, key: string) => (Object.hasOwn(values, key) ? values[key] : undefined);
  const entries = Object.keys(after).map((key) => [key, carried(own(written, key), own(before, key), after[key])] as const);
  return Object.fromEntries(entries.filter(([key, value]) => value !== undefined && (key !== 'subContentId' || Object.hasOwn(written, key))));
}
