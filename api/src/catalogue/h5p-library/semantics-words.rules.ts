/** Fields, and the words of `language/<code>.json`, as they are written: only what is changed here is known. */
export type Written = Readonly<Record<string, unknown>>;

/** What people read in a form. A default is content, and comes in the content's language. */
const SAID = ['label', 'description', 'entity', 'placeholder'] as const;

/**
 * Fields with their words in the language of whoever fills in the form, and their defaults in the language of what is written.
 * Words mirror the fields by position; where a language has none, the fields' own stay.
 */
export const worded = (fields: readonly Written[], words: unknown, defaults: unknown): Written[] => fields.map((field, index) => wordedField(field, at(words, index), at(defaults, index)));

function wordedField(field: Written, words: Written, defaults: Written): Written {
  const said = Object.fromEntries(SAID.filter((name) => typeof words[name] === 'string').map((name) => [name, words[name]]));
  return {
    ...field,
    ...said,
    ...(defaults['default'] === undefined ? {} : { default: defaults['default'] }),
    ...(isList(field['options']) ? { options: field['options'].map((option, index) => wordedOption(option, at(words['options'], index))) } : {}),
    ...(isList(field['fields']) ? { fields: worded(field['fields'] as Written[], words['fields'], defaults['fields']) } : {}),
    ...(isObject(field['field']) ? { field: wordedField(field['field'], inside(words, 'field'), inside(defaults, 'field')) } : {}),
  };
}

const wordedOption = (option: unknown, words: Written): unknown => (isObject(option) && typeof words['label'] === 'string' ? { ...option, label: words['label'] } : option);

const isObject = (value: unknown): value is Written => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const at = (list: unknown, index: number): Written => (isList(list) && isObject(list[index]) ? list[index] : {});
const inside = (words: Written, name: string): Written => (isObject(words[name]) ? words[name] : {});
