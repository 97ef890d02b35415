const DEEPEST = 40;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether a library's semantics has the shape that everything here leans on. What it says is its maker's business; how it says it is not.
 * @returns the place of what is wrong, e.g. `2.fields.0.options`; undefined when nothing is
 */
export function misshapen(semantics: unknown): string | undefined {
  return Array.isArray(semantics) ? inFields(semantics, '', 0) : 'semantics';
}

function inFields(fields: readonly unknown[], place: string, depth: number): string | undefined {
  for (const [index, field] of fields.entries()) {
    const found = inField(field, place ? `${place}.${index}` : String(index), depth);
    if (found) return found;
  }
  return undefined;
}

function inField(field: unknown, place: string, depth: number): string | undefined {
  if (!isObject(field) || depth > DEEPEST) return place;
  const { type, name, fields, field: inner, tags, options, regexp } = field;
  if (typeof type !== 'string' || (name !== undefined && typeof name !== 'string')) return place;
  if (tags !== undefined && !areAll(tags, (tag) => typeof tag === 'string')) return `${place}.tags`;
  if ((type === 'select' || type === 'library') && options !== undefined && !areAll(options, (option) => typeof option === 'string' || isObject(option))) return `${place}.options`;
  if (regexp !== undefined && !compiles(regexp)) return `${place}.regexp`;
  if (fields !== undefined && !Array.isArray(fields)) return `${place}.fields`;
  const found = Array.isArray(fields) ? inFields(fields, `${place}.fields`, depth + 1) : undefined;
  return found ?? (inner === undefined ? undefined : inField(inner, `${place}.field`, depth + 1));
}

const areAll = (list: unknown, fits: (item: unknown) => boolean): boolean => Array.isArray(list) && list.every(fits);

function compiles(regexp: unknown): boolean {
  if (!isObject(regexp) || typeof regexp['pattern'] !== 'string') return false;
  try {
    return new RegExp(regexp['pattern'], typeof regexp['modifiers'] === 'string' ? regexp['modifiers'] : undefined) instanceof RegExp;
  } catch {
    return false;
  }
}
