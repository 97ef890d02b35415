import { type z } from 'zod';
import { type $ZodCheck, type $ZodType, type $ZodTypes } from 'zod/v4/core';
import { variantsOf } from './object-type.rules.js';

export type Accepts = (value: unknown) => boolean;

/**
 * Whether a schema takes a value, read off the schema itself, and nothing else: no copy, no notes along the way. zod makes both for
 * every value it looks at, which was a seventh of what it cost to store a statement, and nearly every statement is right. What is
 * wrong with the others, zod tells.
 * @param schema of JSON; with parts that are not known here it is asked itself
 */
export function acceptanceOf(schema: z.ZodType): Accepts {
  return ofType(schema);
}

function ofType(schema: $ZodType): Accepts {
  const accepts = ofKind(schema as $ZodTypes) ?? asked(schema);
  const checks = (schema._zod.def.checks ?? []).map(ofCheck);
  if (checks.includes(undefined)) return asked(schema);
  return (checks as Accepts[]).reduce<Accepts>((before, check) => (value) => before(value) && check(value), accepts);
}

const asked = (schema: $ZodType): Accepts => (value) => (schema as z.ZodType).safeParse(value).success;

/** Without the checks that are laid on it. @returns undefined for a kind that is not known here */
function ofKind({ _zod: { def } }: $ZodTypes): Accepts | undefined {
  // A kind that is a check too, a date or a whole number; and one that takes what it can make into its own.
  if (def.type !== 'custom' && ('check' in def || ('coerce' in def && def.coerce))) return undefined;
  switch (def.type) {
    case 'string': return (value) => typeof value === 'string';
    case 'number': return Number.isFinite;
    case 'boolean': return (value) => typeof value === 'boolean';
    case 'unknown': return () => true;
    case 'literal': return among(def.values);
    case 'enum': return among(Object.values(def.entries));
    case 'optional': return optional(ofType(def.innerType));
    case 'array': return list(ofType(def.element));
    case 'record': return record(ofType(def.keyType), ofType(def.valueType));
    case 'union': return either(def.options.map(ofType));
    case 'custom': return (value) => Boolean(def.fn(value));
    case 'object': return def.catchall?._zod.def.type === 'never' ? strictObject(def.shape) : undefined;
    default: return undefined;
  }
}

function ofCheck(check: $ZodCheck): Accepts | undefined {
  const variants = variantsOf(check);
  if (variants) return variant(variants);
  const def = check._zod.def as { check: string; pattern?: RegExp; minimum?: number; value?: number; inclusive?: boolean; fn?: (value: unknown) => unknown };
  const { pattern, minimum, value: limit, inclusive, fn } = def;
  if (def.check === 'string_format' && pattern && !pattern.global) return (value) => pattern.test(value as string);
  if (def.check === 'min_length' && minimum !== undefined) return (value) => (value as string | unknown[]).length >= minimum;
  if (def.check === 'greater_than' && limit !== undefined) return (value) => (inclusive ? (value as number) >= limit : (value as number) > limit);
  if (def.check === 'less_than' && limit !== undefined) return (value) => (inclusive ? (value as number) <= limit : (value as number) < limit);
  return def.check === 'custom' && fn ? (value) => Boolean(fn(value)) : undefined;
}

const among = (values: readonly unknown[]): Accepts => (value) => values.includes(value);
const optional = (accepts: Accepts): Accepts => (value) => value === undefined || accepts(value);
const either = (all: readonly Accepts[]): Accepts => (value) => all.some((accepts) => accepts(value));
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (accepts: Accepts): Accepts => (value) => {
  if (!Array.isArray(value)) return false;
  for (const each of value) if (!accepts(each)) return false;
  return true;
};

/** zod steps over `__proto__`. */
const record = (acceptsKey: Accepts, accepts: Accepts): Accepts => (value) => {
  if (!isObject(value)) return false;
  for (const key in value) if (key !== '__proto__' && !(acceptsKey(key) && accepts(value[key]))) return false;
  return true;
};

function strictObject(shape: Readonly<Record<string, $ZodType>>): Accepts {
  const parts = new Map(Object.entries(shape).map(([key, schema]) => [key, ofType(schema)]));
  const needed = Object.keys(shape).filter((key) => shape[key]!._zod.optin !== 'optional');
  return (value) => {
    if (!isObject(value)) return false;
    for (const key in value) if (!parts.get(key)?.(value[key])) return false;
    for (const key of needed) if (!Object.hasOwn(value, key)) return false;
    return true;
  };
}

function variant({ fallback, schemas }: NonNullable<ReturnType<typeof variantsOf>>): Accepts {
  const parts = new Map(Object.entries(schemas).map(([type, schema]) => [type, ofType(schema)]));
  return (value) => isObject(value) && (parts.get((Object.hasOwn(value, 'objectType') ? value['objectType'] : fallback) as string)?.(value) ?? false);
}
