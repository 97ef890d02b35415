import { hasOtherCover } from '../media/cover.rules.js';
import { parse } from 'yaml';
import { type Files } from '../content-import/content-folder.rules.js';
import { type CatalogueKind } from '../publication/subject-tables.sql.js';
import { type Change } from './change.rules.js';
import { courseDifference } from './course-difference.rules.js';

type Yaml = Record<string, unknown>;

/** How one version differs from the one before, the most important first. A number that was raised is no difference. */
export const differenceBetween = (kind: CatalogueKind, before: Files, after: Files): Change[] => OF_KIND[kind](before, after);

const OF_KIND: Record<CatalogueKind, (before: Files, after: Files) => Change[]> = { course: ofCourse, path: ofPath, toolkit: ofToolkit };

function ofCourse(before: Files, after: Files): Change[] {
  const { lessons, isPageChanged, isContributionChanged, languagesAdded } = courseDifference(before, after);
  const [old, now] = [yamlIn(before, 'course.yaml'), yamlIn(after, 'course.yaml')];
  return [
    ...lessons.map(({ title, change }) => ({ what: `lesson-${change}` as const, name: title })),
    ...when(isPageChanged, 'page'),
    ...when(isContributionChanged, 'contribution'),
    ...when(differ(old, now, ['key', 'minutes']), 'facts'),
    ...when(hasOtherCover(before, after, 'cover'), 'cover'),
    ...languagesAdded.map((name) => ({ what: 'language' as const, name })),
  ];
}

function ofPath(before: Files, after: Files): Change[] {
  const [old, now] = [yamlIn(before, 'path.yaml'), yamlIn(after, 'path.yaml')];
  const spoken = (path: Yaml) => LANGUAGES.filter((language) => path[language]);
  return [
    ...coursesOf(old, now),
    ...when(differ(old, now, spoken(old)), 'words'),
    ...when(differ(old, now, ['key']), 'facts'),
    ...when(hasOtherCover(before, after, 'path'), 'cover'),
    ...added(spoken(old), spoken(now)),
  ];
}

function ofToolkit(before: Files, after: Files): Change[] {
  const [old, now] = [yamlIn(before, 'toolkit.yaml'), yamlIn(after, 'toolkit.yaml')];
  const spoken = (files: Files) => LANGUAGES.filter((language) => files.has(`${language}.yaml`));
  const shared = spoken(before).filter((language) => after.has(`${language}.yaml`));
  const words = (files: Files, language: string): Yaml => ({ ...yamlIn(files, `${language}.yaml`), agenda: null });
  const isAgendaChanged = differ(old, now, ['agenda']) || shared.some((language) => differ(yamlIn(before, `${language}.yaml`), yamlIn(after, `${language}.yaml`), ['agenda']));
  return [
    ...when(isAgendaChanged, 'agenda'),
    ...when(shared.some((language) => JSON.stringify(words(before, language)) !== JSON.stringify(words(after, language))), 'words'),
    ...when(differ(old, now, [...Object.keys(old), ...Object.keys(now)].filter((key) => !['agenda', 'version'].includes(key))), 'facts'),
    ...added(spoken(before), spoken(after)),
  ];
}

/** Slugs of the courses that a path's files name. */
export const coursesInPath = (files: Files): string[] => slugsIn(yamlIn(files, 'path.yaml').courses);

/** Titles of the steps of a toolkit's agenda, in bokmål and in their order. */
export function stepsInToolkit(files: Files): string[] {
  const words = yamlIn(files, 'nb.yaml').agenda as Record<string, { title?: unknown } | undefined> | undefined;
  const steps = yamlIn(files, 'toolkit.yaml').agenda;
  return Array.isArray(steps) ? steps.map(({ id }: { id: string }) => String(words?.[id]?.title ?? id)) : [];
}

function coursesOf(old: Yaml, now: Yaml): Change[] {
  const [was, is] = [slugsIn(old.courses), slugsIn(now.courses)];
  const kept = was.filter((slug) => is.includes(slug));
  const stayed = is.filter((slug) => was.includes(slug));
  return [
    ...is.filter((slug) => !was.includes(slug)).map((name) => ({ what: 'course-added' as const, name })),
    ...stayed.filter((slug, place) => kept[place] !== slug).map((name) => ({ what: 'course-moved' as const, name })),
    ...was.filter((slug) => !is.includes(slug)).map((name) => ({ what: 'course-removed' as const, name })),
  ];
}

const LANGUAGES = ['nb', 'nn', 'en'];
const when = (isSo: boolean, what: Change['what']): Change[] => (isSo ? [{ what, name: '' }] : []);
const added = (before: readonly string[], after: readonly string[]): Change[] => after.filter((name) => !before.includes(name)).map((name) => ({ what: 'language', name }));
const differ = (one: Yaml, other: Yaml, keys: readonly string[]): boolean => keys.some((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
const yamlIn = (files: Files, name: string): Yaml => (parse(files.get(name) ?? '') as Yaml | null) ?? {};
const slugsIn = (value: unknown): string[] => (Array.isArray(value) ? value.filter((slug) => typeof slug === 'string') : []);
