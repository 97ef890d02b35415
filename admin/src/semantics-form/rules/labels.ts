import { type Field, type FieldsOf, isHtml } from './field.js';
import { type Place, places } from './places.js';
import { readPlain, wordsOf } from './plainText.js';
import { isObject, type Value, written } from './value.js';

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);

/** Whole words of capitals stay as they are. */
const small = (word: string): string => (/^\p{Lu}\p{Ll}/u.test(word) ? word.charAt(0).toLocaleLowerCase() + word.slice(1) : word);

/** What a row of a list is called, in the middle of a sentence. */
export const entityOf = ({ entity, field }: Field, otherwise: string): string => small(entity ?? field?.label ?? otherwise);

/** `Alternativ 2` */
export const rowName = (list: Field, index: number, otherwise: string): string => `${capital(entityOf(list, otherwise))} ${index + 1}`;

/** What the field at a path is called, and where it is: `Alternativ 2: Tekst`. @returns undefined when there is none */
export function labelAt(fields: readonly Field[], params: Value, fieldsOf: FieldsOf, path: string, row: string): string | undefined {
  const place = places(fields, params, fieldsOf).find((one) => written(one.path) === path);
  return place && labelOf(place, row);
}

function labelOf({ field, path, rows }: Place, row: string): string {
  const names = rows.map(({ list, index }) => rowName(list, index, row));
  const isRow = typeof path.at(-1) === 'number';
  return [...names, ...(isRow ? [] : [field.label ?? field.name])].join(': ');
}

const LONGEST = 120;

/** The first words somebody wrote in a row, to know it by when it is folded. Names that only pointers use are no words. */
export function summaryOf(field: Field, value: unknown, fieldsOf: FieldsOf): string {
  const all = places([{ ...field, name: 'row' }], { row: value }, fieldsOf);
  const texts = all.flatMap(({ field: own, value: text }) => {
    if (own.type === 'text' && typeof text === 'string' && text && !own.regexp && !own.listItem) return [isHtml(own) ? wordsOf(text) : readPlain(text)];
    return own.type === 'image' && isObject(text) && typeof text['path'] === 'string' ? [text['path'].split('/').at(-1) ?? ''] : [];
  });
  const first = texts.find(Boolean) ?? '';
  return first.length > LONGEST ? `${first.slice(0, LONGEST).trimEnd()} …` : first;
}
