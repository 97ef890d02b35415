import { z } from 'zod';
import { saying } from '../../platform/index.js';

const notAmong = (names: string) => saying({ nb: `Må være en av ${names}.`, nn: `Må vere ein av ${names}.`, en: `Must be one of ${names}.` });
const NOT_OBJECT = saying({ nb: 'Må være et objekt.', nn: 'Må vere eit objekt.', en: 'Must be an object.' });

/** One of several schemas, chosen by `objectType`. @param fallback the type of what does not say one */
export function byObjectType<Value>(fallback: string, schemas: Readonly<Record<string, z.ZodType>>) {
  const unknown = notAmong(Object.keys(schemas).join(', '));
  return z.custom<Value>().superRefine((value, context) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return void context.addIssue({ code: 'custom', ...NOT_OBJECT });
    const type = 'objectType' in value ? value.objectType : fallback;
    const schema = typeof type === 'string' && Object.hasOwn(schemas, type) ? schemas[type] : undefined;
    if (!schema) return void context.addIssue({ code: 'custom', path: ['objectType'], ...unknown });
    const { error } = schema.safeParse(value);
    for (const issue of error?.issues ?? []) context.addIssue({ ...issue } as never);
  });
}
