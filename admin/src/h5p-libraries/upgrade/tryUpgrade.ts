import { read, send } from '../../providers/http.js';
import type { UpgradePlanDto, UpgradeTrialDto } from '../../types.js';
import { sealedUpgrade, type UpgradeAnswer } from './sealedUpgrade.js';
import type { DryRun, PlannedCourse, TriedCourse, TriedExercise, TriedPackage } from './upgrade.types.js';

/** How far it has come: contents upgraded, of how many. */
export type Progress = (done: number, of: number) => void;
/** Why the library's own upgrade failed, in the viewer's words. */
export type FailureInWords = (failed: string, detail: string) => string;

/** Upgrades every exercise and every package of a type in the sealed page, and asks the server what would become of each. Nothing is changed. */
export async function tryUpgrade(from: string, to: string, progress: Progress, inWords: FailureInWords): Promise<DryRun> {
  const plan = await read<UpgradePlanDto>(`h5p-libraries/${encodeURIComponent(from)}/upgrade?to=${encodeURIComponent(to)}`);
  const all = [...plan.courses.flatMap(({ exercises }) => exercises), ...plan.packages];
  let done = 0;
  progress(0, all.length);
  const jobs = all.map(({ title, params }) => ({ from, to, params, metadata: { title } }));
  const answers = jobs.length === 0 ? [] : await sealedUpgrade(plan.frame, jobs, () => progress((done += 1), all.length));
  const courses: TriedCourse[] = [];
  let first = 0;
  for (const course of plan.courses) {
    courses.push(await tryCourse(course, answers.slice(first, first + course.exercises.length), { from, to }, inWords));
    first += course.exercises.length;
  }
  const packages: TriedPackage[] = [];
  for (const [index, one] of plan.packages.entries()) packages.push(await tryPackage(one, answers[first + index], { from, to }, inWords));
  return { from, to, courses, packages };
}

async function tryPackage({ id, title: before }: UpgradePlanDto['packages'][number], answer: UpgradeAnswer | undefined, step: { from: string; to: string }, inWords: FailureInWords): Promise<TriedPackage> {
  if (answer?.kind !== 'done') return { id, ready: undefined, tried: failedAs('', before, answer, inWords) };
  const given = { title: titleOf(answer.metadata, before), params: answer.params };
  const { exercises: [tried] } = await send<UpgradeTrialDto>('POST', 'h5p-upgrades/trials', { ...step, package: id, ...given });
  if (!tried) return { id, ready: undefined, tried: failedAs('', before, undefined, inWords) };
  return { id, tried, ready: tried.faults.length === 0 ? given : undefined };
}

const failedAs = (path: string, title: string, answer: UpgradeAnswer | undefined, inWords: FailureInWords): TriedExercise => {
  const message = answer?.kind === 'failed' ? inWords(answer.failed, answer.detail) : inWords('step', '');
  return { path, title, changes: [], faults: [{ path: '', message }] };
};

async function tryCourse({ slug, title, hasDraft, exercises }: PlannedCourse, answers: readonly UpgradeAnswer[], step: { from: string; to: string }, inWords: FailureInWords): Promise<TriedCourse> {
  const given = exercises.flatMap(({ path, title: before }, index) => {
    const answer = answers[index];
    return answer?.kind === 'done' ? [{ path, title: titleOf(answer.metadata, before), params: answer.params }] : [];
  });
  const { exercises: tried } = given.length === 0 ? { exercises: [] } : await send<UpgradeTrialDto>('POST', 'h5p-upgrades/trials', { ...step, course: slug, exercises: given });
  const judged = exercises.map((exercise, index) => tried.find(({ path }) => path === exercise.path) ?? failedAs(exercise.path, exercise.title, answers[index], inWords));
  const isReady = (path: string): boolean => judged.some((one) => one.path === path && one.faults.length === 0);
  return { slug, title, hasDraft, exercises: judged, ready: given.filter(({ path }) => isReady(path)) };
}

const titleOf = (metadata: { title?: unknown } | null, before: string): string => (typeof metadata?.title === 'string' && metadata.title.trim() ? metadata.title.trim().slice(0, 255) : before);
