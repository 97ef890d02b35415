import { parse } from 'yaml';
import { type Files } from '../content-import/content-folder.rules.js';
import { withoutFollows } from '../translation/follows.rules.js';

/** How one thing of a course differs from what it was. */
export type Change = 'added' | 'removed' | 'changed' | 'moved';

export interface LessonChange {
  readonly slug: string;
  readonly title: string;
  readonly change: Change;
}

export interface CourseDifference {
  /** In the order of the course, those removed last. A lesson that is both moved and changed is changed. */
  readonly lessons: LessonChange[];
  /** Title, summary, outcomes, sources or introduction. */
  readonly isPageChanged: boolean;
  readonly isContributionChanged: boolean;
  readonly languagesAdded: string[];
}

interface Outline {
  readonly lessons?: string[];
  readonly contributes?: unknown;
}

const outlineOf = (files: Files): Outline => (parse(files.get('course.yaml') ?? '') as Outline | null) ?? {};
const languagesOf = (files: Files): string[] => ['nb', 'nn', 'en'].filter((language) => files.has(`${language}/course.md`));
const titleOf = (files: Files, slug: string): string => /^title: *["']?(.+?)["']?\s*$/m.exec(files.get(`nb/${slug}.md`) ?? '')?.[1] ?? slug;

/** What differs between two versions of a course. A new translation alone changes no lesson. */
export function courseDifference(before: Files, after: Files): CourseDifference {
  const [old, now] = [outlineOf(before), outlineOf(after)];
  const [was, is] = [old.lessons ?? [], now.lessons ?? []];
  const shared = languagesOf(before).filter((language) => languagesOf(after).includes(language));
  const kept = was.filter((slug) => is.includes(slug));
  const lessons = is.flatMap((slug): LessonChange[] => {
    const change = !was.includes(slug) ? 'added' : lessonDiffers(before, after, slug, shared) ? 'changed' : kept.indexOf(slug) !== is.filter((one) => kept.includes(one)).indexOf(slug) ? 'moved' : undefined;
    return change ? [{ slug, title: titleOf(after, slug), change }] : [];
  });
  return {
    lessons: [...lessons, ...was.filter((slug) => !is.includes(slug)).map((slug) => ({ slug, title: titleOf(before, slug), change: 'removed' as const }))],
    isPageChanged: shared.some((language) => isOther(before.get(`${language}/course.md`), after.get(`${language}/course.md`))),
    isContributionChanged: JSON.stringify(old.contributes) !== JSON.stringify(now.contributes),
    languagesAdded: languagesOf(after).filter((language) => !languagesOf(before).includes(language)),
  };
}

/** Slugs of what somebody who has done all of one version has not done of the other. */
export const lessonsThatDiffer = (before: Files, after: Files): Set<string> =>
  new Set(courseDifference(before, after).lessons.filter(({ change }) => change === 'added' || change === 'changed').map(({ slug }) => slug));

function lessonDiffers(before: Files, after: Files, slug: string, languages: readonly string[]): boolean {
  const all = languages.length ? languages : ['nb'];
  return all.some((language) => {
    const [one, other] = [before.get(`${language}/${slug}.md`), after.get(`${language}/${slug}.md`)];
    return isOther(one, other) || exercisesIn(other).some((exercise) => isOther(before.get(`${language}/exercises/${exercise}.json`), after.get(`${language}/exercises/${exercise}.json`)));
  });
}

/** That a translation is said to be up to date changes nothing for those who read it. */
const isOther = (one = '', other = ''): boolean => withoutFollows(one) !== withoutFollows(other);

const exercisesIn = (markdown = ''): string[] => [...markdown.matchAll(/^::exercise\{([a-z0-9-]+)\}[ \t]*$/gm)].map(([, slug]) => slug as string);
