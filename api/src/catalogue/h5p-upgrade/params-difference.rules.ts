import { readPlain } from '../h5p/html.rules.js';

/** A field with its words, as a form shows it. */
type Shown = Readonly<Record<string, unknown>>;
/** The fields of a library; none when it is not installed. */
type FieldsOf = (library: string) => Promise<readonly Shown[]>;
type Value = string | number | boolean;

export interface ParamChange {
  /** What leads to the value, in words: `Alternatives`, `2`, `Text`. */
  readonly place: readonly string[];
  /** Null when it is new. */
  readonly before: Value | null;
  /** Null when it is gone. */
  readonly after: Value | null;
}

interface Leaf {
  readonly place: readonly string[];
  readonly value: Value;
  readonly isDefault: boolean;
}
type Leaves = Map<string, Leaf>;

interface Content {
  readonly library: string;
  readonly params: unknown;
}

const LONGEST = 300;

/** What differs between two contents, value by value, in the words of their forms. A new field that has its default is nothing to tell. */
export async function paramsDifference(fieldsOf: FieldsOf, before: Content, after: Content): Promise<ParamChange[]> {
  const [old, now] = [await leavesOf(fieldsOf, before), await leavesOf(fieldsOf, after)];
  const changes = [...now].flatMap(([key, { place, value, isDefault }]): ParamChange[] => {
    const was = old.get(key);
    if (was ? was.value === value : isDefault) return [];
    return [{ place, before: was ? short(was.value) : null, after: short(value) }];
  });
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, { place, value }]): ParamChange => ({ place, before: short(value), after: null }));
  return [...changes, ...gone];
}

async function leavesOf(fieldsOf: FieldsOf, { library, params }: Content): Promise<Leaves> {
  const leaves: Leaves = new Map();
  await inFields(fieldsOf, await fieldsOf(library), params, { key: '', place: [] }, leaves);
  return leaves;
}

interface At {
  readonly key: string;
  readonly place: readonly string[];
}

async function inFields(fieldsOf: FieldsOf, fields: readonly Shown[], params: unknown, at: At, leaves: Leaves): Promise<void> {
  const values = isObject(params) ? params : {};
  for (const field of fields) {
    const name = String(field['name']);
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    await inField(fieldsOf, field, value, { key: `${at.key}.${name}`, place: [...at.place, labelOf(field)] }, leaves);
  }
}

async function inField(fieldsOf: FieldsOf, field: Shown, value: unknown, at: At, leaves: Leaves): Promise<void> {
  if (value === undefined || value === null || value === '') return;
  const inner = listOf(field['fields']);
  if (field['type'] === 'group') return inner.length === 1 && !field['isSubContent'] ? inField(fieldsOf, inner[0] as Shown, value, at, leaves) : inFields(fieldsOf, inner, value, at, leaves);
  if (field['type'] === 'list') {
    for (const [index, item] of listOf(value).entries()) await inField(fieldsOf, (field['field'] ?? {}) as Shown, item, { key: `${at.key}.${index}`, place: [...at.place, String(index + 1)] }, leaves);
  } else if (field['type'] === 'library') await inLibrary(fieldsOf, value, at, leaves);
  else leaves.set(at.key, { place: at.place, value: told(field, value), isDefault: JSON.stringify(value) === JSON.stringify(field['default']) });
}

async function inLibrary(fieldsOf: FieldsOf, value: unknown, at: At, leaves: Leaves): Promise<void> {
  if (!isObject(value) || typeof value['library'] !== 'string') return;
  leaves.set(`${at.key}.library`, { place: at.place, value: value['library'], isDefault: false });
  await inFields(fieldsOf, await fieldsOf(value['library']), value['params'], at, leaves);
}

/** A value as the form shows it: an option by its label, HTML without its signs, a file by its name. */
function told(field: Shown, value: unknown): Value {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object') return pathsIn(value).join(', ') || JSON.stringify(value);
  const option = listOf(field['options']).find((each) => isObject(each) && each['value'] === value);
  if (isObject(option) && typeof option['label'] === 'string') return option['label'];
  return readPlain(String(value).replace(/<\/(p|li|h\d|div)>\s*/gi, ' ').replace(/<[^>]*>/g, '')).trim();
}

const pathsIn = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).flatMap((item: unknown) => (isObject(item) && typeof item['path'] === 'string' ? [item['path']] : []));
const labelOf = ({ label, name }: Shown): string => (typeof label === 'string' && label ? label : String(name));
const isObject = (value: unknown): value is Shown => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] & Shown[] => (Array.isArray(value) ? value : []) as unknown[] & Shown[];
const short = (value: Value): Value => (typeof value === 'string' && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
