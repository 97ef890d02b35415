import { randomUUID } from 'node:crypto';
import { isUuid } from '../../platform/index.js';
import { contentLicence } from './licence.rules.js';
import { media, mediaList } from './semantics-media.rules.js';
import { type Field, type FieldWords } from './semantics.rules.js';
import { boolean, number, select, text } from './semantics-values.rules.js';
import * as says from './semantics-words.rules.js';
import { isMissing, type Place, refuse, requireValue, type Walk } from './semantics-walk.rules.js';

const MOST_VALUES = 50_000;
const DEEPEST = 60;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

export async function group(walk: Walk, field: Field, words: FieldWords, value: unknown, place: Place): Promise<Record<string, unknown>> {
  const given = isObject(value) ? value : {};
  if (!isMissing(value) && !isObject(value)) refuse(walk, place, says.NO_OBJECT);
  const relaxed = place.relaxed || (isMissing(value) && field.optional === true);
  const out: Record<string, unknown> = {};
  for (const [index, child] of (field.fields ?? []).entries()) {
    const inner = { path: `${place.path}.${child.name}`, relaxed: relaxed || child.widget === 'showWhen', depth: place.depth + 1 };
    const own = Object.hasOwn(given, child.name) ? given[child.name] : undefined;
    const normal = await one(walk, child, words.fields?.[index] ?? {}, own, inner);
    if (normal !== undefined && child.name !== '__proto__') out[child.name] = normal;
  }
  if (field.isSubContent) out['subContentId'] = subContentId(given['subContentId']);
  return out;
}

async function one(walk: Walk, field: Field, words: FieldWords, value: unknown, place: Place): Promise<unknown> {
  walk.values += 1;
  if (walk.values === MOST_VALUES || place.depth > DEEPEST) refuse(walk, place, says.TOO_LARGE);
  if (walk.values >= MOST_VALUES || place.depth > DEEPEST) return undefined;
  const worded = words.default === undefined ? field : { ...field, default: words.default };
  switch (field.type) {
    case 'text': return text(walk, worded, value, place);
    case 'number': return number(walk, worded, value, place);
    case 'boolean': return boolean(walk, worded, value, place);
    case 'select': return select(walk, worded, value, place);
    case 'group': return groupOrOnly(walk, field, words, value, place);
    case 'list': return list(walk, worded, words, value, place);
    case 'library': return library(walk, field, value, place);
    case 'image':
    case 'file': return media(walk, field, value, place);
    case 'video':
    case 'audio': return mediaList(walk, field, value, place);
    default: return undefined;
  }
}

/** H5P stores a group of one field as that field's value. */
async function groupOrOnly(walk: Walk, field: Field, words: FieldWords, value: unknown, place: Place): Promise<unknown> {
  const only = field.fields?.length === 1 && !field.isSubContent ? field.fields[0] : undefined;
  if (!only) return group(walk, field, words, value, place);
  const wrapped = isObject(value) && Object.hasOwn(value, only.name) && only.type !== 'library';
  const inner = { ...only, optional: field.optional ?? only.optional };
  return one(walk, inner, words.fields?.[0] ?? {}, wrapped ? value[only.name] : value, { ...place, depth: place.depth + 1 });
}

async function list(walk: Walk, field: Field, words: FieldWords, value: unknown, place: Place): Promise<unknown> {
  if (isMissing(value)) {
    if (Array.isArray(field.default)) return field.default;
    if ((field.min ?? 0) > 0) requireValue(walk, field, place);
    return field.optional ? undefined : [];
  }
  if (!Array.isArray(value)) return void refuse(walk, place, says.NO_LIST);
  if (walk.requireAll && field.min !== undefined && value.length < Number(field.min) && !(field.optional && !value.length)) refuse(walk, place, says.tooFew(field.min));
  if (field.max !== undefined && value.length > Number(field.max)) refuse(walk, place, says.tooMany(field.max));
  const out: unknown[] = [];
  for (const [index, item] of value.entries()) {
    const inner = { path: `${place.path}.${index}`, relaxed: place.relaxed, depth: place.depth + 1 };
    const normal = field.field && (await one(walk, field.field, words.field ?? {}, item, inner));
    if (normal !== undefined) out.push(normal);
  }
  return out;
}

async function library(walk: Walk, field: Field, value: unknown, place: Place): Promise<unknown> {
  if (isMissing(value) || (isObject(value) && isMissing(value['library']))) return void requireValue(walk, field, place);
  const name = isObject(value) ? value['library'] : undefined;
  const allowed = (field.options ?? []).map((option) => (typeof option === 'string' ? option : option.name));
  if (!isObject(value) || typeof name !== 'string' || !allowed.includes(name)) return void refuse(walk, place, says.notHere(String(name).slice(0, 100)));
  const fields = await walk.read(name);
  if (!fields) return void refuse(walk, place, says.notInstalled(name));
  walk.libraries.add(name);
  const inner = { path: `${place.path}.params`, relaxed: false, depth: place.depth + 1 };
  const params = await group(walk, { name: '', type: 'group', fields: fields.semantics }, { fields: fields.words }, value['params'] ?? {}, inner);
  return { library: name, params, subContentId: subContentId(value['subContentId']), metadata: contentLicence(value['metadata']) };
}

const subContentId = (given: unknown): string => (typeof given === 'string' && isUuid(given.toLowerCase()) ? given.toLowerCase() : randomUUID());
