import { parse } from 'yaml';
import { z } from 'zod';
import { frameworkFileInvalid } from './framework.errors.js';

const Key = z.string().regex(/^[A-Za-z0-9-]+$/, 'is not a key');
const Principle = Key.max(4);
const Text = z.string().trim().min(1, 'is empty');
const byKey = <S extends z.ZodType>(value: S) => z.record(z.string(), value);

/** `framework.yaml`: keys and numbers. */
export const FrameworkFile = z.strictObject({
  key: Key.max(40),
  version: z.int().min(1),
  principles: z.array(Principle).min(1),
  competences: z.array(z.strictObject({ key: z.string().regex(/^K\d{1,2}$/, 'is not a key such as K3'), principles: z.array(Principle).min(1).max(8) })).min(1),
  levels: z.array(z.int().min(1).max(4)).min(1),
  goals: z.array(
    z.strictObject({ key: Key, competences: z.array(z.string()).min(1), level: z.int().min(1).max(4), share: z.number().gt(0).max(1), by: z.iso.date(), audience: z.enum(['all', 'leaders', 'project', 'guides']) }),
  ).default([]),
});
export type FrameworkFile = z.infer<typeof FrameworkFile>;

/** `nb.yaml` and the like: the words. */
export const FrameworkWords = z.strictObject({
  title: Text.max(200),
  principles: byKey(z.strictObject({ title: Text, text: Text })),
  subGoals: byKey(Text).default({}),
  criteria: byKey(Text).default({}),
  levels: byKey(z.strictObject({ title: Text, evidence: Text })),
  competences: byKey(z.strictObject({ title: Text.max(200), description: Text, levels: byKey(Text) })),
  goals: byKey(Text.max(160)).default({}),
});
export type FrameworkWords = z.infer<typeof FrameworkWords>;

/** @throws Invalid naming the file and each thing that is wrong in it */
export function framework(file: string, yaml: string): FrameworkFile {
  const read = reading(file, yaml, FrameworkFile);
  const unknown = [
    ...read.competences.flatMap(({ key, principles }) => principles.filter((one) => !read.principles.includes(one)).map((one) => ({ path: `competences.${key}`, message: `has the unknown principle ${one}` }))),
    ...read.goals.flatMap(({ key, competences }) => competences.filter((one) => !read.competences.some((known) => known.key === one)).map((one) => ({ path: `goals.${key}`, message: `has the unknown competence ${one}` }))),
    ...twice(read.competences.map(({ key }) => key)).map((key) => ({ path: `competences.${key}`, message: 'stands twice' })),
    ...twice(read.goals.map(({ key }) => key)).map((key) => ({ path: `goals.${key}`, message: 'stands twice' })),
  ];
  if (unknown.length) throw frameworkFileInvalid(file, unknown);
  return read;
}

/** @throws Invalid naming the file and each word that is missing */
export function words(file: string, yaml: string, of: FrameworkFile): FrameworkWords {
  const read = reading(file, yaml, FrameworkWords);
  const missing = [
    ...lacking(read.principles, of.principles, 'principles'),
    ...lacking(read.levels, of.levels, 'levels'),
    ...lacking(read.competences, of.competences.map(({ key }) => key), 'competences'),
    ...lacking(read.goals, of.goals.map(({ key }) => key), 'goals'),
    ...Object.entries(read.competences).flatMap(([key, { levels }]) => lacking(levels, of.levels, `competences.${key}.levels`)),
  ];
  if (missing.length) throw frameworkFileInvalid(file, missing.map((path) => ({ path, message: 'is missing' })));
  return read;
}

function reading<S extends z.ZodType>(file: string, yaml: string, schema: S): z.output<S> {
  const result = schema.safeParse(parsed(file, yaml));
  if (result.success) return result.data;
  throw frameworkFileInvalid(file, result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
}

function parsed(file: string, yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    throw frameworkFileInvalid(file, [{ path: '', message: `is not YAML: ${(error as Error).message.split('\n')[0]}` }]);
  }
}

const lacking = (record: Record<string, unknown>, keys: readonly (string | number)[], path: string): string[] =>
  keys.filter((key) => !(String(key) in record)).map((key) => `${path}.${key}`);

const twice = (keys: readonly string[]): string[] => [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
