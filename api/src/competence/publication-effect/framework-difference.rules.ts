import { parse } from 'yaml';
import { type Change, CONTENT_LANGUAGES, type Files } from '../../catalogue/index.js';

export type FrameworkChange = 'added' | 'removed' | 'retired' | 'resumed' | 'changed' | 'moved';

export interface CompetenceChange {
  readonly key: string;
  readonly title: string;
  readonly change: FrameworkChange;
  /** Levels whose text differs, of a competence that was there. */
  readonly levels: number[];
}

export interface PrincipleChange {
  readonly key: string;
  readonly title: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
}

/** What else stands around the table. */
export const FRAME = ['title', 'levels', 'subGoals', 'criteria', 'goals'] as const;

export interface FrameworkDifference {
  /** In the order of the framework, those removed last. */
  readonly competences: CompetenceChange[];
  /** The same. */
  readonly principles: PrincipleChange[];
  readonly frame: (typeof FRAME)[number][];
  readonly languagesAdded: string[];
}

interface Outline {
  readonly competences?: { readonly key: string; readonly principles?: string[]; readonly retired?: string }[];
  readonly principles?: string[];
  readonly levels?: unknown;
  readonly goals?: unknown;
}
interface Words extends Partial<Record<(typeof FRAME)[number], unknown>> {
  readonly principles?: Record<string, { readonly title?: string } | undefined>;
  readonly competences?: Record<string, { readonly title?: string; readonly description?: string; readonly levels?: Record<string, string> } | undefined>;
}
/** A framework as far as it has been written. */
interface Written {
  readonly outline: Outline;
  readonly words: Record<string, Words>;
}

const read = <Value>(text: string | undefined): Value => (parse(text ?? '') ?? {}) as Value;
const languagesOf = (files: Files): string[] => CONTENT_LANGUAGES.filter((language) => files.has(`${language}.yaml`));
const written = (files: Files): Written => ({ outline: read(files.get('framework.yaml')), words: Object.fromEntries(languagesOf(files).map((language) => [language, read<Words>(files.get(`${language}.yaml`))])) });
const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** What differs between two versions of a framework. A new translation alone changes no competence. */
export function frameworkDifference(before: Files, after: Files): FrameworkDifference {
  const [old, now] = [written(before), written(after)];
  const shared = languagesOf(before).filter((language) => languagesOf(after).includes(language));
  const [was, is] = [old, now].map(({ outline }) => (outline.competences ?? []).map(({ key }) => key)) as [string[], string[]];
  const isMoved = moved(was, is);
  const changes = is.flatMap((key): CompetenceChange[] => {
    const levels = was.includes(key) ? changedLevels(old, now, key, shared) : [];
    const change = !was.includes(key) ? 'added' : (retirement(old, now, key) ?? (levels.length || isChanged(old, now, key, shared) ? 'changed' : isMoved(key) ? 'moved' : undefined));
    return change ? [{ key, title: titleIn(now, key), change, levels }] : [];
  });
  return {
    competences: [...changes, ...was.filter((key) => !is.includes(key)).map((key) => ({ key, title: titleIn(old, key), change: 'removed' as const, levels: [] }))],
    principles: changedPrinciples(old, now, shared),
    frame: FRAME.filter((part) => (part === 'levels' || part === 'goals' ? differs(old.outline[part], now.outline[part]) : false) || shared.some((language) => differs(old.words[language]?.[part], now.words[language]?.[part]))),
    languagesAdded: languagesOf(after).filter((language) => !languagesOf(before).includes(language)),
  };
}

const entry = ({ outline }: Written, key: string) => outline.competences?.find((one) => one.key === key);
const titleIn = ({ words }: Written, key: string): string => words.nb?.competences?.[key]?.title || key;
const principleIn = ({ words }: Written, key: string): string => words.nb?.principles?.[key]?.title || key;

/** Whether something that stands in both has another place among those that do. */
function moved(was: readonly string[], is: readonly string[]): (key: string) => boolean {
  const [wasKept, isKept] = [was.filter((key) => is.includes(key)), is.filter((key) => was.includes(key))];
  return (key) => wasKept.indexOf(key) !== isKept.indexOf(key);
}

function changedPrinciples(old: Written, now: Written, languages: readonly string[]): PrincipleChange[] {
  const [was, is] = [old.outline.principles ?? [], now.outline.principles ?? []];
  const isMoved = moved(was, is);
  const isOther = (key: string) => languages.some((language) => differs(old.words[language]?.principles?.[key], now.words[language]?.principles?.[key]));
  const changes = is.flatMap((key): PrincipleChange[] => {
    const change = !was.includes(key) ? 'added' : isOther(key) ? 'changed' : isMoved(key) ? 'moved' : undefined;
    return change ? [{ key, title: principleIn(now, key), change }] : [];
  });
  return [...changes, ...was.filter((key) => !is.includes(key)).map((key) => ({ key, title: principleIn(old, key), change: 'removed' as const }))];
}

/** The same as a history tells it. */
export function frameworkChanges(before: Files, after: Files): Change[] {
  const { competences, principles, frame, languagesAdded } = frameworkDifference(before, after);
  return [
    ...competences.map(({ key, title, change, levels }): Change => (levels.length ? { what: 'competence-levels', name: `${key} ${title}`, levels } : { what: `competence-${change}`, name: `${key} ${title}` })),
    ...principles.map(({ key, title, change }): Change => ({ what: `principle-${change}`, name: `${key} ${title}` })),
    ...frame.map((part): Change => ({ what: `frame-${part}`, name: '' })),
    ...languagesAdded.map((name): Change => ({ what: 'language', name })),
  ];
}

function retirement(old: Written, now: Written, key: string): 'retired' | 'resumed' | undefined {
  const [was, is] = [Boolean(entry(old, key)?.retired), Boolean(entry(now, key)?.retired)];
  return was === is ? undefined : is ? 'retired' : 'resumed';
}

const isChanged = (old: Written, now: Written, key: string, languages: readonly string[]): boolean =>
  differs(entry(old, key)?.principles, entry(now, key)?.principles) || languages.some((language) => ['title', 'description'].some((field) => differs(textOf(old, key, language, field), textOf(now, key, language, field))));

const textOf = ({ words }: Written, key: string, language: string, field: string): unknown => (words[language]?.competences?.[key] as Record<string, unknown> | undefined)?.[field];

function changedLevels(old: Written, now: Written, key: string, languages: readonly string[]): number[] {
  const at = ({ words }: Written, language: string, level: number) => words[language]?.competences?.[key]?.levels?.[String(level)];
  return [1, 2, 3, 4].filter((level) => languages.some((language) => differs(at(old, language, level), at(now, language, level))));
}
