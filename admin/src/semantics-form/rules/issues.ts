import { type Field, type FieldsOf, isHtml, optionsOf } from './field.js';
import { pointsAt } from './pointers.js';
import { type Place, places } from './places.js';
import { readPlain } from './plainText.js';
import { isMissing, isObject, type Value, written } from './value.js';

/** What is wrong with a value: the key of a sentence, and the number in it. */
export interface Issue {
  readonly path: string;
  readonly rule: 'required' | 'tooLong' | 'tooLongHtml' | 'form' | 'number' | 'whole' | 'tooLow' | 'tooHigh' | 'tooFew' | 'tooMany' | 'notAllowed' | 'gone' | 'json';
  readonly limit?: number;
}

type Found = Omit<Issue, 'path'> | undefined;

/** What the server would refuse, found before it is asked. */
export const issuesOf = (fields: readonly Field[], params: Value, fieldsOf: FieldsOf): Issue[] =>
  places(fields, params, fieldsOf).flatMap((place) => {
    const issue = place.hidden ? undefined : issueAt(place);
    return issue ? [{ path: written(place.path), ...issue }] : [];
  });

function issueAt(place: Place): Found {
  const { field, value } = place;
  if (isEmpty(field, value)) return field.optional || place.relaxed || hasDefault(field) ? undefined : { rule: 'required' };
  if (field.listItem && pointsAt(place) === undefined) return { rule: 'gone' };
  switch (field.type) {
    case 'text': return textIssue(field, value);
    case 'number': return numberIssue(field, value);
    case 'select': return selectIssue(field, value);
    case 'list': return listIssue(field, value);
    case 'library': return optionsOf(field).some((option) => isObject(value) && option.value === value['library']) ? undefined : { rule: 'notAllowed' };
    default: return undefined;
  }
}

const MEDIA = ['image', 'file'];
const VALUES = ['text', 'number', 'select', 'library', 'image', 'file', 'video', 'audio'];

/** Whether nothing is there, of what could be required. */
function isEmpty(field: Field, value: unknown): boolean {
  if (field.type === 'list') return isMissing(value) && (field.min ?? 0) > 0;
  if (!VALUES.includes(field.type)) return false;
  if (field.type === 'library') return isMissing(value) || (isObject(value) && isMissing(value['library']));
  if (MEDIA.includes(field.type)) return !isObject(value) || isMissing(value['path']);
  return isMissing(value) || (Array.isArray(value) && !value.length);
}

/** A pointer must be chosen: the first row is right only by chance. */
const hasDefault = (field: Field): boolean => field.default !== undefined && !field.listItem;

function textIssue(field: Field, value: unknown): Found {
  const read = isHtml(field) ? String(value) : readPlain(String(value));
  if (field.maxLength !== undefined && read.length > Number(field.maxLength)) return { rule: isHtml(field) ? 'tooLongHtml' : 'tooLong', limit: Number(field.maxLength) };
  return field.regexp && !new RegExp(field.regexp.pattern, field.regexp.modifiers).test(read) ? { rule: 'form' } : undefined;
}

function numberIssue({ min, max, decimals }: Field, value: unknown): Found {
  const given = Number(value);
  if (!Number.isFinite(given)) return { rule: 'number' };
  if (min !== undefined && given < Number(min)) return { rule: 'tooLow', limit: Number(min) };
  if (max !== undefined && given > Number(max)) return { rule: 'tooHigh', limit: Number(max) };
  return decimals === 0 && !Number.isInteger(given) ? { rule: 'whole' } : undefined;
}

function selectIssue(field: Field, value: unknown): Found {
  const known = optionsOf(field).map((option) => option.value);
  // Another's widget finds what may be chosen elsewhere in the content.
  if (known.length === 0) return undefined;
  const given: unknown[] = field.multiple && Array.isArray(value) ? value : [value];
  return given.every((one) => known.includes(one)) ? undefined : { rule: 'notAllowed' };
}

function listIssue({ min, max, optional }: Field, value: unknown): Found {
  const count = Array.isArray(value) ? value.length : 0;
  if (min !== undefined && count < Number(min) && !(optional && !count)) return { rule: 'tooFew', limit: Number(min) };
  return max !== undefined && count > Number(max) ? { rule: 'tooMany', limit: Number(max) } : undefined;
}
