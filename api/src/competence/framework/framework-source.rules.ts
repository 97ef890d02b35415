import { z } from 'zod';
import { CONTENT_LANGUAGES, type Files, Follows, missing, type Remarks, yamlOf } from '../../catalogue/index.js';
import { type Language, sha256 } from '../../platform/index.js';
import { GoalAudience } from '../goal/goal.dto.js';
import * as says from './framework-words.rules.js';

const Key = z.string().regex(/^[A-Za-z0-9-]+$/, 'is not a key');
const Principle = Key.max(4);
const Text = z.string().trim().min(1, 'is empty');
const byKey = <S extends z.ZodType>(value: S) => z.record(z.string(), value);

/** `framework.yaml`: keys and numbers. */
const FrameworkFile = z.strictObject({
  key: Key.max(40),
  version: z.int().min(1),
  principles: z.array(Principle).min(1),
  competences: z
    .array(
      z.strictObject({
        key: z.string().regex(/^K\d{1,2}$/, 'is not a key such as K3'),
        principles: z.array(Principle).min(1).max(8),
        /** The day from which it is no longer asked for; those who hold it keep it. */
        retired: z.iso.date().optional(),
      }),
    )
    .min(1),
  levels: z.array(z.int().min(1).max(4)).min(1),
  goals: z.array(
    z.strictObject({ key: Key, competences: z.array(z.string()).min(1), level: z.int().min(1).max(4), share: z.number().gt(0).max(1), by: z.iso.date(), audience: GoalAudience }),
  ).default([]),
});
export type FrameworkFile = z.infer<typeof FrameworkFile>;

/** `nb.yaml` and the like: the words. */
const FrameworkWords = z.strictObject({
  title: Text.max(200),
  principles: byKey(z.strictObject({ title: Text, text: Text })),
  subGoals: byKey(Text).default({}),
  criteria: byKey(Text).default({}),
  levels: byKey(z.strictObject({ title: Text, evidence: Text })),
  competences: byKey(z.strictObject({ title: Text.max(200), description: Text, levels: byKey(Text) })),
  goals: byKey(Text.max(160)).default({}),
  /** Which bokmål a translation was last brought up to. */
  follows: Follows.optional(),
});
export type FrameworkWords = z.infer<typeof FrameworkWords>;

/** A framework's files, read. */
export interface FrameworkSource {
  readonly file: FrameworkFile;
  readonly words: ReadonlyMap<Language, FrameworkWords>;
}

/** @param slug the folder's name, which is the framework's key. @returns undefined after saying everything that is wrong */
export function readFramework(slug: string, files: Files, remarks: Remarks): FrameworkSource | undefined {
  const at = (name: string) => `frameworks/${slug}/${name}`;
  const before = remarks.errors.length;
  remarks.reads(files, at);
  const check = <S extends z.ZodType>(name: string, schema: S): z.infer<S> | undefined => {
    const text = files.get(name);
    return text === undefined ? remarks.tell(at(name), missing({ nb: 'Skriv den.', nn: 'Skriv ho.', en: 'Write it.' })) : remarks.check(at(name), schema, yamlOf(text, at(name), remarks));
  };
  const file = check('framework.yaml', FrameworkFile);
  const words = new Map<Language, FrameworkWords>();
  for (const language of CONTENT_LANGUAGES.filter((one) => one === 'nb' || files.has(`${one}.yaml`))) {
    const found = check(`${language}.yaml`, FrameworkWords);
    if (found) words.set(language, found);
  }
  if (file) {
    checkKeys(slug, file, at('framework.yaml'), remarks);
    for (const [language, found] of words) checkWords(file, found, at(`${language}.yaml`), remarks);
  }
  return file && remarks.errors.length === before ? { file, words } : undefined;
}

function checkKeys(slug: string, { key, principles, competences, goals }: FrameworkFile, at: string, remarks: Remarks): void {
  if (key !== slug) remarks.tell(at, says.otherKey(key, slug), ['key']);
  const known = competences.map((competence) => competence.key);
  competences.forEach((competence, index) => {
    for (const one of competence.principles.filter((principle) => !principles.includes(principle))) remarks.tell(at, says.noSuchPrinciple(competence.key, one), ['competences', index]);
  });
  goals.forEach((goal, index) => {
    for (const one of goal.competences.filter((competence) => !known.includes(competence))) remarks.tell(at, says.noSuchCompetence(goal.key, one), ['goals', index]);
  });
  for (const twice of [...repeated(known), ...repeated(goals.map((goal) => goal.key))]) remarks.tell(at, says.twice(twice), twice);
}

function checkWords(file: FrameworkFile, words: FrameworkWords, at: string, remarks: Remarks): void {
  const lacking = (record: Record<string, unknown>, keys: readonly (string | number)[], path: readonly string[]): void => {
    for (const key of keys) if (!(String(key) in record)) remarks.tell(at, says.withoutWords([...path, key].join('.')), [...path]);
  };
  lacking(words.principles, file.principles, ['principles']);
  lacking(words.levels, file.levels, ['levels']);
  lacking(words.competences, file.competences.map(({ key }) => key), ['competences']);
  lacking(words.goals, file.goals.map(({ key }) => key), ['goals']);
  for (const [key, { levels }] of Object.entries(words.competences)) lacking(levels, file.levels, ['competences', key, 'levels']);
}

const repeated = (keys: readonly string[]): string[] => [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];

/** SHA-256 of a framework's files as they are; the words of each language under its name. */
export const frameworkHash = (files: Files): Buffer =>
  sha256([files.get('framework.yaml') ?? '', ...CONTENT_LANGUAGES.flatMap((language) => (files.has(`${language}.yaml`) ? [`${language}\n${files.get(`${language}.yaml`) ?? ''}`] : []))].join('\f'));
