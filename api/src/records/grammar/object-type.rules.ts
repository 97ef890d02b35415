import { z } from 'zod';
import { type $ZodCheck } from 'zod/v4/core';
import { saying } from '../../platform/index.js';

const notAmong = (names: string) => saying({ nb: `Må være en av ${names}.`, nn: `Må vere ein av ${names}.`, en: `Must be one of ${names}.` });
const NOT_OBJECT = saying({ nb: 'Må være et objekt.', nn: 'Må vere eit objekt.', en: 'Must be an object.' });

interface Variants {
  readonly fallback: string;
  readonly schemas: Readonly<Record<string, z.ZodType>>;
}

const VARIANTS = new WeakMap<$ZodCheck, Variants>();

/** What a check of `byObjectType` chooses among; undefined when it is another check. */
export const variantsOf = (check: $ZodCheck): Variants | undefined => VARIANTS.get(check);

/** One of several schemas, chosen by `objectType`; what is none of them, no rule about the whole looks at. @param fallback the type of what does not say one */
export function byObjectType<Value>(fallback: string, schemas: Readonly<Record<string, z.ZodType>>) {
  const unknown = notAmong(Object.keys(schemas).join(', '));
  const schema = z.custom<Value>().superRefine((value, context) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return void context.addIssue({ code: 'custom', continue: false, ...NOT_OBJECT });
    const type = 'objectType' in value ? value.objectType : fallback;
    const chosen = typeof type === 'string' && Object.hasOwn(schemas, type) ? schemas[type] : undefined;
    if (!chosen) return void context.addIssue({ code: 'custom', path: ['objectType'], continue: false, ...unknown });
    const { error } = chosen.safeParse(value);
    for (const issue of error?.issues ?? []) context.addIssue({ ...issue, continue: false } as never);
  });
  VARIANTS.set(schema._zod.def.checks!.at(-1)!, { fallback, schemas });
  return schema;
}
