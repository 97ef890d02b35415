import { type z } from 'zod';

/** Something that has happened and will not change: a name in the past tense and the shape of its payload (ids only, never a name or an answer). */
export interface FactType<Payload = unknown> {
  readonly name: string;
  readonly schema: z.ZodType<Payload>;
}

const known = new Map<string, FactType>();

export function defineFact<Payload>(name: string, schema: z.ZodType<Payload>): FactType<Payload> {
  const type: FactType<Payload> = { name, schema };
  known.set(name, type);
  return type;
}

/** Every kind of fact there is; the worker checks at its start that each has a reaction or is recorded only. */
export const factTypes = (): readonly FactType[] => [...known.values()];
