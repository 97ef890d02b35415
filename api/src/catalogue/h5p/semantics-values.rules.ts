import { cleanHtml, escapePlain, readPlain } from './html.rules.js';
import { type Field } from './semantics.rules.js';
import * as says from './semantics-words.rules.js';
import { isMissing, type Place, refuse, requireValue, type Walk } from './semantics-walk.rules.js';

/** @returns HTML with the field's own tags, or plain text, escaped */
export function text(walk: Walk, field: Field, value: unknown, place: Place): string | undefined {
  if (isMissing(value)) {
    if (field.default !== undefined) return String(field.default);
    requireValue(walk, field, place);
    return field.optional ? undefined : '';
  }
  if (typeof value === 'object') return void refuse(walk, place, says.NO_TEXT);
  const raw = String(value);
  const isHtml = field.widget === 'html' || field.tags !== undefined;
  // A quotation mark is one character to whoever writes it, though it is stored as six.
  const read = isHtml ? raw : readPlain(raw);
  if (field.maxLength !== undefined && read.length > Number(field.maxLength)) refuse(walk, place, says.tooLong(field.maxLength));
  if (field.regexp && !new RegExp(field.regexp.pattern, field.regexp.modifiers).test(read)) refuse(walk, place, says.WRONG_FORM);
  return isHtml ? cleanHtml(raw, field.tags ?? []) : escapePlain(raw);
}

export function number(walk: Walk, field: Field, value: unknown, place: Place): number | undefined {
  if (isMissing(value)) {
    if (field.default !== undefined) return Number(field.default);
    requireValue(walk, field, place);
    return undefined;
  }
  const given = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  if (!Number.isFinite(given)) return void refuse(walk, place, says.NO_NUMBER);
  if (field.min !== undefined && given < Number(field.min)) refuse(walk, place, says.below(field.min));
  if (field.max !== undefined && given > Number(field.max)) refuse(walk, place, says.above(field.max));
  if (field.decimals === 0 && !Number.isInteger(given)) refuse(walk, place, says.NOT_WHOLE);
  return given;
}

const TRUTH = new Map<unknown, boolean>([[true, true], [false, false], ['true', true], ['false', false], [1, true], [0, false], ['1', true], ['0', false]]);

export function boolean(walk: Walk, field: Field, value: unknown, place: Place): boolean {
  if (isMissing(value)) return TRUTH.get(field.default) ?? false;
  const truth = TRUTH.get(value);
  if (truth === undefined) refuse(walk, place, says.NOT_TRUTH);
  return truth ?? false;
}

export function select(walk: Walk, field: Field, value: unknown, place: Place): unknown {
  if (isMissing(value)) {
    if (field.default === undefined) requireValue(walk, field, place);
    return field.default;
  }
  const known = optionValues(field);
  const given = field.multiple && Array.isArray(value) ? value : [value];
  if (!known.length) return given.every(isKey) ? value : void refuse(walk, place, says.WRONG_FORM);
  if (given.every((item) => known.includes(item))) return value;
  return void refuse(walk, place, says.noOption(known));
}

/** What may be chosen is found elsewhere in the content by the field's own widget, as the drop zones of a Drag Question are by their place: `"0"`. */
const isKey = (item: unknown): boolean => typeof item === 'number' || (typeof item === 'string' && /^[\w.-]{1,60}$/.test(item));

const optionValues = (field: Field): unknown[] =>
  (field.options ?? []).flatMap((option): unknown[] => {
    if (typeof option === 'string') return [option];
    return option.type === 'optgroup' ? (option.options ?? []).map(({ value }) => value) : [option.value];
  });
